"""OneFormer as a method of Segment: every thing in a picture, with its class (arXiv 2211.06220)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor
from transformers import CLIPTokenizer, OneFormerConfig, OneFormerForUniversalSegmentation
from transformers.utils import logging as transformers_logging

from intarsia.core.engine.compute.detector_input import network_input
from intarsia.core.engine.compute.device import choose_device, typed_memory_errors
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.methods.common.diffusion_run import Compute, MethodNetworks
from intarsia.core.engine.methods.common.finding import segment_picture
from intarsia.core.engine.methods.common.object_map import ObjectMap, majority_class
from intarsia.core.engine.methods.common.panoptic import object_map
from intarsia.core.engine.methods.common.taking_apart import object_id
from intarsia.core.engine.methods.protocol import Outcome, RunContext
from intarsia.core.engine.nets.stable_diffusion.stored import load_folder_state
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.allowed_area import bounds_of
from intarsia.core.engine.pixels.planes import Floats, Mask
from intarsia.core.engine.segment.classical.prompts import polygon_mask
from intarsia.core.engine.segment.cleanup import Labels
from intarsia.core.engine.segment.masks import OnProgress
from intarsia.core.engine.segment.ordering import is_backdrop
from intarsia.core.engine.segment.partition import ObjectMask
from intarsia.core.wire.edits import Edit, Prompt, PromptKind, Segment
from intarsia.core.wire.errors import BadEdit, BadWeights, UnknownMethod
from intarsia.core.wire.events import FoundObject
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.object_classes import OBJECT_CLASSES, class_name

TASK = "the task is panoptic"
SHORT_PX = 800  # the shorter side of what the network was trained on
_AGAIN = "Install the pack again."
# transformers 4.26, which wrote the published file, had none, and no forward pass reads them.
_NEVER_READ = frozenset(
    f"model.pixel_level_module.encoder.swin.layernorm.{leaf}" for leaf in ("weight", "bias")
)
# Computed today and stored then, and what only training has.
_LEFT_ASIDE = re.compile(
    r".*relative_position_index|criterion\..*|(model\.)?(text_mapper|prompt_).*"
)
_SMALLER = "Close other programs that use the device, or take the picture apart otherwise."


@dataclass(frozen=True)
class Seer:
    """The network, and the words of its task as numbers: int64 (1, tokens)."""

    network: OneFormerForUniversalSegmentation
    task: Tensor


class OneFormer:
    """Answers Segment. Clicks, boxes and lassos choose among the things it has found."""

    def __init__(
        self,
        need: PackNeed,
        loaded_networks: OneSlotCache,
        *,
        short_px: int = SHORT_PX,
        device: str = "",
    ) -> None:
        self._networks = MethodNetworks(need, loaded_networks, open_pack, parts)
        self._short_px, self._device = short_px, device

    def run(self, edit: Edit, context: RunContext) -> Iterator[Outcome]:
        if not isinstance(edit, Segment):
            raise UnknownMethod(f"OneFormer does not answer {edit.verb}.")
        categories: dict[str, int] = {}

        def find(colour: Floats) -> _Finder:
            return _Finder(self, colour, edit, context, categories)

        for found in segment_picture(edit, context, find):
            if isinstance(found, FoundObject):
                found = replace(found, category=categories.get(found.object_id))
            yield found

    def look(self, colour: Floats, edit: Edit, context: RunContext) -> ObjectMap:
        """The things in (H, W, 3) float32 RGB in [0, 1], at half the network's size.

        Raises MissingPack, BadWeights, OutOfMemory.
        """
        device = choose_device(self._device)
        context.computes_on(str(device))
        with typed_memory_errors(_SMALLER), torch.inference_mode():
            seer = self._networks.take(edit.pack, Compute(device, torch.float32), context)
            picture = network_input(colour, self._short_px).to(device)
            seen = seer.network(picture, task_inputs=seer.task.to(device))
            size = picture.shape[2] // 2, picture.shape[3] // 2
            return object_map(seen.class_queries_logits[0], seen.masks_queries_logits[0], size=size)


@dataclass(frozen=True)
class _Finder:
    """The `Finder` of one edit's picture. `categories`: told of every found object, by its id."""

    method: OneFormer
    colour: Floats
    edit: Segment
    context: RunContext
    categories: dict[str, int] = field(default_factory=dict)

    def objects(self, on_progress: OnProgress) -> tuple[ObjectMask, ...]:
        on_progress(0, 2)
        ids, classes = self._things()
        on_progress(1, 2)
        size = Size(ids.shape[1], ids.shape[0])
        behind, masks = ids == 0, {}
        for number in sorted(classes):
            mask = ids == number
            box = bounds_of(mask)
            part = mask[box.top : box.bottom, box.left : box.right]
            if is_backdrop(box, part, size):
                behind |= mask
            elif not box.empty:
                masks[number] = mask
        names = number_names([class_name(classes[number]) for number in masks])
        found = []
        if behind.any():
            found.append(_object(0, behind, 0, "Background", is_background=True))
        nearer = sorted(masks, key=lambda number: bounds_of(masks[number]).bottom)
        place = {number: z + 1 for z, number in enumerate(nearer)}
        for (number, mask), name in zip(masks.items(), names, strict=True):
            self.categories[object_id(self.edit, number)] = classes[number]
            found.append(_object(number, mask, place[number], name))
        return tuple(found)

    def mask(self, prompt: Prompt, previous: Mask | None, on_progress: OnProgress) -> Mask:
        on_progress(0, 1)
        ids, classes = self._things()
        asked = _prompt_mask(prompt, ids.shape)
        counts = np.bincount(ids[asked], minlength=max(classes, default=0) + 1)
        counts[0] = 0
        if not counts.any():
            raise BadEdit("Nothing was found there.", "Click on an object, or draw around one.")
        number = int(counts.argmax())
        self.categories[object_id(self.edit, 0)] = classes[number]
        return np.equal(ids, number)

    def elements(self, side: int, on_progress: OnProgress) -> Labels:
        raise BadEdit(
            "OneFormer finds things, not image elements.",
            "Choose Segment Anything or the classical method for them.",
        )

    def _things(self) -> tuple[Labels, dict[int, int]]:
        """Ids (H, W) int32 of the picture's size, 0 for nothing, and the class of each."""
        seen = self.method.look(self.colour, self.edit, self.context)
        small = seen.ids[0, 0].cpu().numpy().astype(np.int32)
        height, width = self.colour.shape[:2]
        ids = cv2.resize(small, (width, height), interpolation=cv2.INTER_NEAREST_EXACT)
        numbers = [int(n) for n in np.unique(small) if n > 0]
        return ids, {n: majority_class(seen, seen.ids == n) for n in numbers}


