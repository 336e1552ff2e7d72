"""Registers made from the JSON Schema: every table and key, three languages, texts from the examples of the rules."""

import json
import random

LANGUAGES = ["fi", "sv", "en"]

NAMES = ["Usvalan Lämpö", "Kaislan kunta", "Ålands “Stuga” & Båt", "O'Brien <Sons>", "Tuuli | Tuisku", "Μορφή Ltd", "Šķūnis 東京"]

# One line, as a name or a label; characters that pages must escape among them.
LINES = [
    "Asiakasrekisteri", "Jäsenet ja *ystävät*", "Kunder & partner", "Members <all>", "“Quoted” words", "A_b_c", "1. First", "# No heading",
    "Tilaus | Order", "Ääkköset ja 😀", "back\\slash", "tab`tick`", "https://www.usvala.example/a?b=c&d=e", "…", "ω Ω ß ﬁ",
]

PROSE = [
    "Words of *some* weight, and **more**.", "First.\n\nSecond paragraph.", "- one\n- two\n  with more\n- three", "3. third\n4. fourth",
    "See [the plan](https://www.usvala.example/plan?a=1&b=2) and <mailto:a@usvala.example>.", "A line\\\nthat breaks, and 5 * 3 < 16 & more.",
    "Rivi, jossa on | pysty ja _ala_ viiva.", "See {section:controller}.", "- *a*\n\n  b\n- c",
]

PERIODS = ["P1M", "P10Y", "P6W", "P2Y6M", "session", "P1Y6M10D"]
# Keys whose words are Markdown; all others are one line.
MARKDOWN = [
    "text", "logic", "consequences", "profiling", "announced-by", "qualifier", "essence", "basis-text", "fee", "interests-text", "scope",
]
COUNTRIES = ["FI", "US", "SE", "GB", "EEA", "IN", "NO"]


