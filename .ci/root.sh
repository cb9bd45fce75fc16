# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The private Debian 13 root: made once for all checkouts, entered with bubblewrap.
# Sourced by ./dev, which sets `here` (the checkout), `cache` (the shared folder) and `packages`.

keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# The folder of the root that belongs to this list of packages and this way of making it.
root_path() {
    printf '%s/root-%s\n' "$cache" "$( (echo "$packages"; declare -f root_build) | sha256sum | cut -c1-12)"
}

# Everything that must stand on the host itself, or a sentence that names what is missing.
root_tools() {
    local missing=()
    command -v mmdebstrap >/dev/null || missing+=(mmdebstrap)
    command -v bwrap >/dev/null || missing+=(bubblewrap)
    [ "$(id -u)" = 0 ] || command -v newuidmap >/dev/null || missing+=(uidmap)
    [ -e $keyring ] || missing+=(debian-archive-keyring)
    if [ ${#missing[@]} != 0 ]; then
        if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
            fail "this machine lacks ${missing[*]}" \
                "have them installed once (sudo apt install ${missing[*]}), then start again"
        fi
        say "installing what the root needs: apt-get install --no-install-recommends ${missing[*]}"
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive \
            apt-get install -qy --no-install-recommends "${missing[@]}"; } >&2 ||
            fail "apt-get could not install ${missing[*]}" "look at the lines above, then start again"
    fi
    [ "$(id -u)" = 0 ] || root_may
}

# An ordinary user needs user namespaces, and a range of ids to make the root with.
root_may() {
    local file
    bwrap --unshare-user --ro-bind / / true 2>/dev/null ||
        fail "this machine forbids user namespaces to ordinary users, so no private root can be entered" \
            "have them allowed: sudo sysctl user.max_user_namespaces=10000, and where they exist \
kernel.unprivileged_userns_clone=1 and kernel.apparmor_restrict_unprivileged_userns=0; \
or build on Debian 13, where no root is needed"
    [ -d "$(root_path)" ] && return
    for file in /etc/subuid /etc/subgid; do
        grep -qE "^($(id -un)|$(id -u)):" $file 2>/dev/null ||
            fail "$(id -un) has no range of ids in $file" \
                "sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
    done
}

# Makes the root when it is not there. It gets its final name only when it is whole, so that a
# start cut short in the middle leaves nothing that the next one would take for a root.
root_make() {
    local root mode=unshare
    root=$(root_path)
    [ -d "$root" ] && return
    root_tools
    mkdir -p "$cache"
    exec 9>"$cache/making.lock"
    # what we start holds the lock too, so that an orphan of ours is waited for, not disturbed
    flock -n 9 || { say "another checkout is making the Debian 13 root; waiting for it"; flock 9; }
    if [ ! -d "$root" ]; then
        [ "$(id -u)" = 0 ] && mode=root
        root_clear
        say "making the private Debian 13 root $root (once for all checkouts: some 700 MB from" \
            "deb.debian.org, 2.2 GB on disk, two to ten minutes)"
        # a process group of its own, so that a stop of any kind reaches all of it and is waited for
        set -m
        root_build "$mode" "$root.partial" </dev/null &
        set +m
        # shellcheck disable=SC2064
        trap "kill -INT -- -$!; wait; root_clear; fail 'stopped; nothing is left half made'" INT TERM HUP
        wait $! || { root_clear
            fail "the Debian 13 root could not be made" \
                "look at the lines above; it needs deb.debian.org, 3 GB free in $cache and in $work"; }
        trap - INT TERM HUP
        mv "$root.partial" "$root"
        root_clear
        root_old "$root"
        say "the Debian 13 root is ready"
    fi
    exec 9>&-
}

# mmdebstrap's own folder: others must be able to look through it, so it can't be in a home.
work=/var/tmp/callwell-$(id -u)

# Builds the root in the folder PARTIAL. Without /etc/ssl/private: PostgreSQL refuses a key there
# that an ordinary user owns, and does without one that isn't there.
root_build() {
    local mode=$1 partial=$2 part options=()
    for part in man info doc help; do options+=(--dpkgopt="path-exclude=/usr/share/$part/*"); done
    mkdir -p "$partial" "$work"
    chmod 755 "$work"
    TMPDIR=$work mmdebstrap --mode="$mode" --format=tar --variant=minbase --keyring=$keyring \
        --include="$(echo "$packages" | tr '\n' ,)" --dpkgopt=force-unsafe-io "${options[@]}" trixie - \
        'deb http://deb.debian.org/debian trixie main' \
        'deb http://deb.debian.org/debian trixie-updates main' \
        'deb http://deb.debian.org/debian-security trixie-security main' |
        tar -x -C "$partial" --exclude='./dev/*' --exclude='./etc/ssl/private/*' || return
    # files that bubblewrap lays the host's own over
    touch "$partial/etc/resolv.conf" "$partial/etc/hosts" "$partial/etc/machine-id"
}

# Takes away what an earlier start left half made. Only for the holder of the lock.
root_clear() {
    rm -rf "$cache"/root-*.partial
    [ -d "$work" ] || return 0
    rm -rf "$work" 2>/dev/null ||
        mmdebstrap --unshare-helper rm -rf "$work" 2>/dev/null || true # ids of the user's range
    rm -rf "$work" 2>/dev/null || true
}

# Takes away roots of other package lists, but none that somebody is in or was in lately: changing
# between branches would make them again and again.
root_old() {
    local other
    for other in "$cache"/root-*[0-9a-f]; do
        if [ ! -d "$other" ] || [ "$other" = "$1" ]; then continue; fi
        (
            [ -n "$(find "$other.used" -mtime -2 2>/dev/null)" ] && exit
            exec 8>"$other.used"
            flock -n 8 || exit 0
            say "removing the root of an older package list: $other"
            mv "$other" "$other.partial" && rm -rf "$other.partial" "$other.used"
        )
    done
}

# Replaces this process by the command, inside the root.
root_enter() {
    local root args=() name entry zone
    root=$(root_path)
    command -v bwrap >/dev/null || root_tools
    [ "$(id -u)" = 0 ] || root_may
    args+=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --proc /proc --dev /dev)
    for name in bin sbin lib lib64; do args+=(--symlink "usr/$name" "/$name"); done
    args+=(--ro-bind-try /sys /sys --dev-bind-try /dev/dri /dev/dri)
    # named one by one: folders that bubblewrap makes on the way are closed to other users
    args+=(--dir /var --dir /var/lib --dir /var/log --dir /run --dir /run/user)
    args+=(--perms 1777 --dir /var/tmp --symlink /run /var/run --ro-bind "$root/var/cache" /var/cache)
    for entry in "$root"/var/lib/*/; do
        name=$(basename "$entry")
        [ "$name" = postgresql ] || args+=(--ro-bind "$entry" "/var/lib/$name")
    done
    root_enter_postgres
    root_enter_host
    root_enter_names
    for name in LD_LIBRARY_PATH LD_PRELOAD LIBRARY_PATH CPATH CC CXX CFLAGS CXXFLAGS LDFLAGS \
        CMAKE_PREFIX_PATH QT_PLUGIN_PATH QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE XDG_DATA_DIRS \
        PYTHONHOME PYTHONPATH PERL5LIB; do
        args+=(--unsetenv "$name")
    done
    args+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin --setenv CALLWELL_INSIDE "${root##*/}" \
        --setenv LOCPATH "$cache/locales")
    # held as long as anything runs in the root, see root_old
    exec 8>"$root.used"
    flock -s 8
    exec bwrap --die-with-parent "${args[@]}" -- "$@"
}

