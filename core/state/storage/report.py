"""What a report of a problem says of settings and log, without private words."""

from __future__ import annotations

import getpass
import os
import re
import socket
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

from intarsia.core.state.storage.places import Places
from intarsia.core.state.storage.settings import Settings
from intarsia.core.wire.files import Topic

_LOG_BYTES, _LOG_LINES = 256 << 10, 200  # of the log's end
_PLAIN = (bool, int, float)
_KEPT_WORDS = {"theme"}  # settings whose text is one of few words of ours
_HEAD = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ (DEBUG|INFO|WARNING|ERROR|CRITICAL) ?")
_FRAME = re.compile(r'\s*File "(?P<path>[^"]+)", line (?P<line>\d+)(, in (?P<name>[\w<>.]+))?')
_RAISED = re.compile(r"(?P<kind>[A-Za-z_][\w.]*(?:Error|Exception|Interrupt|Warning|Exit))(:|$)")
_PATH = re.compile(r"(?:[A-Za-z]:)?(?:[\\/][^\s\\/'\":;,)]+){2,}")
_SECRET = re.compile(r"[A-Za-z0-9_\-+/=]{24,}")
_ADDRESS = re.compile(r"\b(?!127\.)\d{1,3}(?:\.\d{1,3}){3}\b")


def settings_topic(settings: Settings) -> Topic:
    """Every setting that is not at its default: numbers and switches as they are, words hidden."""
    usual = Settings()
    lines = []
    for field in fields(settings):
        value = getattr(settings, field.name)
        if value == getattr(usual, field.name):
            continue
        if isinstance(value, _PLAIN):
            shown = str(value)
        elif field.name in _KEPT_WORDS:
            shown = value.value
        elif field.name in ("methods", "parameters"):
            shown = ", ".join(_choice(choice) for choice in value)
        elif isinstance(value, tuple):
            shown = f"{len(value)} entries"
        else:
            shown = "set"
        lines.append(f"{field.name}: {shown}")
    return Topic("Settings that were changed", tuple(lines) or ("none",))


def log_topic(places: Places, *, words: bool = False) -> Topic:
    """The end of the engine's log.

    What was logged or raised can name files. So without `words` a line is its time and level, a
    frame of ours or the class of an error; with `words` all is there but paths, tokens and names.
    """
    try:
        with places.engine_log.open("rb") as file:
            file.seek(max(0, places.engine_log.stat().st_size - _LOG_BYTES))
            text = file.read(_LOG_BYTES).decode("utf-8", "replace")
    except OSError:
        return Topic("Log of the engine", ("none",))
    lines = text.splitlines()[-_LOG_LINES:]
    shown = [hidden(x, places) for x in lines] if words else [s for x in lines if (s := _bare(x))]
    return Topic("Log of the engine", tuple(shown) or ("empty",))


def hidden(line: str, places: Places) -> str:
    """The line without paths, names of person and computer, addresses and what may be a token."""
    for name, mark in _names(places):
        line = line.replace(name, mark)
    line = _PATH.sub("<path>", line)
    return _ADDRESS.sub("<address>", _SECRET.sub("<hidden>", line))


def _choice(choice: object) -> str:
    return " ".join(str(value) for value in vars(choice).values() if value != "")


def _names(places: Places) -> list[tuple[str, str]]:
    """Texts that tell who and where this is, longest first, and what stands for each."""
    found = {str(places.home): "<home>", str(Path.home()): "<home>", socket.gethostname(): "<host>"}
    with suppress(KeyError, OSError):  # a user without a name
        found[getpass.getuser()] = "<user>"
    for name in ("USER", "USERNAME", "LOGNAME"):
        found[os.environ.get(name, "")] = "<user>"
    usual = {"", "root", "user", "localhost", "/"}
    named = [(text, mark) for text, mark in found.items() if text not in usual and len(text) > 1]
    return sorted(named, key=lambda item: -len(item[0]))


def _bare(line: str) -> str:
    """What a line says that can name nobody, "" where that is nothing."""
    if head := _HEAD.match(line):
        return f"{head[1]} {head[2]}"
    if frame := _FRAME.match(line):
        where = frame["path"].replace("\\", "/")
        ours = where.rpartition("intarsia/")[2] if "/intarsia/" in where else where.split("/")[-1]
        return f"  {ours}:{frame['line']} {frame['name'] or ''}".rstrip()
    raised = _RAISED.match(line)
    return raised["kind"] if raised else ""
