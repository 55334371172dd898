"""Boxes for words by Grounding DINO (arXiv 2303.05499), from its published files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from transformers import BertTokenizer, GroundingDinoConfig, GroundingDinoForObjectDetection
from transformers.utils import logging as transformers_logging

from intarsia.core.engine.compute.detector_input import network_input
from intarsia.core.engine.compute.device import choose_device, typed_memory_errors
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.methods.common.diffusion_run import Compute, MethodNetworks
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.nets.stable_diffusion.stored import load_folder_state
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import Floats
from intarsia.core.wire.errors import BadEdit, BadWeights
from intarsia.core.wire.geometry import Box

SHORT_PX = 800  # the shorter side of what the network was trained on
SURE = 0.25  # the least share of a box that is taken, as the published pipeline has it
_ACTIVATIONS = 2 << 30  # bytes at 800 x 1333, an estimate
_AGAIN = "Install the pack again."
_SMALLER = "Close other programs that use the device, or click on the object."
# Counted anew today and stored then.
_LEFT_ASIDE = re.compile(r".*(position_ids|relative_position_index)")


@dataclass(frozen=True)
class Listener:
    """The network, and what turns words into its numbers."""

    network: GroundingDinoForObjectDetection
    tokenizer: BertTokenizer


def box_of_words(
    need: PackNeed,
    loaded_networks: OneSlotCache,
    colour: Floats,
    words: str,
    context: RunContext,
) -> Box:
    """As `WordLocator.locate`."""
    networks = MethodNetworks(need, loaded_networks, open_pack, _parts, _ACTIVATIONS)
    device = choose_device()
    with typed_memory_errors(_SMALLER), torch.inference_mode():
        listener = networks.take("", Compute(device, torch.float32), context)
        context.computes_on(str(device))
        context.loading(need.choose("").id, 1, 1)  # notices whether the user has cancelled
        scores, boxes = found_boxes(listener, colour, words)
    best = int(scores.argmax())
    if float(scores[best]) < SURE:
        raise BadEdit(
            f"Nothing here seems to be “{words.strip()}”.",
            "Say it otherwise, in English, or click on the object.",
        )
    return pixel_box(boxes[best], colour.shape)


def found_boxes(listener: Listener, colour: Floats, words: str) -> tuple[Tensor, Tensor]:
    """Scores (N,) in [0, 1], and boxes (N, 4): middle x, y, width, height as shares of the sides.

    colour: RGB (H, W, 3) in [0, 1].
    """
    tokens = listener.tokenizer(caption(words), return_tensors="pt")
    device = next(listener.network.parameters()).device
    longest = listener.network.config.max_text_len
    picture = network_input(colour, SHORT_PX).to(device)
    seen = listener.network(
        pixel_values=picture,
        pixel_mask=torch.ones(picture.shape[0], *picture.shape[2:], dtype=torch.long).to(device),
        **{name: value[:, :longest].to(device) for name, value in tokens.items()},
    )
    # A query's logit of a place without a token is minus infinity.
    scores = torch.sigmoid(seen.logits[0].float()).max(dim=-1).values
    return scores.cpu(), seen.pred_boxes[0].float().cpu()


def caption(words: str) -> str:
    """As the network was trained: small letters, each phrase ended by a dot."""
    return " ".join(words.lower().split()).rstrip(" .") + "."


def pixel_box(box: Tensor, shape: tuple[int, ...]) -> Box:
    """A box of `found_boxes` in pixels of a picture (H, W, ...), within it and never empty."""
    height, width = shape[:2]
    x, y, w, h = (float(value) for value in box)
    left = int(np.clip(np.floor((x - w / 2) * width), 0, width - 1))
    top = int(np.clip(np.floor((y - h / 2) * height), 0, height - 1))
    right = int(np.clip(np.ceil((x + w / 2) * width), left + 1, width))
    bottom = int(np.clip(np.ceil((y + h / 2) * height), top + 1, height))
    return Box.of_edges(left, top, right, bottom)


def open_pack(folder: Path) -> Listener:
    """The network of an installed pack, as its hub repository lays it out. Raises BadWeights."""
    try:
        tokenizer = BertTokenizer.from_pretrained(folder, local_files_only=True)
    except (OSError, ValueError, TypeError, LookupError) as error:
        raise BadWeights(f"The words of {folder.name} cannot be read.", _AGAIN) from error
    return Listener(_network(folder).requires_grad_(False).eval(), tokenizer)


def _network(folder: Path) -> GroundingDinoForObjectDetection:
    """Its tensors come through our own reader; the library turns old names into today's."""
    state = load_folder_state(folder)
    transformers_logging.disable_progress_bar()
    said = transformers_logging.get_verbosity()
    transformers_logging.set_verbosity_error()  # what is missing is told below
    try:
        config = GroundingDinoConfig.from_pretrained(folder, local_files_only=True)
        network, report = GroundingDinoForObjectDetection.from_pretrained(
            None, config=config, state_dict=state, output_loading_info=True
        )
    except (OSError, ValueError, RuntimeError, TypeError, AttributeError, LookupError) as error:
        raise BadWeights(f"The network of {folder.name} cannot be read.", _AGAIN) from error
    finally:
        transformers_logging.set_verbosity(said)
    missing = sorted(report["missing_keys"])
    unknown = sorted(key for key in report["unexpected_keys"] if not _LEFT_ASIDE.fullmatch(key))
    if missing or unknown or report["mismatched_keys"]:
        what = f"lacks {missing[0]}" if missing else "holds tensors of another network"
        raise BadWeights(f"The network of {folder.name} {what}.", _AGAIN)
    return network


def _parts(listener: Listener) -> tuple[torch.nn.Module, ...]:
    return (listener.network,)