class Maker:
    """Makes registers; the same seed makes the same ones."""

    def __init__(self, schema, seed, sentences):
        self.schema = schema
        self.random = random.Random(seed)
        self.sentences = sentences
        self.languages = self.random.choice([["fi", "sv", "en"], ["en"], ["fi"], ["sv", "fi"], ["fi", "en"]])
        self.thoroughness = self.random.choice([0.35, 0.6, 0.9])
        self.declared = {}

    def terms(self, kind):
        """The ids of a kind of term."""
        definition = self.schema["definitions"][kind]
        for case in definition.get("anyOf", [definition]):
            if "enum" in case:
                return case["enum"]
        raise KeyError(kind)

    def is_open(self, kind):
        return "anyOf" in self.schema["definitions"][kind]

    def line(self):
        return self.random.choice(LINES if self.random.random() < 0.5 else NAMES)

    def prose(self, language):
        if self.random.random() < 0.5:
            return self.random.choice(PROSE)
        return " ".join(self.random.choice(self.sentences[language]) for _ in range(self.random.randint(1, 3)))

    def words(self, is_prose):
        say = (lambda language: self.prose(language)) if is_prose else (lambda language: self.line())
        return {language: say(language) for language in self.languages}

    def register(self):
        root = {}
        self.declared = {kind: self.some_terms(kind, 1, 5) for kind in ("purpose", "data", "data-subject")}
        for name, shape in self.schema["properties"].items():
            if name in ("notice", "accepted-gaps", "related-notice", "vocabulary", "contact", "party"):
                continue
            if self.random.random() < self.thoroughness or name in ("purpose", "data", "data-subjects", "controller"):
                root[name] = self.table_or_entries(name, shape)
        for table, kind in (("purpose", "purpose"), ("data", "data"), ("data-subjects", "data-subject")):
            root[table].insert(0, {"terms": list(self.declared[kind])})
        root["controller"]["name"] = self.words(False)
        notice = {"languages": self.languages, "title": self.words(False), "updated": Date("2026-02-28")}
        if self.random.random() < 0.5:
            notice.update({"version": "1.2", "created": Date("2024-01-31"), "binding": self.languages[0], "text": self.words(True)})
        for key in ("contact", "party"):
            shape = next(iter(self.schema["properties"][key]["patternProperties"].values()))
            root[key] = {name: {**self.table(key, shape["properties"]), "name": self.words(False)} for name in ("own", "second")}
            root[key] = {f"{name}-{key}": table for name, table in root[key].items()}
        ordered = {"notice": notice, **{key: value for key, value in root.items()}, "vocabulary": self.vocabulary()}
        return ordered

    def table_or_entries(self, name, shape):
        if shape["type"] == "array":
            count = self.random.randint(1, 3)
            entries = [self.table(name, shape["items"]["properties"]) for _ in range(count)]
            for number, entry in enumerate(entries):
                if name == "section":
                    entry.update({"id": f"own-{number}", "heading": self.words(False), "text": self.words(True)})
            return [entry for entry in entries if entry] or [{"text": self.words(True)}]
        return self.table(name, shape["properties"]) or {"text": self.words(True)}

    def table(self, name, properties):
        table = {}
        for key, shape in properties.items():
            if (name, key) in (("section", "id"), ("section", "after")) or self.random.random() >= self.thoroughness:
                continue
            value = self.value(name, key, shape)
            if value is not None:
                table[key] = value
        return table

    def value(self, table, key, shape):
        if key in ("parties", "third-parties", "more-info", "party"):
            parties = ["own-party", "second-party"]
            return parties[: self.random.randint(1, 2)] if "anyOf" in shape else "own-party"
        if key in ("contact", "copy"):
            return "own-contact"
        if key == "laws":
            return self.random.sample(["gdpr", "accounting-act", "gdpr/6:1"], self.random.randint(1, 2))
        fixed = {
            "email": "info@usvala.example", "phone": "09 000 0000", "fax": "+358 9 000 0001", "web": "www.usvala.example", "url": "https://www.usvala.example/a",
            "web-form": "https://www.usvala.example/form?a=1&b=2", "business-id": "0000021-1", "belongs-to": "own-party",
        }
        if key in fixed and shape.get("type") == "string":
            return fixed[key] if self.random.random() < 0.95 or key == "belongs-to" else self.line()
        if "anyOf" in shape and shape["anyOf"][1].get("type") == "array":
            item = shape["anyOf"][1]["items"]
            if "$ref" in item:
                return self.terms_of(table, key, item["$ref"].split("/")[-1])
            if "anyOf" in item and "$ref" in item["anyOf"][0]:
                return self.detailed_terms(item)
            values = [self.value(table, key, item) for _ in range(self.random.randint(1, 2))]
            values = list(dict.fromkeys(value for value in values if value is not None))
            return values or None
        if "anyOf" in shape and "patternProperties" in shape["anyOf"][1]:
            return self.words(key in MARKDOWN)
        if "$ref" in shape:
            return self.random.choice(self.terms(shape["$ref"].split("/")[-1]))
        if "enum" in shape:
            return self.random.choice(shape["enum"])
        if shape.get("type") == "boolean":
            return self.random.random() < 0.5
        pattern = shape.get("pattern", "")
        if "session" in pattern:
            return self.random.choice(PERIODS if key == "duration" else PERIODS[:3])
        if "A-Z" in pattern:
            return self.random.choice(COUNTRIES)
        if "a-z" in pattern:
            return self.languages[0]
        if shape.get("format") == "date":
            return Date("2026-02-28")
        return self.line()

    def some_terms(self, kind, least, most):
        terms = self.terms(kind) + (["own"] if self.is_open(kind) else [])
        return self.random.sample(terms, min(len(terms), self.random.randint(least, most)))

    def terms_of(self, table, key, kind):
        """Terms for a list; those that must be declared in the register are."""
        own = {"purpose": "purpose", "data": "data", "data-subjects": "data-subject"}
        declared = self.declared.get(kind)
        if declared and key in ("purposes", "data", "data-subjects") and own.get(table) != kind:
            return self.random.sample(declared, self.random.randint(1, len(declared)))
        return self.some_terms(kind, 1, 3)

    def detailed_terms(self, item):
        terms = []
        for term in self.some_terms("data", 1, 4):
            if self.random.random() < 0.6:
                terms.append(term)
                continue
            table = {"term": term}
            for key, shape in item["anyOf"][1]["properties"].items():
                if key != "term" and self.random.random() < self.thoroughness:
                    value = self.value("data-term", key, shape)
                    if value is not None:
                        table[key] = value
            terms.append(table)
        return terms

    def vocabulary(self):
        """A term of the author's own of every kind that may have one."""
        kinds = {}
        for kind in self.schema["properties"]["vocabulary"]["properties"]:
            own = self.words(False)
            first = self.terms(kind)[0] if kind in self.schema["definitions"] else None
            if kind in ("data", "data-subject", "recipient", "purpose", "source") and first:
                own["broader"] = first
            if kind == "event":
                own["until"] = self.words(False)
            kinds[kind] = {"own": own}
        return kinds


class Date(str):
    """A date, which TOML writes without quotation marks."""


def inline(value):
    """A value in one line of TOML."""
    if isinstance(value, Date):
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ", ".join(map(inline, value)) + "]"
    return "{ " + ", ".join(f"{key} = {inline(item)}" for key, item in value.items()) + " }"


def lines(header, table):
    out = [header]
    for key, value in table.items():
        if isinstance(value, dict) and set(value) <= set(LANGUAGES):
            out += [f"{key}.{language} = {inline(text)}" for language, text in value.items()]
        else:
            out.append(f"{key} = {inline(value)}")
    return out + [""]


def toml(register):
    """A register as a notice file."""
    out = []
    for name, value in register.items():
        if isinstance(value, list):
            for entry in value:
                out += lines(f"[[{name}]]", entry)
        elif name in ("contact", "party"):
            for key, table in value.items():
                out += lines(f"[{name}.{key}]", table)
        elif name == "vocabulary":
            for kind, terms in value.items():
                for key, table in terms.items():
                    out += lines(f"[vocabulary.{kind}.{key}]", table)
        else:
            out += lines(f"[{name}]", value)
    return "\n".join(out)
