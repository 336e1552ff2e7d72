"""Prints the licences of the packages that the program with PDF is made of, and of its fonts. Their licences ask for that.

A text that several packages share is printed once. Needs cargo.
"""

import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
BEGINNINGS = ("license", "licence", "copying", "copyright", "notice", "unlicense")


def cargo_metadata():
    command = ["cargo", "metadata", "--format-version", "1", "--locked", "--all-features"]
    return json.loads(subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout)


def packages_of_the_program(metadata):
    """Returns the packages on which the program depends, on any system; none that only builds or tests need."""
    packages = {package["id"]: package for package in metadata["packages"]}
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    seen, rest = set(), [metadata["resolve"]["root"]]
    while rest:
        node = rest.pop()
        for dependency in nodes[node]["deps"]:
            is_in_program = any(kind["kind"] is None for kind in dependency["dep_kinds"])
            if is_in_program and dependency["pkg"] not in seen:
                seen.add(dependency["pkg"])
                rest.append(dependency["pkg"])
    return sorted((packages[one] for one in seen), key=lambda package: (package["name"], package["version"]))


def licence_texts(package):
    """Returns the texts of a package's licences and notices."""
    folder = pathlib.Path(package["manifest_path"]).parent
    files = [path for path in [*folder.iterdir(), *folder.glob("LICENSES/*")] if path.is_file()]
    named = [path for path in files if path.name.lower().startswith(BEGINNINGS) or path.parent != folder]
    named = [path for path in named if path.suffix.lower() not in (".rs", ".toml", ".html")]
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(named)]
    return ["\n".join(line.rstrip() for line in text.splitlines()).strip("\n") for text in texts]


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    owners = {(ROOT / "src/render/pdf/fonts/OFL.txt").read_text(encoding="utf-8").strip(): ["The fonts of the PDF (Noto Sans)"]}
    print("notice is licensed under MIT or Apache-2.0. It is made of these packages, each under its own licence:\n")
    for package in packages_of_the_program(cargo_metadata()):
        print(f"{package['name']} {package['version']}: {package['license'] or 'see its licence below'}")
        for text in licence_texts(package):
            owners.setdefault(text, []).append(f"{package['name']} {package['version']}")
    for text, names in owners.items():
        print("\n" + "-" * 80 + "\n" + ", ".join(names) + "\n\n" + text)


if __name__ == "__main__":
    main()
