"""What a completion can be told: how hard to work, and which labels guide it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class FillPreset:
    """Settings of one completion; lengths are in pixels of the working size unless named so."""

    nodes: int = 1800  # hole pixels at the working size, at most about this many
    longest: int = 256  # longest side of the window at the working size
    context: float = 1.0  # context on each side of the hole, in hole sides
    least_context: int = 64  # the same, in picture pixels
    band: int = 3  # width of the rim that candidates are matched on
    cell: int = 10  # length of a piece of the rim
    probes: int = 24  # pixels of each piece that are compared, at most
    each: int = 1  # candidates per piece of the rim
    together: int = 12  # candidates for the rim as a whole
    cover: int = 3  # sources that every hole pixel should have
    sweeps: int = 1  # rounds of expansion moves over all candidates
    texture: float = 0.15  # cost of copying e times too much or too little detail
    richer: float = 0.6  # detail to look for beside what the rim suggests, as a natural logarithm
    tone: float = 1.0  # cost of copying a tone that differs from what the rim suggests by 1
    near: float = 3.0  # how much more the tone counts beside the rim, where it is known better
    variety: float = 0.1  # greatest random price of an offset: what a seed changes
    again: float = 0.15  # cost of copying a pixel that is copied already
    screening: float = 5e-4  # pull towards the copied colours against their gradients
    shrink: float = 0.1  # share of the smooth membrane in the tones of a fill
    far: float = 0.3  # cost of copying from one hole side away
    lead: float = 2.0  # cost of copying features that differ from a lead's by 1
    tolerance: float = 0.1  # colour mismatch above which the rim is not trusted


@dataclass(frozen=True)
class LabelGuide:
    """Where each label was and where it is wanted; int32 (H, W) both, in the picture's frame.

    A hole pixel with the label L in ``after`` copies from pixels with L in ``before``.
    """

    before: npt.NDArray[np.int32]
    after: npt.NDArray[np.int32]


@dataclass(frozen=True)
class ColourLead:
    """A coarse picture of what the fill should look like, and how coarse it is.

    colour: RGB float32 (H, W, 3) in [0, 1], in the picture's frame; only its hole counts. blur_px:
    sigma below which it shows no detail. shown: whether the fill takes its colours, and the copies
    give the detail alone; else it only has a say in what is copied. sure: how much it says beside
    what the rim of the hole suggests, from 0, nothing, to 1, all.
    """

    colour: npt.NDArray[np.float32]
    blur_px: float
    shown: bool = True
    sure: float = 1.0


FAST = FillPreset()
FINE = FillPreset(nodes=4000, longest=360, each=3, together=24, cover=5, sweeps=3)
