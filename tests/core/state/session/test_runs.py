"""The runs of a session where an edit begins anew on another engine."""

from __future__ import annotations

from typing import Any

from intarsia.core.state.session.session import Session
from intarsia.core.wire.events import Accepted, LayerReady
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed


def test_what_was_told_before_a_second_acceptance_is_void(
    session: Session, host: Any, gateway: Any, fill: Any
) -> None:
    job = session.complete(Placed(full_mask(Size(30, 20)), 100, 100))
    gateway.tell(job, Accepted(number=0), LayerReady(number=1, layer=fill("half")))
    gateway.finish(job, fill(""))
    assert [layer.name for layer in host.document.layers] == ["Original", "Fill"]
