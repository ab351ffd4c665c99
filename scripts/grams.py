#!/usr/bin/env python3
"""Makes assets/language/*/grams.txt again: how rare each run of letters is in what is said in the shipped scenarios.

usage: scripts/grams.py      needs nothing

A line holds a weight and the runs of letters that have it, `_` for the beginning and the end of a word. The weight is the
inverse document frequency of a text among others, ln((1 + texts) / (1 + texts with it)) + 1, to a quarter; the first line's
that of all other runs.
"""
import math
import re
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).parent.parent
# Runs that fewer texts hold are told by their length alone: they are as good as unknown.
FEWEST = 8


def plain(text):
    text = unicodedata.normalize("NFKC", text).lower().replace("’", "'").replace("œ", "oe").replace("æ", "ae")
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def grams(text):
    for word in re.findall(r"[^\W_]+(?:'[^\W_]+)?", plain(text)):
        word = f"_{word}_"
        for length in range(2, 6):
            for at in range(len(word) - length + 1):
                yield word[at:at + length]


for language in ("en", "fr"):
    texts = set()
    for file in sorted((ROOT / "scenarios").glob(f"*/{language}/*.ftl")):
        for text in re.findall(r"^ +\.[\w-]+ = (.+)$", file.read_text(encoding="utf-8"), re.M):
            texts.add(re.sub(r"\{.*?\}", "", text))
    count = Counter(gram for text in texts for gram in set(grams(text)))
    weights = defaultdict(list)
    weigh = lambda count: round(4 * (math.log((1 + len(texts)) / (1 + count)) + 1)) / 4
    for gram, found in count.items():
        if found >= FEWEST:
            weights[weigh(found)].append(gram)
    lines = [f"{weigh(FEWEST / 2):.2f}"]
    lines += [f"{weight:.2f} {' '.join(sorted(found))}" for weight, found in sorted(weights.items())]
    target = ROOT / "assets" / "language" / language / "grams.txt"
    target.parent.mkdir(exist_ok=True)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{target}: {len(texts)} texts, {sum(map(len, weights.values()))} runs, {target.stat().st_size // 1000} kB")
