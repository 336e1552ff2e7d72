#!/usr/bin/env bash
# Is the SARIF valid, also where a file's name needs escaping? Its readers refuse a whole file for one place that is not as the
# standard's schema has it. Usage: bash tests/tools/sarif.sh PYTHON-BIN
set -euo pipefail
bin=$(realpath "$1")
cd "$(dirname "$0")/../.."
notice=${NOTICE:-$PWD/target/release/notice}
out=$PWD/target/ci/sarif

# The schema lies in a crate: cargo fetches it, and says where.
rm -rf "$out" && mkdir -p "$out/broken/notices/ä ö"
printf '[package]\nname = "sarif"\n[lib]\npath = ""\n[dependencies]\nserde-sarif = "=0.8.0"\n[workspace]\n' >"$out/Cargo.toml"
crate=$(cargo metadata --quiet --format-version 1 --manifest-path "$out/Cargo.toml" |
  "$bin/python" -c 'import json, sys
print(next(p["manifest_path"] for p in json.load(sys.stdin)["packages"] if p["name"] == "serde-sarif"))')

cp tests/fixtures/broken/*.toml "$out/broken/notices"
: >"$out/broken/notice.toml" # else this checkout's is the nearest
cp tests/fixtures/broken/bad-period.toml "$out/broken/notices/ä ö/paha päivä.toml"
"$notice" lint --format sarif >"$out/repository.sarif"
"$notice" -C "$out/broken" lint --format sarif >"$out/broken.sarif" || [ $? -eq 1 ]

"$bin/check-jsonschema" --regex-variant python --schemafile "$(dirname "$crate")/src/schema.json" "$out"/*.sarif
"$bin/python" - "$out/broken.sarif" "$out/broken" <<'END'
import json, pathlib, sys, urllib.parse
results = json.load(open(sys.argv[1]))["runs"][0]["results"]
uris = {place["physicalLocation"]["artifactLocation"]["uri"] for result in results for place in result["locations"]}
files = {urllib.parse.unquote(uri) for uri in uris}
assert "notices/ä ö/paha päivä.toml" in files, uris
assert all(uri.isascii() and " " not in uri for uri in uris), uris
assert all(pathlib.Path(sys.argv[2], file).exists() for file in files), files
END
printf 'sarif: 2 passed, 0 failed\n'
