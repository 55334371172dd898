"""The worked example of CONTRIBUTING: a folder and a line, and the method is offered and run."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from intarsia.core.engine.pixels.allowed_area import allowed_area
from intarsia.core.engine.pixels.planes import rgba_of
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.encoding.frames import FrameDecoder
from intarsia.core.wire.events import Finished, LayerReady, Progress
from intarsia.core.wire.methods import EngineInfo, MethodDescriptor

ROOT = Path(__file__).resolve().parents[4]
METHODS = Path("core/engine/methods")


def example() -> tuple[dict[str, str], str]:
    """The files of the example by their names, and the line for the registry."""
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    section = text.split("## Worked example: add a method")[1].split("\n## ")[0]
    files, line = {}, ""
    for step in section.split("\n**")[1:]:
        code = re.search(r"```\w+\n(.*?)```", step, re.S)
        named = re.search(r"`core/engine/methods/(mirror/\w+\.py|registry\.py)`", step)
        if code is None or named is None:
            continue
        if named[1] == "registry.py":
            line = code[1]
        else:
            files[named[1]] = code[1]
    return files, line


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program's core with the example's folder and its line, to be imported from."""
    place = tmp_path_factory.mktemp("links")
    root = place / "intarsia"
    shutil.copytree(ROOT / "core", root / "core", ignore=shutil.ignore_patterns("__pycache__"))
    files, line = example()
    folder = root / METHODS / "mirror"
    folder.mkdir()
    (folder / "__init__.py").write_text('"""Mirror, and how it is built."""\n')
    for name, code in files.items():
        (root / METHODS / name).write_text(code, "utf-8")
    registry = root / METHODS / "registry.py"
    before = registry.read_text("utf-8")
    after = before.replace("METHOD_PACKAGES = (\n", f"METHOD_PACKAGES = (\n{line}")
    assert len(after.splitlines()) == len(before.splitlines()) + 1
    registry.write_text(after, "utf-8")
    return place


@pytest.fixture(scope="module")
def engine(
    tree: Path, launch: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(tree))
        running = launch(tmp_path_factory.mktemp("engine"), "--cold")
    yield running
    running.kill()


def test_the_example_is_offered_and_described(engine: Any) -> None:
    status, body = engine.ask("GET", "/v1/info")
    assert status == 200
    (info,) = FrameDecoder((EngineInfo,)).feed(body)
    (mirror,) = (method for method in info.methods if method.id == "mirror")
    assert isinstance(mirror, MethodDescriptor)
    assert (mirror.label, mirror.verbs, mirror.ready) == ("Mirror", (Complete.verb,), True)
    assert not mirror.variations


def test_the_example_runs_and_changes_nothing_outside(
    engine: Any, small: Callable[..., Complete]
) -> None:
    edit = small(7, 96, "mirror")
    events = [event for event in engine.send(edit) if not isinstance(event, Progress)]
    (layer,) = (event.layer for event in events if isinstance(event, LayerReady))
    end = events[-1]
    assert isinstance(end, Finished)
    assert (end.report.method, end.report.outside_max) == ("mirror", 0.0)
    box, shown = layer.placed.box, rgba_of(layer.placed.pixels)
    allowed = allowed_area(edit).bounds
    assert allowed != box == edit.window.box
    outside = np.ones(shown.shape[:2], np.bool_)
    outside[allowed.top : allowed.bottom, allowed.left : allowed.right] = False
    assert not shown[outside].any()
    wanted = rgba_of(edit.window.pixels)[:, ::-1]
    solid = shown[..., 3] == 255
    assert solid.any()
    assert np.array_equal(shown[solid], wanted[solid])


def test_the_example_s_descriptor_and_entry_are_light(tree: Path) -> None:
    """Neither the example nor any other method brings numpy or torch before it is used."""
    code = (
        "import sys; from intarsia.core.engine.methods.registry import built_in; "
        "print(*(d.id for d in built_in().offered)); "
        "print(*sorted({'numpy', 'torch'} & set(sys.modules)))"
    )
    run = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(tree)!r}); {code}"]
    done = subprocess.run(run, capture_output=True, text=True, check=True, timeout=200)
    offered, heavy = done.stdout.split("\n")[:2]
    assert "mirror" in offered.split()
    assert heavy == ""
