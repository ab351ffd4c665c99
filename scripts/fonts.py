#!/usr/bin/env python3
"""Makes assets/fonts/*.otf again from Debian's fonts-inter (4.0~beta7+ds-1).

usage: scripts/fonts.py [FOLDER OF Inter-*.otf]      needs fonttools

Keeps Latin, punctuation, arrows and the symbols that the screens use, and gives every digit its
tabular form, so that clocks and scores do not jump about: egui cannot ask a font for features.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FROM = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
TO = Path(__file__).parent.parent / "assets" / "fonts"
WEIGHTS = ["Inter-Regular.otf", "Inter-SemiBold.otf"]
RANGES = [(0x20, 0x24F), (0x300, 0x304), (0x2000, 0x206F), (0x20AC, 0x20AC), (0x2122, 0x2122),
          (0x2190, 0x21B5), (0x2200, 0x2265), (0x25A0, 0x25FF), (0x2605, 0x2606), (0x26A0, 0x26A0),
          (0x2713, 0x2717)]

for name in WEIGHTS:
    font = TTFont(FROM / name, recalcTimestamp=False)
    gsub = font["GSUB"].table
    tabular = {}
    for feature in gsub.FeatureList.FeatureRecord:
        if feature.FeatureTag == "tnum":
            for index in feature.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    tabular.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = tabular.get(table.cmap[code], table.cmap[code])
    options = subset.Options(layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], hinting=False,
                             name_IDs=["*"], notdef_outline=True)
    small = subset.Subsetter(options)
    small.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)])
    small.subset(font)
    font.save(TO / name)
    print(name, (TO / name).stat().st_size, "bytes")
