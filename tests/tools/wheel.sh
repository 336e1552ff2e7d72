#!/usr/bin/env bash
# Can somebody without Rust install the wheel, lint, build, and write PDF? The wheel is built twice, into the same bytes, with the
# profile and in the folder of the checks of PDF, so that nothing is compiled for it alone but the program itself. It stays in
# target/wheels. Usage: bash tests/tools/wheel.sh PYTHON-BIN
set -euo pipefail
bin=$(realpath "$1")
cd "$(dirname "$0")/../.."
. tests/tools/without_rust.sh
repository=$PWD
out=$PWD/target/ci/wheel
rm -rf "$out" && mkdir -p "$out/project"

PATH=$bin:$PATH
bash packaging/pypi/build.sh
sha256sum target/wheels/*.whl >"$out/sum"
bash packaging/pypi/build.sh
sha256sum --check --strict "$out/sum"
ls -l target/wheels

# What is in it beside the program.
"$bin/python" - target/wheels/*.whl <<'END'
import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
names = {name.rsplit("/", 1)[-1] for name in archive.namelist()}
assert {"LICENSE-MIT", "LICENSE-APACHE", "THIRD-PARTY.txt", "notice"} <= names, names
metadata = next(archive.read(name).decode() for name in archive.namelist() if name.endswith("/METADATA"))
for line in ("Name: privacy-notice", "License-Expression: MIT OR Apache-2.0", "Summary: Privacy notices as code"):
    assert f"\n{line}" in metadata, metadata
third = next(archive.read(name).decode() for name in archive.namelist() if name.endswith("/THIRD-PARTY.txt"))
assert all(text in third for text in ("\ntypst ", "\nserde ", "SIL OPEN FONT LICENSE", "UNICODE LICENSE V3")), third[:2000]
END

cp -r notices notice.toml "$out/project"
cd "$out/project"
python3 -m venv "$out/environment"
without_rust
began=$SECONDS
"$out/environment/bin/pip" install --quiet --no-index --find-links "$repository/target/wheels" privacy-notice
printf 'installed in %s s\n' $((SECONDS - began))
PATH=$out/environment/bin # nothing else: the program needs no other
export PATH
notice --version
notice lint
notice build --format html --format markdown --format pdf
PATH=/usr/bin:/bin
mapfile -d '' pdfs < <(find public -name '*.pdf' -print0)
[ "${#pdfs[@]}" -eq 21 ] || { printf '%s PDFs\n' "${#pdfs[@]}"; exit 1; }
for pdf in "${pdfs[@]}"; do
  [ "$(head -c 5 "$pdf")" = '%PDF-' ] || { printf '%s is no PDF\n' "$pdf"; exit 1; }
done
printf 'wheel: 4 passed, 0 failed\n'
