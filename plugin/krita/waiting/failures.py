"""What goes wrong in Krita, as a sentence for the panel."""

from __future__ import annotations

import logging

from intarsia.core.wire.errors import IntarsiaError

_log = logging.getLogger(__name__)


def as_failure(error: Exception) -> IntarsiaError:
    """The error as a sentence; what is not one of ours is told by its type and text."""
    if isinstance(error, IntarsiaError):
        return error
    _log.error("Krita refused", exc_info=error)
    return IntarsiaError(
        f"Krita did not do what was asked ({type(error).__name__}: {error}).",
        "Save the document, and try again.",
    )