# pg_virtualenv makes its cluster in the system's folders when it is root.
root_enter_postgres() {
    for entry in /var/lib/postgresql /var/log/postgresql /run/postgresql /run/lock; do
        args+=(--perms 1777 --dir "$entry")
    done
    args+=(--tmpfs /etc/postgresql)
    args+=(--tmpfs /etc/apt/apt.conf.d --tmpfs /etc/postgresql-common)
    for entry in "$root"/etc/postgresql-common/*; do
        args+=(--ro-bind "$entry" "/etc/postgresql-common/${entry##*/}")
    done
}

# Every folder of the host that isn't the system's own, at its own path; the way to its screen.
root_enter_host() {
    for entry in /*/; do
        entry=${entry%/}
        case $entry in
            /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) ;;
            *) args+=(--bind-try "$entry" "$entry") ;;
        esac
    done
    # a home or a checkout below one of those, such as /var/lib/jenkins
    for entry in "$HOME" "$cache" "$here" "$PWD"; do
        case $entry in
            /var/run/* | /usr | /var) ;;
            /usr/*) fail "$entry lies in /usr, which the private root has of its own" "move it elsewhere" ;;
            /var/*) args+=(--bind "$entry" "$entry") ;;
        esac
    done
    args+=(--bind-try /run/media /run/media --bind-try /run/dbus /run/dbus)
    entry=${XDG_RUNTIME_DIR:-/run/user/$(id -u)}
    [ -d "$entry" ] && args+=(--bind "$entry" "$entry" --setenv XDG_RUNTIME_DIR "$entry")
    for name in resolv.conf hosts machine-id; do args+=(--ro-bind-try "/etc/$name" "/etc/$name"); done
    # Qt reads the zone's name from where this link points, which a bound file cannot tell
    zone=$(readlink /etc/localtime || true)
    [ -z "${TZ:-}" ] && [[ $zone == */zoneinfo/* ]] && args+=(--setenv TZ "${zone##*/zoneinfo/}")
    case $PWD in
        /usr* | /etc* | /boot* | /run | /proc* | /sys*) args+=(--chdir "$here") ;;
        *) args+=(--chdir "$PWD") ;;
    esac
}

# An ordinary user keeps their id inside, and PostgreSQL wants a name for it.
root_enter_names() {
    [ "$(id -u)" = 0 ] && return
    exec 6< <(cat "$root/etc/passwd"; echo "$(id -un):x:$(id -u):$(id -g)::$HOME:/bin/bash")
    exec 7< <(cat "$root/etc/group"; echo "$(id -gn):x:$(id -g):")
    args+=(--unshare-user --ro-bind-data 6 /etc/passwd --ro-bind-data 7 /etc/group)
}
