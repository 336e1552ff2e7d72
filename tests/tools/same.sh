#!/usr/bin/env bash
# Compares this work tree with a base: both programs run the same commands on the same projects, and all that they say and write
# must be the same bytes. Usage: bash tests/tools/same.sh [--quick] [--pdf] [--only PATTERN] [BASE]
#
# BASE is a commit or a program; without it the commit in tests/tools/base. `--quick` runs a part in under a minute; `--only`
# runs the jobs whose PROJECT/NAME matches; `--pdf` compares PDFs too and needs two programs with that feature. What the base
# says is kept in target/same, so the second run is twice as fast. The environment may name what need not be built:
#   SAME_BASE     the base's program             SAME_NEW      the work tree's program
#   SAME_PROFILE  dev (default) or release       SAME_FOLDER   where results of the base are kept (target/same)
set -euo pipefail
cd "$(dirname "$0")/../.."

options=() base='' features=()
while [ $# -gt 0 ]; do
  case $1 in
    --pdf) features=(--features pdf) options+=("$1") ;;
    --only) options+=("$1" "$2") && shift ;;
    --*) options+=("$1") ;;
    *) base=$1 ;;
  esac
  shift
done
folder=$(realpath -m "${SAME_FOLDER:-target/same}")
mkdir -p "$folder"

# The base is built once, in a worktree with a target folder of its own.
build_base() {
  local commit tree
  commit=$(git rev-parse --short "$1^{commit}")
  tree=$folder/worktree
  program=$folder/notice-$commit${features:+-pdf}
  [ -x "$program" ] && return
  git worktree prune
  [ -e "$tree" ] || git worktree add --quiet --detach "$tree" "$commit"
  git -C "$tree" checkout --quiet --detach "$commit"
  (cd "$tree" && CARGO_TARGET_DIR=$folder/target cargo build --release --locked --quiet "${features[@]}")
  cp "$folder/target/release/notice" "$program"
}

if [ -n "${SAME_BASE:-}" ] || [ -x "$base" ]; then
  program=${SAME_BASE:-$base}
else
  build_base "${base:-$(cat tests/tools/base)}"
fi

new=${SAME_NEW:-}
if [ -z "$new" ]; then
  profile=${SAME_PROFILE:-dev}
  cargo build --profile "$profile" --locked --quiet "${features[@]}"
  new=target/${profile/dev/debug}/notice
fi

python3 -B tests/tools/same/compare.py --base "$(realpath "$program")" --new "$(realpath "$new")" --folder "$folder" --repository . "${options[@]}"
