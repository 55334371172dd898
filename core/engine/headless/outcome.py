"""What a verb did, as text for people and as one line of JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import field
from pathlib import Path

from intarsia.core.engine.headless.made_by import MadeByMethod
from intarsia.core.frozen import dataclass
from intarsia.core.state.document.document import DocumentObject
from intarsia.core.wire.encoding.shapes import Json
from intarsia.core.wire.events import Report
from intarsia.core.wire.geometry import Box


@dataclass(frozen=True)
class VerbOutcome:
    """Files written (the first one is the document), objects of the document, reports of edits.

    `failures`: sentences about inputs that could not be done while others were. `left_out`: about
    those that were none. `summary`: whether it is said how many of each there were.
    """

    outputs: tuple[Path, ...]
    objects: tuple[DocumentObject, ...] = ()
    reports: tuple[Report, ...] = ()
    notes: tuple[str, ...] = ()
    failures: tuple[str, ...] = field(default=())
    left_out: tuple[str, ...] = ()
    summary: bool = False


def as_json(
    verb: str, outcome: VerbOutcome, seconds: float, made: MadeByMethod | None = None
) -> str:
    """One line of JSON."""
    record: dict[str, Json] = {
        "ok": not outcome.failures,
        "verb": verb,
        "output": str(outcome.outputs[0]) if outcome.outputs else "",
        "outputs": [str(path) for path in outcome.outputs],
        "objects": [_object(item) for item in outcome.objects],
        "report": _report(outcome.reports[-1]) if outcome.reports else None,
        "reports": [_report(report) for report in outcome.reports],
        "better_pack": made.better if made is not None else "",
        "notes": list(outcome.notes),
        "failures": list(outcome.failures),
        "left_out": list(outcome.left_out),
        "seconds": round(seconds, 3),
    }
    return json.dumps(record, ensure_ascii=True)


def as_text(outcome: VerbOutcome, made: MadeByMethod | None = None) -> str:
    """What a person wants to know."""
    lines = [f"{item.id}  {item.name}  {_place(item.box)}" for item in outcome.objects]
    for report in outcome.reports:
        if not report.allowed.empty:
            lines.append(
                f"{report.method}: outside the edit the largest change is {report.outside_max:g}, "
                f"the mean {report.outside_mean:g} (of 255)"
            )
        if report.sure is not None:
            lines.append(report.sure_words)
        lines.extend(report.notes)
    if made is not None:
        lines.append(made.sentence)
    lines.extend(outcome.notes)
    lines.extend(outcome.left_out)
    lines.extend(f"Wrote {path}" for path in outcome.outputs)
    if outcome.summary:
        lines.append(
            f"{len(outcome.outputs)} done, {len(outcome.left_out)} left out, "
            f"{len(outcome.failures)} failed."
        )
    return "\n".join(lines)


def _place(box: Box) -> str:
    return f"{box.width} x {box.height} at {box.left}, {box.top}"


def _object(item: DocumentObject) -> dict[str, Json]:
    return {
        "id": item.id,
        "name": item.name,
        "box": _box(item.box),
        "parent": item.parent,
        "background": item.is_background,
        "deleted": item.affine is None,
    }


def _report(report: Report) -> dict[str, Json]:
    return {
        "method": report.method,
        "pack": report.pack,
        "seed": report.seed,
        "seconds": round(report.seconds, 3),
        "device": report.device,
        "basis": list(report.basis),
        "allowed": _box(report.allowed),
        "outside_max": report.outside_max,
        "outside_mean": report.outside_mean,
        "sure": report.sure,
        "sure_words": report.sure_words,
        "notes": list(report.notes),
    }


def _box(box: Box) -> Sequence[Json]:
    return [box.left, box.top, box.width, box.height]
