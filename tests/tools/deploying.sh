#!/usr/bin/env bash
# Do the snippets of docs/deploying.md publish a real register as they stand? nginx and Apache serve it, with its headers; rsync and the
# AWS command line send it, to stand-ins for a machine and for S3; PHP and Twig show the fragment, with stand-ins for WordPress;
# builds of hosts run with the wheel of wheel.sh in place of PyPI's. Netlify's own reader reads its settings, and C# is parsed. Of the
# snippets only /var/www is another folder here. What their schemas say, snippets.sh asks.
# Usage: NODE_DIR=path/to/node_modules bash tests/tools/deploying.sh PYTHON-BIN
set -euo pipefail
bin=$(realpath "$1")
cd "$(dirname "$0")/../.."
. tests/tools/without_rust.sh
repository=$PWD
out=$PWD/target/ci/deploying
www=$(mktemp -d) # where servers without the rights of root may read
servers=()
trap 'rm -rf "$www"; [ ${#servers[@]} -eq 0 ] || kill "${servers[@]}" 2>/dev/null || true' EXIT
chmod 755 "$www"
rm -rf "$out" && mkdir -p "$out/bin"
"$bin/python" -B tests/tools/snippets.py docs/deploying.md "$out"
nginx=$(command -v nginx || printf '%s' "$PWD/target/ci/debian/nginx/usr/sbin/nginx")
without_rust
export PIP_NO_INDEX=1 PIP_FIND_LINKS=$repository/target/wheels PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_QUIET=1
python3 -m venv "$out/image"
"$out/image/bin/pip" install privacy-notice
PATH=$out/image/bin:$PATH
passed=0

fail() {
  printf '%s\n' "$1"
  exit 1
}

# Waits for what a server does when it has begun.
await() {
  for _ in $(seq 100); do
    if "$@"; then return; fi
    sleep 0.1
  done
  fail "no answer: $*"
}

# Goes into a new project with a real register, as `customers`.
project() {
  mkdir -p "$out/$1/notices" && cd "$out/$1"
  cp "$repository/notices/kss.toml" notices/customers.toml
}

# Runs a script as a host does.
run() {
  bash --noprofile --norc -eo pipefail "$out/scripts/$1" || fail "$1 ended with $?"
  passed=$((passed + 1))
}

# The hosts that build: each writes the page with the address that it has given.
for script in pages.yml gitlab-ci.yml netlify.toml; do
  project "$script"
  BASE_URL=https://a.example CI_PAGES_URL=https://a.example URL=https://a.example run "$script.0.sh" >/dev/null
  grep --quiet 'href="https://a.example/fi/customers.html"' public/fi/customers.html || fail "$script: no address"
done
cp "$out/files/netlify.toml" .
cat >"$out/headers.mjs" <<'END'
import { createRequire } from 'node:module';
const load = createRequire(`${process.env.NODE_DIR}/from-here`);
const { parseAllHeaders } = await import(load.resolve('@netlify/headers-parser'));
const { headers, errors } = await parseAllHeaders({ netlifyConfigPath: 'netlify.toml', minimal: true });
const said = headers.map(({ for: path, values }) => `${path} ${Object.keys(values)}`).join('; ');
if (errors.length || said !== '/* Content-Security-Policy,X-Content-Type-Options; /assets/* Cache-Control') throw new Error(said + errors);
END
node "$out/headers.mjs"

# A machine: what rsync asks of ssh is done here.
project rsync
# shellcheck disable=SC2016 # for the stand-in
printf '#!/bin/bash\nwhile [ "$1" != www.example.fi ]; do shift; done\nshift\nexec "${@/#\\/var\\/www/%s}"\n' "$www" >"$out/bin/ssh"
chmod +x "$out/bin/ssh"
mkdir -p "$www/tietosuoja/assets"
printf 'x\n' | tee "$www/tietosuoja/old.html" >"$www/tietosuoja/assets/old.css"
RSYNC_RSH=$out/bin/ssh run deploy-rsync.sh.0.sh
diff -r public "$www/tietosuoja"
RSYNC_RSH=$out/bin/ssh run deploy-rsync.sh.0.sh
notice build --format fragment --base-url https://www.example.fi/tietosuoja
cp -r public/. "$www/tietosuoja/"
cp "$out/files/privacy.html" "$www/"
fragment=$PWD/public/fi/customers.fragment.html

