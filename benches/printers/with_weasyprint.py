"""Prints each page that is named on a line of the input with WeasyPrint, and answers with the seconds that it took."""

import logging
import sys
import time

from weasyprint import HTML

logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
print("ready", flush=True)
for line in sys.stdin:
    started = time.perf_counter()
    pdf = HTML(filename=line.strip()).write_pdf()
    seconds = time.perf_counter() - started
    assert pdf.startswith(b"%PDF")
    print(seconds, flush=True)
