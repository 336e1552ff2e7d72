#!/usr/bin/env bash
# Is the SARIF valid, also where a file's name needs escaping, in a repository of several projects, and where the settings are wrong or
# nothing can be checked? Its readers refuse a whole file for one place that is not as the
# standard's schema has it. Usage: bash tests/tools/sarif.sh PYTHON-BIN
set -euo pipefail
bin=$(realpath "$1")
cd "$(dirname "$0")/../.."
notice=${NOTICE:-$PWD/target/release/notice}
out=$PWD/target/ci/sarif

# The schema lies in a crate: cargo fetches it, and says where.
rm -rf "$out" && mkdir -p "$out/broken/lég al/notices/ä ö" "$out/empty"
printf '[package]\nname = "sarif"\n[lib]\npath = ""\n[dependencies]\nserde-sarif = "=0.8.0"\n[workspace]\n' >"$out/Cargo.toml"
crate=$(cargo metadata --quiet --format-version 1 --manifest-path "$out/Cargo.toml" |
  "$bin/python" -c 'import json, sys
print(next(p["manifest_path"] for p in json.load(sys.stdin)["packages"] if p["name"] == "serde-sarif"))')

project="$out/broken/lég al"
git init --quiet "$out/broken" && git init --quiet "$out/empty" # the roots of repositories: this checkout is none of theirs
cp tests/fixtures/broken/*.toml "$project/notices"
cp tests/fixtures/broken/bad-period.toml "$project/notices/ä ö/paha päivä.toml"
"$notice" lint --format sarif >"$out/repository.sarif"
"$notice" -C "$project" lint --format sarif --exit-zero >"$out/broken.sarif"
"$notice" -C "$out/empty" lint --format sarif >"$out/empty.sarif" || [ $? -eq 2 ]
printf '[site]\nno = 1\n' >"$project/notice.toml"
"$notice" -C "$project" lint --format sarif >"$out/settings.sarif" || [ $? -eq 2 ]

"$bin/check-jsonschema" --regex-variant python --schemafile "$(dirname "$crate")/src/schema.json" "$out"/*.sarif
"$bin/python" - "$out/broken.sarif" "$out/broken" <<'END'
import json, pathlib, sys, urllib.parse
results = json.load(open(sys.argv[1]))["runs"][0]["results"]
uris = {place["physicalLocation"]["artifactLocation"]["uri"] for result in results for place in result["locations"]}
files = {urllib.parse.unquote(uri) for uri in uris}
assert "lég al/notices/ä ö/paha päivä.toml" in files, uris
assert all(uri.isascii() and " " not in uri for uri in uris), uris
assert all(pathlib.Path(sys.argv[2], file).exists() for file in files), files
END
printf 'sarif: 4 passed, 0 failed\n'
