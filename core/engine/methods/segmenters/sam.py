"""Segment Anything, SAM 2.1 and MobileSAM as methods of Segment: everything, and all prompts."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from intarsia.core.engine.compute.device import choose_device, typed_memory_errors, working_dtype
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.methods.common.diffusion_run import Compute, MethodNetworks
from intarsia.core.engine.methods.common.element_view import view_size
from intarsia.core.engine.methods.common.finding import Finder, segment_picture
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.nets.sam2.convert import load_sam2
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.engine.segment.classical.prompts import polygon_mask
from intarsia.core.engine.segment.cleanup import Labels
from intarsia.core.engine.segment.elements import assign, elements, query_points
from intarsia.core.engine.segment.masks import OnProgress, box_of
from intarsia.core.engine.segment.partition import (
    ObjectCandidate,
    ObjectMask,
    partition,
    without_holes,
)
from intarsia.core.engine.segment.sam.embeddings import EmbeddingCache
from intarsia.core.engine.segment.sam.first_sam import FirstSam
from intarsia.core.engine.segment.sam.model import SamModel, SamPicture, embedding_key
from intarsia.core.engine.segment.sam.network import load_sam
from intarsia.core.engine.segment.sam.prompt_network import PromptNetwork
from intarsia.core.engine.segment.sam.second_sam import SecondSam
from intarsia.core.wire.edits import Edit, Prompt, PromptKind, Segment
from intarsia.core.wire.errors import BadWeights, UnknownMethod
from intarsia.core.wire.geometry import Size

_ENDINGS = (".pth", ".pt", ".safetensors")
_SMALLER = "Choose MobileSAM, Segment Anything with low memory, or a smaller pack."


@dataclass(frozen=True)
class SamRunSettings:
    """How masks are found.

    `lean`: the encoder in half precision. `side`: clicks along a side of everything-mode's grid,
    `batch` of them at once, `most` objects kept. `device`: "" is the best one.
    """

    lean: bool = False
    side: int = 32
    batch: int = 64
    most: int = 64
    device: str = ""


LEAN = SamRunSettings(lean=True, batch=8)


@dataclass
class EmbeddedPicture:
    """A loaded network, with the picture that it embedded last and what names that.

    Clicks and everything-mode come from two threads; one of them embeds at a time.
    """

    network: PromptNetwork
    key: object = None
    picture: SamPicture | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def open(self, key: object, embed: Callable[[], SamPicture]) -> SamPicture:
        """The picture of that key, embedded now where it is not the last one."""
        with self.lock:
            if self.picture is None or self.key != key:
                self.picture = None
                self.picture, self.key = embed(), key
            return self.picture


class SegmentAnything:
    """Answers Segment with a published network.

    The picture embedded last stays at hand, so that the next click only decodes. `embeddings`:
    folder of those before it.
    """

    def __init__(
        self,
        need: PackNeed,
        loaded_networks: OneSlotCache,
        embeddings: Path,
        run_settings: SamRunSettings | None = None,
    ) -> None:
        self._networks = MethodNetworks(need, loaded_networks, open_pack, parts)
        self._cache = EmbeddingCache(embeddings)
        self._run_settings = run_settings or SamRunSettings()

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if not isinstance(edit, Segment):
            raise UnknownMethod(f"Segment Anything does not answer {edit.verb}.")
        return segment_picture(edit, context, lambda colour: self.finder(colour, edit, context))

    def finder(self, colour: Floats, edit: Segment, context: RunContext) -> Finder:
        """What finds objects in (H, W, 3) float32 RGB in [0, 1]."""
        return _Finder(self, colour, edit, context)

    def open_picture(
        self, colour: Floats, edit: Segment, context: RunContext, on_progress: OnProgress
    ) -> SamPicture:
        """The embedded picture of (H, W, 3) float32 RGB in [0, 1]. Raises MissingPack, BadWeights,
        OutOfMemory."""
        compute = self._compute
        context.computes_on(str(compute.device))
        with typed_memory_errors(_SMALLER):
            loaded = self._networks.take(edit.pack, compute, context)
            weights = self._weights(edit.pack)
            loaded.network.bring_decoder(compute.device)
            model = SamModel(loaded.network, weights, cache=self._cache)
            return loaded.open(
                (weights, edit.picture, colour.shape),
                lambda: model.open(_levels(colour), on_progress),
            )

    def is_embedded(self, colour: Floats, edit: Segment) -> bool:
        """Whether the picture's embedding is kept on disk. Raises MissingPack."""
        weights = self._weights(edit.pack)
        return self._cache.holds(embedding_key(weights, self._compute.dtype, _levels(colour)))

    @property
    def _compute(self) -> Compute:
        device = choose_device(self._run_settings.device)
        dtype = working_dtype(device) if self._run_settings.lean else torch.float32
        if self._run_settings.lean and device.type == "cpu":
            dtype = torch.bfloat16
        return Compute(device, dtype)

    @property
    def batch(self) -> int:
        """How many clicks are answered at once."""
        return self._run_settings.batch

    def everything(self, picture: SamPicture, on_progress: OnProgress) -> list[ObjectCandidate]:
        """The masks of a grid of clicks, the largest ones where there are too many."""
        with typed_memory_errors(_SMALLER):
            found = picture.everything(
                side=self._run_settings.side,
                batch=self._run_settings.batch,
                on_progress=on_progress,
            )
        found = [without_holes(item, picture.size) for item in found]
        return sorted(found, key=lambda item: -int(item.mask.sum()))[: self._run_settings.most]

    def _weights(self, wanted: str) -> str:
        """What names the weights: the recorded checksums of the pack's files."""
        need = self._networks.need
        recorded = need.store.recorded_files(need.choose(wanted))
        return ",".join(item.sha256 for item in recorded)


