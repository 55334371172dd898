"""Image elements as a method of Rearrange: objects move as elements, a decoder makes the picture.

After Mu et al., "Editable Image Elements for Controllable Synthesis" (ECCV 2024).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from intarsia.core.engine.completion import ColourLead, fill_hole
from intarsia.core.engine.completion.join import joined
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.compute.tensors import to_rgb
from intarsia.core.engine.elements.config import Space
from intarsia.core.engine.elements.decode import encoded
from intarsia.core.engine.elements.element_set import ElementSet
from intarsia.core.engine.elements.model import ElementsModel, read_model
from intarsia.core.engine.methods.common.canvas import (
    WindowColours,
    canvas_of,
    complete_hole,
    layer_of,
    soft_alpha,
)
from intarsia.core.engine.methods.common.diffusion_run import (
    Compute,
    best_compute,
    pictures_of,
)
from intarsia.core.engine.methods.common.native_window import NativeWindow, native_window
from intarsia.core.engine.methods.common.rearranged_object import (
    RearrangedObject,
    in_front,
    rearranged_object,
    shadow_of,
    union_of,
)
from intarsia.core.engine.methods.common.sources import sources_of
from intarsia.core.engine.methods.image_elements.drawing import drawn_at_once, walked
from intarsia.core.engine.methods.image_elements.guard import (
    LEADS_BELOW_DB,
    LEAST_DB,
    heard_at,
    known_colours,
    rebuilt_db,
)
from intarsia.core.engine.methods.image_elements.paste import pasted_elements, stands_outside
from intarsia.core.engine.methods.image_elements.plan import Shift, in_square, rearrange_elements
from intarsia.core.engine.methods.image_elements.views import seen_again, together, views_of
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.pixels.allowed_area import grown
from intarsia.core.engine.pixels.gamut import Gamut, moved_within, within_gamut
from intarsia.core.engine.pixels.planes import Floats, Mask, pixels_of
from intarsia.core.engine.segment.elements import colour_elements
from intarsia.core.wire.edits import Edit, Rearrange
from intarsia.core.wire.errors import BadWeights, UnknownMethod
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.parameters import number_of
from intarsia.core.wire.pixels import Placed

DRAWN_BY = "drawn_by"  # the parameter: 0, the object keeps its pixels; 1, the decoder draws it too
FILLED_BY = "filled_by"  # one of the ways below
WALKED, DETAILED, LED, LIGHT = range(4)  # see the descriptor; documents keep these numbers
_SHOWS = 0.5  # alpha from which a pixel is the object's
_LEAD_BLUR = 1.0  # of a pixel of the decoder: the sigma below which it shows no detail
_SURE = 0.6  # how much the decoder says of what is copied, beside the rim of the hole
_BAND_PX = 12  # around an object where it now stands, that the decoder may change


@dataclass(frozen=True)
class RearrangedPicture:
    """The rearranged picture with its objects, RGB (H, W, 3) in [0, 1] in the window's frame, and
    what the rearrangement alone changed, in [-1, 1]."""

    after: Floats
    change: Floats


@dataclass(frozen=True)
class Drawn:
    """What the decoder made, in the window's frame.

    fill: what shows in the holes, RGB (H, W, 3) in [0, 1], its or the picture's own. pixel_px: how
    large one of its pixels is there. colours: of what is known there. heard: how much it has to say
    of the holes, from 0, where the classical method fills them, to 1. whole: where it draws the
    objects as well.
    """

    fill: Floats
    pixel_px: float
    colours: Gamut
    heard: float = 1.0
    whole: RearrangedPicture | None = None


class ImageElements:
    """Answers Rearrange with the networks of one weights file."""

    def __init__(
        self,
        weights: Path,
        loaded_networks: OneSlotCache,
        compute: Compute | None = None,
        *,
        least_db: float = LEAST_DB,
    ) -> None:
        """least_db: to which the decoder must rebuild known pixels, else it fills nothing; where it
        only leads, `LEADS_BELOW_DB` less.
        """
        self._weights, self._loaded_networks, self._compute = weights, loaded_networks, compute
        self._least_db = least_db

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        """What fills each place left, then what changes around each new place where the decoder
        draws the objects; above them, back to front, the objects with their shadows, and what
        stands unmoved in front of a change.

        No variation but the first where all would be the same.
        """
        if not isinstance(edit, Rearrange):
            raise UnknownMethod(f"Image elements do not answer {edit.verb}.")
        canvas = canvas_of(edit.window)
        pieces = [rearranged_object(item, canvas) for item in edit.objects]
        hole = union_of([piece.hole for piece in pieces], canvas)
        around = union_of([_around(piece) for piece in pieces if piece.changed], canvas)
        if not ((hole | around) & (canvas.alpha > 0)).any():
            return
        way = round(number_of(edit, FILLED_BY, float(LED)))
        whole = number_of(edit, DRAWN_BY, 0.0) >= 0.5
        region = hole | around if whole else hole
        drawn = None  # what comes from elsewhere leaves no place
        if region.any():
            drawn = self._drawn(edit, pieces, region, context, way=way, whole=whole)
        copied = hole.any() and not (way == LIGHT and drawn is not None and drawn.heard)
        by_seed = copied or (way == WALKED and whole)
        if edit.variations > 1 and not by_seed:
            if context.variation:
                return
            context.note("It looks the same for every seed, so it was made once.")
        rearranged = None
        if drawn is not None:
            drawn = _filled(canvas, pieces, drawn, context, way=way)
            rearranged = drawn.whole
            yield from _backgrounds(canvas, pieces, drawn)
        yield from _objects(canvas, pieces, rearranged, shadow=edit.shadow)

    def _drawn(
        self,
        edit: Rearrange,
        pieces: Sequence[RearrangedObject],
        region: Mask,
        context: RunContext,
        *,
        way: int,
        whole: bool,
    ) -> Drawn:
        """All its pictures alike, so that they differ by the rearrangement alone.

        Walked by the diffusion decoder, from noise of the seed; else by the light one, as the mean
        of several views, each cut into elements of its own.
        """
        walks = way == WALKED
        compute = self._compute or best_compute()
        model = self._loaded_networks.take(
            (self._weights, compute), lambda: _open_model(self._weights, compute)
        )
        side = model.config.side
        window = native_window(edit.window, region, side)
        pixel_px = window.square.width / side
        colours = known_colours(window)
        heard = 1.0
        if way == LED:
            hole = union_of([piece.hole for piece in pieces], window.canvas)
            heard = heard_at(window.canvas, hole, _LEAD_BLUR * pixel_px)
        if not heard:
            context.note("What lies around the hole is plain: the classical method filled it.")
            if not whole:
                return Drawn(window.canvas.colour, pixel_px, colours, heard=0)
        views = (window,) if walks else views_of(window)
        context.note(f"The decoder drew {side} x {side} pixels of this part of the picture.")
        sets = [_sets(model, pieces, view, whole=whole) for view in views]

        def attempt(at: Compute) -> Tensor:
            ready = model.to(at.device, at.dtype)
            if walks:
                return walked(ready, sets[0], window, context)
            made = []
            for number, (view, own) in enumerate(zip(views, sets, strict=True)):
                made.append(drawn_at_once(ready, own, view))
                context.step(number + 1, len(views))
            return torch.cat(made)

        made = [to_rgb(x) for x in pictures_of(attempt, compute, context)]
        kinds = len(sets[0])
        objects = union_of([piece.before >= _SHOWS for piece in pieces], window.canvas)
        again = seen_again(window, together(views, made[1::kinds]))
        found = rebuilt_db(again, window, objects)
        kept = [within_gamut(picture, colours) for picture in made]
        shown = [together(views, kept[first::kinds]) for first in range(kinds)]
        least_db = self._least_db - (LEADS_BELOW_DB if way == LED and not whole else 0)
        if found < least_db:
            context.note(
                f"The decoder rebuilt what lies around the hole to {found:.0f} dB, and "
                f"{least_db:.0f} are needed: the classical method filled it instead."
            )
            return Drawn(shown[0], pixel_px, colours, heard=0)
        rearranged = RearrangedPicture(shown[2], shown[2] - shown[1]) if whole else None
        return Drawn(shown[0], pixel_px, colours, heard, rearranged)


def _open_model(path: Path, compute: Compute) -> ElementsModel:
    model = read_model(path).model
    if model.config.space is not Space.HAAR:
        raise BadWeights(
            f"{path.name} holds networks that need Stable Diffusion's autoencoder.",
            "Choose weights of the small configuration.",
        )
    return model.to(compute.device, compute.dtype)


def _sets(
    model: ElementsModel, pieces: Sequence[RearrangedObject], window: NativeWindow, *, whole: bool
) -> list[ElementSet]:
    """The elements without what moved, those of the picture as it is, and, for the whole, those of
    the rearranged one."""
    picture = window.picture
    labels = colour_elements(picture, side=model.config.queries)
    before = encoded(model, picture * 2 - 1, labels)
    shifts = [_shift(model, piece, window) for piece in pieces]
    gone = [shift if shift.stands else replace(shift, affine=None) for shift in shifts]
    after = [rearrange_elements(before, shifts)] if whole else []
    return [rearrange_elements(before, gone), before, *after]


def _shift(model: ElementsModel, piece: RearrangedObject, window: NativeWindow) -> Shift:
    """An object as its elements see it; a copy or a paste brings its own."""
    item, mask = piece.item, window.mask(piece.before >= _SHOWS)
    pasted = pasted_elements(model, item, window) if stands_outside(item, window) else None
    return Shift(mask, in_square(item.affine, window), pasted)


def _filled(
    canvas: WindowColours,
    pieces: Sequence[RearrangedObject],
    drawn: Drawn,
    context: RunContext,
    *,
    way: int,
) -> Drawn:
    """The same with its holes filled as is wanted: by what was drawn, its tone joined to what lies
    around, or by the picture's own pixels, led by that as far as it is heard.
    """
    hole = union_of([piece.hole for piece in pieces], canvas)
    valid = ~hole & canvas.visible
    if not hole.any() or not valid.any():
        return drawn
    if not drawn.heard:
        return replace(drawn, fill=complete_hole(canvas, hole, context, valid=valid))
    made = joined(canvas.colour, hole, drawn.fill, valid=valid, between=context.heed)
    made[hole] = within_gamut(made[hole], drawn.colours)
    if way in (LIGHT, WALKED):
        return replace(drawn, fill=made)
    lead = ColourLead(
        made, _LEAD_BLUR * drawn.pixel_px, shown=way == DETAILED, sure=_SURE * drawn.heard
    )
    sources = sources_of(canvas.colour, hole, valid)
    found = fill_hole(
        canvas.colour,
        hole,
        rng=np.random.default_rng(context.seed),
        valid=sources.valid,
        price=sources.price,
        lead=lead,
        step=context.step,
    )
    return replace(drawn, fill=found.colour)


def _around(piece: RearrangedObject) -> Mask:
    return grown(piece.now >= _SHOWS, _BAND_PX)


def _backgrounds(
    canvas: WindowColours, pieces: Sequence[RearrangedObject], drawn: Drawn
) -> Iterator[ResultLayer]:
    """The places left; then the source as it changes around each new place, where the decoder draws
    what stands there: beside an object's own pixels its coarse one would show. That lies below
    every object, none of which it may repaint, and not where one stands.
    """
    hole = union_of([piece.hole for piece in pieces], canvas)
    cover = soft_alpha(hole) * canvas.alpha
    for piece in pieces:
        part = layer_of(canvas, drawn.fill, np.where(piece.hole, cover, np.float32(0)))
        if part is not None:
            name = f"Background behind {piece.item.name}"
            yield ResultLayer(name, Role.FILL, part, piece.item.object_id)
    if drawn.whole is None:
        return
    moved = [piece for piece in pieces if piece.changed]
    changed = _changed(canvas, moved, drawn.whole, drawn.colours)
    bare = np.where(hole, np.float32(0), canvas.alpha)
    for piece in moved:
        bare = bare * (1 - piece.now)
    for piece in moved:
        part = layer_of(canvas, changed, soft_alpha(_around(piece)) * bare)
        if part is not None:
            name = f"Around {piece.item.name}"
            yield ResultLayer(name, Role.PAINT, part, piece.item.object_id)


def _changed(
    canvas: WindowColours,
    moved: Sequence[RearrangedObject],
    whole: RearrangedPicture,
    colours: Gamut,
) -> Floats:
    """The source with the change around each new place, whose colours keep to what is known."""
    out: Floats = np.clip(canvas.colour + whole.change, 0, 1)
    around = union_of([_around(piece) for piece in moved], canvas)
    if around.any():
        out[around] = moved_within(canvas.colour[around], out[around], colours)
    return out


def _objects(
    canvas: WindowColours,
    pieces: Sequence[RearrangedObject],
    whole: RearrangedPicture | None,
    *,
    shadow: bool,
) -> Iterator[ResultLayer]:
    """Back to front: the shadow and pixels of what moved, and what stands unmoved in front."""
    hole = union_of([piece.hole for piece in pieces], canvas)
    behind = np.zeros(hole.shape, np.bool_)
    for piece in pieces:
        if not piece.changed:
            if (front := in_front(piece, behind, canvas.box)) is not None:
                yield front
            continue
        behind |= piece.hole
        if whole is not None:
            behind |= _around(piece) & ~hole
        if (placed := _object(canvas, piece, whole)) is None:
            continue
        for layer, dark in shadow_of(piece, canvas) if shadow else ():
            behind |= dark
            yield layer
        behind |= piece.now > 0
        item = piece.item
        yield ResultLayer(item.name, Role.OBJECT, placed, item.object_id, item.opacity)


def _object(
    canvas: WindowColours, piece: RearrangedObject, whole: RearrangedPicture | None
) -> Placed | None:
    """The object where it now stands: its own pixels, or the decoder's inside its outline."""
    if not (piece.now > 0).any():
        return None
    if whole is not None:
        return layer_of(canvas, whole.after, piece.now)
    return Placed(pixels_of(piece.rgba, canvas.placed.pixels.icc), piece.box.left, piece.box.top)
