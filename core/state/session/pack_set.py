"""Several packs that are downloaded together: how far they are, as one."""

from __future__ import annotations

from collections.abc import Iterable

from intarsia.core.state.session.packs import PackRow
from intarsia.core.wire.packs import PackFacts, PackProgress, PackStage, PackState

_UNKNOWN = 100_000_000  # bytes that a pack counts for whose size nobody states


def expected_bytes(pack: PackFacts) -> int:
    """Its size, as exactly as it is known; 0 where it is not known at all."""
    return pack.size or pack.about


def share_of(rows: Iterable[PackRow]) -> float:
    """How much of all these packs has come, in [0, 1]; each counts by its size."""
    done = whole = 0.0
    for row in rows:
        weight = expected_bytes(row.facts) or _UNKNOWN
        whole += weight
        done += weight * _share(row)
    return done / whole if whole else 0.0


def _share(row: PackRow) -> float:
    if row.facts.state is PackState.INSTALLED:
        return 1.0
    progress = row.progress
    if progress is None:
        return 0.0
    if progress.stage is PackStage.CHECKING:  # everything is here
        return 1.0
    return _files_before(row.facts, progress) + _this_file(row.facts, progress)


def _files_before(pack: PackFacts, progress: PackProgress) -> float:
    before = pack.parts[: progress.place - 1]
    if pack.size:
        return sum(part.size for part in before) / pack.size
    return len(before) / max(1, progress.count)


def _this_file(pack: PackFacts, progress: PackProgress) -> float:
    if not progress.of:
        return 0.0
    part = min(1.0, progress.done / progress.of)
    if pack.size:
        return part * pack.parts[progress.place - 1].size / pack.size
    return part / max(1, progress.count)
