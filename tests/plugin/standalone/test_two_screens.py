"""Two screens: where the window was is where it comes back, and what is gone holds no window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "tests" / "doubles" / "editor_on_screens.py"
ONE = {"name": "one", "x": 0, "y": 0, "width": 1600, "height": 1000}
TWO = {"name": "two", "x": 1600, "y": 0, "width": 1920, "height": 1200}
DENSE = {"name": "two", "x": 1600, "y": 0, "width": 3840, "height": 2400, "logicalDpi": 192}
LEFT_OF = {"name": "two", "x": -1920, "y": 0, "width": 1920, "height": 1200}
SMALL = {"name": "two", "x": 1600, "y": 0, "width": 1024, "height": 700}
FRAME_PX = 8  # Qt keeps room for the frame that a desktop may draw
ON_TWO = (1750, 120, 1300, 900)

pytestmark = pytest.mark.timeout(240)


def opened(home: Path, *screens: dict[str, Any], move: tuple[int, ...] = ()) -> dict[str, Any]:
    """The editor on these screens in a process of its own, moved there, and closed."""
    told = home / "screens.json"
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    told.write_text(json.dumps({"screens": [{**dots, **screen} for screen in screens]}))
    paths = (str(ROOT / ".links"), str(ROOT / "tests" / "doubles"))
    done = subprocess.run(
        [sys.executable, str(SCRIPT), *map(str, move)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={told}",
            "INTARSIA_HOME": str(home),
            "PYTHONPATH": os.pathsep.join(paths),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    lines = [x for x in done.stdout.splitlines() if x.startswith("SAID")]
    assert lines, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(lines[0].removeprefix("SAID"))
    return found


def test_a_window_comes_back_on_the_screen_where_it_was(tmp_path: Path) -> None:
    moved = opened(tmp_path, ONE, TWO, move=ON_TWO)["window"]
    assert moved["screen"] == "two"
    again = opened(tmp_path, ONE, TWO)
    assert again["window"]["place"] == list(ON_TWO)
    assert again["welcome"]["screen"] == "two"  # a dialog comes where its window is
    assert again["welcome"]["fits"]


def test_a_screen_to_the_left_is_one_too(tmp_path: Path) -> None:
    place = (-1700, 80, 1200, 800)
    opened(tmp_path, ONE, LEFT_OF, move=place)
    again = opened(tmp_path, ONE, LEFT_OF)["window"]["place"]
    assert again[2:] == list(place[2:])
    assert abs(again[0] - place[0]) <= FRAME_PX


@pytest.mark.parametrize("gone", [TWO, LEFT_OF, DENSE])
def test_a_screen_that_is_gone_holds_no_window(tmp_path: Path, gone: dict[str, Any]) -> None:
    opened(tmp_path, ONE, gone, move=(gone["x"] + 100, 100, 1300, 900))
    left = opened(tmp_path, ONE)
    for name in ("window", "welcome"):
        assert left[name]["screen"] == "one"
        assert left[name]["fits"], (name, left[name])


@pytest.mark.parametrize("screens", [(ONE, SMALL), (SMALL,)])
def test_after_a_screen_got_smaller_all_of_the_window_is_seen(
    tmp_path: Path, screens: tuple[dict[str, Any], ...]
) -> None:
    opened(tmp_path, ONE, TWO, move=(1650, 30, 1800, 1100))
    for name, left in opened(tmp_path, *screens).items():
        assert left["fits"], (name, left)


def test_each_screen_has_its_own_scale(tmp_path: Path) -> None:
    """Twice as many pixels a point on the second: as large to the eye, and inside of it."""
    moved = opened(tmp_path, ONE, DENSE, move=(1700, 60, 1300, 900))["window"]
    assert moved["ratio"] == 2.0
    again = opened(tmp_path, ONE, DENSE)["window"]
    assert again["ratio"] == 2.0
    assert again["place"] == [1700, 60, 1300, 900]
    home = opened(tmp_path, ONE)["window"]
    assert home["ratio"] == 1.0
    assert home["fits"]
