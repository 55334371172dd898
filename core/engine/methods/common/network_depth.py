"""Owns how near everything in a picture is, by Depth Anything."""

from __future__ import annotations

import torch
from transformers import DepthAnythingForDepthEstimation

from intarsia.core.engine.compute.device import choose_device, typed_memory_errors
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.methods.common.diffusion_run import Compute, MethodNetworks
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.nets.depth_anything.convert import load_depth
from intarsia.core.engine.nets.depth_anything.predict import nearness
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import Floats

_WORKS = 900 << 20  # bytes beside the weights, an estimate
_SMALLER = "Set the order to cues, or close other programs."


class NetworkDepth:
    """Asks the networks of a pack, which is loaded when depth is first asked for."""

    def __init__(self, need: PackNeed, loaded_networks: OneSlotCache, device: str = "") -> None:
        self._networks = MethodNetworks(need, loaded_networks, load_depth, _parts, _WORKS)
        self._device = device

    def nearness(self, colour: Floats, context: RunContext) -> Floats:
        """(H, W) float32, larger is nearer, of (H, W, 3) RGB in [0, 1]."""
        device = choose_device(self._device)
        context.computes_on(str(device))
        with typed_memory_errors(_SMALLER):
            network = self._networks.take("", Compute(device, torch.float32), context)
            context.heed()
            return nearness(network, colour)


def _parts(network: DepthAnythingForDepthEstimation) -> tuple[torch.nn.Module, ...]:
    return (network,)
