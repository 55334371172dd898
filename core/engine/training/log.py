"""Owns what a training says as it goes: a table of losses, and a sentence now and then."""

from __future__ import annotations

import csv
import math
from collections.abc import Callable
from pathlib import Path

from intarsia.core.engine.training.trainer import Now
from intarsia.core.state.storage.atomic import of_os_error, write_atomic

_COLUMNS = ("step", "loss", "rate", "pictures_per_s", "seconds")


class Log:
    """The losses of a stage as CSV, the mean of every `every` steps, and a line about each.

    Rows of steps that a killed training did and lost are taken away when it goes on.
    """

    def __init__(self, path: Path, *, first: int, every: int, say: Callable[[str], None]) -> None:
        self._path, self._every, self._say = path, every, say
        self._losses: list[float] = []
        kept = [row for row in _rows(path) if int(row[0]) <= first]
        lines = [",".join(row) + "\n" for row in (_COLUMNS, *kept)]
        write_atomic(path, [line.encode() for line in lines])

    def add(self, now: Now) -> None:
        """One step is done. Raises NoSpace."""
        self._losses.append(now.loss)
        if now.step % self._every and now.step != now.steps:
            return
        loss = sum(self._losses) / len(self._losses)
        self._losses.clear()
        pace, seconds = f"{now.pictures_per_s:.1f}", f"{now.seconds:.0f}"
        row = (now.step, f"{loss:.6f}", f"{now.rate:.3g}", pace, seconds)
        try:
            with self._path.open("a", newline="", encoding="utf-8") as file:
                csv.writer(file, lineterminator="\n").writerow(row)
        except OSError as error:
            raise of_os_error(error, self._path) from None
        left = seconds_in_words(now.seconds_left)
        self._say(
            f"step {now.step} of {now.steps}: loss {loss:.4f}, "
            f"{now.pictures_per_s:.1f} pictures/s, about {left} left"
        )


def _rows(path: Path) -> list[list[str]]:
    if not path.is_file():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        return [row for row in csv.reader(file) if len(row) == len(_COLUMNS) and row[0].isdigit()]


def seconds_in_words(seconds: float) -> str:
    """About how long: "40 s", "12 min", "3 h 20 min"."""
    if seconds < 90:
        return f"{math.ceil(seconds)} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02} min"
