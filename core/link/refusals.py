"""What an engine's refusal says: the typed error in its answer."""

from __future__ import annotations

import json

from intarsia.core.wire.errors import IntarsiaError, error_of


def error_of_answer(status: int, raw: bytes) -> IntarsiaError:
    """The error that an answer with another status than 2xx carries."""
    try:
        facts = json.loads(raw)
        kind, message, hint = str(facts["kind"]), str(facts["message"]), str(facts["hint"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return _unreadable(status)
    return error_of(kind, message, hint)


def _unreadable(status: int) -> IntarsiaError:
    """An answer without our JSON: a HEAD, or something that is no engine."""
    kinds = {404: "unknown_job", 409: "need_blob", 401: "unauthorised", 413: "too_large"}
    kinds |= {408: "timed_out", 429: "busy"}
    return error_of(
        kinds.get(status, "bad_request"),
        f"The engine answered {status}.",
        "Check the engine's address.",
    )
