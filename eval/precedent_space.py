"""The space in which questions answered by the same statements lie together (metric learning).

Two linear maps from the encoder's vectors, one for questions and one for statements, both begun at
the whitened principal components, are fitted so that a question is nearer to the statements it
needs than to all others, and to the questions other authors asked about them than to other
questions (the sum of two InfoNCE losses, van den Oord 2018). Only the questions' map is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from eval.memory import PARTS, make_space

if TYPE_CHECKING:
    import torch

ROUNDS, BATCH = 20, 512
OTHERS = 4096
"""How many other questions a batch is compared with, drawn anew for each."""
SHARPNESS = 12.0
DROPOUT = 0.3
STEP, SCALE_STEP = 0.01, 0.005
NEVER = -1e4

Rows = NDArray[np.float32]


def learn_space(
    questions: Rows, statements: Rows, needs: NDArray[np.bool_], authors: Sequence[str]
) -> tuple[Rows, Rows]:
    """Mean (dimension,) and the questions' projection (dimension, parts).

    `questions` (n, dimension) and `statements` (m, dimension) are vectors, `needs` (n, m) says which
    belong together. Deterministic; about a minute for 10 000 questions.
    """
    import torch
    from torch.nn import functional

    torch.manual_seed(0)
    mean, start = make_space(np.vstack([questions, statements]))
    asked, told = torch.tensor(questions - mean), torch.tensor(statements - mean)
    wanted = torch.tensor(needs, dtype=torch.float32)
    names = np.array(authors)
    stranger = torch.tensor(names[:, None] != names[None, :])
    ask = torch.tensor(start[:, :PARTS].copy(), requires_grad=True)
    tell = torch.tensor(start[:, :PARTS].copy(), requires_grad=True)
    scales = torch.full((2,), float(np.log(SHARPNESS)), requires_grad=True)
    optimiser = torch.optim.Adam(
        [{"params": [ask, tell], "lr": STEP * float(start.std())}, {"params": [scales], "lr": SCALE_STEP}]
    )  # fmt: skip
    for _ in range(ROUNDS):
        order = torch.randperm(len(asked))
        for start_at in range(0, len(order), BATCH):
            rows = order[start_at : start_at + BATCH]
            mine = functional.normalize(functional.dropout(asked[rows], DROPOUT) @ ask, dim=1)
            answers = mine @ functional.normalize(told @ tell, dim=1).T * scales[0].exp()
            some = torch.randperm(len(asked))[:OTHERS]
            others = mine @ functional.normalize(asked[some] @ ask, dim=1).T * scales[1].exp()
            apart = stranger[rows][:, some]
            alike = (wanted[rows] @ wanted[some].T > 0) & apart
            loss = _loss(answers, wanted[rows] > 0).mean()
            met = alike.any(dim=1)
            if bool(met.any()):
                loss = loss + _loss(others.masked_fill(~apart, NEVER), alike)[met].mean()
            optimiser.zero_grad()
            torch.autograd.backward(loss)
            optimiser.step()
    return mean, np.asarray(ask.detach().numpy(), dtype=np.float32)


def _loss(scores: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """Minus the log of the share of probability that is on what is right, one for each row."""
    return scores.logsumexp(dim=1) - scores.masked_fill(~right, NEVER).logsumexp(dim=1)
