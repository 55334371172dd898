"""Boxes, affine maps and work windows, in picture pixels with y down."""

from __future__ import annotations

import math

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadEdit

# A picture has at most this many pixels a side and in all (a quarter of a gigapixel).
MAX_SIDE_PX = 65_535
MAX_PIXELS = 268_435_456


@dataclass(frozen=True)
class Size:
    """Extent in pixels; both sides at least 1."""

    width: int
    height: int

    @property
    def pixels(self) -> int:
        return self.width * self.height

    @property
    def box(self) -> Box:
        return Box(0, 0, self.width, self.height)


@dataclass(frozen=True)
class Box:
    """Half-open rectangle [left, right) x [top, bottom) in picture pixels, on the canvas or not."""

    left: int
    top: int
    width: int
    height: int

    @staticmethod
    def of_edges(left: int, top: int, right: int, bottom: int) -> Box:
        """The box between the edges; empty (zero sides) where they cross."""
        return Box(left, top, max(0, right - left), max(0, bottom - top))

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bottom(self) -> int:
        return self.top + self.height

    @property
    def empty(self) -> bool:
        return self.width <= 0 or self.height <= 0

    @property
    def size(self) -> Size:
        return Size(self.width, self.height)

    @property
    def center(self) -> tuple[float, float]:
        """(x, y) of the middle, continuous coordinates."""
        return self.left + self.width / 2, self.top + self.height / 2

    def grown(self, margin: int) -> Box:
        """The box with `margin` pixels more on every side (fewer when negative)."""
        return Box.of_edges(
            self.left - margin, self.top - margin, self.right + margin, self.bottom + margin
        )

    def moved(self, dx: int, dy: int) -> Box:
        return Box(self.left + dx, self.top + dy, self.width, self.height)

    def intersection(self, other: Box) -> Box:
        return Box.of_edges(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def union(self, other: Box) -> Box:
        """The smallest box around both; an empty box adds nothing."""
        if self.empty:
            return other
        if other.empty:
            return self
        return Box.of_edges(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def contains(self, other: Box) -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )


@dataclass(frozen=True)
class Affine:
    """x' = a x + b y + c; y' = d x + e y + f: source to target, picture pixels, y down.

    Pixel centres lie at +0.5. Positive angles turn clockwise on the screen.
    """

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 0.0
    e: float = 1.0
    f: float = 0.0

    @staticmethod
    def translation(dx: float, dy: float) -> Affine:
        return Affine(c=dx, f=dy)

    @staticmethod
    def scaling(sx: float, sy: float, pivot: tuple[float, float] = (0.0, 0.0)) -> Affine:
        """Scale about `pivot`; a negative factor flips."""
        x, y = pivot
        return Affine(a=sx, c=x - sx * x, e=sy, f=y - sy * y)

    @staticmethod
    def rotation(degrees: float, pivot: tuple[float, float] = (0.0, 0.0)) -> Affine:
        """Turn clockwise by `degrees` about `pivot`."""
        cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        x, y = pivot
        return Affine(cos, -sin, x - cos * x + sin * y, sin, cos, y - sin * x - cos * y)

    def then(self, after: Affine) -> Affine:
        """The map that does this one first and `after` second."""
        return Affine(
            after.a * self.a + after.b * self.d,
            after.a * self.b + after.b * self.e,
            after.a * self.c + after.b * self.f + after.c,
            after.d * self.a + after.e * self.d,
            after.d * self.b + after.e * self.e,
            after.d * self.c + after.e * self.f + after.f,
        )

    @property
    def determinant(self) -> float:
        return self.a * self.e - self.b * self.d

    def inverse(self) -> Affine:
        """The map back. Raises BadEdit where the map has no inverse."""
        det = self.determinant
        if not math.isfinite(det) or abs(det) < 1e-12:
            raise BadEdit(
                "The transform flattens the object to nothing.", "Choose a scale other than zero."
            )
        a, b, d, e = self.e / det, -self.b / det, -self.d / det, self.a / det
        return Affine(a, b, -(a * self.c + b * self.f), d, e, -(d * self.c + e * self.f))

    def apply(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.b * y + self.c, self.d * x + self.e * y + self.f

    def bounds(self, box: Box) -> Box:
        """The smallest whole-pixel box around the image of `box`."""
        corners = [self.apply(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
        xs, ys = [p[0] for p in corners], [p[1] for p in corners]
        slack = 1e-6
        return Box.of_edges(
            math.floor(min(xs) + slack),
            math.floor(min(ys) + slack),
            math.ceil(max(xs) - slack),
            math.ceil(max(ys) - slack),
        )

    @property
    def is_identity(self) -> bool:
        return self.close_to(Affine())

    @property
    def is_whole_translation(self) -> bool:
        """True where the map only shifts by whole pixels, so that no resampling is needed."""
        linear = Affine(self.a, self.b, 0.0, self.d, self.e, 0.0)
        whole = abs(self.c - round(self.c)) < 1e-6 and abs(self.f - round(self.f)) < 1e-6
        return linear.is_identity and whole

    def close_to(self, other: Affine, tolerance: float = 1e-6) -> bool:
        return (
            abs(self.a - other.a) <= tolerance
            and abs(self.b - other.b) <= tolerance
            and abs(self.c - other.c) <= tolerance
            and abs(self.d - other.d) <= tolerance
            and abs(self.e - other.e) <= tolerance
            and abs(self.f - other.f) <= tolerance
        )


@dataclass(frozen=True)
class WindowRule:
    """How much picture a method wants around a region.

    `context` is the margin as a share of the region's longer side, at least `min_context_px` and
    at most `max_context_px`; the window is at least `min_side_px` a side where the picture is.
    """

    context: float = 1.0
    min_context_px: int = 64
    max_context_px: int = 512
    min_side_px: int = 256


def work_window(region: Box, picture: Size, rule: WindowRule) -> Box:
    """The part of the picture an edit of `region` is sent: region + context, inside the picture.

    Depends on the region and not on the picture's size (except that it stays inside).
    Raises BadEdit where the region does not touch the picture.
    """
    inside = region.intersection(picture.box)
    if inside.empty:
        raise BadEdit(
            "The region lies outside the picture.", "Draw a region that touches the picture."
        )
    margin = round(rule.context * max(inside.width, inside.height))
    margin = max(rule.min_context_px, min(rule.max_context_px, margin))
    left, right = _span(inside.left - margin, inside.right + margin, rule, picture.width)
    top, bottom = _span(inside.top - margin, inside.bottom + margin, rule, picture.height)
    return Box.of_edges(left, top, right, bottom)


def _span(low: int, high: int, rule: WindowRule, limit: int) -> tuple[int, int]:
    """[low, high) widened to the rule's shortest side and shifted into [0, limit)."""
    missing = rule.min_side_px - (high - low)
    if missing > 0:
        low, high = low - missing // 2, high + missing - missing // 2
    if low < 0:
        low, high = 0, max(high, min(high - low, rule.min_side_px))
    if high > limit:
        low, high = min(low, max(limit - rule.min_side_px, 0)), limit
    return low, high


def check_size(width: int, height: int) -> Size:
    """The size, if it is within the bounds of a picture. Raises BadEdit naming the bound if not."""
    if width < 1 or height < 1:
        raise BadEdit(
            f"A picture of {width} x {height} pixels has nothing in it.",
            "Open a picture of at least 1 x 1 pixel.",
        )
    if width > MAX_SIDE_PX or height > MAX_SIDE_PX or width * height > MAX_PIXELS:
        raise BadEdit(
            f"A picture of {width} x {height} pixels is too large.",
            f"At most {MAX_SIDE_PX} pixels a side and {MAX_PIXELS // 1_000_000} megapixels.",
        )
    return Size(width, height)
