"""Masks by Segment Anything: one embedding per picture, then prompts at interactive speed.

Kirillov et al., "Segment Anything" (ICCV 2023); the preprocessing and the reading of logits as in
METHODS 1.b step 2.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F
from segment_anything.modeling import Sam
from torch import Tensor

from intarsia.core.engine.segment.masks import OnProgress, ignore_progress
from intarsia.core.engine.segment.partition import ObjectCandidate
from intarsia.core.engine.segment.sam.candidates import candidate_of, distinct, stability
from intarsia.core.engine.segment.sam.embeddings import EmbeddingCache
from intarsia.core.engine.segment.sam.encoder_input import encoder_input, fit_size, fitted_levels
from intarsia.core.engine.segment.sam.network import report_blocks
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box, Size

Mask = npt.NDArray[np.bool_]
Plane = npt.NDArray[np.float32]
Point = tuple[float, float]  # (x, y) in picture pixels

_SURE = 8.0  # logit that a mask to refine is handed in with
_LEAST_IOU, _LEAST_STABILITY = 0.88, 0.92  # of what everything-mode keeps


@dataclass(frozen=True)
class SamAnswer:
    """What one prompt gave. `mask`: (H, W) bool. `score`: predicted IoU."""

    mask: Mask
    score: float


class SamModel:
    """A loaded network and the cache of its embeddings. `weights`: what names the weights.

    The image encoder may be in half precision; what follows it is in single.
    """

    def __init__(self, sam: Sam, weights: str, *, cache: EmbeddingCache | None = None) -> None:
        self._sam = sam
        self._weights = weights
        self._cache = cache
        self._dtype = next(sam.image_encoder.parameters()).dtype

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
        key = self._key(picture)
        stored = self._cache.get(key) if self._cache else None
        if stored is None or stored.shape != self._embedding_shape():
            with report_blocks(self._sam.image_encoder.blocks, on_progress):
                stored = self._embed(picture)
            if self._cache:
                self._cache.put(key, stored)
        features = torch.from_numpy(stored).to(self._sam.device, torch.float32)
        return SamPicture(self._sam, features, Size(picture.shape[1], picture.shape[0]))

    def _key(self, picture: npt.NDArray[np.uint8]) -> str:
        digest = hashlib.sha256(f"{self._weights}:{self._dtype}:{picture.shape}\n".encode())
        digest.update(np.ascontiguousarray(picture).data)
        return digest.hexdigest()

    def _embedding_shape(self) -> tuple[int, ...]:
        encoder = self._sam.prompt_encoder
        return (1, encoder.embed_dim, *encoder.image_embedding_size)

    @torch.inference_mode()
    def _embed(self, picture: npt.NDArray[np.uint8]) -> npt.NDArray[np.float16]:
        """(1, C, h, w) float16: rounded here, so that a hit and a miss answer alike."""
        side = self._sam.image_encoder.img_size
        levels = fitted_levels(picture, side)
        x = encoder_input(levels, side, self._sam.device)
        features = self._sam.image_encoder(x.to(self._dtype))
        return np.asarray(features.float().cpu().numpy(), np.float16)


class SamPicture:
    """One embedded picture of `size`, ready for prompts."""

    def __init__(self, sam: Sam, features: Tensor, size: Size) -> None:
        self._sam = sam
        self._features = features
        self.size = size
        self._side: int = sam.image_encoder.img_size
        self._fit = fit_size(size, self._side)

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
        logits, scores = self._decode(at, kinds, edges, self._handed_in(previous), many=lone)
        best = int(scores[0].argmax())
        return SamAnswer(self._enlarged(logits[0, best]), float(scores[0, best]))

    def everything(
        self,
        *,
        side: int = 32,
        batch: int = 64,
        least_iou: float = _LEAST_IOU,
        least_stability: float = _LEAST_STABILITY,
        on_progress: OnProgress = ignore_progress,
    ) -> list[ObjectCandidate]:
        """Candidates for `partition` from a regular grid of clicks: masks that are sure and stable.

        Of near-equal masks the best stays, so that memory follows the objects and not the clicks.
        `on_progress` hears after every batch, and may raise to end it.
        """
        kept: list[tuple[float, Tensor]] = []
        batches = -(-side * side // batch)
        clicked = self._clicked(grid_points(self.size, side), batch)
        for done, (logits, scores) in enumerate(clicked, start=1):
            good = (scores >= least_iou) & (stability(logits) >= least_stability)
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
            yield self._decode(at, kinds, None, None, many=True)

    @torch.inference_mode()
    def _decode(
        self,
        points: Tensor | None,
        kinds: Tensor | None,
        boxes: Tensor | None,
        masks: Tensor | None,
        *,
        many: bool,
    ) -> tuple[Tensor, Tensor]:
        clicks = None if points is None or kinds is None else (points, kinds)
        sparse, dense = self._sam.prompt_encoder(points=clicks, boxes=boxes, masks=masks)
        logits, scores = self._sam.mask_decoder(
            image_embeddings=self._features,
            image_pe=self._sam.prompt_encoder.get_dense_pe(),
            sparse_prompt_embeddings=sparse,
            dense_prompt_embeddings=dense,
            multimask_output=many,
        )
        return logits, scores

    def _scaled(self, points: Sequence[Point]) -> Tensor:
        """(N, 2) of picture pixels in the network's input pixels."""
        factor = (self._fit.width / self.size.width, self._fit.height / self.size.height)
        device = self._sam.device
        return torch.tensor(points, dtype=torch.float32, device=device) * torch.tensor(
            factor, device=device
        )

    def _unpadded(self, logits: Tensor) -> Tensor:
        """(B, C, h, w) low-resolution logits at the network's input size, padding cut off."""
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
        x = torch.from_numpy(mask.astype(np.float32)).to(self._sam.device)[None, None]
        fit = self._fit.height, self._fit.width
        x = F.interpolate(x, fit, mode="bilinear", antialias=True)
        x = F.pad(x, (0, self._side - fit[1], 0, self._side - fit[0]))
        x = F.interpolate(x, self._sam.prompt_encoder.mask_input_size, mode="bilinear")
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
