"""Word prints of many texts as one sparse matrix, for training."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from bot.word_print import BUCKETS, word_print


def print_rows(texts: Sequence[str]) -> Any:  # noqa: ANN401 - scipy has no types here
    """A scipy CSR matrix of shape (len(texts), BUCKETS)."""
    from scipy.sparse import csr_matrix

    prints = [word_print(text) for text in texts]
    starts = np.cumsum([0, *(len(buckets) for buckets, _ in prints)])
    values = np.concatenate([values for _, values in prints])
    columns = np.concatenate([buckets for buckets, _ in prints])
    return csr_matrix((values, columns, starts), shape=(len(texts), BUCKETS))
