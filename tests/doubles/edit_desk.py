"""What the runner asks for while it runs an edit, and all that it tells."""

from __future__ import annotations

from intarsia.core.wire.errors import NeedBlob
from intarsia.core.wire.events import (
    AnyEvent,
    Finished,
    LayerReady,
    ObjectReady,
    Progress,
    Report,
    ResultLayer,
)
from intarsia.core.wire.pixels import Pixels


class EditDesk:
    """Cancelled once `limit` steps were told. `uploaded`: the one picture that is there, if any."""

    def __init__(self, uploaded: Pixels | None = None, *, limit: int = 10**9) -> None:
        self.events: list[AnyEvent] = []
        self._uploaded, self._limit = uploaded, limit

    def tell(self, event: AnyEvent) -> None:
        self.events.append(event)

    def picture(self, sha256: str) -> Pixels:
        if self._uploaded is None or sha256 != self._uploaded.sha256:
            raise NeedBlob("The picture is not here.")
        return self._uploaded

    @property
    def cancelled(self) -> bool:
        return len(self.steps) >= self._limit

    @property
    def steps(self) -> list[Progress]:
        return [e for e in self.events if isinstance(e, Progress)]

    @property
    def layers(self) -> list[ResultLayer]:
        return [e.layer for e in self.events if isinstance(e, LayerReady)]

    @property
    def objects(self) -> list[ObjectReady]:
        return [e for e in self.events if isinstance(e, ObjectReady)]

    @property
    def report(self) -> Report:
        """Of the edit, which has finished."""
        end = self.events[-1]
        assert isinstance(end, Finished)
        return end.report
