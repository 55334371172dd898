"""What clicks mean: the merge trees of a picture vote on each leaf."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from intarsia.core.engine.segment.prepared import Prepared

_TOGETHER = 2.0  # score that one object over several clicks may lack to an object for each
_TRUST = 0.2  # how fast a vote falls with the score that a node lacks to the best of its branch
_MAJORITY = 0.35  # share of the votes from which a leaf belongs to the object


def voted_leaves(
    prepared: Prepared, inside: list[int], outside: list[int]
) -> npt.NDArray[np.bool_]:
    """(n,) bool: the object over the leaves `inside`, without those that are only in `outside`.

    In every tree each node above a clicked leaf has a share of the vote that grows with its score,
    and gives it to its leaves. Trees err in different places, so their mean errs less than one.
    """
    barred = [leaf for leaf in outside if leaf not in inside]
    trees = (prepared, *prepared.others)
    share = np.mean([_share(tree, inside, barred) for tree in trees], axis=0)
    return np.asarray(share >= _MAJORITY)


def _share(prepared: Prepared, inside: list[int], outside: list[int]) -> npt.NDArray[np.float64]:
    """(n,) share in [0, 1] of one tree's vote, 1 at the leaves `inside` and 0 at `outside`.

    One object over all of `inside` where that is nearly as good as one object each.
    """
    score = prepared.score
    barred = {node for leaf in outside for node in prepared.branch(leaf)}
    branches = [
        [node for node in prepared.branch(leaf) if node not in barred]
        for leaf in dict.fromkeys(inside)
    ]
    shared = [node for node in branches[0] if all(node in branch for branch in branches)]
    if shared:
        best = max(score[node] for branch in branches for node in branch)
        if max(score[node] for node in shared) >= best - _TOGETHER:
            branches = [shared]
    return np.max([_spread_vote(prepared, branch) for branch in branches], axis=0)


def _spread_vote(prepared: Prepared, nodes: list[int]) -> npt.NDArray[np.float64]:
    """(n,) share of the vote that falls on each leaf when `nodes`, up one branch, share it."""
    score = prepared.score[nodes].astype(np.float64)
    vote = np.exp(_TRUST * (score - score.max()))
    reach = np.append(
        np.cumsum(vote[::-1])[::-1] / vote.sum(), 0.0
    )  # of a leaf first met at a node
    return np.asarray(reach[prepared.tree.first_above(nodes)])
