"""The figures of the layout: what is counted in small trees, and of an event's small delivery."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest

from intarsia.core.wire.events import AnyEvent, Progress

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _as_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))


@pytest.fixture
def files(tmp_path: Path) -> Callable[[dict[str, str]], Any]:
    """Writes a tree of product files and reads it back."""

    def write(texts: dict[str, str]) -> Any:
        from structure_source import product_files

        for name, text in texts.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return product_files(tmp_path)

    return write


def test_sizes_leave_out_init_and_other_folders(files: Any) -> None:
    from structure_source import sizes

    found = sizes(
        files(
            {
                "core/__init__.py": "x = 1\n" * 9,
                "core/one.py": "x = 1\n" * 4,
                "core/deep/two.py": "x = 1\n" * 2,
                "core/deep/three.py": "x = 1\n" * 3,
                "ui/__init__.py": "",
                "tests/test_one.py": "x = 1\n" * 50,
            }
        )
    )
    assert (found["files"], found["folders"]) == (3, 2)
    assert found["lines_per_file"] == {"median": 3, "p95": 4, "max": 4}
    assert found["files_per_folder"] == {
        "median": 1.5,
        "largest": 2,
        "largest_folder": "core/deep",
    }


@pytest.mark.parametrize(
    "back",
    [
        "from intarsia.core.one import name",
        "from intarsia.core import one",
        "import intarsia.core.one",
        "from . import one",
        "from .one import name",
        "def late() -> None:\n    from intarsia.core.one import name",
        "if TYPE_CHECKING:\n    from intarsia.core.one import name",
        "module = importlib.import_module('intarsia.core.one')",
        "module = import_module('intarsia.core.one')",
    ],
)
def test_every_way_to_import_closes_a_cycle(files: Any, back: str) -> None:
    from structure_imports import import_cycles, import_graph

    tree = {
        "core/__init__.py": "",
        "core/one.py": "from intarsia.core.two import name",
        "core/two.py": "from intarsia.core.three import name",
        "core/three.py": back,
        "ui/above.py": "from intarsia.core.one import name",
    }
    members = ["intarsia.core.one", "intarsia.core.three", "intarsia.core.two"]
    assert import_cycles(import_graph(files(tree))) == [members]
    assert import_cycles(import_graph(files(tree | {"core/three.py": "import json"}))) == []


def test_cycles_are_told_apart() -> None:
    from structure_imports import import_cycles

    edges = {"a": "b", "b": "ca", "c": "d", "d": "ef", "e": "d", "f": "", "g": "gf"}
    graph = {name: frozenset(to) - {name} for name, to in edges.items()}
    assert import_cycles(graph) == [["a", "b"], ["d", "e"]]


def test_folders_that_know_each_other_count_by_all_below_them(files: Any) -> None:
    from structure_imports import both_way_pairs

    tree = {
        "core/a/deep/one.py": "from intarsia.core.b.two import x",
        "core/a/deep/other.py": "from intarsia.core.b.two import x",
        "core/b/two.py": "def f() -> None:\n    from intarsia.core.a.three import x",
        "core/a/three.py": "from intarsia.core.top import x",
        "core/top.py": "from intarsia.core.a.three import x",
        "ui/below.py": "from intarsia.core.a.three import x",
    }
    assert both_way_pairs(files(tree)) == [{"folders": ["core/a", "core/b"], "files": [2, 1]}]
    assert both_way_pairs(files(tree | {"core/b/two.py": ""})) == []


def test_a_class_name_counts_once_a_file(files: Any) -> None:
    from structure_source import doubled_class_names

    tree = {
        "core/a.py": "class Scene: ...\nclass _Own: ...\nclass Only: ...\n",
        "core/b.py": "if x:\n    class Scene: ...\nelse:\n    class Scene: ...\nclass _Own: ...\n",
        "ui/c.py": "def f():\n    class Only: ...\n",
    }
    assert doubled_class_names(files(tree)) == {"Scene": ["core/a.py", "core/b.py"]}


@pytest.mark.parametrize(
    ("head", "typed"),
    [
        ("def f(self, a: int, *b: int, c: int, **d: int) -> None: ...", 1.0),
        ("async def f() -> None: ...", 1.0),
        ("def f(): ...", 0.0),
        ("def f(a) -> None: ...", 0.0),
        ("def f(a: int, /, b) -> None: ...", 0.0),
        ("def f(*a) -> None: ...", 0.0),
        ("def f(*, a) -> None: ...", 0.0),
        ("def f(**a) -> None: ...", 0.0),
        ("def f(a: int) -> None:\n    def g(b): ...", 0.5),
    ],
)
def test_a_typed_function_has_all_of_it_annotated(files: Any, head: str, typed: float) -> None:
    from structure_source import typed_share

    assert typed_share(files({"core/a.py": head})) == typed


def test_a_long_function_is_named_with_its_place(files: Any) -> None:
    from structure_source import long_functions

    short = "def short():\n" + "    x = 1\n" * 59
    long = "\nclass Thing:\n    def long(self):\n" + "        x = 1\n" * 60
    assert long_functions(files({"core/a.py": short + long})) == ["core/a.py:63 long (61)"]


def test_broad_excepts_are_those_that_catch_all(files: Any) -> None:
    from structure_source import broad_excepts

    kinds = ("", " Exception", " (OSError, BaseException) as e", " OSError", " (OSError, KeyError)")
    text = "".join(f"try:\n    x = 1\nexcept{kind}:\n    pass\n" for kind in kinds)
    assert broad_excepts(files({"plugin/a.py": text})) == [f"plugin/a.py:{n}" for n in (3, 7, 11)]


def test_what_is_read_of_the_source_is_one_line_of_json() -> None:
    command = [sys.executable, str(ROOT / "benchmarks" / "structure.py"), "--json", "--no-editor"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    facts = json.loads(done.stdout)
    assert facts["files"] > 100
    assert 0.9 < facts["typed_share"] <= 1
    assert "listeners_per_event" not in facts


def test_a_running_editor_gives_its_figures() -> None:
    from structure import traced as traced_editor

    facts = traced_editor()
    assert facts["listeners_per_event"] == len(facts["listeners"]) >= 1
    assert facts["catalogue_parses_per_click"] >= 0
    assert all(name.startswith("intarsia.") for name in facts["listeners"])


@dataclass(frozen=True)
class Message:
    """An event as it is passed to all."""

    event: AnyEvent


def of_module(function: FunctionType, module: str) -> Any:
    """The function as if it stood in that module."""
    named = {**function.__globals__, "__name__": module}
    return FunctionType(function.__code__, named, closure=function.__closure__)


def _deliver(listeners: list[Callable[[Any], None]], told: Any) -> None:
    for listener in listeners:
        listener(told)


@pytest.fixture
def traced() -> Iterator[Callable[[list[Any], Any], list[str]]]:
    """Hands something to listeners on the delivering side; what is counted of it."""
    from structure_tracing import Tracing

    deliver = of_module(_deliver, "intarsia.core.link.anything")

    def run(listeners: list[Any], told: Any) -> list[str]:
        with Tracing() as tracing:
            deliver(listeners, told)
        return tracing.most_listeners()

    yield run
    assert sys.getprofile() is None


def test_each_of_many_listeners_to_a_message_counts(traced: Any) -> None:
    class Thing:
        def hear(self, message: Message) -> None:
            pass

    Thing.hear = of_module(Thing.hear, "intarsia.core.state.somewhere")
    one, two = Thing(), Thing()
    named = traced([one.hear, two.hear, one.hear], Message(Progress(number=1)))
    assert len(named) == 2
    assert named[0].startswith("intarsia.core.state.somewhere.")


def test_what_a_listener_calls_itself_does_not_count(traced: Any) -> None:
    def advance(event: AnyEvent) -> None:
        pass

    inner = of_module(advance, "intarsia.core.state.inner")

    def on_event(event: AnyEvent) -> None:
        inner(event)
        inner(event)

    def relay(event: AnyEvent) -> None:
        addressed(event)

    addressed = of_module(on_event, "intarsia.core.state.runs")
    within = of_module(relay, "intarsia.core.link.another")
    named = traced([within], Progress(number=1))
    assert len(named) == 1
    assert named[0].startswith("intarsia.core.state.runs.")


def test_only_events_count(traced: Any) -> None:
    def hear(told: object) -> None:
        pass

    listener = of_module(hear, "intarsia.core.state.somewhere")
    with pytest.raises(ValueError, match="no event"):
        traced([listener], "a sentence")


def test_a_parse_of_the_catalogue_is_noted_wherever_it_happens(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    program = (
        "import tomllib as t, sys\n"
        "t.loads(open(sys.argv[1]).read())\n"
        "t.load(open(sys.argv[1], 'rb'))\n"
        "t.loads('[project]')\n"
    )
    if sys.version_info < (3, 11):
        program = program.replace("tomllib", "tomli")
    hook = str(ROOT / "benchmarks" / "structure_hook")
    subprocess.run(
        [sys.executable, "-c", program, str(ROOT / "resources" / "packs.toml")],
        env={**os.environ, "PYTHONPATH": hook, "INTARSIA_PARSES": str(notes)},
        check=True,
    )
    assert len(notes.read_text().splitlines()) == 2
