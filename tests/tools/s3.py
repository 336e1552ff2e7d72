"""Stands in for S3 and CloudFront, as far as docs/deploying.md asks: it lists what was put, takes files and forgets them, and notes each
request with its headers.

Usage: python s3.py PORT-FILE LOG
"""

import http.server
import json
import pathlib
import sys
import urllib.parse
from xml.sax.saxutils import escape

files = {}
log = open(sys.argv[2], "w", encoding="utf-8", buffering=1)


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers one request; the first part of a path is the bucket."""

    protocol_version = "HTTP/1.1"

    def answer(self, body=b"", code=200):
        address = urllib.parse.urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        log.write(json.dumps({"method": self.command, "path": address.path, "headers": headers}) + "\n")
        self.send_response(code)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", '"0"')
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        address = urllib.parse.urlsplit(self.path)
        prefix = urllib.parse.parse_qs(address.query).get("prefix", [""])[0]
        found = "".join(
            f"<Contents><Key>{escape(key)}</Key><LastModified>2100-01-01T00:00:00.000Z</LastModified><Size>{size}</Size></Contents>"
            for key, size in sorted(files.items()) if key.startswith(prefix))
        self.answer(f"<ListBucketResult><IsTruncated>false</IsTruncated>{found}</ListBucketResult>".encode())

    def do_PUT(self):
        size = int(self.headers["Content-Length"])
        self.rfile.read(size)
        files[urllib.parse.unquote(self.path.split("/", 2)[2])] = size
        self.answer()

    def do_DELETE(self):
        files.pop(urllib.parse.unquote(self.path.split("/", 2)[2].split("?")[0]))
        self.answer(code=204)

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer(b"<Invalidation><Id>I</Id><Status>InProgress</Status></Invalidation>", 201)

    def log_message(self, *_):
        """Says nothing."""


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
files["en/old.html"] = 1  # what an earlier build has put
pathlib.Path(sys.argv[1]).write_text(str(server.server_port), encoding="utf-8")
server.serve_forever()
