#!/bin/sh
# Puts Intarsia into the menu of the desktop and the command `intarsia` on the path, for this user.
#   ./install.sh              copy to ~/.local/share/intarsia-app and add the menu entry
#   ./install.sh --uninstall  take both away again; pictures, settings and weights stay
set -eu
data=${XDG_DATA_HOME:-$HOME/.local/share}
app=$data/intarsia-app
bin=$HOME/.local/bin
here=$(dirname -- "$(readlink -f -- "$0")")
shared() { (cd "$here/share" && find . -type f); }

if [ "${1:-}" = --uninstall ]; then
  [ -d "$app/share" ] && here=$app
  shared | while read -r file; do rm -f "$data/$file"; done
  rm -f "$bin/intarsia"
  rm -rf "$app"
  echo "Intarsia is gone. What you made and chose is kept in $data/intarsia"
else
  if [ -r /proc/cpuinfo ] && ! grep -qw sse4_2 /proc/cpuinfo; then
    echo "Intarsia needs a processor with SSE4.2, which this one lacks. Nothing was changed." >&2
    exit 1
  fi
  version=$(cat "$here/current.txt")
  if [ "$here" != "$app" ]; then
    size=$(du -sk "$here" | cut -f1)
    mkdir -p "$app/versions" "$bin"
    free=$(df -Pk "$app" | awk 'NR == 2 { print $4 }')
    if [ "$free" -lt "$size" ]; then
      echo "Intarsia needs $((size / 1024)) MB in $app; there are $((free / 1024)) MB. Nothing was changed." >&2
      exit 1
    fi
    # The new version is complete before anything points to it; an older one stays beside it.
    rm -rf "$app/versions/.$version.part"
    cp -R "$here/versions/$version" "$app/versions/.$version.part"
    rm -rf "$app/versions/$version"
    mv "$app/versions/.$version.part" "$app/versions/$version"
    cp -R "$here/share" "$here/intarsia" "$here/install.sh" "$here/LICENSE" "$app/"
    printf '%s\n' "$version" > "$app/current.txt.part"
    mv "$app/current.txt.part" "$app/current.txt"
  fi
  mkdir -p "$bin"
  ln -sf "$app/intarsia" "$bin/intarsia"
  shared | while read -r file; do
    mkdir -p "$(dirname "$data/$file")"
    cp "$here/share/$file" "$data/$file"
  done
  entry=$data/applications/org.intarsia.Intarsia.desktop
  awk -v command="\"$app/intarsia\"" '/^Exec=/ { sub(/intarsia/, command) } { print }' \
    "$here/share/applications/org.intarsia.Intarsia.desktop" > "$entry"
  echo "Intarsia $version is installed. Start it from the menu, or with: $bin/intarsia edit"
fi
if command -v update-desktop-database > /dev/null; then
  update-desktop-database -q "$data/applications" 2> /dev/null || true
fi
if command -v update-mime-database > /dev/null && [ -d "$data/mime" ]; then
  update-mime-database "$data/mime" 2> /dev/null || true
fi
