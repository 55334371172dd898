"""Which crops a hole is completed in: parts that lie far apart are independent."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from intarsia.core.engine.completion.preset import FillPreset


@dataclass
class Crop:
    """A box of the picture (end exclusive) and the numbers of the parts it completes."""

    top: int
    left: int
    bottom: int
    right: int
    parts: list[int]

    def meets(self, other: Crop) -> bool:
        return (
            self.top < other.bottom
            and other.top < self.bottom
            and self.left < other.right
            and other.left < self.right
        )

    def join(self, other: Crop) -> None:
        self.top, self.bottom = min(self.top, other.top), max(self.bottom, other.bottom)
        self.left, self.right = min(self.left, other.left), max(self.right, other.right)
        self.parts += other.parts

    def grown(self, margin: int, shape: tuple[int, int]) -> Crop:
        """The crop with ``margin`` more on each side, within a picture of ``shape`` (H, W)."""
        top, left = max(0, self.top - margin), max(0, self.left - margin)
        bottom, right = min(shape[0], self.bottom + margin), min(shape[1], self.right + margin)
        return Crop(top, left, bottom, right, self.parts)


def crops(
    hole: npt.NDArray[np.bool_], preset: FillPreset
) -> tuple[list[Crop], npt.NDArray[np.int32]]:
    """The crops to complete one after the other, and the part number of each pixel, int32 (H, W).

    Parts are 8-connected; two whose context overlaps share a crop.
    """
    count, part, stats, _ = cv2.connectedComponentsWithStats(hole.astype(np.uint8), connectivity=8)
    boxes: list[Crop] = []
    for number in range(1, count):
        left, top, width, height = (int(value) for value in stats[number, :4])
        box = Crop(top, left, top + height, left + width, [number])
        merged = True
        while merged:
            merged = False
            for other in boxes:
                margin = _margin(box, preset) // 2
                if box.grown(margin, hole.shape).meets(other.grown(margin, hole.shape)):
                    box.join(other)
                    boxes.remove(other)
                    merged = True
                    break
        boxes.append(box)
    return [box.grown(_margin(box, preset), hole.shape) for box in boxes], part


def _margin(box: Crop, preset: FillPreset) -> int:
    longest = max(box.bottom - box.top, box.right - box.left)
    return max(preset.least_context, int(preset.context * longest))
