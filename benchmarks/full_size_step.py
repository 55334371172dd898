"""What memory one optimiser step of image elements takes at Stable Diffusion 1.5's size.

    python benchmarks/full_size_step.py [--batch N] [--side 64] [--real]

Counts stage 2 at `sd15`: every weight, gradient, both moments of AdamW, the averaged weights, and
all that the backward pass keeps of the forward pass, exactly, on tensors without memory. --real
takes the step in memory instead and prints how much the process held at most. Stable Diffusion's
autoencoder and text network are not loaded; frozen, they add 0.83 GB. All in single precision.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.autograd.graph import saved_tensors_hooks
from torch.nn.functional import mse_loss

from intarsia.core.engine.elements.config import MAX_ELEMENTS, SD15
from intarsia.core.engine.elements.model import ElementsModel, on_meta
from intarsia.core.engine.elements.tokens import ElementBatch
from intarsia.core.engine.elements.unet import predict

_TOKENS = 77  # of a caption
_GB = 1e9


def taken(model: ElementsModel, batch: int, side: int) -> dict[str, float]:
    """One step of stage 2 wherever the networks are: GB by what they are for."""
    device = model.token_proj.null.device
    trained = [*model.unet.parameters(), *model.token_proj.parameters()]
    model.requires_grad_(False)
    for parameter in trained:
        parameter.requires_grad_(True)
    optimiser = torch.optim.AdamW(trained, lr=1e-5, foreach=False)
    average = [p.detach().clone() for p in trained]
    kept: dict[int, int] = {}
    held: list[Tensor] = []  # so that no storage's number is given twice

    own = {p.untyped_storage()._cdata for p in model.parameters()}  # counted as weights

    def note(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        if storage._cdata not in own:
            kept[storage._cdata] = storage.nbytes()
            held.append(tensor)
        return tensor

    x = torch.randn(batch, SD15.unet.in_channels, side, side, device=device)
    with saved_tensors_hooks(note, lambda tensor: tensor):
        loss = _loss(model, x)
    held.clear()
    loss.backward()
    if device.type != "meta":
        optimiser.step()
    return {
        "weights": _size(model.parameters()),
        "gradients": _size(p.grad for p in trained if p.grad is not None),
        "moments": 2 * _size(trained),
        "average": _size(average),
        "activations": sum(kept.values()) / _GB,
    }


def _loss(model: ElementsModel, x: Tensor) -> Tensor:
    rows, device = len(x), x.device
    codes = torch.randn(rows, MAX_ELEMENTS, SD15.encoder.code, device=device)
    places = torch.rand(rows, MAX_ELEMENTS, 4, device=device)
    live = torch.ones(rows, MAX_ELEMENTS, dtype=torch.bool, device=device)
    made = predict(
        model.unet,
        x,
        torch.full((rows,), 500, device=device),
        text=torch.randn(rows, _TOKENS, SD15.unet.context, device=device),
        tokens=model.token_proj(ElementBatch(codes, places, live)),
    )
    return mse_loss(made.float(), torch.randn_like(x))


def _size(tensors: Iterable[Tensor | nn.Parameter]) -> float:
    return sum(t.numel() * t.element_size() for t in tensors) / _GB


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--side", type=int, default=SD15.side // SD15.reduction, help="of latents")
    parser.add_argument("--real", action="store_true", help="take the step in memory")
    parser.add_argument("--json", action="store_true", help="end with one line of JSON")
    options = parser.parse_args(arguments)
    model = ElementsModel(SD15) if options.real else on_meta(SD15).to("meta")
    found = taken(model, options.batch, options.side)
    found["together"] = sum(found.values())
    if options.real:
        found["process"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / _GB
    for name, size in found.items():
        print(f"{name.ljust(12)} {size:7.2f} GB")
    if options.json:
        print(json.dumps({name: round(size, 3) for name, size in found.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
