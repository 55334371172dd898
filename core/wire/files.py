"""What crosses when the engine opens, exports, stores or lists: one frozen dataclass a body."""

from __future__ import annotations

from dataclasses import field
from enum import Enum

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadEdit
from intarsia.core.wire.geometry import Size, check_size
from intarsia.core.wire.layer_group import LayerGroup
from intarsia.core.wire.metadata import Metadata
from intarsia.core.wire.pixels import Depth, Pixels, Placed
from intarsia.core.wire.provenance import Made

MAX_LAYERS = 4096


class FileFormat(str, Enum):
    """The picture files the engine reads, and of which it writes some."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    TIFF = "tiff"
    PSD = "psd"
    ORA = "ora"
    KRA = "kra"
    HEIC = "heic"
    AVIF = "avif"
    JXL = "jxl"
    JP2 = "jp2"
    GIF = "gif"
    BMP = "bmp"
    TGA = "tga"
    ICO = "ico"
    PPM = "ppm"
    EXR = "exr"
    HDR = "hdr"


@dataclass(frozen=True)
class FileLayer:
    """One layer of a layered file: RGBA pixels at their place, perhaps partly off the canvas.

    `blend` is an OpenRaster composite operator without its prefix ("src-over", "multiply").
    Neighbours with the same `group` lie in a group of that name, those with none in no group.
    `groups`: those of another program around it, outermost first. `selected`: there, when saved.
    """

    name: str
    placed: Placed
    opacity: float = 1.0
    visible: bool = True
    blend: str = "src-over"
    group: str = ""
    groups: tuple[LayerGroup, ...] = ()
    locked: bool = False
    selected: bool = False


@dataclass(frozen=True)
class OpenedPicture:
    """Answer of `POST /v1/open`: one frame.

    `pixels`: the flattened picture, RGBA or grey in the file's own depth, orientation applied, the
    ICC profile inside. `layers`: bottom to top, empty where the file has none.
    `notes`: sentences about what was left out or changed while opening. `metadata`: what else the
    file says of it.
    """

    format: FileFormat
    pixels: Pixels
    layers: tuple[FileLayer, ...] = ()
    notes: tuple[str, ...] = ()
    metadata: Metadata = Metadata()


@dataclass(frozen=True)
class ExportRequest:
    """Body of `POST /v1/export`: one frame. The answer is the bytes of the file.

    `layers` are bottom to top and RGBA in `depth`; invisible ones go into layered formats only.
    `icc` is the profile that all layers are in, None for sRGB. `provenance` goes into the file's
    metadata, empty where the person wants none there. `metadata` is what the opened file said, of
    which `metadata_kept` ("all", "private" or "none") is written. `quality` in [0, 100]: of a JPEG,
    and of a WebP, which is exact from 100 on; 0 leaves it to the writer.
    """

    format: FileFormat
    size: Size
    depth: Depth
    layers: tuple[FileLayer, ...]
    icc: bytes | None = field(default=None, repr=False)
    provenance: tuple[Made, ...] = ()
    metadata: Metadata = Metadata()
    metadata_kept: str = "all"
    quality: int = 0

    def check(self) -> None:
        """Raises BadEdit where there is nothing to write, or not so."""
        if not 0 <= self.quality <= 100:
            raise BadEdit(f"There is no quality of {self.quality}.", "Choose 1 to 100.")
        check_size(self.size.width, self.size.height)
        if not 1 <= len(self.layers) <= MAX_LAYERS:
            raise BadEdit(
                f"A file of {len(self.layers)} layers cannot be written.",
                f"Export 1 to {MAX_LAYERS} layers.",
            )


@dataclass(frozen=True)
class Blob:
    """Body of `PUT /v1/blobs/{sha256}`: one frame; the name is `pixels.sha256`."""

    pixels: Pixels


@dataclass(frozen=True)
class JournalEntry:
    """One edit that the engine has on disk, whether or not anybody still waits for it.

    `state` is that of a job: waiting, running, finished, failed or cancelled.
    `created` is in seconds since 1970. `fetched`: whoever asked has the end safe. `cut_off`: an
    engine died before the edit had ended.
    """

    id: str
    verb: str
    state: str
    created: float
    bytes: int = 0
    fetched: bool = False
    cut_off: bool = False


@dataclass(frozen=True)
class Journal:
    """Answer of `GET /v1/edits`: one frame, oldest first."""

    entries: tuple[JournalEntry, ...]


@dataclass(frozen=True)
class Topic:
    """A heading and what is to be said about it, one fact a line. `fine` False: look here first."""

    title: str
    lines: tuple[str, ...]
    fine: bool = True


@dataclass(frozen=True)
class Diagnosis:
    """Answer of `GET /v1/diagnosis`: one frame. Nothing in it names a person, a file or a token."""

    topics: tuple[Topic, ...]

    def text(self) -> str:
        """As a person pastes it into a report."""
        parts = []
        for topic in self.topics:
            mark = "" if topic.fine else "  <-- look here"
            parts.append("\n".join([f"{topic.title}{mark}", *(f"  {x}" for x in topic.lines)]))
        return "\n\n".join(parts) + "\n"
