"""Pixel-wise guidance as a method of RepaintMap: it learns the picture's own layers first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from intarsia.core.engine.compute.device import choose_device
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.compute.tensors import from_labels, from_rgb, to_rgb
from intarsia.core.engine.diffusion.loop import StepDone
from intarsia.core.engine.methods.common.diffusion_run import (
    Compute,
    MethodNetworks,
    PlacedModel,
    generator_of,
    pictures_of,
    step_reporter,
)
from intarsia.core.engine.methods.common.native_window import NativeWindows
from intarsia.core.engine.methods.common.previews import Previews, latent_colours
from intarsia.core.engine.methods.common.redrawn_map import RedrawnMap, redrawn_maps
from intarsia.core.engine.methods.pixel_guidance.backbone import (
    ADM_SIDE,
    Backbone,
    open_backbone,
    side_of,
)
from intarsia.core.engine.methods.pixel_guidance.classifiers import (
    EditedPlace,
    Learned,
    Lesson,
    Teacher,
)
from intarsia.core.engine.methods.pixel_guidance.maps import Strength, strength_for
from intarsia.core.engine.methods.pixel_guidance.sampling import (
    FollowedMap,
    Guides,
    MapEdit,
    PixelGuidanceSettings,
    edit_candidates,
)
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.allowed_area import grown
from intarsia.core.engine.pixels.planes import Mask
from intarsia.core.wire.edits import Edit, RepaintMap
from intarsia.core.wire.errors import UnknownMethod
from intarsia.core.wire.events import ResultLayer, Role
from intarsia.core.wire.parameters import number_of

CANDIDATES = 4  # arXiv 2212.02024, section 4; on the CPU one alone takes minutes
# Bytes for a forward and backward of ADM at 256 px in float32: what one candidate was once seen to
# take on a processor, taken four times. No card has been asked, and `benchmarks/full_size.py` has
# not been run on it. Where memory is short, candidates are walked one by one.
ACTIVATIONS = CANDIDATES * 3_100_000_000


@dataclass(frozen=True)
class PixelGuidanceRunSettings:
    """How maps are followed: the side of ADM's pictures, the walk's points, where to compute."""

    side: int = ADM_SIDE
    steps: int = 50
    device: str = ""  # "" is the best one


class PixelGuidance:
    """Answers RepaintMap with a backbone, and classifiers that a teacher has for the edit's labels.

    The teacher learns the picture's own layers, unless another one is given.
    """

    def __init__(
        self,
        need: PackNeed,
        loaded_networks: OneSlotCache,
        run_settings: PixelGuidanceRunSettings | None = None,
        teacher: Teacher | None = None,
    ) -> None:
        self._networks = MethodNetworks(need, loaded_networks, open_backbone, parts, ACTIVATIONS)
        self._run_settings = run_settings or PixelGuidanceRunSettings()
        self._teacher = teacher or Learned()
        self._lessons = (
            OneSlotCache()
        )  # the last picture's, for its next variation or another outline

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if not isinstance(edit, RepaintMap):
            raise UnknownMethod(f"Pixel-wise guidance does not answer {edit.verb}.")
        maps = redrawn_maps(
            edit, side_of(self._networks.folder(edit.pack), adm=self._run_settings.side)
        )
        for redrawn in maps:
            self._teacher.check(redrawn)
        # Gradients through the network need full precision.
        compute = Compute(choose_device(self._run_settings.device), torch.float32)
        best: list[FollowedMap] = []

        def attempt(where: Compute) -> Tensor:
            loaded = self._networks.placed(edit.pack, where, context)
            best[:] = self._best(edit, maps, loaded, where, context)
            return torch.stack([loaded.model.picture(one.picture) for one in best])

        pictures = pictures_of(attempt, compute, context, self._networks.thrift)
        share = sum(one.agreement for one in best) / len(best)
        context.note(
            f"{100 * share:.0f} % of what was redrawn follows the map, by the network's own "
            "judgement."
        )
        shown = NativeWindows(tuple(redrawn.window for redrawn in maps))
        placed = shown.layer([to_rgb(picture) for picture in pictures])
        if placed is not None:
            yield ResultLayer("Repainted", Role.PAINT, placed)

    def _best(
        self,
        edit: RepaintMap,
        maps: Sequence[RedrawnMap],
        loaded: PlacedModel[Backbone],
        where: Compute,
        context: RunContext,
    ) -> list[FollowedMap]:
        """The best candidate of every place: first all lessons, then one walk after another."""
        steps, backbone = self._steps(edit), loaded.model
        tasks = [self._task(edit, redrawn, backbone, where.device) for redrawn in maps]
        folder = self._networks.folder(edit.pack)
        count = 3 * steps * len(tasks)  # learning, the way to noise, and back

        def teach() -> list[Lesson]:
            return [
                self._teacher.teach(
                    task, backbone, folder, _part_reporter(context, number * steps, count)
                )
                for number, task in enumerate(tasks)
            ]

        key = (
            edit.window.pixels.sha256,
            edit.before.sha256,
            edit.pack,
            where,
            tuple(
                (redrawn.window.square, task.grid)
                for redrawn, task in zip(maps, tasks, strict=True)
            ),
        )
        lessons = self._lessons.take(key, teach)
        found = []
        for number, (task, lesson) in enumerate(zip(tasks, lessons, strict=True)):
            for sentence in self._teacher.remarks(task, lesson):
                context.note(sentence)
            previews = Previews(
                NativeWindows((task.redrawn.window,)), backbone.preview(latent_colours(context))
            )
            on_step = _part_reporter(context, (len(tasks) + 2 * number) * steps, count, previews)
            found.append(
                self._follow_map(edit, task, lesson, loaded, generator_of(context), on_step)
            )
        return found

    def _follow_map(
        self,
        edit: RepaintMap,
        task: EditedPlace,
        lesson: Lesson,
        loaded: PlacedModel[Backbone],
        generator: torch.Generator,
        on_step: Callable[[StepDone], None],
    ) -> FollowedMap:
        reach = torch.from_numpy(_reach(edit, task.redrawn)).to(task.image.device)
        usual = 1 if task.image.device.type == "cpu" else CANDIDATES
        (start, steps), backbone = task.grid, loaded.model
        settings = PixelGuidanceSettings(
            start,
            self._strength(edit, task.redrawn).scale,
            steps=steps,
            batch=round(number_of(edit, "candidates", usual)),
            at_once=loaded.placement.rows_at_once,
        )
        wanted = MapEdit(task.image, lesson.classes[task.after], backbone.region(reach, task.image))
        guides = Guides(backbone.net, lesson.classifiers, backbone.schedule, backbone.clip)
        return edit_candidates(
            wanted, settings, guides=guides, generator=generator, on_step=on_step
        )[0]

    def _task(
        self, edit: RepaintMap, redrawn: RedrawnMap, backbone: Backbone, device: torch.device
    ) -> EditedPlace:
        image = backbone.samples(from_rgb(redrawn.window.picture).to(device))
        return EditedPlace(
            redrawn,
            image,
            backbone.labels(from_labels(redrawn.before).to(device), image),
            backbone.labels(from_labels(redrawn.after).to(device), image),
            (self._strength(edit, redrawn).start, self._steps(edit)),
        )

    def _steps(self, edit: RepaintMap) -> int:
        return round(number_of(edit, "steps", self._run_settings.steps))

    def _strength(self, edit: RepaintMap, redrawn: RedrawnMap) -> Strength:
        """By the size of the change, or as the edit sets it by hand."""
        side = redrawn.window.side
        usual = strength_for(int(redrawn.changed.sum()), size_hw=(side, side))
        if not number_of(edit, "by_hand", 0):
            return usual
        start = round(number_of(edit, "start", usual.start))
        return Strength(max(start, self._steps(edit)), number_of(edit, "scale", usual.scale))


def parts(backbone: Backbone) -> tuple[torch.nn.Module, ...]:
    return backbone.modules


def _reach(edit: RepaintMap, redrawn: RedrawnMap) -> Mask:
    """Where the picture may be redrawn: bool (side, side), the change grown by a few pixels."""
    growth = next((v.value for v in edit.values if v.name == "growth"), None)
    if growth is None:
        return redrawn.window.hole > 0
    return grown(redrawn.window.mask(redrawn.window.region) > 0, round(growth))


def _part_reporter(
    context: RunContext, before: int, of: int, previews: Previews | None = None
) -> Callable[[StepDone], None]:
    """Tells the steps of one part of an edit, which comes after `before` steps of `of`."""
    on_step = step_reporter(context, previews)
    return lambda done: on_step(replace(done, index=before + done.index, count=of))
