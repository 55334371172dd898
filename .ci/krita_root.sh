#!/usr/bin/env bash
# A Krita of another version than the system's: a small Debian in a folder of its own.
#
#   .ci/krita_root.sh 5.2|5.3|6.0            prints a command `krita` that runs it, made if need be
#   .ci/krita_root.sh --remove 5.2|5.3|6.0   takes the folder away again
#
# Needs root, 1 to 2 GB and a few minutes each. The packages come from the mirror that the machine's
# own sources name. The folders are kept in $INTARSIA_KRITA_ROOTS (/var/cache/intarsia-krita).
# Never delete one by hand: the temporary folder and the checkout are mounted inside.
# Ends with 3 and a sentence where this machine cannot make one.
set -euo pipefail

cannot() { echo "$*" >&2; exit 3; }

remove=
[ "${1:-}" = --remove ] && { remove=1; shift; }
case ${1:-} in
  5.2) suite=trixie source=trixie binding=python3-pyqt5 ;;
  5.3) suite=sid source=sid binding=python3-pyqt5 ;;
  6.0) suite=sid source=experimental binding='python3-pyqt6 qt6-svg-plugins' ;;
  *) sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
version=$1
checkout=$(cd "$(dirname "$0")/.." && pwd)
root=$(realpath -m "${INTARSIA_KRITA_ROOTS:-/var/cache/intarsia-krita}/$version")
[ "$(id -u)" = 0 ] || cannot "only root may make or enter a root folder"

take_away() {
  awk -v r="$root/" 'index($2, r) == 1 { print $2 }' /proc/mounts | sort -r | while read -r inside; do
    umount "$inside" 2>/dev/null || umount -l "$inside" || true
  done
  ! grep -q " $root/" /proc/mounts || cannot "$root is in use, nothing was removed"
  rm -rf --one-file-system "$root" "$root.bin" "$root.log"
}

bind() { # a folder of the machine, at the same place inside, where it is not seen there already
  [ "$root$1" -ef "$1" ] && return
  mkdir -p "$root$1"
  mount --bind "$1" "$root$1" || cannot "mounting $1 was refused"
}

make_root() {
  local mirror
  mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.{list,sources} 2>/dev/null |
    grep -v '^#' | grep -oE 'https?://[^ ]+/debian/?( |$)' | head -1 | tr -d ' ') || true
  [ -n "$mirror" ] || cannot "the machine's sources name no Debian mirror"
  command -v debootstrap >/dev/null || { apt-get update -qq && apt-get install -y -qq debootstrap; } ||
    cannot "debootstrap is missing and could not be installed"
  debootstrap --variant=minbase "$suite" "$root" "$mirror" || cannot "debootstrap failed"
  cp /etc/resolv.conf "$root/etc/" 2>/dev/null || true
  cp /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
  # A mirror of one's own may be behind; nobody reads manuals in there, and it may be made again.
  echo 'Acquire::Check-Valid-Until "false";' >"$root/etc/apt/apt.conf.d/99valid"
  printf 'path-exclude=%s\n' '/usr/share/doc/*' '/usr/share/man/*' '/usr/share/locale/*' \
    >"$root/etc/dpkg/dpkg.cfg.d/small"
  echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/fast"
  printf 'deb %s %s main\n' "$mirror" "$suite" "$mirror" "$source" | sort -u >"$root/etc/apt/sources.list"
  bind /proc
  bind /dev
  export DEBIAN_FRONTEND=noninteractive
  chroot "$root" apt-get update -qq
  chroot "$root" apt-get install -y -qq --no-install-recommends -t "$source" krita
  chroot "$root" apt-get install -y -qq --no-install-recommends $binding fonts-dejavu-core
  chroot "$root" apt-get clean
}

if [ -n "$remove" ]; then
  take_away
  exit 0
fi
if [ ! -e "$root/.ready" ]; then
  take_away # what an interrupted run has left
  mkdir -p "$(dirname "$root")"
  make_root >"$root.log" 2>&1 </dev/null & # so that it ends at the first thing that fails
  wait $! || cannot "making it failed: $(tail -n 1 "$root.log")"
  touch "$root/.ready"
fi
made=$(chroot "$root" dpkg-query -W -f '${Version}' krita)
made=${made#*:}
case $made in
  "$version".*) ;;
  *) cannot "the mirror gives Krita $made in its place" ;;
esac

bind /proc
bind /dev
bind /tmp # with the sockets of the screens
bind "$(realpath "${TMPDIR:-/tmp}")"
bind "$checkout"
chroot "$root" /usr/sbin/chroot "/proc/$$/root" true || cannot "nothing can be started outside of it"

# The engine runs outside, with the Python and the packages that are there.
cat >"$root/usr/local/bin/python-outside" <<'END'
#!/bin/sh
exec /usr/sbin/chroot "$INTARSIA_OUTSIDE" /usr/bin/env -C "$PWD" "$INTARSIA_PYTHON_OUTSIDE" "$@"
END
mkdir -p "$root.bin"
cat >"$root.bin/krita" <<END
#!/bin/sh
if [ -n "\${INTARSIA_PYTHON:-}" ]; then
  export INTARSIA_OUTSIDE="/proc/\$PPID/root" INTARSIA_PYTHON_OUTSIDE="\$INTARSIA_PYTHON"
  INTARSIA_PYTHON=/usr/local/bin/python-outside
fi
exec chroot "$root" /usr/bin/env -C "\$PWD" /usr/bin/krita "\$@"
END
chmod +x "$root/usr/local/bin/python-outside" "$root.bin/krita"
echo "$root.bin/krita"
