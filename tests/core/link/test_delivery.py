"""The one retry rule, over real connections that break in every place."""

from __future__ import annotations

from typing import Any

import pytest

from intarsia.core.link.connection import Connections, Detached
from intarsia.core.link.delivery import ATTEMPTS, FIRST_PAUSE_S, Delivery
from intarsia.core.wire.edits import EDIT_CLASSES, Complete, Edit, Segment
from intarsia.core.wire.encoding.frames import FrameDecoder
from intarsia.core.wire.errors import BadEdit, BadRequest, EngineUnreachable, NeedBlob, UnknownJob
from intarsia.core.wire.events import Accepted, AnyEvent, Failed, Finished, Progress, Report
from intarsia.core.wire.files import Blob
from intarsia.core.wire.geometry import Box, Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed, blank

ID = "12345678-1234-4234-8234-123456789abc"
PICTURE = blank(Size(3, 3))
EDIT = Complete(
    id=ID, picture=Size(4, 4), window=Placed(blank(Size(4, 4)), 0, 0), region=full_mask(Size(4, 4))
)
PROMPT = Segment(id=ID, picture=PICTURE.sha256)
BEGUN = Accepted(number=0)
HALF = Progress(number=1, step=1, of=2)
DONE = Finished(number=2, report=Report("m", "", 0, 0.1, "cpu", Box(0, 0, 1, 1), 0.0, 0.0))
FOLLOW = f"GET /v1/edits/{ID}/events?after="


class Sender:
    """A delivery, what it told, and how long it paused."""

    def __init__(self, engine: Any) -> None:
        self.heard: list[AnyEvent] = []
        self.pauses: list[float] = []
        self.connections = Connections(engine.address)
        self._delivery = Delivery(self.connections, self.heard.append, pause=self.pauses.append)

    def submit(self, edit: Edit = EDIT, picture: Any = None) -> AnyEvent:
        return self._delivery.submit(edit, picture)

    def attach(self, after: int = -1) -> AnyEvent:
        return self._delivery.attach(ID, after)


@pytest.fixture
def sender(engine: Any) -> Sender:
    return Sender(engine)


def test_events_come_in_order_and_the_last_is_returned(engine: Any, sender: Sender) -> None:
    engine.scripts = [lambda x: x.stream(BEGUN, HALF, DONE)]
    assert sender.submit() == DONE
    assert sender.heard == [BEGUN, HALF, DONE]
    (asked,) = engine.asked
    assert asked.headers["authorization"] == "Bearer secret"
    assert asked.headers["x-intarsia-protocol"] == "1"
    assert FrameDecoder(EDIT_CLASSES).feed(asked.body) == [EDIT]


@pytest.mark.parametrize("cut", [1, 5, 200])
def test_a_stream_that_breaks_is_taken_up_where_it_ended(
    engine: Any, sender: Sender, cut: int
) -> None:
    engine.scripts = [lambda x: x.stream(BEGUN, DONE, cut=cut), lambda x: x.stream(HALF, DONE)]
    assert sender.submit() == DONE
    assert sender.heard == [BEGUN, HALF, DONE]
    assert engine.paths() == ["POST /v1/edits", f"{FOLLOW}0"]
    assert sender.pauses == [FIRST_PAUSE_S]


def test_a_stream_that_ends_politely_but_early_is_taken_up_too(engine: Any, sender: Sender) -> None:
    engine.scripts = [lambda x: x.stream(BEGUN), lambda x: x.stream(BEGUN, HALF, DONE)]
    assert sender.submit() == DONE
    assert sender.heard == [BEGUN, HALF, DONE]  # what was heard before is not told again


def test_lost_before_the_first_event_the_edit_is_sent_again(engine: Any, sender: Sender) -> None:
    engine.scripts = [lambda x: x.drop(), lambda x: x.stream(BEGUN, DONE)]
    assert sender.submit() == DONE
    assert engine.paths() == ["POST /v1/edits"] * 2


def test_it_gives_up_after_losses_in_a_row(engine: Any, sender: Sender) -> None:
    engine.scripts = [lambda x: x.drop()] * ATTEMPTS
    with pytest.raises(EngineUnreachable):
        sender.submit()
    assert sender.pauses == [FIRST_PAUSE_S * 2**i for i in range(ATTEMPTS - 1)]


