"""Takes the snippets of docs/ci.md apart, for snippets.sh: each into the file that its first lines name, and each shell part into a
script of its own, which has the name of that file and a number.

Usage: python snippets.py GUIDE OUT
"""

import pathlib
import re
import sys
import textwrap

from ruamel.yaml import YAML

NAME = re.compile(r"^(?:#|//) (\S+)$", re.MULTILINE)


def scripts_of_yaml(value):
    """Returns the shell parts of a workflow, an action or a pipeline: `run`, `script`, in the order of the file."""
    if isinstance(value, list):
        return [script for part in value for script in scripts_of_yaml(part)]
    if not isinstance(value, dict):
        return []
    own = [value[key] for key in ("run", "script") if isinstance(value.get(key), (str, list))]
    own = ["\n".join(script) if isinstance(script, list) else script for script in own]
    return own + [script for part in value.values() for script in scripts_of_yaml(part)]


def scripts(name, text):
    """Returns the shell parts of a snippet."""
    if name.endswith((".yml", ".yaml")):
        return scripts_of_yaml(YAML(typ="safe", pure=True).load(text))
    if name == "Jenkinsfile":
        return [textwrap.dedent(script) for script in re.findall(r"sh '''\n(.*?)'''", text, re.DOTALL)]
    return [text]


def main(guide, out):
    blocks = re.findall(r"^```\w+\n(.*?)^```$", guide.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    snippets = {NAME.search(block).group(1): block for block in blocks}
    assert len(snippets) == len(blocks) > 5, f"{len(blocks)} snippets, named {list(snippets)}"
    snippets["action.yml"] = (guide.parents[1] / "action.yml").read_text(encoding="utf-8")
    for path in sorted((guide.parents[1] / ".github/workflows").glob("*.yml")):
        snippets[f".github/workflows/{path.name}"] = path.read_text(encoding="utf-8")
    for name, text in snippets.items():
        path = out / "files" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        for number, script in enumerate(scripts(name, text)):
            path = out / "scripts" / f"{pathlib.Path(name).name.lstrip('.')}.{number}.sh"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(script if script.startswith("#!") else f"#!/bin/bash\n{script}\n", encoding="utf-8")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]))
