"""Puts the program of a wheel with its licences into an archive that `cargo binstall` knows (see Cargo.toml).

Usage: python archive.py TARGET WHEEL FOLDER
"""

import io
import pathlib
import sys
import tarfile
import zipfile


def main(target, wheel, folder):
    version = pathlib.Path(wheel).name.split("-")[1]
    name = f"notice-{version}-{target}"
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel) as source, tarfile.open(pathlib.Path(folder) / f"{name}.tar.gz", "w:gz") as archive:
        wanted = [path for path in source.namelist() if "/scripts/" in path or "/licenses/" in path]
        assert len(wanted) == 4, source.namelist()
        for path in wanted:
            data = source.read(path)
            entry = tarfile.TarInfo(f"{name}/{path.rsplit('/', 1)[-1]}")
            entry.size = len(data)
            entry.mode = 0o755 if "/scripts/" in path else 0o644
            archive.addfile(entry, io.BytesIO(data))


if __name__ == "__main__":
    main(*sys.argv[1:])
