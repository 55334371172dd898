"""Owns what a person points at a thing with: clicks and their order, a box, a lasso, or words."""

from __future__ import annotations

import math
from dataclasses import field, replace
from enum import Enum

from intarsia.core.frozen import dataclass
from intarsia.core.wire.encoding.later import LATER
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Box

MAX_POINTS = 4096
MAX_ELEMENT_SIDE = 16
MAX_SIZES = 8
MAX_WORDS = 300  # characters of a prompt


class PromptKind(str, Enum):
    """What a Segment edit is asked with."""

    EVERYTHING = "everything"
    POINTS = "points"
    BOX = "box"
    LASSO = "lasso"
    WORDS = "words"  # a thing that is called so
    ELEMENTS = "elements"  # the image elements, to look at: masks of their outlines and centres


@dataclass(frozen=True)
class Prompt:
    """A prompt in picture pixels (x, y). Which fields count depends on `kind`.

    points: `points` inside the object, `negatives` outside it, each in the order of the clicks;
    `order`: of all these clicks, True for the next of `points`, False for the next of `negatives`;
    empty where nobody knows it, or where `clicks` says it anyway. `size`: so many sizes smaller
    (below 0) or larger than what the first point means most likely.
    box: `box`; lasso: `points` is the closed outline; elements: `side` x `side` of them at most;
    words: `words`, such as "the red mug".
    """

    kind: PromptKind = PromptKind.EVERYTHING
    points: tuple[tuple[float, float], ...] = ()
    negatives: tuple[tuple[float, float], ...] = ()
    box: Box | None = None
    side: int = 0
    size: int = 0
    words: str = field(default="", metadata=LATER)
    order: tuple[bool, ...] = field(default=(), metadata=LATER)

    @property
    def clicks(self) -> tuple[bool, ...]:
        """The order of the clicks as `order` has it, empty where nobody knows it.

        Where all are inside, or one is, it needs not be said: that one means the object.
        """
        plain = not self.negatives or len(self.points) == 1
        said = (True,) * len(self.points) + (False,) * len(self.negatives)
        return self.order or (said if plain else ())

    def with_click(self, at: tuple[float, float], *, inside: bool) -> Prompt:
        """The prompt after one more click; the order is told where it has to be."""
        points = (*self.points, at) if inside else self.points
        negatives = self.negatives if inside else (*self.negatives, at)
        before = self.clicks or (True,) * len(self.points) + (False,) * len(self.negatives)
        after = replace(self, points=points, negatives=negatives, order=())
        return after if after.clicks else replace(after, order=(*before, inside))


def check_prompt(prompt: Prompt) -> None:
    """Raises BadEdit for what makes no sense."""
    if len(prompt.points) + len(prompt.negatives) > MAX_POINTS:
        raise BadEdit("The prompt has too many points.", f"Use at most {MAX_POINTS}.")
    flat = [v for point in prompt.points + prompt.negatives for v in point]
    if not all(math.isfinite(v) for v in flat):
        raise BadEdit("A point of the prompt is not a number.")
    check_order(prompt)
    if prompt.kind is PromptKind.POINTS and not prompt.points:
        raise BadEdit(
            "Every point of the prompt says 'not here'.",
            "Click once inside the object before you exclude parts of it.",
        )
    if abs(prompt.size) > MAX_SIZES:
        raise BadEdit(f"A click has at most {MAX_SIZES} sizes to each side.")
    if prompt.kind is PromptKind.BOX and (prompt.box is None or prompt.box.empty):
        raise BadEdit("The box has no area.", "Drag a box around the object.")
    if prompt.kind is PromptKind.LASSO and len(prompt.points) < 3:
        raise BadEdit("The lasso has fewer than three points.", "Draw around the object.")
    if prompt.kind is PromptKind.WORDS and not prompt.words.strip():
        raise BadEdit("There are no words.", "Say what it is, such as: the red mug.")
    if len(prompt.words) > MAX_WORDS:
        raise BadEdit("These are too many words.", "A few will do: the red mug.")
    if prompt.kind is PromptKind.ELEMENTS and not 2 <= prompt.side <= MAX_ELEMENT_SIDE:
        raise BadEdit(
            f"{prompt.side} elements a side cannot be made.",
            f"Ask for 2 to {MAX_ELEMENT_SIDE}.",
        )


def check_order(prompt: Prompt) -> None:
    """Raises BadEdit where the order of the clicks is not one of these clicks."""
    counts = sum(prompt.order), len(prompt.order) - sum(prompt.order)
    if prompt.order and counts != (len(prompt.points), len(prompt.negatives)):
        raise BadEdit(
            "The order of the clicks does not count them all.",
            "Name each click once, or none.",
        )
