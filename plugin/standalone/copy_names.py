"""What a copy is called: a name that is free, without the suffix of an earlier copy."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import count


def numbered(name: str, taken: Collection[str]) -> str:
    """The name, or the first of "name 2", "name 3"… that is not taken."""
    names = (name if n == 1 else f"{name} {n}" for n in count(1))
    return next(x for x in names if x not in taken)


def copy_name(name: str, taken: Collection[str], template: str) -> str:
    """A free name for a copy of what has that name; `template`: "{name} copy" in the language."""
    literals = (re.escape(x) for x in template.split("{name}"))
    copied = re.fullmatch(rf"{'(.+?)'.join(literals)}(?: \d+)?", name)
    return numbered(template.replace("{name}", copied[1] if copied else name), taken)
