"""A real engine whose published methods work at the smallest size that tiny networks take.

Run as a program: HOME PACKS. It serves until it is killed.
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch

from intarsia.core.engine.compute.loaded_networks import LoadedNetworks
from intarsia.core.engine.methods.common.diffusion_run import Compute
from intarsia.core.engine.methods.paint_by_example.descriptor import PAINT_BY_EXAMPLE
from intarsia.core.engine.methods.paint_by_example.method import PaintByExample
from intarsia.core.engine.methods.paint_by_example.method import (
    PaintByExampleRunSettings as PaintByExampleRunSettings,
)
from intarsia.core.engine.methods.paint_by_example.sampling import (
    PaintByExampleSettings as PaintSettings,
)
from intarsia.core.engine.methods.pair.descriptor import PAIR, PAIR_WORDS
from intarsia.core.engine.methods.pair.method import Pair
from intarsia.core.engine.methods.pair.method import PairRunSettings as PairRunSettings
from intarsia.core.engine.methods.pair.sampling import PairSettings as PairSettings
from intarsia.core.engine.methods.pixel_guidance.descriptor import PIXEL_GUIDANCE
from intarsia.core.engine.methods.pixel_guidance.method import PixelGuidance
from intarsia.core.engine.methods.pixel_guidance.method import (
    PixelGuidanceRunSettings as PixelGuidanceRunSettings,
)
from intarsia.core.engine.methods.previewing.latent_decoder import PREVIEW_PACKS, PackDecoder
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.server import app
from intarsia.core.engine.server.process import Serving, serve
from intarsia.core.state.storage.places import Places


def small(packs: Path, _: Path | None = None) -> Registry:
    """Stands in for `built_in`."""
    store, networks = PackStore(packs), LoadedNetworks()
    painting = PackNeed(store, PAINT_BY_EXAMPLE.packs)
    pair, words = PackNeed(store, PAIR.packs), PackNeed(store, PAIR_WORDS)
    guiding = PackNeed(store, PIXEL_GUIDANCE.packs)
    cpu = Compute(torch.device("cpu"), torch.float32)
    paint_settings, pair_settings = (
        PaintByExampleRunSettings(PaintSettings(), cpu),
        PairRunSettings(64, PairSettings(), cpu),
    )
    guidance_settings = PixelGuidanceRunSettings(32, 3, "cpu")
    return Registry(
        (
            RegisteredMethod(
                PAINT_BY_EXAMPLE,
                lambda: PaintByExample(painting, networks, paint_settings),
                (painting,),
            ),
            RegisteredMethod(
                PAIR, lambda: Pair(pair, words, networks, run_settings=pair_settings), (pair, words)
            ),
            RegisteredMethod(
                PIXEL_GUIDANCE,
                lambda: PixelGuidance(guiding, networks, guidance_settings),
                (guiding,),
            ),
        ),
        networks,
        latents=PackDecoder(PackNeed(store, PREVIEW_PACKS), networks),
    )


if __name__ == "__main__":
    home, packs = Path(sys.argv[1]), Path(sys.argv[2])
    torch.set_num_threads(1)
    app.built_in = lambda *_: small(packs)
    serve(Serving(Places(home), warm=False))