@dataclass(frozen=True)
class _Finder:
    """The `Finder` of one edit's picture."""

    method: SegmentAnything
    colour: Floats
    edit: Segment
    context: RunContext

    def objects(self, on_progress: OnProgress) -> tuple[ObjectMask, ...]:
        picture = self._open_picture(lambda done, of: on_progress(done, 2 * of))
        found = self.method.everything(picture, lambda done, of: on_progress(of + done, 2 * of))
        return partition(found, picture.size)

    def mask(self, prompt: Prompt, previous: Mask | None, on_progress: OnProgress) -> Mask:
        picture = self._open_picture(on_progress)
        if prompt.kind is PromptKind.LASSO:
            return self._in_lasso(picture, prompt)
        box = None
        if prompt.kind is PromptKind.BOX and prompt.box is not None:
            box = prompt.box.intersection(picture.size.box)
        points = prompt.points if prompt.kind is PromptKind.POINTS else ()
        negatives = prompt.negatives if prompt.kind is PromptKind.POINTS else ()
        with typed_memory_errors(_SMALLER):
            return picture.prompt(points, negatives=negatives, box=box, previous=previous).mask

    def elements(self, side: int, on_progress: OnProgress) -> Labels:
        picture = self._open_picture(on_progress)
        height, width = view_size(self.colour).shape[:2]
        queries = query_points(side)
        with typed_memory_errors(_SMALLER):
            logits = picture.affinities(queries, batch=self.method.batch)
        return elements(assign(logits, queries, Size(width, height)))

    def _in_lasso(self, picture: SamPicture, prompt: Prompt) -> Mask:
        """The object in the outline; what was drawn where the network finds nothing in it."""
        drawn = polygon_mask(prompt.points, picture.size.height, picture.size.width)
        with typed_memory_errors(_SMALLER):
            found = picture.prompt(box=box_of(drawn), previous=drawn).mask & drawn
        return found if found.any() else drawn

    def _open_picture(self, on_progress: OnProgress) -> SamPicture:
        return self.method.open_picture(self.colour, self.edit, self.context, on_progress)


def open_pack(folder: Path) -> EmbeddedPicture:
    """The network of an installed pack in its published layout: one file, or SAM 2.1's folder."""
    if (folder / "config.json").is_file():
        return EmbeddedPicture(SecondSam(load_sam2(folder)))
    files = sorted(path for path in folder.iterdir() if path.suffix in _ENDINGS)
    if len(files) != 1:
        raise BadWeights(
            f"{folder.name} should hold one network, not {len(files)}.", "Install the pack again."
        )
    return EmbeddedPicture(FirstSam(load_sam(files[0], torch.device("cpu"))))


def parts(loaded: EmbeddedPicture) -> tuple[nn.Module, ...]:
    """What may be in half precision; the decoder is small and stays in single."""
    return (loaded.network.encoder,)


def _levels(colour: Floats) -> npt.NDArray[np.uint8]:
    return np.asarray(np.rint(colour * 255), np.uint8)
