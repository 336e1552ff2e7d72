#!/usr/bin/env bash
# Can the Debian package be installed, run and removed? It is made of target/release/notice as it stands, and installed into a folder
# that dpkg takes for a system. The licences are those that packaging/pypi/build.sh has gathered, and cargo-deb is the one of .ci/run.
# Usage: bash tests/tools/deb.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
out=$PWD/target/ci/deb
rm -rf "$out" && mkdir -p "$out/system/var/lib/dpkg/updates" "$out/system/var/lib/dpkg/info"
: >"$out/system/var/lib/dpkg/status"

target/ci/cargo-deb/bin/cargo-deb --no-build --quiet --output "$out"
package=$(echo "$out"/*.deb)
dpkg-deb --info "$package"
depends=$(dpkg-deb --field "$package" Depends)
[[ $depends == *libc6* ]] || { printf 'depends on "%s"\n' "$depends"; exit 1; }

# Nothing else is in that system, so that dpkg is told to do without what the package depends on.
system() {
  dpkg --root="$out/system" --force-not-root --force-depends --log="$out/log" "$@" >"$out/said" 2>&1 || { cat "$out/said"; exit 1; }
}
system --install "$package"
for file in README.md CHANGELOG.md LICENSE-APACHE THIRD-PARTY.txt copyright; do
  [ -s "$out/system/usr/share/doc/privacy-notice/$file" ] || { printf 'no %s\n' "$file"; exit 1; }
done
"$out/system/usr/bin/notice" --version
"$out/system/usr/bin/notice" lint --format short
system --purge privacy-notice
left=$(find "$out/system" -path '*notice*')
[ -z "$left" ] || { printf 'left: %s\n' "$left"; exit 1; }
printf 'deb: 4 passed, 0 failed\n'
