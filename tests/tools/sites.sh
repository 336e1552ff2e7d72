#!/usr/bin/env bash
# Do Hugo, Jekyll, Eleventy, MkDocs and Pandoc publish a notice with the settings of docs/markdown.md as they stand? Each has a site
# of its own with a real register and a layout of one line; its page must have the title and the headings of all sections. Zola and
# Docusaurus are not run: the Markdown must be where their settings say. Jekyll and Pandoc are Debian's.
# Usage: NODE_DIR=path/to/node_modules bash tests/tools/sites.sh PYTHON-BIN
set -euo pipefail
bin=$(realpath "$1")
cd "$(dirname "$0")/../.."
export LANG=C.UTF-8 # the languages of Ruby and Python read files in that of the environment
notice=$(realpath "${NOTICE:-target/release/notice}")
register=$PWD/notices/kss.toml
out=$PWD/target/ci/sites
PATH=$(dirname "$notice"):$PATH
rm -rf "$out"
"$bin/python" -B tests/tools/snippets.py docs/markdown.md "$out"
mkdir -p "$out/facts/notices"
cp "$register" "$out/facts/notices/customers.toml"
"$notice" -C "$out/facts" build --format json
passed=0

# Goes into the site of a program, with a notice and the Markdown that its settings ask for.
site() {
  cd "$out/files/$1"
  mkdir notices
  cp "$register" notices/customers.toml
  "$notice" build
  [ -e "$2/fi/customers.md" ] || { printf '%s: no Markdown in %s\n' "$1" "$2"; exit 1; }
  passed=$((passed + 1))
}

# Reads a page as text, and looks for the notice in it.
shows() {
  "$bin/python" - "$out/facts/public/fi/customers.json" "$1" <<'END'
import html, json, pathlib, re, sys
notice = json.load(open(sys.argv[1], encoding="utf-8"))
notice = notice.get("notice", notice)
page = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
said = " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())
wanted = [" ".join(words.split()) for words in [notice["title"]] + [section["heading"] for section in notice["sections"]]]
lost = [words for words in wanted if words not in said]
assert len(wanted) > 8 and not lost, f"{sys.argv[2]} lacks {lost}"
ids = [section["id"] for section in notice["sections"] if f'id="{section["id"]}"' not in page]
assert not ids, f"{sys.argv[2]} has no places {ids}"
END
  passed=$((passed + 1))
}

site start public
site zola content/privacy
site docusaurus docs/privacy

site hugo content/privacy
printf 'baseURL = "https://www.example.fi/"\n' >hugo.toml
mkdir -p layouts/_default
printf '<h1>{{ .Title }}</h1><main>{{ .Content }}</main>' | tee layouts/_default/single.html >layouts/_default/list.html
"$bin/hugo" build --quiet
shows public/privacy/fi/customers/index.html

site jekyll privacy
mkdir _layouts
printf '<h1>{{ page.title | escape }}</h1><main>{{ content }}</main>' >_layouts/page.html
jekyll build --quiet --disable-disk-cache
shows _site/privacy/fi/customers.html
unwanted=$(find _site -name '*.toml' -o -name '*.json')
[ -z "$unwanted" ] || { printf 'Jekyll publishes %s\n' "$unwanted"; exit 1; }

site eleventy privacy
mkdir _includes
printf '<h1>{{ title }}</h1><main>{{ content | safe }}</main>' >_includes/page.njk
node "$NODE_DIR/@11ty/eleventy/cmd.cjs" --quiet
shows _site/privacy/fi/customers/index.html

site mkdocs docs/privacy
printf '# Example\n' >docs/index.md
"$bin/mkdocs" build --quiet --strict
shows site/privacy/fi/customers/index.html

site pandoc public
bash customers.sh
shows customers.html
printf 'sites: %s passed, 0 failed\n' "$passed"
