"""Gestures that wait for pixels: what takes long is done aside, and the gesture begins again."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import TypeVar, cast

from intarsia.core.wire.errors import BadEdit, IntarsiaError
from intarsia.plugin.krita.waiting.aside import LITTLE, Background
from intarsia.plugin.krita.waiting.failures import as_failure

Found = TypeVar("Found")


class NotReady(Exception):  # noqa: N818 - no error: nothing went wrong
    """What a gesture needs is not there; `work` makes it, on another thread."""

    def __init__(self, key: Hashable, work: Callable[[], object]) -> None:
        super().__init__("what the gesture needs is being made")
        self.key = key
        self.work = work


@dataclass(frozen=True)
class _Asked:
    """A gesture on one document, and what has been made for it so far."""

    gesture: Callable[[], object]
    document: str
    failed: Callable[[IntarsiaError], None]
    made: dict[Hashable, object] = field(default_factory=dict)


class RestartedGestures:
    """Runs gestures that change nothing before they have all they need.

    `shown` names the active document. `failed` hears what went wrong after `run` has returned.
    """

    def __init__(
        self, aside: Background, shown: Callable[[], str], failed: Callable[[IntarsiaError], None]
    ) -> None:
        self._aside = aside
        self._shown = shown
        self._failed = failed
        self._now: _Asked | None = None

    def run(
        self,
        gesture: Callable[[], object],
        failed: Callable[[IntarsiaError], None] | None = None,
    ) -> None:
        """Do it now, or as soon as `made` has all that it asks for. Raises what the gesture does,
        if that is now; `failed` hears of it later, where it is not whoever usually does."""
        self._go(_Asked(gesture, self._shown(), failed or self._failed))

    def made(self, key: Hashable, size: int, prepare: Callable[[], Callable[[], Found]]) -> Found:
        """What the work gives that `prepare` (on this thread) hands out: at once where that is
        little (`size` in bytes) or no gesture of `run` is under way. Raises NotYet."""
        now = self._now
        if now is None or size <= LITTLE:
            return prepare()()
        if key not in now.made:
            raise NotReady(key, prepare())
        return cast("Found", now.made[key])

    def _go(self, asked: _Asked) -> None:
        before, self._now = self._now, asked
        try:
            asked.gesture()
        except NotReady as missing:
            key = missing.key
            self._aside.do(missing.work, lambda found: self._again(asked, key, found), asked.failed)
        finally:
            self._now = before

    def _again(self, asked: _Asked, key: Hashable, found: object) -> None:
        asked.made[key] = found
        try:
            if self._shown() != asked.document:
                raise BadEdit(
                    "Another picture was opened before this one was read.", "Begin the edit again."
                )
            self._go(asked)
        except Exception as error:  # noqa: BLE001 - the rim of Krita: it would show a modal box
            asked.failed(as_failure(error))
