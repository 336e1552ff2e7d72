"""Runs two builds of `notice` on the same inputs and compares all that they say and write."""

import argparse
import concurrent.futures
import difflib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zlib

import inputs

# Whatever may differ between two runs of one program: the time that a build took, in the words of each language.
MASK = re.compile(rb"(, (?:in|tid|aika)) \d+ ms")
SHOWN = 12


def digest(data):
    return hashlib.blake2b(data, digest_size=20).hexdigest()


def files_of(folder):
    """Every file beneath a folder: its path, and a link's target instead of its contents."""
    for path, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            full = os.path.join(path, name)
            if os.path.islink(full):
                yield os.path.relpath(full, folder), os.readlink(full).encode()
            else:
                with open(full, "rb") as file:
                    yield os.path.relpath(full, folder), file.read()


class Store:
    """What was said and written, by its hash, on disk."""

    def __init__(self, folder):
        self.folder = folder
        os.makedirs(folder, exist_ok=True)

    def path(self, key):
        return os.path.join(self.folder, key[:2], key)

    def put(self, data):
        key = digest(data)
        if not os.path.exists(self.path(key)):
            os.makedirs(os.path.dirname(self.path(key)), exist_ok=True)
            replace(self.path(key), zlib.compress(data, 1))
        return key

    def get(self, key):
        with open(self.path(key), "rb") as file:
            return zlib.decompress(file.read())


def replace(path, data):
    """Writes a whole file or none: several may run at once."""
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(path))
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    os.rename(temporary, path)


def run(job, binary, store, pristine, root):
    """Runs the steps of a job in a copy of its project: what each said, and the files after it."""
    before = pristine[job["project"]]
    with tempfile.TemporaryDirectory(prefix="same-", dir="/tmp") as folder:
        folder = os.path.realpath(folder)
        project = os.path.join(folder, "project")
        shutil.copytree(os.path.join(root, job["project"]), project, symlinks=True)
        env = {"PATH": "/usr/bin:/bin", "HOME": os.path.join(folder, "home"), "XDG_CACHE_HOME": os.path.join(folder, "cache"), **job["env"]}
        stdin = (job["stdin"] or "").encode("utf-8", "surrogateescape").replace(b"\xed\xb3\xa4", b"\xe4")
        steps = []
        for step in job["steps"]:
            if isinstance(step, tuple):
                edit(project, *step)
                continue
            done = subprocess.run(["notice", *step], executable=binary, cwd=project, env=env, input=stdin, capture_output=True, check=False, timeout=600)
            said = {"stdout": done.stdout, "stderr": done.stderr, "exit code": str(done.returncode).encode()}
            said = {name: store.put(MASK.sub(rb"\1 N ms", data.replace(folder.encode(), b"FOLDER"))) for name, data in said.items()}
            after = {path: data for path, data in files_of(project)}
            changed = {path: store.put(data) for path, data in after.items() if before.get(path) != digest(data)}
            gone = [path for path in before if path not in after]
            steps.append({"arguments": step, "said": said, "files": changed, "gone": gone, "bytes": sum(map(len, after.values()))})
        return steps


def edit(project, path, old, new):
    path = os.path.join(project, path)
    if os.path.exists(path):
        text = inputs.read(path)
        inputs.write(path, text.replace(old, new, 1))


def base_of(job, key, binary, store, cache, pristine, root):
    """What the base does, from the cache where it has run before."""
    path = os.path.join(cache, key)
    if os.path.exists(path):
        with open(path, "rb") as file:
            return json.loads(zlib.decompress(file.read())), True
    steps = run(job, binary, store, pristine, root)
    replace(path, zlib.compress(json.dumps(steps).encode(), 1))
    return steps, False


def differences(job, old, new):
    """(what, key before, key after) of all that differs."""
    for before, after in zip(old, new, strict=True):
        title = f"{job['project']}: notice {' '.join(map(str, before['arguments']))}"
        for name in before["said"]:
            if before["said"][name] != after["said"][name]:
                yield f"{title}\n  {name}", before["said"][name], after["said"][name]
        for path in sorted({*before["files"], *after["files"]}):
            if before["files"].get(path) != after["files"].get(path):
                yield f"{title}\n  file {path}", before["files"].get(path), after["files"].get(path)
        if before["gone"] != after["gone"]:
            yield f"{title}\n  files that are gone: {before['gone']} before, {after['gone']} now", None, None


