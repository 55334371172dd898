"""The process that opens one picture and ends: a file on its input, the picture on its output."""

from __future__ import annotations

import json
import os
import sys

from intarsia.core.engine.files import budget, stopping
from intarsia.core.engine.files.guard import LENGTH, NO_MEMORY, OPENED, REFUSED
from intarsia.core.engine.files.open import open_here
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.core.wire.errors import BadEdit, BadPicture


def main() -> int:
    """Read the file, open it within its limits, say what it is. Exit status 0."""
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints does not speak into the answer
    (length,) = LENGTH.unpack(sys.stdin.buffer.read(LENGTH.size))
    data = sys.stdin.buffer.read(length)
    chunks = _answer(data)
    for chunk in chunks:
        answer.write(chunk)
    answer.close()
    return 0


def _answer(data: bytes) -> list[bytes]:
    stopping.limit(budget.most_seconds(0), budget.most_bytes(0))
    try:
        with budget.claims_heard(stopping.limit):
            opened = open_here(data)
    except (BadPicture, BadEdit) as error:
        return [REFUSED, json.dumps([error.message, error.hint]).encode()]
    except MemoryError:
        return [NO_MEMORY]
    finally:
        stopping.lift()
    return [OPENED, *encode_frame(opened)]


if __name__ == "__main__":
    sys.exit(main())
