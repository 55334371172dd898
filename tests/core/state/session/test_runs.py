"""The runs of a session: events go to their own edit, also where it begins anew elsewhere."""

from __future__ import annotations

from typing import Any

from intarsia.core.state.session.session import Session
from intarsia.core.wire.events import Accepted, LayerReady, Progress
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


def test_an_event_goes_to_the_run_of_its_edit_and_to_nobody_else(
    session: Session, gateway: Any
) -> None:
    region = Placed(full_mask(Size(30, 20)), 100, 100)
    first, second = session.complete(region), session.complete(region)
    before = gateway.listeners
    gateway.tell(first, Progress(number=1, step=1, of=2))
    assert [job.progress for job in session.jobs.current.value] == [0.5, 0.0]
    gateway.fail(first, "cancelled")
    assert gateway.listeners == before - 1  # the edit's one listener is gone with its end
    gateway.tell(second, Progress(number=1, step=1, of=4))
    assert session.jobs[second].progress == 0.25
