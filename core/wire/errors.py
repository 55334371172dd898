"""The failures a person can meet: one class a remedy, each with a sentence and what to do next."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:  # a verb that only refuses waits for no import
    from typing import ClassVar


class IntarsiaError(Exception):
    """A failure with a plain `message` (what happened) and a `hint` (what to do next).

    `kind` is the stable name that travels on the wire and ends up in reports.
    """

    kind: ClassVar[str] = "internal"
    status: ClassVar[int] = 500  # the HTTP status a server answers with

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class BadEdit(IntarsiaError):
    """The edit cannot be done as asked: empty region, unknown object, NaN, maps that differ."""

    kind = "bad_edit"
    status = 422


class BadPicture(IntarsiaError):
    """A picture file is unreadable, truncated, hostile or larger than the stated bounds."""

    kind = "bad_picture"
    status = 422


class BadDocument(IntarsiaError):
    """A layered document or its Intarsia entries cannot be read."""

    kind = "bad_document"
    status = 422


class BadRequest(IntarsiaError):
    """Bytes on the wire are not a message of this protocol."""

    kind = "bad_request"
    status = 400


class Unauthorised(IntarsiaError):
    """The token, host or origin of a request is not accepted."""

    kind = "unauthorised"
    status = 401


class TooLarge(IntarsiaError):
    """A body, picture or count is above its limit."""

    kind = "too_large"
    status = 413


class Busy(IntarsiaError):
    """The engine has as many edits waiting as it accepts."""

    kind = "busy"
    status = 429


class TimedOut(IntarsiaError):
    """A request or an edit took longer than the engine allows."""

    kind = "timed_out"
    status = 408


class UnknownJob(IntarsiaError):
    """No edit with that id is known to this engine."""

    kind = "unknown_job"
    status = 404


class NeedBlob(IntarsiaError):
    """The engine does not hold the picture that an edit names by its hash: upload it and retry."""

    kind = "need_blob"
    status = 409


class UnknownMethod(IntarsiaError):
    """No method of that name answers this kind of edit."""

    kind = "unknown_method"
    status = 422


class MissingPack(IntarsiaError):
    """The weights an edit asks for are not installed."""

    kind = "missing_pack"
    status = 424


class BadWeights(IntarsiaError):
    """A weights file is not what its pack says: keys, shapes, hash, NaN, or an unsafe format."""

    kind = "bad_weights"
    status = 424


class OutOfMemory(IntarsiaError):
    """The device or the machine has too little memory for the edit."""

    kind = "out_of_memory"
    status = 507


class NoSpace(IntarsiaError):
    """A file or folder cannot be written: full disk or no permission."""

    kind = "no_space"
    status = 507


class Cancelled(IntarsiaError):
    """The user cancelled the edit."""

    kind = "cancelled"
    status = 499

    def __init__(self, message: str = "Cancelled.", hint: str = "") -> None:
        super().__init__(message, hint)


class EngineUnreachable(IntarsiaError):
    """No engine answers, or the one that did has stopped."""

    kind = "engine_unreachable"
    status = 503


class VersionMismatch(IntarsiaError):
    """Panel and engine speak different protocol versions; the message names the side to update.

    `protocol`: the other side's, where a message told it, else -1.
    """

    kind = "version_mismatch"
    status = 426
    protocol = -1


class OpenElsewhere(IntarsiaError):
    """Another editor that runs has the same file open. Nothing has failed yet."""

    kind = "open_elsewhere"


class ChangedOnDisk(IntarsiaError):
    """The file was changed by somebody else since it was opened or saved here."""

    kind = "changed_on_disk"
    status = 409


class ReadOnlyFile(IntarsiaError):
    """The file may not be changed, and nobody has agreed that it is replaced all the same."""

    kind = "read_only_file"
    status = 409


class Unavailable(IntarsiaError):
    """A file cannot be had: no network, no such file, or a repository that wants a login."""

    kind = "unavailable"
    status = 502


_CLASSES: tuple[type[IntarsiaError], ...] = (
    BadEdit,
    BadPicture,
    BadDocument,
    BadRequest,
    Unauthorised,
    TooLarge,
    Busy,
    TimedOut,
    UnknownJob,
    NeedBlob,
    UnknownMethod,
    MissingPack,
    BadWeights,
    OutOfMemory,
    NoSpace,
    Cancelled,
    EngineUnreachable,
    VersionMismatch,
    ChangedOnDisk,
    OpenElsewhere,
    ReadOnlyFile,
    Unavailable,
)


def error_of(kind: str, message: str, hint: str = "") -> IntarsiaError:
    """The error class that `kind` names on the wire; an unknown kind gives the base class."""
    for cls in _CLASSES:
        if cls.kind == kind:
            return cls(message, hint)
    return IntarsiaError(message, hint)
