"""Gestures that wait for pixels: what takes long is done in the background, then they restart."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import field
from typing import TypeVar, cast

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.plugin.krita.waiting import at_once
from intarsia.plugin.krita.waiting.failures import as_failure
from intarsia.plugin.krita.waiting.rim import at_the_rim
from intarsia.ui.background import Background

Answer = TypeVar("Answer")


class NotReady(Exception):  # noqa: N818 - no error: nothing went wrong
    """What a gesture needs is not there; `work` makes it, on another thread."""

    def __init__(self, key: Hashable, work: Callable[[], object]) -> None:
        super().__init__("what the gesture needs is being made")
        self.key = key
        self.work = work


@dataclass(frozen=True)
class _Begun:
    """A gesture on one document, and what has been made for it so far."""

    gesture: Callable[[], object]
    document: str
    on_failed: Callable[[IntarsiaError], None]
    made: dict[Hashable, object] = field(default_factory=dict)

    def _fail(self, error: Exception) -> None:
        self.on_failed(as_failure(error))

    @at_the_rim(_fail)
    def go_on(self, active: Callable[[], str], run: Callable[[_Begun], None]) -> None:
        """Run the gesture again, if its document is still the active one."""
        if active() != self.document:
            raise BadEdit(
                "Another picture was opened before this one was read.", "Begin the edit again."
            )
        run(self)


class RestartedGestures:
    """Runs gestures that change nothing before they have all they need.

    `active` names the active document. `on_failed` gets what went wrong after `run` has returned.
    """

    def __init__(
        self,
        background: Background,
        active: Callable[[], str],
        on_failed: Callable[[IntarsiaError], None],
    ) -> None:
        self._background = background
        self._active = active
        self._on_failed = on_failed
        self._running: _Begun | None = None

    def run(
        self,
        gesture: Callable[[], object],
        on_failed: Callable[[IntarsiaError], None] | None = None,
    ) -> None:
        """Do it now, or as soon as `made` has all that it asks for. Raises what the gesture does,
        if that is now; `on_failed` gets it later, in place of the usual one."""
        self._run(_Begun(gesture, self._active(), on_failed or self._on_failed))

    def made(self, key: Hashable, size: int, prepare: Callable[[], Callable[[], Answer]]) -> Answer:
        """What the work gives that `prepare` (on this thread) hands out: at once where that is
        little (`size` in bytes) or no gesture of `run` is under way. Raises NotReady."""
        begun = self._running
        if begun is None or size <= at_once.AT_ONCE_BYTES:
            return prepare()()
        if key not in begun.made:
            raise NotReady(key, prepare())
        return cast("Answer", begun.made[key])

    def _run(self, begun: _Begun) -> None:
        before, self._running = self._running, begun
        try:
            begun.gesture()
        except NotReady as missing:
            self._prepare(begun, missing)
        finally:
            self._running = before

    def _prepare(self, begun: _Begun, missing: NotReady) -> None:
        key = missing.key

        def on_done(answer: object) -> None:
            begun.made[key] = answer
            begun.go_on(self._active, self._run)

        self._background.do(missing.work, on_done, begun.on_failed)
