"""How every method is laid on cards of 4 to 24 GB: a table, and nothing is loaded for it.

    python benchmarks/placement.py [--markdown] [--json]

The networks are built at their real size without memory, and the placing function is told so many
free bytes. GB are 2^30 bytes here, all of them free. Half precision where methods use it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import torch
from diffusers import AutoencoderKLFlux2, Flux2Transformer2DModel
from published_files import adm_names, sam_names
from torch import nn
from transformers import Qwen3Config, Qwen3Model

from intarsia.core.engine.compute.device import MemoryNeeds, Placement, least_memory, place
from intarsia.core.engine.compute.loaded_networks import Footprint, LoadedNetworks
from intarsia.core.engine.compute.placed_networks import footprint
from intarsia.core.engine.methods.classical.by_klein import KLEIN_ACTIVATIONS
from intarsia.core.engine.methods.classical.klein_instructions import WORD_ACTIVATIONS
from intarsia.core.engine.methods.common.diffusion_run import USUAL_ACTIVATIONS
from intarsia.core.engine.methods.paint_by_example import weights as paint_by_example
from intarsia.core.engine.methods.pair import weights as pair
from intarsia.core.engine.methods.pair.method import ACTIVATIONS as PAIR_ACTIVATIONS
from intarsia.core.engine.methods.pixel_guidance.method import ACTIVATIONS as GUIDING_ACTIVATIONS
from intarsia.core.engine.nets.adm.convert import load_adm
from intarsia.core.engine.nets.klein.convert import BLOCKS
from intarsia.core.engine.nets.klein.words import LAYERS, WORD_BLOCKS
from intarsia.core.engine.segment.sam.network import VIT_B, VIT_H
from intarsia.core.wire.errors import OutOfMemory
from published_checkpoints import exemplar_names, pair_names

SIZES_GB = (4, 6, 8, 12, 24)
GB = 2**30
_CARD = torch.device("cuda", 0)
_HALF, _SINGLE = torch.bfloat16, torch.float32
# What the published folders say of themselves.
_KLEIN: dict[str, Any] = {
    "in_channels": 128,
    "num_layers": 5,
    "num_single_layers": 20,
    "attention_head_dim": 128,
    "num_attention_heads": 24,
    "joint_attention_dim": 7680,
    "guidance_embeds": False,
}
_QWEN3: dict[str, Any] = {
    "vocab_size": 151_936,
    "hidden_size": 2560,
    "intermediate_size": 9728,
    "num_attention_heads": 32,
    "num_key_value_heads": 8,
    "head_dim": 128,
}


@dataclass(frozen=True)
class Asking:
    """What a method asks of a card, and the precision it works in."""

    method: str
    needs: MemoryNeeds
    dtype: torch.dtype


def askings() -> tuple[Asking, ...]:
    """Those of the published methods, their networks as built."""
    painter = paint_by_example.from_original(exemplar_names(), "model.ckpt")
    model = pair.from_checkpoint(pair_names(), None, "model_e91.ckpt")
    steps = model.networks
    parts: dict[str, tuple[Iterable[nn.Module], torch.dtype, int]] = {
        "paint-by-example": (
            (painter.unet, painter.vae, painter.encoder),
            _HALF,
            USUAL_ACTIVATIONS,
        ),
        "pair": (
            (steps.unet, steps.control, model.vae, model.vgg, model.dino, model.words.tower),
            _HALF,
            PAIR_ACTIVATIONS,
        ),
        "pixel-guidance": (
            (load_adm(adm_names(), source="lsun_cat.pt"),),
            _SINGLE,
            GUIDING_ACTIVATIONS,
        ),
        "sam (ViT-B)": (sam_names(VIT_B)[1], _SINGLE, USUAL_ACTIVATIONS),
        "sam (ViT-H)": (sam_names(VIT_H)[1], _SINGLE, USUAL_ACTIVATIONS),
    }
    found = tuple(
        Asking(method, footprint(nets, dtype=dtype, activations=beside), dtype)
        for method, (nets, dtype, beside) in parts.items()
    )
    return (*found, *_askings_of_klein())


def _askings_of_klein() -> Iterator[Asking]:
    """FLUX.2 klein 4B with its autoencoder, and its text encoder as far as it is read."""
    with torch.device("meta"):
        networks = (Flux2Transformer2DModel(**_KLEIN), AutoencoderKLFlux2())
        encoder = Qwen3Model(Qwen3Config(**_QWEN3, num_hidden_layers=max(LAYERS)))
    needs = footprint(networks, dtype=_HALF, activations=KLEIN_ACTIVATIONS, blocks=BLOCKS)
    yield Asking("klein, klein-erase", needs, _HALF)
    needs = footprint((encoder,), dtype=_HALF, activations=WORD_ACTIVATIONS, blocks=WORD_BLOCKS)
    yield Asking("klein's instructions, once", needs, _HALF)


def placements(asking: Asking) -> dict[int, Placement | None]:
    """By the card's size in GB; None where it is refused."""
    found: dict[int, Placement | None] = {}
    for size in SIZES_GB:
        try:
            found[size] = place(asking.needs, device=_CARD, dtype=asking.dtype, budget=size * GB)
        except OutOfMemory:
            found[size] = None
    return found


def beside_a_segmenter(asking: Asking, segmenter: Asking, size: int) -> bool:
    """Whether it is laid on a card that another method's idle networks fill."""
    card = Card(size * GB)
    card.networks.take(
        "segmenter",
        lambda: "segmenter",
        footprint=Footprint(str(_CARD), segmenter.needs.whole, "sam"),
    )
    most = asking.needs.whole + asking.needs.activations
    least = least_memory(asking.needs, device=_CARD, dtype=asking.dtype)
    try:
        card.networks.make_space(Footprint(str(_CARD), most, asking.method, least))
        place(asking.needs, device=_CARD, dtype=asking.dtype, budget=card.free(str(_CARD)))
    except OutOfMemory:
        return False
    return True


class Card:
    """So many bytes, of which what the ledger has loaded takes its part."""

    def __init__(self, size: int) -> None:
        self._size = size
        self.networks = LoadedNetworks(self.free, release=lambda: None)

    def free(self, _device: str) -> int:
        return self._size - sum(each.bytes for each in self.networks.footprints)


def cell(placement: Placement | None) -> str:
    """A placement in a word or two."""
    if placement is None:
        return "no"
    return placement.means or "whole"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--markdown", action="store_true", help="as the table of docs/methods.md")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    arguments = parser.parse_args()
    every = askings()
    rows = {asking.method: placements(asking) for asking in every}
    if arguments.markdown:
        print(markdown(every))
    else:
        for method, row in rows.items():
            print(f"{method:18} " + "; ".join(f"{size} GB: {cell(p)}" for size, p in row.items()))
    if arguments.json:
        table = {m: {str(size): cell(p) for size, p in row.items()} for m, row in rows.items()}
        print(json.dumps(table))
    return 0


def markdown(every: Iterable[Asking]) -> str:
    """The table, one line a method."""
    lines = [
        "| Method | " + " | ".join(f"{size} GB" for size in SIZES_GB) + " |",
        "|---" * (1 + len(SIZES_GB)) + "|",
    ]
    for asking in every:
        cells = " | ".join(cell(p) for p in placements(asking).values())
        lines.append(f"| {asking.method} | {cells} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