def open_pack(folder: Path) -> Seer:
    """The network of an installed pack, as its hub repository lays it out. Raises BadWeights."""
    network = _network(folder)
    if network.config.num_labels != len(OBJECT_CLASSES):
        raise BadWeights(
            f"The network of {folder.name} knows {network.config.num_labels} classes.", _AGAIN
        )
    words = CLIPTokenizer.from_pretrained(folder, local_files_only=True)
    length = network.config.task_seq_len
    tokens = words(
        TASK, padding="max_length", truncation=True, max_length=length, return_tensors="pt"
    )
    task = tokens.input_ids * tokens.attention_mask
    return Seer(network.requires_grad_(False).eval(), task)


def _network(folder: Path) -> OneFormerForUniversalSegmentation:
    """Its tensors come through our own reader; the library turns old names into today's."""
    state = load_folder_state(folder)
    transformers_logging.disable_progress_bar()
    said = transformers_logging.get_verbosity()
    transformers_logging.set_verbosity_error()  # what is missing is told below
    try:
        config = OneFormerConfig.from_pretrained(folder, local_files_only=True)
        network, report = OneFormerForUniversalSegmentation.from_pretrained(
            None, config=config, state_dict=state, output_loading_info=True
        )
    except (OSError, ValueError, RuntimeError, TypeError, AttributeError, LookupError) as error:
        raise BadWeights(f"The network of {folder.name} cannot be read.", _AGAIN) from error
    finally:
        transformers_logging.set_verbosity(said)
    missing = sorted(set(report["missing_keys"]) - _NEVER_READ)
    unknown = sorted(key for key in report["unexpected_keys"] if not _LEFT_ASIDE.fullmatch(key))
    if missing or unknown or report["mismatched_keys"]:
        what = f"lacks {missing[0]}" if missing else "holds tensors of another network"
        raise BadWeights(f"The network of {folder.name} {what}.", _AGAIN)
    return network


def parts(seer: Seer) -> tuple[torch.nn.Module, ...]:
    return (seer.network,)


def number_names(names: list[str]) -> list[str]:
    """The names as titles, with a number from the second of a name on: Cup, Cup 2."""
    seen: dict[str, int] = {}
    found = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        many = seen[name] > 1
        found.append(f"{name.capitalize()} {seen[name]}" if many else name.capitalize())
    return found


def _object(
    index: int, mask: Mask, z: int, name: str, *, is_background: bool = False
) -> ObjectMask:
    box = bounds_of(mask)
    part = mask[box.top : box.bottom, box.left : box.right]
    return ObjectMask(index, box, part, None, z, name, is_background)


def _prompt_mask(prompt: Prompt, shape: tuple[int, ...]) -> Mask:
    """What a prompt points at: bool (H, W)."""
    height, width = shape[0], shape[1]
    if prompt.kind is PromptKind.LASSO:
        return polygon_mask(prompt.points, height, width)
    asked = np.zeros((height, width), np.bool_)
    if prompt.kind is PromptKind.BOX and prompt.box is not None:
        box = prompt.box.intersection(Size(width, height).box)
        asked[box.top : box.bottom, box.left : box.right] = True
    for x, y in prompt.points:
        if 0 <= x < width and 0 <= y < height:
            asked[int(y), int(x)] = True
    return asked
