"""Owns one edit by FLUX.2 klein: references in, a picture out, in four steps without guidance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from diffusers import Flux2KleinPipeline
from PIL import Image
from torch import Tensor

from intarsia.core.engine.nets.klein.convert import KleinNetworks

STEPS = 4
SIDES = 16  # both sides of a picture are multiples of it
LEAST_SIDE = 64

Levels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]


def missing(side: int) -> int:
    """What a side of a picture lacks to be one that the networks take."""
    return max(LEAST_SIDE, -(-side // SIDES) * SIDES) - side


def edited(
    networks: KleinNetworks,
    references: Sequence[Levels],
    words: Tensor,
    *,
    device: torch.device,
    generator: torch.Generator,
    on_step: Callable[[int, int], None],
) -> Floats:
    """RGB (H, W, 3) in [0, 1] of the first reference's size.

    references: RGB (H, W, 3), sides multiples of 16 from 64 on, in the order that the instruction
    means. words: the instruction as the text encoder made it once, (1, tokens, C). `on_step` may
    raise to cancel.
    """
    height, width = references[0].shape[:2]
    pipeline = _Klein(
        scheduler=networks.scheduler,
        vae=networks.vae,
        text_encoder=None,
        tokenizer=None,
        transformer=networks.transformer,
        is_distilled=True,
    )
    pipeline.where = device
    pipeline.set_progress_bar_config(disable=True)

    def tell(_: object, step: int, _time: object, kept: dict[str, Any]) -> dict[str, Any]:
        on_step(step + 1, STEPS + 1)
        return kept

    on_step(0, STEPS + 1)
    made = pipeline(
        image=[Image.fromarray(each) for each in references],
        prompt_embeds=words.to(device, networks.transformer.dtype),
        height=height,
        width=width,
        num_inference_steps=STEPS,
        guidance_scale=1.0,
        generator=generator,
        output_type="np",
        callback_on_step_end=tell,
    ).images
    on_step(STEPS + 1, STEPS + 1)
    return np.ascontiguousarray(made[0], np.float32)


class _Klein(Flux2KleinPipeline):
    """The library's pipeline on networks that our own ledger lays on a device."""

    where = torch.device("cpu")

    @property
    def _execution_device(self) -> torch.device:
        return self.where
