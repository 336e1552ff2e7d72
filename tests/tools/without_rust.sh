# Takes Rust off PATH, for checks of what people install who have none. Read in by other scripts.
# shellcheck shell=bash

without_rust() {
  local folder kept=()
  while IFS= read -r -d : folder; do
    [ -e "$folder/cargo" ] || [ -e "$folder/rustc" ] || kept+=("$folder")
  done <<<"$PATH:"
  PATH=$(IFS=:; printf '%s' "${kept[*]}")
  export PATH
  ! command -v cargo rustc notice || { printf 'Rust or notice is still on PATH\n'; return 1; }
}
