"""What an engine tells while an edit runs, in order: each event is a frozen dataclass."""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from typing import ClassVar, TypeAlias

from intarsia.core.frozen import dataclass
from intarsia.core.wire.encoding.later import LATER
from intarsia.core.wire.geometry import Affine, Box
from intarsia.core.wire.pixels import Pixels, Placed


class Role(str, Enum):
    """What a result layer is."""

    OBJECT = "object"  # an object's own pixels
    FILL = "fill"  # completed background
    SHADOW = "shadow"  # the contact shadow of an object
    PAINT = "paint"  # newly painted content
    FRONT = "front"  # an unmoved object that covers what changed behind it
    MASK = "mask"  # answer to a prompt: grey 8-bit


@dataclass(frozen=True)
class ResultLayer:
    """One layer of a result, bottom to top by order; alpha 0 outside the allowed area.

    `pixels` are RGBA in the depth and colour space of the window, straight alpha.
    `blend` is a name of the OpenRaster composite operators without prefix ("src-over", "multiply").
    `object_id` ties the layer to an object of the document, empty where none.
    """

    name: str
    role: Role
    placed: Placed
    object_id: str = ""
    opacity: float = 1.0
    blend: str = "src-over"
    variation: int = 0


@dataclass(frozen=True)
class FoundObject:
    """One object of a Segment result, back to front by order.

    `layer`: the object's pixels with a soft edge, RGBA in the picture's depth, at its place.
    `mask`: hard membership, grey 8-bit, same box. `parent` is the id of the whole it is part of.
    `category`: its class (`wire.object_classes`), None where the method knows none.
    """

    object_id: str
    name: str
    layer: Placed
    mask: Placed
    parent: str = ""
    is_background: bool = False
    category: int | None = None


SURE, LIKELY, DOUBTFUL = 0.7, 0.4, 0.2  # shares from which a fill is called that


@dataclass(frozen=True)
class SizedObject:
    """An object that a method shows at another size than was asked for, by how far away it stands.

    `affine`: source to picture, as the result shows it.
    """

    object_id: str
    affine: Affine


@dataclass(frozen=True)
class Report:
    """How an edit was made, and the measured proof that the rest is untouched.

    `allowed`: bounding box of the area fixed before the run. `outside_max`, `outside_mean`: largest
    and mean absolute change of a channel outside that area, in units of 1/255 of the full range.
    `pack_sha256`: over the pack's files. `made`: when, in seconds since 1970, 0 where that is not
    recorded. `program`: what made it, with its version. `basis`: what else decides the bytes, as
    sentences: processor, libraries, threads. `sure`: how sure the least sure fill is, in [0, 1],
    None where nothing was filled or nothing says. `sized`: what is shown larger or smaller than it
    was asked for.
    """

    method: str
    pack: str
    seed: int
    seconds: float
    device: str
    allowed: Box
    outside_max: float
    outside_mean: float
    notes: tuple[str, ...] = ()
    pack_sha256: str = ""
    made: float = 0.0
    program: str = ""
    basis: tuple[str, ...] = field(default=(), metadata=LATER)
    sure: float | None = field(default=None, metadata=LATER)
    sized: tuple[SizedObject, ...] = field(default=(), metadata=LATER)

    @property
    def sure_words(self) -> str:
        """A sentence on how sure the fill is, and what to try; nothing where nothing says."""
        if self.sure is None:
            return ""
        share = f"{round(100 * self.sure)} %"
        if self.sure >= SURE:
            return f"The fill fits its surroundings well ({share})."
        if self.sure >= LIKELY:
            return f"The fill is likely right ({share}). Another seed gives another one."
        if self.sure >= DOUBTFUL:
            return f"The fill is a guess ({share}). Try another seed, or mark a smaller region."
        return (
            f"Little here fits ({share}): the fill is smoothed. Try a pack that invents, such as "
            "LaMa, or mark a smaller region."
        )


@dataclass(frozen=True)
class Event:
    """`number` counts the events of one edit from 0, so that a stream can be taken up again."""

    number: int = field(kw_only=True)
    name: ClassVar[str]
    terminal: ClassVar[bool] = False


@dataclass(frozen=True)
class Accepted(Event):
    """The edit is in the journal; `ahead` other edits run before it.

    A second one says that the edit begins anew, on another engine: what came before it is void.
    `basis`: what decides the bytes there, beside the edit.
    """

    name: ClassVar[str] = "accepted"
    ahead: int = 0
    basis: str = field(default="", metadata=LATER)


@dataclass(frozen=True)
class Loading(Event):
    """Weights of `pack` are read: `done` of `of` bytes (0 of 0 when unknown)."""

    name: ClassVar[str] = "loading"
    pack: str = ""
    done: int = 0
    of: int = 0


@dataclass(frozen=True)
class Progress(Event):
    """Step `step` of `of` is done; `preview` is a small picture of the window, if there is one."""

    name: ClassVar[str] = "progress"
    step: int = 0
    of: int = 1
    preview: Pixels | None = None


@dataclass(frozen=True)
class LayerReady(Event):
    """A result layer."""

    name: ClassVar[str] = "layer"
    layer: ResultLayer


@dataclass(frozen=True)
class ObjectReady(Event):
    """An object found by a Segment edit."""

    name: ClassVar[str] = "object"
    found: FoundObject


@dataclass(frozen=True)
class Finished(Event):
    """The edit is done; nothing follows."""

    name: ClassVar[str] = "finished"
    terminal: ClassVar[bool] = True
    report: Report


@dataclass(frozen=True)
class Failed(Event):
    """The edit has failed or was cancelled (kind "cancelled"); nothing follows.

    `instead`: the id of a method that would do it where this one has not the means.
    """

    name: ClassVar[str] = "failed"
    terminal: ClassVar[bool] = True
    kind: str = "internal"
    message: str = ""
    hint: str = ""
    instead: str = ""


AnyEvent: TypeAlias = Accepted | Loading | Progress | LayerReady | ObjectReady | Finished | Failed

EVENT_CLASSES: tuple[type[AnyEvent], ...] = (
    Accepted,
    Loading,
    Progress,
    LayerReady,
    ObjectReady,
    Finished,
    Failed,
)
