"""A text as hashed words and letter groups: what a small linear model reads beside the vector.

Word groups catch set phrases, letter groups inflexions, compounds and misspellings; hashing keeps
the model a fixed, small size and its words unreadable (Weinberger et al. 2009).
"""

from __future__ import annotations

import re
import zlib
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from math import log

import numpy as np
from numpy.typing import NDArray

BUCKETS = 1 << 15
WORD = re.compile(r"\w+")
SIZES = (2, 3, 4, 5)
WORDS_WEIGH = 0.6
"""Length of the part made of words, beside the part made of letter groups at length 1."""


@lru_cache(maxsize=8)
def word_print(text: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Distinct buckets and their values; each part has a fixed length whatever the text's.

    Two models read the same question, so the last few are kept, read-only.
    """
    words = WORD.findall(text.lower())
    values: dict[int, float] = {}
    for parts, length in ((_letter_groups(words), 1.0), (_word_groups(words), WORDS_WEIGH)):
        counts = Counter(zlib.crc32(part.encode()) % BUCKETS for part in parts)
        weighed = {bucket: 1 + log(count) for bucket, count in counts.items()}
        norm = sum(value * value for value in weighed.values()) ** 0.5
        for bucket, value in weighed.items():
            values[bucket] = values.get(bucket, 0.0) + length * value / norm
    buckets = np.fromiter(values, dtype=np.int64, count=len(values))
    weights = np.fromiter(values.values(), dtype=np.float32, count=len(values))
    buckets.flags.writeable = weights.flags.writeable = False
    return buckets, weights


def _letter_groups(words: list[str]) -> Iterator[str]:
    for word in words:
        marked = f" {word} "
        for size in SIZES:
            if size <= len(marked):
                yield from (marked[i : i + size] for i in range(len(marked) - size + 1))


def _word_groups(words: list[str]) -> Iterator[str]:
    yield from (f"={word}" for word in words)
    yield from (f"={one} {two}" for one, two in zip(words, words[1:], strict=False))


def pack(weights: NDArray[np.floating]) -> str:
    """Weights of shape (BUCKETS,) as text for a model file: half precision, in base 64."""
    return b64encode(np.asarray(weights, dtype="<f2").tobytes()).decode("ascii")


def unpack(packed: str) -> NDArray[np.float32]:
    """What `pack` wrote, shape (BUCKETS,)."""
    return np.frombuffer(b64decode(packed), dtype="<f2").astype(np.float32)
