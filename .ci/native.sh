# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Says whether this machine itself can build Callwell, or the private root is needed.
# Sourced by ./dev, which sets `here` (the checkout) and `packages`.

# True on Debian 13 or newer (with what is missing installed, or named), and wherever CMake finds
# new enough libraries.
native() {
    if debian_new; then
        native_packages
    elif qt_new; then
        native_probe
    else
        return 1
    fi
}

debian_new() {
    local ID='' VERSION_ID=''
    # shellcheck source=/dev/null
    [ -r /etc/os-release ] && . /etc/os-release
    # testing and unstable carry no number
    [ "$ID" = debian ] && [ "${VERSION_ID:-99}" -ge 13 ]
}

native_packages() {
    local missing
    # shellcheck disable=SC2086
    missing=$(comm -13 \
        <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $packages 2>/dev/null | sed -n 's/^installed //p' | sort -u) \
        <(printf '%s\n' $packages | sort -u) | tr '\n' ' ')
    missing=${missing% }
    [ -z "$missing" ] && return
    if [ "$(id -u)" != 0 ]; then
        fail "packages are missing on this machine" \
            "sudo apt install --no-install-recommends $missing"
    fi
    say "installing what is missing: apt-get install --no-install-recommends $missing"
    # shellcheck disable=SC2086
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive \
        apt-get install -qy --no-install-recommends $missing; } >&2 ||
        fail "apt-get could not install them" "look at the lines above, mend it, then start again"
}

# A glance at the files, so that a machine without Qt 6.8 pays nothing for the question.
qt_new() {
    local file version
    command -v cmake >/dev/null || return 1
    for file in /usr/lib/cmake/Qt6 /usr/lib64/cmake/Qt6 /usr/lib/*/cmake/Qt6 \
        "${CMAKE_PREFIX_PATH:-/nowhere}/lib/cmake/Qt6" "${Qt6_DIR:-/nowhere}"; do
        [ -r "$file/Qt6ConfigVersionImpl.cmake" ] || continue
        version=$(sed -n 's/^set(PACKAGE_VERSION "\(.*\)")/\1/p' "$file/Qt6ConfigVersionImpl.cmake" | head -n1)
        [ "$(printf '%s\n' 6.8 "$version" | sort -V | head -n1)" = 6.8 ] && return
    done
    return 1
}

# Asks CMake itself. The answer "yes" is kept in build/; "no" is asked anew each time.
native_probe() {
    local dir=$here/build/probe
    [ -e "$dir/yes" ] && return
    mkdir -p "$dir"
    cat >"$dir/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25)
project(probe CXX)
find_package(Qt6 6.8 REQUIRED COMPONENTS Concurrent LinguistTools Sql Svg Test Widgets)
find_package(ECM 6.13 REQUIRED)
foreach(part TextTemplate SyntaxHighlighting Contacts CalendarCore)
    find_package(KF6${part} 6.13 REQUIRED)
endforeach()
find_package(KChart6 REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(ICU REQUIRED COMPONENTS i18n uc)
find_package(SQLite3 3.46 REQUIRED)
find_library(phonenumber phonenumber REQUIRED)
find_library(csv csv REQUIRED)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 14)
    message(FATAL_ERROR "GCC 14 or newer is needed, this is ${CMAKE_CXX_COMPILER_VERSION}")
endif()
END
    if (cd "$dir" && cmake -S . -B cmake >log 2>&1 && command -v ninja ctest >/dev/null); then
        touch "$dir/yes"
        return
    fi
    say "this machine has Qt 6.8, but not all that Callwell needs ($(
        grep -m1 -oE 'Could not find a package[^.]*"[A-Za-z0-9]+"|Could not find [a-z]+|GCC 14.*' "$dir/log" |
            tail -n1 || echo see build/probe/log)); using the private Debian 13 root"
    return 1
}
