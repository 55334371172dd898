"""A real engine with the classical method and image elements of one weights file.

Run as a program: HOME WEIGHTS. It serves until it is killed.
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch

from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.methods.classical.descriptor import CLASSICAL
from intarsia.core.engine.methods.classical.method import Classical
from intarsia.core.engine.methods.common.diffusion_run import Compute
from intarsia.core.engine.methods.image_elements.descriptor import IMAGE_ELEMENTS
from intarsia.core.engine.methods.image_elements.method import ImageElements
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.server import app
from intarsia.core.engine.server.process import Serving, serve
from intarsia.core.state.storage.places import Places


def both(weights: Path) -> Registry:
    """Stands in for `built_in`."""
    networks, cpu = OneSlotCache(), Compute(torch.device("cpu"), torch.float32)
    elements = RegisteredMethod(
        IMAGE_ELEMENTS, lambda: ImageElements(weights, networks, cpu, least_db=float("-inf"))
    )
    return Registry((RegisteredMethod(CLASSICAL, Classical), elements))


if __name__ == "__main__":
    home, weights = Path(sys.argv[1]), Path(sys.argv[2])
    torch.set_num_threads(1)
    app.built_in = lambda *_: both(weights)
    serve(Serving(Places(home), warm=False))
