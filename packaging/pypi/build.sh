#!/usr/bin/env bash
# Builds the wheel into target/wheels. The same sources, path and compiler give the same bytes. Options are maturin's:
#   bash packaging/pypi/build.sh              quick to build, for a check
#   bash packaging/pypi/build.sh --release    what a release publishes
# It takes cargo, maturin and Python from PATH.
set -euo pipefail
cd "$(dirname "$0")/../.."
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$PWD/target}
python=$(command -v python3 || command -v python)

# maturin writes this time into the archive; the clock's would differ each time.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

folder=target/pypi
rm -rf "$folder" target/wheels && mkdir -p "$folder"
cp packaging/pypi/pyproject.toml packaging/pypi/README.md LICENSE-APACHE LICENSE-MIT "$folder"
"$python" packaging/third_party.py >"$folder/THIRD-PARTY.txt"
cd "$folder"
maturin build --locked --out ../wheels "$@"
