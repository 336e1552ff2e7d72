"""Takes the snippets of a guide apart, for snippets.sh, deploying.sh and sites.sh: each into the file that its first lines name, and
each shell part into a script of its own, which has the name of that file and a number. In a guide whose sections have files of the
same name, each section is a folder. To those of docs/ci.md come the action and the workflows of this repository.

Usage: python snippets.py GUIDE OUT
"""

import pathlib
import re
import sys
import textwrap
import tomllib

from ruamel.yaml import YAML

NAME = re.compile(r"^(?:#|//|<!--|\{#) (\S+)(?: -->| #\})?$", re.MULTILINE)


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
    if name.endswith(".toml"):
        command = tomllib.loads(text).get("build", {}).get("command")
        return [command] if command else []
    if name == "Jenkinsfile":
        return [textwrap.dedent(script) for script in re.findall(r"sh '''\n(.*?)'''", text, re.DOTALL)]
    return [text] if name.endswith(".sh") else []


def snippets_of(guide):
    """Returns the snippets by the section and the name of each."""
    found = {}
    section = "start"
    for heading, block in re.findall(r"^## ([^\n]*)$|^```\w+\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL):
        if heading:
            section = heading.lower().replace(" ", "-")
            continue
        name = NAME.search("\n".join(block.split("\n")[:2]))
        assert name, f"a snippet without a name: {block}"
        key = (section, name.group(1).lstrip("/"))
        assert key not in found, f"twice: {key}"
        found[key] = block
    assert len(found) > 5, list(found)
    return found


def main(guide, out):
    found = snippets_of(guide.read_text(encoding="utf-8"))
    names = {name for _, name in found}
    snippets = {name if len(names) == len(found) else f"{section}/{name}": text for (section, name), text in found.items()}
    if guide.name == "ci.md":
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
