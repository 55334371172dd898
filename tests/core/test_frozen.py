"""The frozen dataclass written at first use is the standard library's in all but the moment."""

from __future__ import annotations

import copy
import dataclasses
import os
import pickle
import subprocess
import sys
import threading
from dataclasses import field
from typing import Any, ClassVar

import pytest

from intarsia.core.frozen import dataclass


@dataclass(frozen=True)
class _Spot:
    left: int
    top: int = 2
    names: tuple[str, ...] = field(default_factory=tuple)

    @property
    def total(self) -> int:
        return self.left + self.top


@dataclass(frozen=True)
class _NamedSpot(_Spot):
    name: str = ""

    def __repr__(self) -> str:
        return f"<{self.name}>"


@dataclass(frozen=True, kw_only=True)
class _Checked:
    share: float = field(metadata={"later": True})

    def __post_init__(self) -> None:
        if self.share > 1:
            raise ValueError(self.share)


class _Plain(_Spot):
    """Not decorated itself."""

    def __init__(self) -> None:
        super().__init__(7)


def _pairs() -> tuple[Any, Any]:
    """The same class, of ours and of the standard library."""

    def made(decorate: Any) -> Any:
        class Sheet:
            """A sheet."""

            width: int
            height: int = 3
            tags: tuple[str, ...] = field(default=(), repr=False, compare=False)

        return decorate(frozen=True)(Sheet)

    return made(dataclass), made(dataclasses.dataclass)


def test_it_is_what_the_standard_library_makes() -> None:
    ours, theirs = _pairs()
    assert [repr(f) for f in dataclasses.fields(ours)] == [
        repr(f) for f in dataclasses.fields(theirs)
    ]
    assert repr(ours(1)) == repr(theirs(1))
    assert hash(ours(1, 2)) == hash(theirs(1, 2)) == hash(ours(1, 2, ("a",)))
    assert ours(1) == ours(1, 3) != ours(1, 4)
    assert ours(1) != theirs(1)
    assert ours.__match_args__ == theirs.__match_args__
    assert ours.tags == theirs.tags == ()
    assert ours.__doc__ == theirs.__doc__
    with pytest.raises(TypeError, match=r"missing 1 required positional argument: 'width'"):
        ours()


def test_the_first_thing_asked_may_be_anything() -> None:
    assert dataclasses.is_dataclass(_pairs()[0])
    ours, _ = _pairs()
    bare = object.__new__(ours)
    bare.__dict__.update(width=1, height=2, tags=())
    twin = object.__new__(ours)
    twin.__dict__.update(bare.__dict__)
    assert bare == twin
    ours, _ = _pairs()
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'width'"):
        object.__new__(ours).width = 2


def test_instances_are_frozen() -> None:
    spot = _NamedSpot(1, name="a")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'left'"):
        spot.left = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'left'"):
        del spot.left
    plain = _Plain()
    plain.more = 3  # type: ignore[attr-defined]
    with pytest.raises(dataclasses.FrozenInstanceError):
        plain.left = 1  # type: ignore[misc]


def test_a_class_inherits_fields_that_nobody_asked_for_yet() -> None:
    spot = _NamedSpot(1, 5, name="a")
    assert (spot.total, repr(spot)) == (6, "<a>")
    assert [f.name for f in dataclasses.fields(_NamedSpot)] == ["left", "top", "names", "name"]
    assert dataclasses.replace(spot, top=1) == _NamedSpot(1, 1, name="a")
    assert spot != _Spot(1, 5)
    assert _Plain().total == 9
    assert not hasattr(_Spot, "names")


def test_what_the_class_says_itself_stays() -> None:
    assert _Checked(share=0.5).share == 0.5
    assert dataclasses.fields(_Checked)[0].metadata == {"later": True}
    with pytest.raises(ValueError, match="2"):
        _Checked(share=2)
    with pytest.raises(TypeError):
        _Checked(0.5)  # type: ignore[misc]