def show(what, before, after, store):
    """Prints a difference as lines that came and went."""
    print(what)
    text = [store.get(key).decode("utf-8", "backslashreplace") if key else "" for key in (before, after)]
    if not before or not after:
        print("    " + ("only now" if after else "only before") if before or after else "")
    else:
        # Long lines are cut to what lies around the first difference.
        at = next((at for at, (one, other) in enumerate(zip(*text)) if one != other), min(map(len, text)))
        is_long = any(len(line) > 400 for line in "".join(text).split("\n"))
        if is_long:
            print(f"    - …{text[0][max(0, at - 120):at + 200]!r}\n    + …{text[1][max(0, at - 120):at + 200]!r}")
        else:
            diff = list(difflib.unified_diff(text[0].split("\n"), text[1].split("\n"), "before", "now", n=1, lineterm=""))
            print("\n".join("    " + line for line in diff[2:22]))
            if len(diff) > 22:
                print(f"    … and {len(diff) - 22} lines more")
    print()


def main():
    parser = argparse.ArgumentParser()
    for name in ("--base", "--new", "--folder", "--repository"):
        parser.add_argument(name, required=True)
    parser.add_argument("--quick", action="store_true", help="a part of the commands")
    parser.add_argument("--pdf", action="store_true", help="PDFs too: both programs have the feature")
    parser.add_argument("--only", default="", help="the jobs whose PROJECT/NAME matches this pattern")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    arguments = parser.parse_args()
    started = time.time()
    store = Store(os.path.join(arguments.folder, "objects"))
    cache = os.path.join(arguments.folder, "base")
    os.makedirs(cache, exist_ok=True)
    with open(arguments.base, "rb") as file:
        program = digest(file.read())
    with tempfile.TemporaryDirectory(prefix="same-inputs-") as folder:
        root = os.path.join(folder, "projects")
        jobs = inputs.everything(arguments.repository, root, os.path.join(folder, "base"), arguments.pdf)
        jobs = [job for job in jobs if (job["quick"] or not arguments.quick) and re.search(arguments.only, f"{job['project']}/{job['name']}")]
        pristine = {name: {path: digest(data) for path, data in files_of(os.path.join(root, name))} for name in {job["project"] for job in jobs}}
        keys = {name: digest(json.dumps(files, sort_keys=True).encode()) for name, files in pristine.items()}

        def one(job):
            key = digest(json.dumps([program, MASK.pattern.decode(), keys[job["project"]], job["steps"], job["stdin"], job["env"]]).encode())
            old, was_known = base_of(job, key, arguments.base, store, cache, pristine, root)
            new = run(job, arguments.new, store, pristine, root)
            return job, old, new, was_known

        found, files, size, commands, known = [], 0, 0, 0, 0
        with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
            for job, old, new, was_known in pool.map(one, jobs):
                found += differences(job, old, new)
                commands += len(new)
                known += was_known
                files += sum(len(step["files"]) + len(step["said"]) for step in new)
                size += sum(step["bytes"] for step in new)
    for difference in found[:SHOWN]:
        show(*difference, store)
    if len(found) > SHOWN:
        print(f"… and {len(found) - SHOWN} differences more, in: " + ", ".join(sorted({what.split(':')[0] for what, _, _ in found[SHOWN:]})[:40]) + "\n")
    print(
        f"{commands} commands on {len(keys)} projects, {files} outputs and files, {size / 1e6:.0f} MB compared with the base "
        f"({known} of {len(jobs)} jobs of the base were known); {len(found)} differ; {time.time() - started:.0f} s"
    )
    print(f"same: {commands} passed, {len(found)} failed")
    sys.exit(1 if found or not commands or not files else 0)


if __name__ == "__main__":
    main()
