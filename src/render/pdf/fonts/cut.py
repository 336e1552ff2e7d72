"""Cuts Noto Sans down to European languages and symbols: python3 cut.py FOLDER-OF-NOTO-SANS (needs fonttools)."""

import copy
import pathlib
import sys

from fontTools import subset
from fontTools.otlLib.builder import buildLookup, buildSingleSubstSubtable
from fontTools.ttLib import TTFont

UNICODES = (
    "U+0020-007E,U+00A0-024F,U+0259,U+02BB-02DD,U+0300-0338,U+0370-03FF,U+0400-045F,U+0490-0491,U+1E00-1EFF,"
    "U+2010-2027,U+202F-203A,U+2044,U+2052,U+2070-2094,U+20A0-20BF,U+2100-2126,U+2190-2193,U+2212,U+2215,U+2248,"
    "U+2260-2265,U+25A0-25CF,U+FB00-FB04,U+FFFD"
)
FEATURES = "kern,liga,mark,mkmk,ccmp,locl,lnum,tnum,frac,sups,subs,calt"


def cut(source: pathlib.Path) -> None:
    font = TTFont(source)
    own_hyphen_in_words(font)
    options = subset.Options()
    options.hinting = False
    options.layout_features = FEATURES.split(",")
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=subset.parse_unicodes(UNICODES))
    cutter.subset(font)
    font.save(pathlib.Path(__file__).with_name(source.name))


def own_hyphen_in_words(font: TTFont) -> None:
    """Typst ends lines with the glyph of "-". A hyphen in a word gets another one: with one glyph for both, programs that read
    a PDF aloud lose what follows it."""
    plain = font.getBestCmap()[0x2D]
    font["glyf"]["hyphen.word"] = copy.deepcopy(font["glyf"][plain])
    font["hmtx"]["hyphen.word"] = font["hmtx"][plain]
    lookup = buildLookup([buildSingleSubstSubtable({plain: "hyphen.word"})])
    table = font["GSUB"].table
    table.LookupList.Lookup.append(lookup)
    table.LookupList.LookupCount += 1
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "ccmp":
            record.Feature.LookupListIndex.append(len(table.LookupList.Lookup) - 1)
            record.Feature.LookupCount += 1


for style in ("Regular", "Bold", "Italic", "BoldItalic"):
    cut(pathlib.Path(sys.argv[1]) / f"NotoSans-{style}.ttf")
