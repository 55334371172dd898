"""What reproduce_elements.py writes: tables beside the paper's, which gaps count, and pictures."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from elements_scores import HeldOut, Made, Picture
from elements_variants import (
    JOINT,
    JOINT_TIME,
    NO_DROPOUT,
    OWN_PARTITION,
    PUBLISHED,
    UNFROZEN,
    VARIANTS,
)
from PIL import Image, ImageDraw

# MSE, PSNR, SSIM of the authors' set, SD 1.5 at 512 px (arXiv 2404.16029, tables 1 and 2).
_PAPER: Mapping[str, tuple[float, float, float]] = {
    PUBLISHED.name: (0.0069, 22.98, 0.6354),
    JOINT.name: (0.0138, 19.74, 0.5208),
    UNFROZEN.name: (0.0097, 21.35, 0.5962),
    OWN_PARTITION.name: (0.0066, 23.15, 0.6389),
}
_COUNTS = ("16 elements", "64 elements", "256 elements")
SHUFFLED = "64 elements, places shuffled"
_ROWS, _CELL, _HEAD = 6, 128, 16  # of the sheet: scenes, px of a picture, px of the titles


@dataclass(frozen=True)
class Report:
    """What was run, as typed, and the scores by name, one a seed. minutes: of the processor, as
    planned."""

    command: str
    quick: bool
    minutes: float
    seeds: int
    scenes: int
    held_out: int
    scores: Mapping[str, Sequence[Mapping[str, float]]]
    photographs: bool = False


@dataclass(frozen=True)
class Column:
    """A variant's pictures of the held-out scenes."""

    name: str
    made: Made


@dataclass(frozen=True)
class _Question:
    """Whether `first` beats `second` in a score, as is expected, and what the paper found."""

    what: str
    score: str
    first: str
    second: str
    paper: str


@dataclass(frozen=True)
class Comparison:
    """Its answer: the gap of the means, two standard deviations, and the finding."""

    what: str
    score: str
    gap: float
    bar: float
    finding: str
    paper: str


_QUESTIONS = (
    _Question("stage-wise over joint, equal steps", "psnr", PUBLISHED.name, JOINT.name, "+3.24 dB"),
    _Question(
        "stage-wise over joint, equal time", "psnr", PUBLISHED.name, JOINT_TIME.name, "+3.24 dB"
    ),
    _Question("encoder frozen over not", "psnr", PUBLISHED.name, UNFROZEN.name, "+1.63 dB"),
    _Question(
        "random partition over own, rebuilding", "psnr", PUBLISHED.name, OWN_PARTITION.name,
        "-0.17 dB",
    ),
    _Question(
        "random partition over own, deleting", "background_share", PUBLISHED.name,
        OWN_PARTITION.name, "edits preferred in 72.7 % of votes",
    ),
    _Question(
        "dropout over none, deleting", "background_share", PUBLISHED.name, NO_DROPOUT.name,
        "needed; no figure",
    ),
    _Question("64 over 16 elements", "psnr", _COUNTS[1], _COUNTS[0], "no figure"),
    _Question("256 over 64 elements", "psnr", _COUNTS[2], _COUNTS[1], "no figure"),
    _Question("own places over shuffled ones", "psnr", _COUNTS[1], SHUFFLED, "no figure"),
)  # fmt: skip


def compared(report: Report) -> list[Comparison]:
    """Every question answered; a gap within two standard deviations, or of one seed, is open.

    So is one between trainings of which one ran out of time.

    The deviation is the root of the mean of both variances over the seeds.
    """
    answers = []
    for ask in _QUESTIONS:
        first, second = (
            np.array([row[ask.score] for row in report.scores[name]])
            for name in (ask.first, ask.second)
        )
        gap = float(first.mean() - second.mean())
        bar = math.nan
        if report.seeds > 1:
            bar = 2 * math.sqrt((float(first.var(ddof=1)) + float(second.var(ddof=1))) / 2)
        whole = all(row["whole"] for name in (ask.first, ask.second) for row in report.scores[name])
        finding = "open" if whole else "open: cut short"
        if whole and report.seeds > 1 and abs(gap) > bar and not report.quick:
            finding = "yes" if gap > 0 else "no: the other way round"
        answers.append(Comparison(ask.what, ask.score, gap, bar, finding, ask.paper))
    return answers


def means_and_spreads(
    scores: Mapping[str, Sequence[Mapping[str, float]]],
) -> dict[str, dict[str, list[float]]]:
    """[mean, standard deviation] over the seeds of every score; the latter 0 for one seed."""
    return {
        name: {key: list(_spread([row[key] for row in rows])) for key in rows[0]}
        for name, rows in scores.items()
    }


def markdown(report: Report) -> str:
    """The whole page."""
    parts = [
        "# Image elements, reproduced small",
        _preface(report),
        "## Stage 2: the diffusion decoder, 64 elements",
        _variants(report),
        "## Stage 1: the light decoder by the number of elements",
        _counts(report),
        "## Which differences count",
        _directions(report),
        "## Pictures",
        "Each row is a held-out scene: the picture, and rebuilt by each variant; then the true "
        "background behind the frontmost object, and each variant with the object's elements "
        "deleted.",
        "![Held-out scenes, rebuilt and with an object deleted](elements.png)",
    ]
    return "\n\n".join(parts) + "\n"


