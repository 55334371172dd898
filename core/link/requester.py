"""Questions answered on a pool's thread, each answer called where its asker wants it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeAlias, TypeVar

from intarsia.core.frozen import dataclass
from intarsia.core.state.session.gateway import OnFailed, Request

T = TypeVar("T")

Post: TypeAlias = Callable[[Callable[[], None]], None]


class Ask(Protocol):
    """Has something done on a thread of that pool; `on_failed` hears there what went wrong."""

    def __call__(self, pool: str, work: Callable[[], object], on_failed: OnFailed) -> None: ...


@dataclass(frozen=True)
class Requester:
    """`post` has something called on the GUI thread."""

    ask: Ask
    post: Post

    def request(
        self,
        pool: str,
        work: Callable[[], T],
        *,
        on_done: Callable[[T], None],
        on_failed: OnFailed,
    ) -> Request[T]:
        """Do the work on a thread of that pool; what it returns, or raises, is the answer."""
        request = Request(on_done, on_failed)

        def answer() -> None:
            self.post(partial(request.succeed, work()))

        self.ask(pool, answer, lambda error: self.post(partial(request.fail, error)))
        return request
