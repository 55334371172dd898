"""Owns who answers a click while the chosen network still looks at the picture."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.methods.common.finding import Finder, segment_picture
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.methods.segmenters.sam import SamRunSettings, SegmentAnything
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import Floats
from intarsia.core.wire.edits import Edit, PromptKind, Segment
from intarsia.core.wire.errors import IntarsiaError, UnknownMethod
from intarsia.core.wire.pixels import Pixels

_PROMPTS = (PromptKind.POINTS, PromptKind.BOX, PromptKind.LASSO)


class QuickSegmentAnything:
    """A method that answers `quick` prompts by the cheapest network that is installed.

    It does so until the chosen one has embedded the picture, which goes on beside. `order`: all
    packs there are, the cheapest first. Without `quick` the chosen network answers, always.
    """

    def __init__(
        self,
        need: PackNeed,
        loaded_networks: OneSlotCache,
        embeddings: Path,
        order: tuple[str, ...],
        run_settings: SamRunSettings | None = None,
    ) -> None:
        self._need = need
        self._order = order
        self._chosen = SegmentAnything(need, loaded_networks, embeddings, run_settings)
        self._cheaper: dict[str, SegmentAnything] = {}
        self._loaded_networks, self._embeddings = loaded_networks, embeddings
        self._ahead = EmbeddingAhead()

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if not isinstance(edit, Segment) or not edit.quick or edit.prompt.kind not in _PROMPTS:
            return self._chosen.run(edit, context)
        pack = self._cheaper_pack(edit.pack)
        if not pack:
            return self._chosen.run(edit, context)
        return self._quick(edit, pack, context)

    def _quick(self, edit: Segment, pack: str, context: RunContext) -> Iterator[Outcome]:
        later: list[Callable[[], None]] = []

        def finder(colour: Floats) -> Finder:
            key = (edit.picture, colour.shape, self._need.choose(edit.pack).id)
            if self._ahead.has(key) or self._chosen.is_embedded(colour, edit):
                return self._chosen.finder(colour, edit, context)
            if not self._ahead.has_failed(key):
                later.append(lambda: self._ahead.begin(key, self._embed(colour, edit, context)))
                context.note(self._sentence(edit, pack))
                return self._cheap(pack).finder(colour, replace(edit, pack=pack), context)
            return self._chosen.finder(colour, edit, context)  # and says what is wrong

        yield from segment_picture(edit, context, finder)
        for begin in later:  # the answer first: both need the processor
            begin()

    def _cheaper_pack(self, wanted: str) -> str:
        """The cheapest pack that is installed, "" where none is cheaper than the chosen one."""
        chosen = self._need.choose(wanted).id
        if chosen not in self._order:
            return ""
        cheaper = self._order[: self._order.index(chosen)]
        return next((pack for pack in cheaper if PackNeed(self._need.store, (pack,)).ready), "")

    def _cheap(self, pack: str) -> SegmentAnything:
        if pack not in self._cheaper:
            need = PackNeed(self._need.store, (pack,))
            self._cheaper[pack] = SegmentAnything(need, self._loaded_networks, self._embeddings)
        return self._cheaper[pack]

    def _sentence(self, edit: Segment, pack: str) -> str:
        store = self._need.store
        cheap = PackNeed(store, (pack,)).choose("").label
        return f"{cheap} answered, while {self._need.choose(edit.pack).label} reads the picture."

    def _embed(self, colour: Floats, edit: Segment, context: RunContext) -> Callable[[Quiet], None]:
        def embed(quiet: Quiet) -> None:
            beside = RunContext(edit.seed, quiet, device=context.device)
            self._chosen.open_picture(colour, edit, beside, lambda *_: beside.heed())

        return embed


@dataclass(eq=False)
class Quiet:
    """The watcher of work that nobody waits for; `ended` stops it."""

    ended: bool = False

    @property
    def cancelled(self) -> bool:
        return self.ended

    def progress(self, step: int, of: int, preview: Pixels | None) -> None:
        """Nobody listens."""

    def loading(self, pack: str, done: int, of: int) -> None:
        """Nobody listens."""

    def picture(self, sha256: str) -> Pixels:
        raise UnknownMethod("Work beside an edit has no pictures of its own.")


class EmbeddingAhead:
    """Embeds one picture on a thread of its own; the next picture ends the one before it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: object = None
        self._quiet = Quiet()
        self._thread: threading.Thread | None = None
        self._done = False

    def begin(self, key: object, work: Callable[[Quiet], None]) -> None:
        """Start, where that is not what is being done or was done last."""
        with self._lock:
            if self._key == key:
                return
            self._quiet.ended = True
            self._key, self._done, self._quiet = key, False, Quiet()
            self._thread = threading.Thread(
                target=self._run, args=(key, work, self._quiet), name="embedding", daemon=True
            )
            self._thread.start()

    def has(self, key: object) -> bool:
        """Whether that picture has been embedded here."""
        with self._lock:
            return self._key == key and self._done

    def has_failed(self, key: object) -> bool:
        """Whether that has been tried, and is over without success."""
        with self._lock:
            over = self._thread is not None and not self._thread.is_alive()
            return self._key == key and not self._done and over

    def wait(self, seconds: float) -> bool:
        """Whether what was begun last has ended by then."""
        thread = self._thread
        if thread is not None:
            thread.join(seconds)
        return thread is None or not thread.is_alive()

    def _run(self, key: object, work: Callable[[Quiet], None], quiet: Quiet) -> None:
        try:
            work(quiet)
        except IntarsiaError:  # whoever asks the network itself is told
            return
        with self._lock:
            if self._key == key:
                self._done = True
