"""Framed messages: whole, in pieces, broken and hostile."""

from __future__ import annotations

import io
import json
import struct
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intarsia.core.wire.edits import EDIT_CLASSES, Edit
from intarsia.core.wire.encoding.frames import FrameDecoder, decode_frame, encode_frame, frame_size
from intarsia.core.wire.encoding.limits import Limits
from intarsia.core.wire.errors import (
    BadEdit,
    BadRequest,
    IntarsiaError,
    TooLarge,
    VersionMismatch,
)
from intarsia.core.wire.events import EVENT_CLASSES, Accepted, Progress
from intarsia.core.wire.files import Blob, FileFormat, FileLayer, OpenedPicture
from intarsia.core.wire.pixels import Depth, Pixels, Placed

PLANE = Pixels(3, 2, 4, Depth.U8, bytes(range(24)), icc=b"profile")

quick = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def decode(raw: bytes, expected: Any = EVENT_CLASSES, **limits: int) -> Any:
    return decode_frame(io.BytesIO(raw).read, expected, Limits(**limits))


def frame(header: object, tail: bytes = b"", *, protocol: int = 1, magic: bytes = b"INTW") -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack(">4sHI", magic, protocol, len(text)) + text + tail


VALUE = {"$type": "blob", "$version": 1, "pixels": {"$pixels": 0}}


def blob_frame(row: object, *, profiles: object = (), tail: bytes = b"") -> bytes:
    return frame({"blocks": [row], "profiles": profiles, "value": VALUE}, tail)


@pytest.mark.parametrize("cls", [*EVENT_CLASSES, OpenedPicture])
def test_every_message_comes_back(cls: type, any_value: Callable[[type], Any]) -> None:
    @quick
    @given(any_value(cls))
    def round_trip(value: Any) -> None:
        chunks = encode_frame(value)
        raw = b"".join(chunks)
        assert frame_size(chunks) == len(raw)
        assert decode(raw, (cls,)) == value

    round_trip()


def test_every_edit_comes_back(any_edit: st.SearchStrategy[Edit]) -> None:
    @quick
    @given(any_edit)
    def round_trip(edit: Edit) -> None:
        assert decode(b"".join(encode_frame(edit)), EDIT_CLASSES) == edit

    round_trip()


def test_equal_planes_and_profiles_are_sent_once() -> None:
    other = Pixels(1, 1, 1, Depth.U8, b"x", icc=b"profile")
    layers = tuple(FileLayer(n, Placed(p, 0, 0)) for n, p in (("a", PLANE), ("b", other)))
    picture = OpenedPicture(FileFormat.ORA, PLANE, layers)
    raw = b"".join(encode_frame(picture))
    assert raw.count(b"profile\x00") == 1  # the profile, then the first plane
    assert raw.count(PLANE.data) == 1
    back = decode(raw, OpenedPicture)
    assert back == picture
    assert back.layers[0].placed.pixels is back.pixels


def test_planes_are_not_copied_for_sending() -> None:
    assert any(chunk is PLANE.data for chunk in encode_frame(Blob(PLANE)))


def test_pieces_of_any_size_make_the_same_messages() -> None:
    @quick
    @given(st.lists(st.integers(1, 40), min_size=1), st.integers(1, 4))
    def feed(sizes: list[int], count: int) -> None:
        sent = [Progress(number=i, step=i, of=9, preview=PLANE) for i in range(count)]
        raw = b"".join(b"".join(encode_frame(event)) for event in sent)
        decoder = FrameDecoder(EVENT_CLASSES)
        got: list[object] = []
        at = turn = 0
        while at < len(raw):
            size = sizes[turn % len(sizes)]
            got += decoder.feed(raw[at : at + size])
            at, turn = at + size, turn + 1
        decoder.finish()
        assert got == sent

    feed()


def test_an_end_inside_a_message_is_said() -> None:
    raw = b"".join(encode_frame(Accepted(number=0)))
    decoder = FrameDecoder(EVENT_CLASSES)
    assert decoder.feed(raw + raw[:3]) == [Accepted(number=0)]
    with pytest.raises(BadRequest, match="ends early"):
        decoder.finish()
    for at in range(len(raw)):
        with pytest.raises(BadRequest, match="ends early"):
            decode(raw[:at])