# Asks a server for a page, its style and a page of one's own, and compares the headers.
ask() {
  local address=$1 said=$out/said path
  await curl --silent --output /dev/null "$address/privacy.html"
  for path in / /fi/customers.html "/$(cd "$www/tietosuoja" && echo assets/*.css)"; do
    curl --silent --show-error --fail --dump-header "$said" --output "$out/body" "$address/tietosuoja$path"
    tr -d '\r' <"$said" >"$said.txt"
    grep --quiet "^Content-Security-Policy: frame-ancestors 'self'$" "$said.txt" || fail "$2 $path: $(<"$said.txt")"
    grep --quiet '^X-Content-Type-Options: nosniff$' "$said.txt" || fail "$2 $path: $(<"$said.txt")"
    case $path in
      /assets/*) grep --quiet '^Cache-Control: .*max-age=[0-9]\{8\}' "$said.txt" && grep --quiet '^Content-Type: text/css' "$said.txt" ;;
      *) grep --quiet '^Cache-Control: no-cache$' "$said.txt" && grep --quiet -i '^Content-Type: text/html; charset=utf-8$' "$said.txt" ;;
    esac || fail "$2 $path: $(<"$said.txt")"
    passed=$((passed + 1))
  done
  curl --silent --show-error --fail "$address/privacy.html" >"$out/body"
  "$bin/python" -c 'import sys; page, part = (open(name, encoding="utf-8").read() for name in sys.argv[1:]); assert part.strip() in page, page[:800]' "$out/body" "$fragment"
  passed=$((passed + 1))
}

port() {
  "$bin/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Writes a snippet with the folder of this test.
placed() {
  sed "s:/var/www:$www:g" "$out/files/etc/$1"
}

# A line for root alone: others serve as themselves.
as() {
  [ "$(id -u)" -ne 0 ] || printf '%s\n' "$1"
}

mkdir -p "$out/nginx"
placed nginx/snippets/privacy-notices.conf >"$out/nginx/privacy-notices.conf"
at=127.0.0.1:$(port)
cat >"$out/nginx/nginx.conf" <<END
$(as 'user nobody nogroup;')
daemon off;
pid $out/nginx/pid;
error_log stderr;
events {}
http {
    access_log off;
    types { text/html html; text/css css; image/svg+xml svg; }
$(printf '    %s_temp_path /tmp/notice-nginx;\n' client_body proxy fastcgi uwsgi scgi | sed "s:/tmp/notice-nginx:$www/temporary:")
    server {
        listen $at;
        root $www;
        location = /privacy.html { ssi on; }
        include privacy-notices.conf;
    }
}
END
"$nginx" -e stderr -t -q -c "$out/nginx/nginx.conf"
"$nginx" -e stderr -c "$out/nginx/nginx.conf" &
servers+=($!)
ask "http://$at" nginx

mkdir -p "$out/apache"
placed apache2/conf-available/privacy-notices.conf >"$out/apache/privacy-notices.conf"
at=127.0.0.1:$(port)
cat >"$out/apache/apache.conf" <<END
ServerRoot $out/apache
ServerName localhost
$(for module in mpm_event authz_core mime alias dir headers include; do printf 'LoadModule %s_module /usr/lib/apache2/modules/mod_%s.so\n' $module $module; done)
$(as 'User nobody')
$(as 'Group nogroup')
PidFile $out/apache/pid
ErrorLog $out/apache/errors
TypesConfig /etc/mime.types
Listen $at
DocumentRoot $www
<Directory $www>
    Require all granted
    Options +Includes
    AddOutputFilter INCLUDES .html
</Directory>
Include $out/apache/privacy-notices.conf
END
/usr/sbin/apache2 -t -f "$out/apache/apache.conf" 2>/dev/null || /usr/sbin/apache2 -t -f "$out/apache/apache.conf"
/usr/sbin/apache2 -D FOREGROUND -f "$out/apache/apache.conf" &
servers+=($!)
ask "http://$at" Apache

# S3: everything arrives, each with its life in caches, and what is old goes.
project s3
"$bin/python" -B "$repository/tests/tools/s3.py" "$out/port" "$out/requests" &
servers+=($!)
await test -s "$out/port"
export AWS_ACCESS_KEY_ID=a AWS_SECRET_ACCESS_KEY=a AWS_DEFAULT_REGION=eu-north-1 AWS_EC2_METADATA_DISABLED=true AWS_CONFIG_FILE=/dev/null
export AWS_REQUEST_CHECKSUM_CALCULATION=when_required AWS_PAGER='' BUCKET=notices DISTRIBUTION=D
AWS_ENDPOINT_URL=http://127.0.0.1:$(<"$out/port") PATH=$bin:$PATH run deploy-s3.sh.0.sh >/dev/null
"$bin/python" - "$out/requests" <<'END'
import json, pathlib, sys
requests = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
put = [(r["path"].removeprefix("/notices/"), r["headers"]) for r in requests if r["method"] == "PUT"]
files = {path.relative_to("public").as_posix() for path in pathlib.Path("public").rglob("*") if path.is_file()}
assert sorted(path for path, _ in put) == sorted(files), [path for path, _ in put]
assets = [path.startswith("assets/") for path, _ in put]
assert any(assets) and assets == sorted(assets, reverse=True), [path for path, _ in put]
for path, headers in put:
    assert ("immutable" in headers["cache-control"]) == path.startswith("assets/"), (path, headers)
    assert not path.endswith(".html") or headers["content-type"] == "text/html", (path, headers)
assert [r["path"] for r in requests if r["method"] == "DELETE"] == ["/notices/en/old.html"], "old files"
assert requests[-1]["method"] == "POST" and requests[-1]["path"].endswith("/distribution/D/invalidation"), requests[-1]
END
# shellcheck disable=SC2016 # for the stand-in
printf '#!/bin/bash\nexec %q "$@" --generate-cli-skeleton output\n' "$bin/aws" >"$out/bin/aws"
chmod +x "$out/bin/aws"
PATH=$out/bin:$PATH run cloudfront-headers.sh.0.sh >"$out/policy.json"
grep --quiet '"ContentTypeOptions"' "$out/policy.json"

# The fragment: as it stands in the file.
project fragment
printf '<main>\n<!-- privacy notice -->\n</main>\n' >page.html
run put-in.sh.0.sh >/dev/null
{ printf '<main>\n'; cat public/fi/customers.fragment.html; printf '</main>\n'; } | diff - privacy.html
mkdir wordpress && cp -r public wordpress/privacy-notices
cat >"$out/wordpress.php" <<'END'
<?php
define('WP_CONTENT_DIR', 'wordpress');
function add_shortcode($name, $show) { $GLOBALS[$name] = $show; }
function shortcode_atts($defaults, $given) { return array_merge($defaults, array_intersect_key((array) $given, $defaults)); }
require $argv[1];
echo $GLOBALS['privacy-notice'](['id' => $argv[2]]);
END
plugin=$out/files/wp-content/mu-plugins/privacy-notice.php
php "$out/wordpress.php" "$plugin" fi/customers | diff public/fi/customers.fragment.html -
printf 'secret\n' >secret.fragment.html
for id in fi/absent ../../secret '../secret' '' fi/customers$'\n'; do
  [ -z "$(php "$out/wordpress.php" "$plugin" "$id")" ] || fail "WordPress shows $id"
done
mkdir -p theme && cp -r public theme/privacy-notices && cp "$out"/files/templates/*.twig theme
# shellcheck disable=SC2016 # PHP's
php -r 'require "/usr/share/php/Twig/autoload.php";
$files = new Twig\Loader\FilesystemLoader(["theme"]);
$files->addPath("theme", "example");
echo (new Twig\Environment($files))->render("node--privacy-notice.html.twig", ["attributes" => "", "label" => "A & B"]);' >drupal.html
"$bin/python" -c 'page, part = (open(name, encoding="utf-8").read() for name in ("drupal.html", "public/fi/customers.fragment.html")); assert part in page and "<h1>A &amp; B</h1>" in page, page[:800]'
"$bin/python" - "$out/files/Components/PrivacyNoticeViewComponent.cs" <<'END'
import pathlib, sys
import tree_sitter, tree_sitter_c_sharp
parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_c_sharp.language()))
text = pathlib.Path(sys.argv[1]).read_bytes()
assert not parser.parse(text).root_node.has_error, "C# with a fault"
assert parser.parse(text.replace(b"return", b"return )", 1)).root_node.has_error, "a fault was not seen"
END
passed=$((passed + 8))
printf 'deploying: %s passed, 0 failed\n' "$passed"
