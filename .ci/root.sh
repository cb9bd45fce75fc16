# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The private Debian 13 root: made once for all checkouts, entered with bubblewrap.
# Sourced by ./dev, which sets `here` (the checkout) and `cache` (the shared folder).

packages=$(sed 's/#.*//' "$here/.ci/packages" | tr -s ' \n' '\n' | sed '/^$/d')
suites='trixie trixie-updates trixie-security'

# The folder of the root that belongs to this package list.
root_path() {
    printf '%s/root-%s\n' "$cache" "$(printf '%s\n' "$suites" "$packages" 1 | sha256sum | cut -c1-12)"
}

root_tools() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || missing+=(uidmap)
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || missing+=(debian-archive-keyring)
    [ ${#missing[@]} = 0 ] && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "installing ${missing[*]} on this machine: apt-get install --no-install-recommends ${missing[*]}"
        apt-get update -q && DEBIAN_FRONTEND=noninteractive \
            apt-get install -qy --no-install-recommends "${missing[@]}" && return
    fi
    fail "these packages are missing here: ${missing[*]}" \
        "install them once (sudo apt install ${missing[*]}), then start again"
}

# Makes the root when it is not there. A root has its final name only when it is whole.
root_make() {
    local root partial mode=unshare
    root=$(root_path)
    [ -d "$root" ] && return
    root_tools
    mkdir -p "$cache"
    exec 9>"$cache/making.lock"
    flock -n 9 || { say "another checkout is making the Debian 13 root; waiting for it"; flock 9; }
    if [ -d "$root" ]; then exec 9>&-; return; fi
    rm -rf "$cache"/root-*.partial
    partial=$root.partial
    mkdir "$partial"
    [ "$(id -u)" = 0 ] && mode=root
    say "making the private Debian 13 root in $root (once; about 700 MB to load, some minutes)"
    # shellcheck disable=SC2086
    if ! TMPDIR=${TMPDIR:-/var/tmp} mmdebstrap --mode=$mode --format=tar --variant=minbase \
        --keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
        --include="$(echo $packages | tr ' ' ,)" \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/info/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt=force-unsafe-io \
        trixie - \
        'deb http://deb.debian.org/debian trixie main' \
        'deb http://deb.debian.org/debian trixie-updates main' \
        'deb http://deb.debian.org/debian-security trixie-security main' 9>&- |
        tar -x -C "$partial" --exclude='./dev/*' 9>&-; then
        rm -rf "$partial"
        fail "the Debian 13 root could not be made" \
            "look at the lines above; it needs deb.debian.org and 4 GB free in $cache and ${TMPDIR:-/var/tmp}"
    fi
    # files that bubblewrap lays the host's own over
    touch "$partial/etc/resolv.conf" "$partial/etc/hosts" "$partial/etc/machine-id"
    mv "$partial" "$root"
    exec 9>&-
    say "the Debian 13 root is ready"
}

# Replaces this process by the command, inside the root.
root_enter() {
    local root entry name args=() file zone
    root=$(root_path)
    args+=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var)
    for name in bin sbin lib lib64; do args+=(--symlink "usr/$name" "/$name"); done
    args+=(--proc /proc --dev /dev --ro-bind-try /sys /sys --dev-bind-try /dev/dri /dev/dri)
    args+=(--tmpfs /run --tmpfs /var/tmp --tmpfs /var/lib/postgresql --tmpfs /etc/postgresql --tmpfs /var/log)
    args+=(--dir /run/lock --dir /run/postgresql)
    # every folder of the host that isn't the system's own, at its own path
    for entry in /*; do
        case ${entry#/} in
            bin | boot | dev | etc | lib* | lost+found | proc | run | sbin | sys | usr | var) continue ;;
        esac
        [ -d "$entry" ] && args+=(--bind "$entry" "$entry")
    done
    for entry in "$HOME" "$here"; do
        case $entry in /usr/* | /var/*) args+=(--bind "$entry" "$entry") ;; esac
    done
    args+=(--bind-try /run/media /run/media)
    [ -n "${XDG_RUNTIME_DIR:-}" ] && args+=(--bind-try "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    args+=(--ro-bind-try /run/dbus /run/dbus)
    for file in resolv.conf hosts machine-id; do args+=(--ro-bind-try "/etc/$file" "/etc/$file"); done
    # Qt reads the zone's name from where this link points, which a bound file cannot tell
    zone=$(readlink /etc/localtime || true)
    [ -z "${TZ:-}" ] && [[ $zone == */zoneinfo/* ]] && args+=(--setenv TZ "${zone##*/zoneinfo/}")
    if [ "$(id -u)" != 0 ]; then
        mkdir -p "$cache/etc"
        { cat "$root/etc/passwd"; echo "$(id -un):x:$(id -u):$(id -g)::$HOME:/bin/bash"; } >"$cache/etc/passwd"
        { cat "$root/etc/group"; echo "$(id -gn):x:$(id -g):"; } >"$cache/etc/group"
        args+=(--unshare-user --ro-bind "$cache/etc/passwd" /etc/passwd --ro-bind "$cache/etc/group" /etc/group)
    fi
    for name in LD_LIBRARY_PATH LD_PRELOAD QT_PLUGIN_PATH QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE \
        PYTHONHOME PYTHONPATH PERL5LIB XDG_DATA_DIRS CMAKE_PREFIX_PATH CC CXX CFLAGS \
        CXXFLAGS LDFLAGS CPATH LIBRARY_PATH; do
        args+=(--unsetenv "$name")
    done
    args+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin --setenv CALLWELL_INSIDE 1)
    exec 8>"$root.used" && flock -s 8
    exec bwrap --die-with-parent "${args[@]}" --chdir "$PWD" -- "$@"
}
