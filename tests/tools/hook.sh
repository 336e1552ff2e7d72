#!/usr/bin/env bash
# Do the hooks hold back a broken notice, and nothing else? pre-commit itself runs them, as it does for those who use them, in a
# throwaway project. It builds the last commit. Usage: bash tests/tools/hook.sh PYTHON-BIN
set -euo pipefail
repository=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
client=$(realpath "$1")/pre-commit
export CARGO_TARGET_DIR=$repository/target # what is compiled there need not be compiled again
export PRE_COMMIT_HOME=$CARGO_TARGET_DIR/ci/pre-commit
PATH=$(dirname "${NOTICE:-$CARGO_TARGET_DIR/release/notice}"):$PATH
export PATH LANG=C.UTF-8

project=$CARGO_TARGET_DIR/ci/hook
said=$project.log
rm -rf "$project" && mkdir -p "$project/notices" && cd "$project"
git init --quiet
: >notice.toml # else this checkout's is the nearest
cat >.pre-commit-config.yaml <<END
repos:
  - repo: $repository
    rev: $(git -C "$repository" rev-parse HEAD)
    hooks:
      - id: notice-lint
      - id: notice-lint-system
END

# Runs a hook that must end with this code and say this.
check() {
  git add --all
  local code=0
  "$client" run --all-files --color never "$1" >"$said" 2>&1 || code=$?
  if [ "$code" -ne "$2" ] || ! grep --quiet "$3" "$said"; then
    printf '%s ended with %s:\n' "$1" "$code"
    cat "$said"
    exit 1
  fi
}

cp "$repository/examples/minimal/notices/members.toml" notices/good.toml
check notice-lint 0 'Passed$'
check notice-lint-system 0 'Passed$'
cp "$repository/tests/fixtures/broken/bad-period.toml" notices/broken.toml
check notice-lint 1 'IN005'
check notice-lint-system 1 'IN005'
"$client" gc >"$said"
# pre-commit builds a clone of this checkout, which cargo cannot tell from it: what it left would pass for built of these sources.
(cd "$repository" && cargo clean --quiet --release --package privacy-notice)
printf 'hook: 4 passed, 0 failed\n'