@pytest.mark.parametrize(
    "raw",
    [
        frame({}, magic=b"JUNK"),
        frame({}),
        frame([]),
        frame(b"\xff\xfe"),
        frame({"blocks": {}, "profiles": [], "value": VALUE}),
        frame({"blocks": [], "profiles": {}, "value": VALUE}),
        frame({"blocks": [], "profiles": ["x"], "value": VALUE}),
        frame({"blocks": [], "profiles": [], "value": VALUE}),
        blob_frame([1, 1, 1, "u8"]),
        blob_frame({"a": 1}),
        blob_frame([1, 1, 1, "u32", -1]),
        blob_frame([1, 1, 1, ["u8"], -1]),
        blob_frame([1, 1, 3, "u8", -1]),
        blob_frame([1, 1, 1, "u8", 0]),
        blob_frame([1, 1, 1, "u8", -2]),
        blob_frame([1.0, 1, 1, "u8", -1]),
        blob_frame([True, 1, 1, "u8", -1]),
    ],
)
def test_other_bytes_are_refused(raw: bytes) -> None:
    with pytest.raises(BadRequest):
        decode(raw, Blob)


@pytest.mark.parametrize("protocol", [0, 2, 65535])
def test_another_protocol_names_the_side_to_update(protocol: int) -> None:
    side = "sender" if protocol < 1 else "receiver"
    with pytest.raises(VersionMismatch, match=f"at the {side}"):
        decode(frame({}, protocol=protocol))


@pytest.mark.parametrize(
    ("raw", "limits"),
    [
        (struct.pack(">4sHI", b"INTW", 1, 2**32 - 1), {}),
        (blob_frame([0, 1, 1, "u8", -1]), {}),
        (blob_frame([-1, -1, 1, "u8", -1]), {}),
        (blob_frame([100_000, 1, 1, "u8", -1]), {}),
        (blob_frame([60_000, 60_000, 4, "f32", -1]), {}),
        (blob_frame([10, 10, 1, "u8", -1]), {"pixel_bytes": 99}),
        (
            frame({"blocks": [[1, 1, 1, "u8", -1]] * 3, "profiles": [], "value": VALUE}),
            {"blocks": 2},
        ),
        (blob_frame([1, 1, 1, "u8", 0], profiles=[-1]), {}),
        (blob_frame([1, 1, 1, "u8", 0], profiles=[2**40]), {}),
        (blob_frame([1, 1, 1, "u8", 0], profiles=[9] * 20), {"pixel_bytes": 100}),
    ],
)
def test_too_much_is_refused_before_it_is_read(raw: bytes, limits: dict[str, int]) -> None:
    asked: list[int] = []
    stream = io.BytesIO(raw)

    def read(count: int) -> bytes:
        asked.append(count)
        return stream.read(count)

    with pytest.raises(TooLarge):
        decode_frame(read, Blob, Limits(**limits))
    assert sum(asked) <= len(raw)


@pytest.mark.own_process
def test_a_lying_table_costs_no_memory() -> None:
    raw = blob_frame([16_000, 16_000, 4, "u8", -1], tail=b"x" * 1000)
    decoder = FrameDecoder((Blob,))
    tracemalloc.start()
    assert decoder.feed(raw) == []
    with pytest.raises(BadRequest):
        decode(raw, Blob)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 << 20


def test_changed_bytes_are_refused_or_another_message(any_edit: st.SearchStrategy[Edit]) -> None:
    @quick
    @given(any_edit, st.data())
    def change(edit: Edit, data: st.DataObject) -> None:
        raw = bytearray(b"".join(encode_frame(edit)))
        for _ in range(data.draw(st.integers(1, 4))):
            at = data.draw(st.integers(0, len(raw) - 1))
            raw[at] = data.draw(st.integers(0, 255))
        cut = data.draw(st.integers(0, len(raw)))
        for stream in (bytes(raw), bytes(raw[:cut])):
            try:
                decode(stream, EDIT_CLASSES)
            except IntarsiaError as error:
                allowed = BadRequest | TooLarge | BadEdit | VersionMismatch
                assert isinstance(error, allowed)  # noqa: PT017 - each is right

    change()


@given(st.binary(max_size=200))
@quick
def test_noise_is_refused(raw: bytes) -> None:
    for stream in (raw, b"INTW\x00\x01" + raw, frame(raw)):
        with pytest.raises((BadRequest, TooLarge, VersionMismatch)):
            decode(stream)
