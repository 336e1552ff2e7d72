# Runs steps, some of them side by side, and reports each with its output and its time. `.ci/run` reads it in, sets `out`, and at
# its end `held`.
# shellcheck shell=bash disable=SC2154 # `out`

steps=$out/steps
times=$steps/times
lanes=''
held=''
rm -rf "$steps"
mkdir -p "$steps"
trap finish EXIT

# Runs lanes side by side. A lane is a function that calls `step`. The first step that fails ends all of them.
together() {
  local event name log code
  # A group of processes of its own, so that all of a lane can be ended.
  set -m
  coproc LANES { start "$@"; }
  set +m
  lanes=$LANES_PID
  exec {events}<&"${LANES[0]}"
  while IFS=$'\t' read -r event name log code <&"$events"; do
    "$event" "$name" "$log" "$code"
  done
  wait "$lanes"
  lanes=''
  exec {events}<&-
}

start() {
  local lane running=()
  exec </dev/null
  for lane; do
    "$lane" &
    running+=("$!")
  done
  for lane in "${running[@]}"; do wait "$lane"; done
}

# Runs a command as a step. Its output goes to a file, which is printed whole when the step has ended.
step() {
  local name=$1 log code=0
  log=$steps/${1//[^[:alnum:]]/-}.log
  printf 'began\t%s\t%s\t\n' "$name" "$log"
  # In the background, since only there `set -e` holds inside a command whose exit code is asked for.
  local TIMEFORMAT='%R %U %S'
  { time { ("${@:2}") >"$log" 2>&1 & wait $! || code=$?; }; } 2>"$log.time"
  printf 'ended\t%s\t%s\t%s\n' "$name" "$log" "$code"
  return "$code"
}

began() {
  printf '... %s\n' "$1"
}

ended() {
  local real user system
  read -r real user system < <(tr , . <"$2.time")
  printf '\n=== %s\n' "$1"
  cat "$2"
  printf -- '--- %.0f s\n\n' "$real"
  printf '%s\t%s\t%s\t%s\n' "$real" "$user" "$system" "$1" >>"$times"
  [ "$3" -eq 0 ] || fail "$1"
}

fail() {
  failed=$1
  exit 1
}

# Ends what still runs and prints the time of each step, then how it went. Each check ends with `NAME: N passed, N failed`.
finish() {
  [ -z "$lanes" ] || kill -- "-$lanes" 2>/dev/null || true
  if [ -e "$times" ]; then
    printf '\n   wall     CPU  step\n'
    awk -F '\t' '{ wall += $1; cpu += $2 + $3; printf "%5.0f s %5.0f s  %s\n", $1, $2 + $3, $4 }
      END { printf "%5.0f s %5.0f s  in all, if one came after another\n", wall, cpu }' "$times"
  fi
  if [ -z "$held" ]; then
    printf '\nFAILED: %s (after %s s in all)\n' "${failed:-.ci/run}" "$SECONDS"
    return
  fi
  printf '\nEverything holds; %s s in all.\n' "$SECONDS"
  awk '/^(skipped|not run here): / { step = FILENAME; sub(/.*\//, "", step); printf "%s (%s)\n", $0, step }' "$steps"/*.log
  awk '/^[a-z]+: [0-9]+ passed, 0 failed$/ { passed += $2 } /^skipped: / { skipped++ }
    END { printf "%d passed, 0 failed, %d skipped\n", passed, skipped }' "$steps"/*.log
}
