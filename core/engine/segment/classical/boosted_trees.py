"""Sums of small decision trees, as gradient boosting fits them: their numbers, and their answer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numba import njit

Rows = npt.NDArray[np.float32]


@dataclass(frozen=True)
class BoostedTrees:
    """Node k goes on at `left[k]` where column `column[k]` <= `limit[k]`, else at `right[k]`.

    Nodes below 0 are leaves: -1 - k is `value[k]`. `roots`: the first node of each tree.
    """

    column: npt.NDArray[np.int16]
    limit: npt.NDArray[np.float32]
    left: npt.NDArray[np.int16]
    right: npt.NDArray[np.int16]
    value: npt.NDArray[np.float32]
    roots: npt.NDArray[np.int16]

    def answer(self, rows: Rows) -> Rows:
        """(n,) float32 sums of all trees over (n, columns) float32 finite `rows`."""
        out = np.zeros(len(rows), np.float32)
        wanted = np.ascontiguousarray(rows, np.float32)
        _add(wanted, self.column, self.limit, self.left, self.right, self.value, self.roots, out)
        return out


# Not typed: numba compiles them, and its decorator would make typed functions untyped again.
@njit(cache=True, nogil=True)
def _add(rows, column, limit, left, right, value, roots, out):  # type: ignore[no-untyped-def]
    for row in range(rows.shape[0]):
        total = np.float32(0)
        for tree in range(roots.size):
            node = np.int64(roots[tree])
            while node >= 0:
                if rows[row, column[node]] <= limit[node]:
                    node = np.int64(left[node])
                else:
                    node = np.int64(right[node])
            total += value[-1 - node]
        out[row] = total
