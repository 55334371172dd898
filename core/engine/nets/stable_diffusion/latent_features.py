"""Owns the view of Stable Diffusion's UNet as a network that shows its decoder maps."""

from __future__ import annotations

import torch
from diffusers import UNet2DConditionModel
from torch import Tensor, nn

from intarsia.core.engine.nets.adm.network import Forward

_TAPPED = (1, 2)  # decoder blocks by index: the two that hold parts and outlines of objects


class LatentFeatures:
    """Latents (B, 4, h, w) and one fixed text context (1, tokens, width) -> noise and maps.

    The network learned no variance, so `fraction` is 0: halfway between the two bounds. Gradients
    are recorded up to the last tapped block and no further.
    """

    def __init__(self, unet: UNet2DConditionModel, context: Tensor) -> None:
        self._unet = unet.eval().requires_grad_(False)
        self._context = context

    def __call__(self, x: Tensor, timestep: int, /) -> Forward:
        maps: list[Tensor] = []
        recording = torch.is_grad_enabled()

        def keep(_module: nn.Module, _inputs: object, output: Tensor) -> None:
            maps.append(output)
            if len(maps) == len(_TAPPED):
                torch.set_grad_enabled(False)

        hooks = [self._unet.up_blocks[i].register_forward_hook(keep) for i in _TAPPED]
        try:
            context = self._context.to(x).expand(len(x), -1, -1)
            noise = self._unet(x, timestep, context, return_dict=False)[0].detach().float()
        finally:
            torch.set_grad_enabled(recording)
            for hook in hooks:
                hook.remove()
        return Forward(noise, torch.zeros_like(noise), tuple(maps))
