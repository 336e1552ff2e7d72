"""Builds an empty package that depends on `privacy-notice` of this repository's version. pre-commit installs it.

It is a build backend as PEP 517 describes, of the standard library alone: with one from PyPI, pip would fetch that first. The package
is never published, so there is no source distribution.
"""

import base64
import hashlib
import pathlib
import re
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
NAME = "privacy_notice_hook"
INFO = f"{NAME}-0.dist-info"


def version():
    """Returns the version of the program. Python has had a reader of TOML only since 3.11."""
    text = (ROOT / "Cargo.toml").read_text(encoding="utf-8")
    return re.search(r'^version = "([^"]+)"$', text, re.MULTILINE).group(1)


def files():
    """Returns the package's files by path. The record lists itself last, without a hash."""
    requirement = f"privacy-notice=={version()}"
    contents = {
        f"{INFO}/METADATA": f"Metadata-Version: 2.1\nName: privacy-notice-hook\nVersion: 0\nRequires-Dist: {requirement}\n",
        f"{INFO}/WHEEL": "Wheel-Version: 1.0\nGenerator: notice\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = ""
    for path, text in contents.items():
        data = text.encode()
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        record += f"{path},sha256={digest},{len(data)}\n"
    return {**contents, f"{INFO}/RECORD": f"{record}{INFO}/RECORD,,\n"}


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    """Writes the package into a folder and returns its file name."""
    name = f"{NAME}-0-py3-none-any.whl"
    with zipfile.ZipFile(pathlib.Path(wheel_directory) / name, "w") as archive:
        for path, text in files().items():
            archive.writestr(path, text)
    return name
