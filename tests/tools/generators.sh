#!/usr/bin/env bash
# Do Hugo, Jekyll, MDX, Eleventy, MkDocs and Pandoc show the words of our Markdown, and nothing else? Jekyll and Pandoc are Debian's.
# Usage: NODE_DIR=path/to/node_modules bash tests/tools/generators.sh PYTHON-BIN
set -euo pipefail
bin=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
cd "$here/../.."
# The languages of Ruby and Python read files in that of the environment.
export LANG=C.UTF-8
node tests/tools/generators.mjs "${NOTICE:-$PWD/target/release/notice}" "$bin" target/ci/generators
