#!/usr/bin/env bash
# Do the hooks hold back a commit that breaks a notice, and nothing else? pre-commit itself runs them, as it does for those who use
# them, in a throwaway project. `notice-lint` has the wheel of wheel.sh in place of PyPI's, and no Rust. `notice-lint-rust` builds the
# last commit. With HOOKS=notice-lint-system it builds nothing and runs the program that NOTICE names.
# Usage: bash tests/tools/hook.sh PYTHON-BIN
set -euo pipefail
repository=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
bin=$(realpath "$1")
. "$repository/tests/tools/without_rust.sh"
export CARGO_TARGET_DIR=$repository/target # what is compiled there need not be compiled again
export PRE_COMMIT_HOME=$CARGO_TARGET_DIR/ci/pre-commit
export PIP_NO_INDEX=1 PIP_FIND_LINKS=$repository/target/wheels PIP_DISABLE_PIP_VERSION_CHECK=1
export LANG=C.UTF-8
installed=$(dirname "${NOTICE:-$CARGO_TARGET_DIR/release/notice}")

# The empty package of `notice-lint` asks for the program of this version.
of_hook=$(cd "$repository/packaging/hook" && "$bin/python" -B -c 'import backend; print(backend.version())')
of_program=$(sed -n '/^name = "privacy-notice"/{n;s/^version = "\(.*\)"$/\1/p}' "$repository/Cargo.toml")
[ "$of_hook" = "$of_program" ] || { printf 'notice-lint asks for %s of %s\n' "$of_hook" "$of_program"; exit 1; }

project=$CARGO_TARGET_DIR/ci/hook
said=$project.log
rm -rf "$project" "$PRE_COMMIT_HOME" && mkdir -p "$project" && cd "$project"
git init --quiet # the root of a repository: this checkout is none of its business
read -ra hooks <<<"${HOOKS:-notice-lint notice-lint-rust notice-lint-system}"
passed=0
cat >.pre-commit-config.yaml <<END
repos:
  - repo: $repository
    rev: $(git -C "$repository" rev-parse HEAD)
    hooks:
$(printf '      - id: %s\n' "${hooks[@]}")
END

# Runs a hook as somebody does who has no more than it needs.
run() (
  case $1 in
    notice-lint) without_rust ;;
    notice-lint-system) PATH=$installed:$PATH ;;
  esac
  "$bin/pre-commit" run --color never "$1"
)

commit() {
  git add --all
  git -c user.name=hook -c user.email=hook@example.com commit --quiet --no-verify --allow-empty --message "$1"
}

# Runs the hooks on what a commit would change. Each must end with this code and say this. Then the change is undone.
check() {
  git add --all
  local hook code began
  for hook in "${hooks[@]}"; do
    code=0
    began=$SECONDS
    run "$hook" >"$said" 2>&1 || code=$?
    if [ "$code" -ne "$2" ] || ! grep --quiet "$3" "$said"; then
      printf '%s, %s: ended with %s:\n' "$1" "$hook" "$code"
      cat "$said"
      exit 1
    fi
    printf '%s, %s: %s s\n' "$1" "$hook" $((SECONDS - began))
    passed=$((passed + 1))
  done
  git reset --quiet --hard
}

commit 'no notices'
printf 'x\n' >README.md
check 'a repository without notices' 0 'Passed$'

mkdir -p notices themes/own
cp "$repository/examples/minimal/notices/members.toml" notices/other.toml
cp notices/other.toml notices/good.toml
printf '\n[[related-notice]]\nrelation = "see-also"\nnotice = "other"\n' >>notices/good.toml
printf '[theme]\nname = "own"\nlogo = "logo.svg"\n' >notice.toml
printf 'contract = 1\nextends = "default"\n' >themes/own/theme.toml
printf '<svg xmlns="http://www.w3.org/2000/svg"/>\n' >logo.svg
commit 'two notices'
check 'nothing' 0 'Passed$'

cp "$repository/tests/fixtures/broken/bad-period.toml" notices/broken.toml
check 'a broken notice' 1 'IN005'
rm notices/other.toml
check 'a deleted file' 1 'IN007'
mkdir -p locales/fi
printf 'no-such-message = x\n' >locales/fi/own.ftl
check 'changed words' 1 'no-such-message'
printf '{%% if %%}\n' >themes/own/notice.html
check 'a changed theme' 1 'ST003'
rm logo.svg
check 'a deleted logo' 1 'ST007'
printf '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9"/></svg>\n' >logo.svg
check 'a changed logo' 0 'Passed$'
"$bin/pre-commit" gc >"$said"
# pre-commit builds a clone of this checkout, which cargo cannot tell from it: what it left would pass for built of these sources.
[[ " ${hooks[*]} " != *' notice-lint-rust '* ]] || (cd "$repository" && cargo clean --quiet --release --package privacy-notice)
printf 'hook: %s passed, 0 failed\n' "$passed"
