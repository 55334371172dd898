"""Pixel-wise guidance as a method of RepaintMap: it learns the picture's own layers first."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch

from intarsia.core.engine.device import choose_device
from intarsia.core.engine.diffusion.loop import StepDone
from intarsia.core.engine.diffusion.schedules import adm_schedule, respaced, section_timesteps
from intarsia.core.engine.methods.diffusion_run import Compute, Networks, pictures_of, seeded
from intarsia.core.engine.methods.pixel_guidance import (
    Candidate,
    Guides,
    MapEdit,
    Settings,
    edit_candidates,
)
from intarsia.core.engine.methods.pixel_guidance_maps import Strength, strength_for
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.methods.redrawn_map import RedrawnMap, redrawn_maps
from intarsia.core.engine.methods.shelf import Shelf
from intarsia.core.engine.nets.adm import Adm, load_adm
from intarsia.core.engine.nets.pixel_classifier import PixelClassifier
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.planes import Mask
from intarsia.core.engine.tensors import from_labels, from_rgb, to_rgb
from intarsia.core.engine.training.pixel_classifiers import Annotated, train_classifiers
from intarsia.core.engine.weights import load_state
from intarsia.core.engine.window import grown
from intarsia.core.wire.edits import Edit, RepaintMap
from intarsia.core.wire.errors import BadEdit, BadWeights, UnknownMethod
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.parameters import number_of

SIDE = 256
CANDIDATES = 4  # arXiv 2212.02024, section 4; on the CPU one alone takes minutes

Classifiers = Mapping[int, PixelClassifier]


@dataclass(frozen=True)
class Way:
    """How maps are followed: the network's size, the walk's points, and where to compute."""

    side: int = SIDE
    steps: int = 50
    device: str = ""  # "" is the best one


class PixelGuidance:
    """Answers RepaintMap with an ADM network and classifiers of the edit's own labels."""

    def __init__(self, need: PackNeed, shelf: Shelf, way: Way | None = None) -> None:
        self._networks = Networks(need, shelf, open_pack, parts)
        self._way = way or Way()
        self._learned: tuple[Hashable, Classifiers] | None = None

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if not isinstance(edit, RepaintMap):
            raise UnknownMethod(f"Pixel-wise guidance does not answer {edit.verb}.")
        redrawn, *_ = redrawn_maps(edit, self._way.side)
        if (label := redrawn.missing()) is not None:
            raise BadEdit(
                f"The new map has a label, {label}, that the old one has not.",
                "This method learns what a label looks like from the picture: draw with one of "
                "the old map.",
            )
        # Gradients through the network need full precision.
        compute = Compute(choose_device(self._way.device), torch.float32)
        best: list[Candidate] = []

        def attempt(where: Compute) -> torch.Tensor:
            net = self._networks.take(edit.pack, where, context)
            best[:] = self._candidates(edit, redrawn, net, context)
            return best[0].picture[None]

        picture = pictures_of(attempt, compute, context)
        share = f"{100 * best[0].agreement:.0f} %"
        context.note(
            f"{share} of what was redrawn follows the map, by the network's own judgement."
        )
        placed = redrawn.window.layer(to_rgb(picture[0]))
        if placed is not None:
            yield ResultLayer("Repainted", Role.PAINT, placed)

    def _candidates(
        self, edit: RepaintMap, redrawn: RedrawnMap, net: Adm, context: RunContext
    ) -> list[Candidate]:
        device = next(net.parameters()).device
        steps = self._steps(edit)
        image = from_rgb(redrawn.window.picture).to(device)
        strength = self._strength(edit, redrawn)
        example = Annotated(image, from_labels(redrawn.before).to(device))
        key = (edit.window.pixels.sha256, edit.before.sha256, redrawn.window.square, edit.pack)
        classifiers = self._classifiers(
            (key, strength.start, steps), net, example, strength.start, steps, context
        )
        wanted = MapEdit(
            image,
            from_labels(redrawn.after).to(device),
            torch.from_numpy(_reach(edit, redrawn)).to(device),
        )
        settings = Settings(
            strength.start,
            strength.scale,
            steps=steps,
            batch=round(number_of(edit, "candidates", 1 if device.type == "cpu" else CANDIDATES)),
        )
        return edit_candidates(
            wanted,
            settings,
            guides=Guides(net, classifiers),
            generator=seeded(context),
            on_step=_walking(context, steps),
        )

    def _steps(self, edit: RepaintMap) -> int:
        return round(number_of(edit, "steps", self._way.steps))

    def _strength(self, edit: RepaintMap, redrawn: RedrawnMap) -> Strength:
        """By the size of the change, or as the edit sets it by hand."""
        side = self._way.side
        usual = strength_for(int(redrawn.changed.sum()), size_hw=(side, side))
        if not number_of(edit, "by_hand", 0):
            return usual
        start = round(number_of(edit, "start", usual.start))
        return Strength(max(start, self._steps(edit)), number_of(edit, "scale", usual.scale))

    def _classifiers(
        self,
        key: Hashable,
        net: Adm,
        example: Annotated,
        start: int,
        steps: int,
        context: RunContext,
    ) -> Classifiers:
        """Learned once for a picture and its map, with a fixed seed, so that the edit's own seed
        alone makes one variation differ from another."""
        if self._learned is None or self._learned[0] != key:
            learned = train_classifiers(
                net,
                example,
                schedule=respaced(adm_schedule(), section_timesteps(start, steps)),
                generator=torch.Generator().manual_seed(0),
                on_level=lambda done, _: context.step(done, 3 * steps),
            )
            self._learned = (key, learned)
        return self._learned[1]


def _reach(edit: RepaintMap, redrawn: RedrawnMap) -> Mask:
    """Where the picture may be redrawn: bool (side, side), the change grown by a few pixels."""
    growth = next((v.value for v in edit.values if v.name == "growth"), None)
    if growth is None:
        return redrawn.window.hole > 0
    return grown(redrawn.window.mask(redrawn.window.region) > 0, round(growth))


def open_pack(folder: Path) -> Adm:
    """The network of an installed pack: its one .pt file, in ADM's published layout."""
    files = sorted(folder.glob("*.pt"))
    if len(files) != 1:
        raise BadWeights(
            f"{folder.name} should hold one network, not {len(files)}.", "Install the pack again."
        )
    return load_adm(load_state(files[0]), source=files[0].name)


def parts(net: Adm) -> tuple[torch.nn.Module, ...]:
    return (net,)


def _walking(context: RunContext, steps: int) -> Callable[[StepDone], None]:
    def tell(done: StepDone) -> None:
        context.step(steps + done.index + 1, 3 * steps)

    return tell
