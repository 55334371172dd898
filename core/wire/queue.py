"""What a panel says and hears of its edits that wait in an engine: one frozen dataclass a body."""

from __future__ import annotations

from intarsia.core.frozen import dataclass
from intarsia.core.wire.errors import BadEdit

PANEL_HEADER = "X-Intarsia-Panel"  # a UUID that a panel makes for itself: whose queue is meant
MAX_ORDER = 1024


@dataclass(frozen=True)
class QueueOrder:
    """Body of `PUT /v1/queue`: the panel's waiting edits in the order in which they shall run.

    Edits that are not named come after; ids that do not wait are passed over. `held`: none of them
    begins until a later message says otherwise, or the panel has gone.
    """

    order: tuple[str, ...] = ()
    held: bool = False

    def check(self) -> None:
        """Raises BadEdit."""
        if len(self.order) > MAX_ORDER:
            raise BadEdit(f"A queue of {len(self.order)} edits is too long.")


@dataclass(frozen=True)
class QueueState:
    """Answer of `GET /v1/queue`: the panel's own edits by id, and how many of others there are.

    `running` is the panel's edit that runs, "" where none does. `others` wait or run.
    """

    running: str = ""
    mine: tuple[str, ...] = ()
    others: int = 0
    held: bool = False
