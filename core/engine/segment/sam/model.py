"""Masks by Segment Anything: one embedding per picture, then prompts at interactive speed.

Kirillov et al., "Segment Anything" (ICCV 2023); the preprocessing and the reading of logits as in
METHODS 1.b step 2.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.segment.masks import OnProgress, ignore_progress
from intarsia.core.engine.segment.partition import ObjectCandidate
from intarsia.core.engine.segment.sam.candidates import candidate_of, distinct, stability
from intarsia.core.engine.segment.sam.embeddings import EmbeddingCache
from intarsia.core.engine.segment.sam.network import report_blocks
from intarsia.core.engine.segment.sam.prompt_network import NetworkPrompts, PromptNetwork
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size

Mask = npt.NDArray[np.bool_]
Plane = npt.NDArray[np.float32]
Point = tuple[float, float]  # (x, y) in picture pixels

_SURE = 8.0  # logit that a mask to refine is handed in with


@dataclass(frozen=True)
class SamAnswer:
    """What one prompt gave. `mask`: (H, W) bool. `score`: predicted IoU."""

    mask: Mask
    score: float


def embedding_key(weights: str, dtype: torch.dtype, picture: npt.NDArray[np.uint8]) -> str:
    """What names the embedding of (H, W, 3) RGB by these weights in this precision: hex digits."""
    digest = hashlib.sha256(f"{weights}:{dtype}:{picture.shape}\n".encode())
    digest.update(np.ascontiguousarray(picture).data)
    return digest.hexdigest()


class SamModel:
    """A loaded network and the cache of its embeddings. `weights`: what names the weights."""

    def __init__(
        self, network: PromptNetwork, weights: str, *, cache: EmbeddingCache | None = None
    ) -> None:
        self._network = network
        self._weights = weights
        self._cache = cache

    def open(
        self, picture: npt.NDArray[np.uint8], on_progress: OnProgress = ignore_progress
    ) -> SamPicture:
        """Embed (H, W, 3) uint8 RGB, or take its embedding from the cache.

        `on_progress` hears before every block of the encoder, and may raise to end it.
        """
        if picture.ndim != 3 or picture.shape[2] != 3 or picture.dtype != np.uint8:
            raise BadEdit("Segment Anything takes a (height, width, 3) 8-bit RGB picture.")
        if picture.size == 0:
            raise BadEdit("The picture has no pixels.")
        key = embedding_key(self._weights, self._network.dtype, picture)
        stored = self._cache.get(key) if self._cache else None
        if stored is None or stored.shape != (self._numbers,):
            with report_blocks(self._network.blocks, on_progress):
                stored = self._embed(picture)
            if self._cache:
                self._cache.put(key, stored)
        size = Size(picture.shape[1], picture.shape[0])
        return SamPicture(self._network, self._levels(stored), size)

    @property
    def _numbers(self) -> int:
        return sum(math.prod(shape) for shape in self._network.level_shapes)

    def _levels(self, stored: npt.NDArray[np.float16]) -> list[Tensor]:
        shapes = self._network.level_shapes
        flat = torch.from_numpy(stored).to(self._network.device, torch.float32)
        parts = torch.split(flat, [math.prod(shape) for shape in shapes])
        return [part.view(shape) for part, shape in zip(parts, shapes, strict=True)]

    @torch.inference_mode()
    def _embed(self, picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.float16]:
        """All levels, one after the other, float16: rounded here, so that a hit and a miss answer
        alike."""
        levels = self._network.embed(picture)
        flat = torch.cat([level.float().cpu().reshape(-1) for level in levels])
        return np.asarray(flat.numpy(), np.float16)


class SamPicture:
    """One embedded picture of `size`, ready for prompts."""

    def __init__(self, network: PromptNetwork, levels: Sequence[Tensor], size: Size) -> None:
        self._network = network
        self._levels = levels
        self.size = size
        self._side = network.side
        self._fit = network.fit(size)

    def prompt(
        self,
        points: Sequence[Point] = (),
        *,
        negatives: Sequence[Point] = (),
        box: Box | None = None,
        previous: Mask | None = None,
    ) -> SamAnswer:
        """The mask for points inside, points outside, a box, and a mask to refine, in any mix.

        A lone click is ambiguous: of its three masks the one with the best predicted IoU is taken.
        Raises BadEdit on a prompt outside the picture or with nothing that says where.
        """
        self._check(points, negatives, box, previous)
        clicks = [*points, *negatives]
        at = self._scaled(clicks)[None] if clicks else None
        kinds = (
            torch.tensor([[1] * len(points) + [0] * len(negatives)], device=at.device)
            if (at is not None)
            else None
        )
        edges = None
        if box is not None:
            edges = self._scaled([(box.left, box.top), (box.right, box.bottom)]).reshape(1, 4)
        lone = len(clicks) == 1 and box is None and previous is None
        prompts = NetworkPrompts(at, kinds, edges, self._handed_in(previous))
        logits, scores = self._decode(prompts, many=lone)
        best = int(scores[0].argmax())
        return SamAnswer(self._enlarged(logits[0, best]), float(scores[0, best]))

    def everything(
        self,
        *,
        side: int = 32,
        batch: int = 64,
        least_iou: float | None = None,
        least_stability: float | None = None,
        on_progress: OnProgress = ignore_progress,
    ) -> list[ObjectCandidate]:
        """Candidates for `partition` from a regular grid of clicks: masks that are sure and stable.

        The network says from which scores. Of near-equal masks the best stays, so that memory
        follows the objects and not the clicks.
        `on_progress` hears after every batch, and may raise to end it.
        """
        usual = self._network.kept
        sure = usual.least_iou if least_iou is None else least_iou
        stable = usual.least_stability if least_stability is None else least_stability
        kept: list[tuple[float, Tensor]] = []
        batches = -(-side * side // batch)
        clicked = self._clicked(grid_points(self.size, side), batch)
        for done, (logits, scores) in enumerate(clicked, start=1):
            good = (scores >= sure) & (stability(logits) >= stable)
            kept += zip(scores[good].tolist(), logits[good], strict=True)
            kept = distinct(kept)
            on_progress(done, batches)
        masks = [(self._enlarged(logits), score) for score, logits in kept]
        return [candidate_of(mask, score) for mask, score in masks if mask.any()]

    def affinities(self, queries: Sequence[Point], *, batch: int = 64) -> Plane:
        """(N, h, w) float32 logits for one click at each query (unit coordinates), un-padded.

        The candidate with the highest predicted IoU of each click; h and w are about a quarter of
        the network's input, the frame is the picture's.
        """
        points = [(x * self.size.width, y * self.size.height) for x, y in queries]
        maps = []
        for logits, scores in self._clicked(points, batch):
            best = logits[torch.arange(len(logits)), scores.argmax(1)]
            rows = max(1, round(best.shape[1] * self._fit.height / self._side))
            columns = max(1, round(best.shape[2] * self._fit.width / self._side))
            whole = self._unpadded(best[:, None])
            small = F.interpolate(whole, (rows, columns), mode="bilinear", antialias=True)
            maps.append(small[:, 0].float().cpu().numpy())
        return np.concatenate(maps)

    def _clicked(self, points: Sequence[Point], batch: int) -> Iterator[tuple[Tensor, Tensor]]:
        """((B, 3, h, w) logits, (B, 3) scores) of single clicks, `batch` at a time."""
        for start in range(0, len(points), batch):
            at = self._scaled(points[start : start + batch])[:, None]
            kinds = torch.ones(at.shape[:2], dtype=torch.int, device=at.device)
            yield self._decode(NetworkPrompts(at, kinds), many=True)

    @torch.inference_mode()
    def _decode(self, prompts: NetworkPrompts, *, many: bool) -> tuple[Tensor, Tensor]:
        return self._network.decode(self._levels, prompts, many=many)

    def _scaled(self, points: Sequence[Point]) -> Tensor:
        """(N, 2) of picture pixels in the network's input pixels."""
        factor = (self._fit.width / self.size.width, self._fit.height / self.size.height)
        device = self._network.device
        return torch.tensor(points, dtype=torch.float32, device=device) * torch.tensor(
            factor, device=device
        )

    def _unpadded(self, logits: Tensor) -> Tensor:
        """(B, C, h, w) low-resolution logits at the network's input size, padding cut off; as
        they are where there is none."""
        if not self._network.pads:
            return logits
        whole = F.interpolate(logits, (self._side, self._side), mode="bilinear")
        return whole[..., : self._fit.height, : self._fit.width]

    def _enlarged(self, logits: Tensor) -> Mask:
        """(h, w) low-resolution logits to (H, W) bool."""
        size = self.size.height, self.size.width
        large = F.interpolate(self._unpadded(logits[None, None]), size, mode="bilinear")
        return np.asarray((large[0, 0] > 0).cpu().numpy())

    def _handed_in(self, mask: Mask | None) -> Tensor | None:
        """(H, W) bool as (1, 1, h, w) logits of the padded frame."""
        if mask is None:
            return None
        x = torch.from_numpy(mask.astype(np.float32)).to(self._network.device)[None, None]
        fit = self._fit.height, self._fit.width
        x = F.interpolate(x, fit, mode="bilinear", antialias=True)
        x = F.pad(x, (0, self._side - fit[1], 0, self._side - fit[0]))
        x = F.interpolate(x, self._network.mask_size, mode="bilinear")
        return (2 * x - 1) * _SURE

    def _check(
        self,
        points: Sequence[Point],
        negatives: Sequence[Point],
        box: Box | None,
        previous: Mask | None,
    ) -> None:
        for x, y in [*points, *negatives]:
            if not (0 <= x < self.size.width and 0 <= y < self.size.height):
                raise BadEdit("A point of the prompt lies outside the picture.", "Click inside it.")
        if box is not None and box.intersection(self.size.box).empty:
            raise BadEdit("The box has no area in the picture.", "Drag a box around the object.")
        if previous is not None and previous.shape != (self.size.height, self.size.width):
            raise BadEdit("The mask to refine is not the size of the picture.")
        if not points and box is None and previous is None:
            raise BadEdit(
                "Every point of the prompt says 'not here'.",
                "Click once inside the object before you exclude parts of it.",
            )


def grid_points(size: Size, side: int) -> list[Point]:
    """side x side points at cell centres, picture pixels."""
    steps = [(k + 0.5) / side for k in range(side)]
    return [(x * size.width, y * size.height) for y in steps for x in steps]