def _preface(report: Report) -> str:
    told = (
        f"Written by `{report.command}`, planned for {report.minutes:.0f} minutes of the "
        f"processor, threads: {torch.get_num_threads()}, seeds: {report.seeds}, "
        f"{'photographs' if report.photographs else 'rendered scenes'} of 64 px: "
        f"{report.scenes} to train on, {report.held_out} others to measure on. The networks are "
        "about half of the `small` configuration; the paper trained Stable Diffusion 1.5 at 512 px "
        "on photographs. Its figures stand beside ours for their order, not for their size."
    )
    if not report.quick:
        return told
    return (
        "**This is a quick run. It proves that the machinery works and nothing else: the networks "
        "have hardly been trained, there is one seed, and no figure below says anything about the "
        f"method.**\n\n{told}"
    )


def _variants(report: Report) -> str:
    lines = [
        "| variant | steps | MSE | PSNR, dB | SSIM | deleted: PSNR, dB | deleted: background "
        "| the paper's MSE, PSNR, SSIM |",
        "|---|---|---|---|---|---|---|---|",
    ]
    table = means_and_spreads(report.scores)
    for variant in VARIANTS:
        row = table[variant.name]
        paper = _PAPER.get(variant.name)
        cells = [
            variant.name,
            f"{row['steps'][0]:.0f}",
            *(_cell(row[key], 4 if key == "mse" else 2) for key in ("mse", "psnr", "ssim")),
            _cell(row["background_psnr"], 2),
            _cell([100 * x for x in row["background_share"]], 1) + " %",
            "none given" if paper is None else " / ".join(f"{x:g}" for x in paper),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    lines += [
        "",
        "Whole pictures for MSE (of 0 .. 1), PSNR and SSIM. *Deleted* looks only where the "
        "background behind an object is known: its PSNR, and the share of "
        "pixels that came nearer to that background than to the object. Joint training does the "
        "steps of both stages at once. Mean and standard deviation over the seeds.",
    ]
    return "\n".join(lines)


def _counts(report: Report) -> str:
    lines = ["| | steps | MSE | PSNR, dB | SSIM |", "|---|---|---|---|---|"]
    table = means_and_spreads(report.scores)
    for name in (*_COUNTS, SHUFFLED):
        row = table[name]
        lines.append(
            f"| {name} | {row['steps'][0]:.0f} | {_cell(row['mse'], 4)} "
            f"| {_cell(row['psnr'], 2)} | {_cell(row['ssim'], 3)} |"
        )
    lines += [
        "",
        "The paper always takes 256 elements, of 32 x 32 px on average; 64 here are 8 x 8.",
    ]
    return "\n".join(lines)


def _directions(report: Report) -> str:
    lines = [
        "| question | measured by | gap | two standard deviations | does it hold? | the paper |",
        "|---|---|---|---|---|---|",
    ]
    for item in compared(report):
        bar = "one seed" if math.isnan(item.bar) else f"{item.bar:.3f}"
        lines.append(
            f"| {item.what} | {item.score} | {item.gap:+.3f} | {bar} | {item.finding} "
            f"| {item.paper} |"
        )
    lines += [
        "",
        "A direction counts only where the gap exceeds two standard deviations (the root of the "
        "mean of both variances, twice), and neither training ran out of time before its planned "
        "steps (*cut short*); everything else is *open*.",
    ]
    return "\n".join(lines)


def contact_sheet(columns: Sequence[Column], scenes: Sequence[HeldOut]) -> Image.Image:
    """The first scenes, one a row, with titles over the columns."""
    shown = range(min(_ROWS, len(scenes)))
    strips: list[tuple[str, list[Picture]]] = [("picture", [scenes[k].picture for k in shown])]
    strips += [(column.name, [column.made.whole[k] for k in shown]) for column in columns]
    strips.append(("hidden background", [_revealed(scenes[k]) for k in shown]))
    strips += [(column.name, [column.made.without[k] for k in shown]) for column in columns]
    page = Image.new("RGB", (_CELL * len(strips), _HEAD + _CELL * len(shown)), "white")
    draw = ImageDraw.Draw(page)
    for index, (title, pictures) in enumerate(strips):
        draw.text((index * _CELL + 2, 2), title, fill="black")
        for row, picture in enumerate(pictures):
            page.paste(_image(picture), (index * _CELL, _HEAD + row * _CELL))
    return page


def _revealed(scene: HeldOut) -> Picture:
    return np.where(scene.mask[..., None], scene.background, scene.picture)


def _image(picture: Picture) -> Image.Image:
    levels = np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)
    return Image.fromarray(levels).resize((_CELL, _CELL), Image.Resampling.NEAREST)


def _cell(spread: Sequence[float], digits: int) -> str:
    mean, deviation = spread
    return f"{mean:.{digits}f}" + (f" ± {deviation:.{digits}f}" if deviation else "")


def _spread(values: Sequence[float]) -> tuple[float, float]:
    deviation = float(np.std(values, ddof=1)) if len(values) > 1 else 0.0
    return float(np.mean(values)), deviation