def test_copies_and_pickles_are_equal() -> None:
    spot = _NamedSpot(1, name="a")
    assert copy.deepcopy(spot) == spot
    assert pickle.loads(pickle.dumps(spot)) == spot


def test_many_threads_may_make_the_first_instance() -> None:
    for _ in range(20):
        ours, _ = _pairs()
        begin, found = threading.Barrier(4), []

        def make(cls: Any = ours, begin: Any = begin, found: Any = found) -> None:
            begin.wait()
            found.append(cls(1))

        threads = [threading.Thread(target=make) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [ours(1)] * 4


def test_only_frozen_classes() -> None:
    with pytest.raises(TypeError, match="not frozen"):
        dataclass(frozen=False)


@pytest.mark.parametrize("name", ["__slots__", "__init__", "__setattr__", "__delattr__"])
def test_what_it_would_not_keep_is_refused(name: str) -> None:
    with pytest.raises(TypeError, match=f"Own has its own {name}"):
        dataclass(frozen=True)(type("Own", (), {name: ()}))


def test_a_match_by_place_needs_no_instance_before() -> None:
    def made(decorate: Any) -> Any:
        class Base:
            kind: ClassVar[str] = "x"
            left: int
            hidden: int = field(default=0, init=False)
            named: int = field(default=0, kw_only=True)

        class Top(decorate(frozen=True)(Base)):  # type: ignore[misc]
            top: int = 1
            left: int = 2

        class Named(Top):
            more: int = 1

        decorate(frozen=True)(Top)
        return Top.__match_args__, decorate(frozen=True, kw_only=True)(Named).__match_args__

    assert made(dataclass) == made(dataclasses.dataclass) == (("left", "top"), ("left", "top"))


class _Interrupted(type):
    """Classes whose attributes are set and deleted so often, then comes Ctrl-C."""

    left = -1

    def _count(cls) -> None:
        _Interrupted.left -= 1
        if _Interrupted.left == 0:
            raise KeyboardInterrupt

    def __setattr__(cls, name: str, value: object) -> None:
        cls._count()
        super().__setattr__(name, value)

    def __delattr__(cls, name: str) -> None:
        cls._count()
        super().__delattr__(name)


def test_a_class_is_whole_after_ctrl_c_wherever_it_came() -> None:
    broken_off = 0
    for steps in range(1, 200):

        class Sheet(metaclass=_Interrupted):
            width: int
            tags: tuple[str, ...] = field(default=("a",), repr=False)
            rows: list[int] = field(default_factory=list)

        sheet: Any = dataclass(frozen=True)(Sheet)
        _Interrupted.left = steps
        try:
            sheet(1)
        except KeyboardInterrupt:
            broken_off += 1
        finally:
            ended, _Interrupted.left = _Interrupted.left > 0, -1
        assert sheet(1) == sheet(1, ("a",), [])
        assert repr(sheet(2)).endswith("Sheet(width=2, rows=[])")
        assert [f.name for f in dataclasses.fields(sheet)] == ["width", "tags", "rows"]
        assert sheet.tags == ("a",)
        assert not hasattr(sheet, "rows")
        with pytest.raises(dataclasses.FrozenInstanceError):
            sheet(1).width = 2
        if ended:
            break
    assert broken_off == steps - 1 > 10


_FORKED = """
import os, signal, threading
from intarsia.core import frozen

@frozen.dataclass(frozen=True)
class Sheet:
    width: int

held = threading.Event()
def hold():
    with frozen._turn.lock:
        held.set()
        threading.Event().wait()

threading.Thread(target=hold, daemon=True).start()
held.wait()
child = os.fork()
if not child:
    signal.alarm(20)
    os._exit(Sheet(3).width)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
os._exit(0)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_process_waits_for_nobody() -> None:
    done = subprocess.run([sys.executable, "-c", _FORKED], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("3\n", "")
