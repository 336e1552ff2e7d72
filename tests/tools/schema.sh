#!/usr/bin/env bash
# Does an editor accept what notice accepts, and mark what notice refuses? The schema is written for taplo, so taplo is asked. An
# unknown term (IN004) is no matter of the schema: it may be the project's own. Usage: bash tests/tools/schema.sh PYTHON-BIN
set -euo pipefail
taplo=$(realpath "$1")/taplo
cd "$(dirname "$0")/../.."
notice=${NOTICE:-$PWD/target/release/notice}
project=$PWD/target/ci/schema
said=$project/said
rm -rf "$project" && mkdir -p "$project/notices"
cp tests/fixtures/broken/*.toml "$project/notices"
: >"$project/notice.toml" # else this checkout's is the nearest

# Whether taplo accepts a file.
accepts() {
  "$taplo" lint --schema "file://$PWD/schema/notice.schema.json" "$1" >"$said" 2>&1
}

passed=0 refused=0
while IFS= read -r -d '' file; do
  accepts "$file" || { printf 'taplo refuses %s:\n' "$file"; cat "$said"; exit 1; }
  passed=$((passed + 1))
done < <(find notices examples/*/notices -name '*.toml' ! -name _defaults.toml -print0)

for file in "$project"/notices/*.toml; do
  findings=$("$notice" -C "$project" lint --format short "notices/$(basename "$file")") || [ $? -eq 1 ]
  expected=accepts
  ! grep --quiet 'error\[IN00[235]\]' <<<"$findings" || expected=refuses
  found=accepts
  accepts "$file" || found=refuses
  [ "$found" = "$expected" ] || { printf '%s: notice %s, taplo %s\n' "$file" "$expected" "$found"; cat "$said"; exit 1; }
  [ "$found" = accepts ] || refused=$((refused + 1))
  passed=$((passed + 1))
done
[ "$refused" -gt 0 ] || { printf 'nothing was refused\n'; exit 1; }
printf 'schema: %s passed, 0 failed\n' "$passed"
