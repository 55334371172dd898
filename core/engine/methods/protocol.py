"""What a method is, and what it may ask of the engine while it runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeAlias

from intarsia.core.wire.edits import Edit
from intarsia.core.wire.errors import Cancelled
from intarsia.core.wire.events import FoundObject, ResultLayer
from intarsia.core.wire.geometry import Box
from intarsia.core.wire.pixels import Pixels

if TYPE_CHECKING:  # they bring numpy and torch, which the registry must not
    from torch import Tensor

    from intarsia.core.engine.diffusion.preview import Bytes
    from intarsia.core.engine.pixels.planes import Floats, Mask
    from intarsia.core.engine.segment.matting import BorderSolver

# What a method gives, one by one, bottom to top: layers, or objects for a Segment edit.
Outcome: TypeAlias = ResultLayer | FoundObject


class Watcher(Protocol):
    """Who watches an edit run: hears of its progress, may have cancelled it, holds its pictures."""

    @property
    def cancelled(self) -> bool: ...

    def progress(self, step: int, of: int, preview: Pixels | None) -> None: ...

    def loading(self, pack: str, done: int, of: int) -> None: ...

    def picture(self, sha256: str) -> Pixels:
        """The uploaded picture of that name. Raises NeedBlob where it is not there."""


class HoleCompletion(Protocol):
    """What fills a hole in place of the classical completion."""

    def fill(self, colour: Floats, hole: Mask, valid: Mask, context: RunContext) -> Floats:
        """`colour`, RGB (H, W, 3) in [0, 1], with `hole` filled, bit-identical outside it.

        `valid`: what may be looked at. Both bool (H, W). Raises Cancelled, MissingPack,
        OutOfMemory.
        """

    def cast(self, colour: Floats, thing: Mask, usable: Mask, context: RunContext) -> Floats:
        """Opacity (H, W) in [0, 1] of what `thing` casts on `colour`; 0 where that is nothing.

        `usable`: what may be looked at. Arrays and failures as with `fill`.
        """


class Aids(Protocol):
    """Networks that help methods, where their packs are installed.

    `needed`: raise MissingPack where it is not there, in place of None.
    """

    def borders(self, context: RunContext, *, needed: bool) -> BorderSolver | None:
        """What finds the alpha of soft borders in this run."""

    @property
    def depth_label(self) -> str:
        """Who tells how near things are. Raises MissingPack where nobody does."""

    def nearness(self, colour: Floats, context: RunContext, *, needed: bool) -> Floats | None:
        """(H, W), larger is nearer, without a unit; of (H, W, 3) RGB in [0, 1]."""


class WordLocator(Protocol):
    """What finds a thing by what it is called."""

    def locate(self, colour: Floats, words: str, context: RunContext) -> Box:
        """Of RGB (H, W, 3) in [0, 1], the box of the thing that fits best, in its pixels.

        Raises BadEdit where nothing fits, Cancelled, MissingPack, OutOfMemory.
        """


class LatentDecoder(Protocol):
    """What shows latents of Stable Diffusion 1.x while they are made."""

    def colours(self, x0: Tensor, context: RunContext) -> Bytes | None:
        """x0: latents (B, 4, h, w) as the sampler has them -> RGB uint8 (B, h', w', 3).

        None where nothing better than a fixed mixture of channels is installed. Raises Cancelled.
        """


@dataclass(frozen=True)
class RunContext:
    """One run of a method: its randomness, its device, and the way to report and be cancelled.

    `seed` already counts the variation in. `device` is a name as torch spells it. `notes` end up
    in the report: sentences about what was done that a person should know. So do `devices`, where
    a method chose its own. `sure`: how sure each fill is, in [0, 1].
    `previews`: a small picture is wanted with every step. `completion`:
    what fills holes in this run, None for the classical completion. `aids`: networks that help,
    None for none. `locator`: what finds things by words. `latents`: what makes previews of latents.
    `nearness`: (H, W) how near the edit's window is, larger is nearer, where depth counts in it.
    """

    seed: int
    watcher: Watcher
    variation: int = 0
    device: str = "cpu"
    notes: list[str] = field(default_factory=list)
    devices: list[str] = field(default_factory=list)
    previews: bool = False
    completion: HoleCompletion | None = None
    aids: Aids | None = None
    sure: list[float] = field(default_factory=list)
    locator: WordLocator | None = None
    latents: LatentDecoder | None = None
    nearness: Floats | None = None

    def step(self, done: int, of: int, preview: Pixels | None = None) -> None:
        """Say that step `done` of `of` is done. Raises Cancelled when the user has cancelled."""
        if self.watcher.cancelled:
            raise Cancelled
        self.watcher.progress(done, of, preview)

    def heed(self) -> None:
        """Raises Cancelled when the user has cancelled."""
        if self.watcher.cancelled:
            raise Cancelled

    def loading(self, pack: str, done: int, of: int) -> None:
        """Say how many bytes of a pack are read. Raises Cancelled when the user has cancelled."""
        if self.watcher.cancelled:
            raise Cancelled
        self.watcher.loading(pack, done, of)

    def blob(self, sha256: str) -> Pixels:
        """The picture that an edit names by its hash. Raises NeedBlob where it is not there."""
        return self.watcher.picture(sha256)

    def note(self, sentence: str) -> None:
        """Add a sentence to the report, once."""
        if sentence not in self.notes:
            self.notes.append(sentence)

    def is_sure(self, share: float) -> None:
        """Say in the report how sure a fill is, in [0, 1]; the least sure one counts."""
        self.sure.append(share)

    def computes_on(self, device: str) -> None:
        """Say in the report that this device was used."""
        if device not in self.devices:
            self.devices.append(device)


class Method(Protocol):
    """An implementation of one or more kinds of edit.

    `run` yields layers in the frame of the picture, RGBA in the depth of the edit's window, bottom
    to top. The engine cuts them to the allowed area. It calls `context.step` at least once a
    sampling step, changes nothing outside itself, and gives the same pixels for the same edit and
    seed.
    """

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]: ...
