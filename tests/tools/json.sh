#!/usr/bin/env bash
# Does the composed notice keep to its published schema, drafts with their gaps included? Usage: bash tests/tools/json.sh PYTHON-BIN
set -euo pipefail
bin=$(realpath "$1")
cd "$(dirname "$0")/../.."
notice=${NOTICE:-$PWD/target/release/notice}
out=$PWD/target/ci/json
schema=docs/notice-json.schema.json
rm -rf "$out"

"$notice" build --format json --out "$out/repository"
"$notice" build --format json --draft --out "$out/draft"
for folder in examples/*/; do
  "$notice" -C "$folder" build --format json --out "$out/$(basename "$folder")" --base-url https://www.example.com
done

"$bin/check-jsonschema" --check-metaschema "$schema"
mapfile -d '' files < <(find "$out" -name '*.json' ! -name notice-manifest.json -print0)
[ "${#files[@]}" -gt 20 ] || { printf 'only %s files\n' "${#files[@]}"; exit 1; }
"$bin/check-jsonschema" --schemafile "$schema" "${files[@]}"

# A schema that takes everything checks nothing.
sed 's/"kind": "paragraph"/"kind": "poem"/' "${files[0]}" >"$out/wrong.json"
! "$bin/check-jsonschema" --schemafile "$schema" "$out/wrong.json" >/dev/null || { printf 'a poem was taken\n'; exit 1; }
printf 'json: %s passed, 0 failed\n' $((${#files[@]} + 2))
