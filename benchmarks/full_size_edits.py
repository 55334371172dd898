"""The edits that `full_size.py` runs on a photo of 1500 x 1000, and who watches them."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from intarsia.core.engine.headless.progress_line import ProgressLine
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edit_base import ParameterValue
from intarsia.core.wire.edits import (
    Edit,
    PaintExemplar,
    Prompt,
    PromptKind,
    RepaintMap,
    Segment,
    new_id,
)
from intarsia.core.wire.events import AnyEvent, Finished, Loading, Progress
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Pixels, Placed

WIDTH, HEIGHT, STEPS = 1500, 1000, 2
_LEFT, _TOP, _SIDE = 600, 350, 260  # of what is marked


def photo_of(path: Path) -> Pixels:
    """The picture in a file at 1500 x 1000, RGBA in 8 bits."""
    with Image.open(path) as opened:
        shown = opened.convert("RGBA").resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)
    return pixels_of(np.array(shown))


def edit_of(method: str, photo: Pixels) -> Edit:
    """Two steps of that method on the photo; one click for those that find objects."""
    steps = (ParameterValue("steps", STEPS),)
    marked = np.zeros((HEIGHT, WIDTH), np.uint8)
    place = (slice(_TOP, _TOP + _SIDE), slice(_LEFT, _LEFT + _SIDE))
    size, window = Size(WIDTH, HEIGHT), Placed(photo, 0, 0)
    if method in ("sam", "oneformer"):
        prompt = Prompt(PromptKind.POINTS, points=((_LEFT + 100.0, _TOP + 100.0),))
        if method == "oneformer":  # a click asks the same, and random numbers find no thing there
            prompt = Prompt()
        return Segment(id=new_id(), method=method, picture=photo.sha256, prompt=prompt)
    if method == "pixel-guidance":
        before, after = marked.copy(), marked
        before[place] = 1
        after[place] = 1
        after[_TOP : _TOP + _SIDE, _LEFT : _LEFT + _SIDE + 60] = 1
        return RepaintMap(
            id=new_id(),
            method=method,
            picture=size,
            window=window,
            before=pixels_of(before),
            after=pixels_of(after),
            values=(*steps, ParameterValue("candidates", 1)),
        )
    marked[place] = 255
    return PaintExemplar(
        id=new_id(),
        method=method,
        picture=size,
        window=window,
        region=pixels_of(marked),
        exemplar=photo,
        look_only=method == "pair",
        values=steps,
    )


@dataclass
class Desk:
    """Holds the photo, hears all that is told, and cancels when it is told to.

    `on_event` hears of every event first. `polls`: when the edit asked whether it is cancelled.
    """

    photo: Pixels
    on_event: Callable[[AnyEvent], None] = lambda event: None
    cancel: bool = False
    cancelled_at: float = 0.0
    polls: list[float] = field(default_factory=list)
    told: list[tuple[float, AnyEvent]] = field(default_factory=list)
    pipe: io.StringIO = field(default_factory=io.StringIO)

    def __post_init__(self) -> None:
        self._line = ProgressLine(self.pipe)
        self._line.begin("Editing")

    @property
    def cancelled(self) -> bool:
        self.polls.append(time.perf_counter())
        return self.cancel

    def ask_to_stop(self) -> None:
        self.cancel, self.cancelled_at = True, time.perf_counter()

    def picture(self, sha256: str) -> Pixels:
        return self.photo

    def tell(self, event: AnyEvent) -> None:
        self.told.append((time.perf_counter(), event))
        if isinstance(event, Loading):
            self._line.show(event.done, event.of, f"loading {event.pack}")
        elif isinstance(event, Progress):
            self._line.show(event.step, event.of)
        elif isinstance(event, Finished):
            self._line.end()
        self.on_event(event)

    @property
    def lines(self) -> list[str]:
        """What a pipe has seen."""
        return self.pipe.getvalue().splitlines()

    def longest_gap(self, start: float, end: float) -> tuple[float, int]:
        """Seconds, at most, between two questions in that time, and how many came before that."""
        before = sum(t <= start for t in self.polls)
        times = [start, *(t for t in self.polls if start < t < end), end]
        gaps = [b - a for a, b in zip(times, times[1:], strict=False)]
        longest = max(gaps)
        return longest, before + gaps.index(longest)
