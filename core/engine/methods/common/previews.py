"""Small pictures of a window while a walk redraws it, no more of them than a person can follow."""

from __future__ import annotations

import time
from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt
from torch import Tensor

from intarsia.core.engine.diffusion.preview import latent_previews
from intarsia.core.engine.methods.common.native_window import NativeWindow, NativeWindows
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.wire.geometry import Box

LONGEST_PX = 128
EVERY_S = 0.25
MOST_SHARE = 0.1  # of the time, at most, that previews take

Bytes = npt.NDArray[np.uint8]


def latent_colours(context: RunContext) -> Callable[[Tensor], Bytes]:
    """What latents (B, 4, h, w) of SD 1.x look like, as well as what is installed can show it."""

    def colours(x0: Tensor) -> Bytes:
        found = context.latents.colours(x0, context) if context.latents is not None else None
        return latent_previews(x0) if found is None else found

    return colours


class Previews:
    """Shows clean estimates in their window.

    colours: what a walk's estimates (B, C, h, w) look like, RGB uint8 (B, h', w', 3), one for each
    of the windows or for the first ones of them.
    """

    def __init__(
        self,
        windows: NativeWindows,
        colours: Callable[[Tensor], Bytes],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._windows, self._colours, self._clock = windows.windows, colours, clock
        self._shown: float | None = None
        self._took = 0.0
        canvas = windows.windows[0].canvas
        height, width = canvas.alpha.shape
        self._scale = min(1.0, LONGEST_PX / max(height, width))
        self._size = max(1, round(width * self._scale)), max(1, round(height * self._scale))
        seen = canvas.colour * canvas.alpha[..., None]
        small = cv2.resize(seen, self._size, interpolation=cv2.INTER_AREA)
        self._base: Bytes = np.rint(np.clip(small, 0, 1) * 255).astype(np.uint8)

    def __call__(self, x0: Tensor) -> Bytes | None:
        """The window as it looks now, RGB uint8 (h, w, 3), its longer side at most `LONGEST_PX`.

        None where one was shown a moment ago.
        """
        now = self._clock()
        wait = max(EVERY_S, self._took / MOST_SHARE)
        if self._shown is not None and now - self._shown < wait:
            return None
        self._shown = now
        picture = self._base.copy()
        for window, seen in zip(self._windows, self._colours(x0), strict=False):
            self._paste(picture, window, seen)
        self._took = self._clock() - now
        return picture

    def _paste(self, picture: Bytes, window: NativeWindow, seen: Bytes) -> None:
        """Put the square's picture, RGB (h', w', 3), where its region is."""
        region = cv2.resize(
            window.region.astype(np.float32), self._size, interpolation=cv2.INTER_AREA
        )
        square = Box.of_edges(
            *(
                round(edge * self._scale)
                for edge in (
                    window.square.left,
                    window.square.top,
                    window.square.right,
                    window.square.bottom,
                )
            )
        )
        whole = Box(0, 0, *self._size)
        common = square.intersection(whole)
        if common.empty:
            return
        sized = cv2.resize(seen, (square.width, square.height), interpolation=cv2.INTER_LINEAR)
        inner = common.moved(-square.left, -square.top)
        part = np.s_[common.top : common.bottom, common.left : common.right]
        shown = sized[inner.top : inner.bottom, inner.left : inner.right]
        over = region[part] > 0
        picture[part][over] = shown[over]