def test_losses_with_news_between_them_do_not_add_up(engine: Any, sender: Sender) -> None:
    steps = [Progress(number=i, step=i, of=99) for i in range(1, 8)]
    engine.scripts = [lambda x: x.stream(BEGUN, end=False)]
    engine.scripts += [lambda x, step=step: x.stream(step, end=False) for step in steps]
    last = Failed(number=8, kind="cancelled")
    engine.scripts += [lambda x: x.stream(last)]
    assert sender.submit() == last
    assert sender.pauses == [FIRST_PAUSE_S] * 8
    assert engine.paths()[-1] == f"{FOLLOW}7"


def test_a_missing_picture_is_uploaded_and_the_edit_sent_once_more(
    engine: Any, sender: Sender
) -> None:
    engine.scripts = [
        lambda x: x.refuse(409, "need_blob"),
        lambda x: x.head(204),
        lambda x: x.stream(BEGUN, DONE),
    ]
    assert sender.submit(PROMPT, PICTURE) == DONE
    put = f"PUT /v1/blobs/{PICTURE.sha256}"
    assert engine.paths() == ["POST /v1/edits", put, "POST /v1/edits"]
    assert FrameDecoder((Blob,)).feed(engine.asked[1].body) == [Blob(PICTURE)]


def test_a_picture_that_is_missing_still_is_an_error(engine: Any, sender: Sender) -> None:
    engine.scripts = [
        lambda x: x.refuse(409, "need_blob"),
        lambda x: x.head(204),
        lambda x: x.refuse(409, "need_blob"),
        lambda x: x.refuse(409, "need_blob"),
    ]
    with pytest.raises(NeedBlob):
        sender.submit(PROMPT, PICTURE)
    with pytest.raises(NeedBlob):
        sender.submit(PROMPT)


def test_a_question_that_was_heard_and_lost_is_not_asked_again(engine: Any, sender: Sender) -> None:
    engine.scripts = [
        lambda x: x.drop(),
        lambda x: x.stream(BEGUN, end=False),
        lambda x: x.stream(HALF, end=False),
    ]
    with pytest.raises(EngineUnreachable):
        sender.submit(PROMPT)
    assert engine.paths() == ["POST /v1/edits"] * 2 + [f"{FOLLOW}0"]


@pytest.mark.parametrize("edit", [EDIT, PROMPT])
def test_what_nobody_knows_any_more_is_sent_anew(engine: Any, sender: Sender, edit: Edit) -> None:
    engine.scripts = [
        lambda x: x.stream(BEGUN, HALF, end=False),
        lambda x: x.refuse(404, "unknown_job"),
        lambda x: x.refuse(409, "need_blob"),
        lambda x: x.head(204),
        lambda x: x.stream(BEGUN, HALF, DONE),
    ]
    assert sender.submit(edit, PICTURE) == DONE
    assert sender.heard == [BEGUN, HALF, BEGUN, HALF, DONE]
    assert engine.asked[0].headers["x-intarsia-edit"] == ID
    named = PICTURE.sha256 if edit is PROMPT else None
    assert engine.asked[0].headers.get("x-intarsia-picture") == named


def test_refusals_are_not_tried_again(engine: Any, sender: Sender) -> None:
    engine.scripts = [lambda x: x.refuse(422, "bad_edit"), lambda x: x.refuse(404, "unknown_job")]
    with pytest.raises(BadEdit, match=r"It was bad_edit. Do this."):
        sender.submit()
    with pytest.raises(UnknownJob):
        sender.attach()
    assert sender.pauses == []


def test_an_edit_can_be_followed_from_any_event(engine: Any, sender: Sender) -> None:
    engine.scripts = [lambda x: x.stream(DONE)]
    assert sender.attach(after=1) == DONE
    assert engine.paths() == [f"{FOLLOW}1"]


def test_a_stream_of_something_else_is_refused(engine: Any, sender: Sender) -> None:
    engine.scripts = [lambda x: x.whole(b"<html>" + b" " * 99)]
    with pytest.raises(BadRequest):
        sender.submit()


def test_a_pause_may_end_it(engine: Any) -> None:
    def pause(seconds: float) -> None:
        raise Detached

    engine.scripts = [lambda x: x.drop()]
    with pytest.raises(Detached):
        Delivery(Connections(engine.address), lambda event: None, pause=pause).submit(EDIT, None)
