#!/usr/bin/env bash
# Fuzzes each target for FUZZ_SECONDS (30) from the seeds: no crash, and no input of 64 KB slower than FUZZ_TIMEOUT seconds (1).
# What was found stays in target/fuzz/corpus for the next run; what broke lies in target/fuzz/artifacts. Targets alone:
# `bash tests/tools/fuzz.sh lint prose`; without fuzzing, to have it built: `--build`.
#
# The flags are those of `cargo fuzz run --sanitizer none`, so that neither it nor a nightly compiler is needed; with both,
# `cargo fuzz run TARGET` works as well.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${FUZZ_SECONDS:-30}
slow=${FUZZ_TIMEOUT:-1}
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(load lint prose locales theme)
host=$(rustc -vV | sed -n 's/^host: //p')
out=$PWD/target/fuzz
flags='--cfg fuzzing -Cpasses=sancov-module'
for flag in level=4 inline-8bit-counters pc-table trace-compares; do
  flags+=" -Cllvm-args=-sanitizer-coverage-$flag"
done

CARGO_TARGET_DIR=$out RUSTFLAGS=$flags cargo build --release --locked --manifest-path fuzz/Cargo.toml --target "$host"
[ "${1:-}" != --build ] || exit 0

# Fuzzes one target, and says what came of it.
fuzz() {
  local target=$1 corpus=$out/corpus/$1 log=$out/$1.log seeds=(fuzz/seeds/"$1") runs
  case $target in
    load | lint) seeds=(fuzz/seeds/load notices examples) ;;
    locales) seeds+=(locales) ;;
    theme) seeds+=(themes) ;;
  esac
  mkdir -p "$corpus"
  if ! "$out/$host/release/$target" -max_total_time="$seconds" -timeout="$slow" -max_len=65536 -rss_limit_mb=2048 \
    -artifact_prefix="$out/artifacts/$target-" -print_final_stats=1 "$corpus" "${seeds[@]}" >"$log" 2>&1; then
    tail -n 40 "$log"
    printf 'fuzz %s: failed; the input lies in %s\n' "$target" "$out/artifacts"
    return 1
  fi
  runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  printf 'fuzz %s: %s inputs in %s s, no crash, none slower than %s s\n' "$target" "$runs" "$seconds" "$slow"
}

# Each target works on one core; 255 is how xargs is told to start no more after one that failed.
mkdir -p "$out/artifacts"
export -f fuzz
export out host seconds slow
# shellcheck disable=SC2016 # for the shell that xargs starts
printf '%s\0' "${targets[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'fuzz "$1" || exit 255' fuzz
printf 'fuzz: %s passed, 0 failed\n' "${#targets[@]}"
