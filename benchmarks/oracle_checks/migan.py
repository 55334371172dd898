"""MI-GAN's generator, and the published pipeline around it, against the torch implementation.

The pipeline is restated here and not in the product, whose windows are cut and joined otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from intarsia.core.engine.nets.migan.convert import load_migan
from intarsia.core.engine.nets.migan.network import Migan, migan_input
from oracle_checks.quantity import EXACT, Array, Golden, Quantity, archive_of

_TOLERANCE = 1e-5  # of a tensor's largest value
_LEVEL = 1.0 / 255
_BLUR = 5


def check(folder: Path) -> Iterator[Quantity]:
    """The network's own quantities, then those of every run of the pipeline."""
    weights, golden = archive_of(folder, "weights_migan"), archive_of(folder, "golden_migan")
    network = load_migan(weights.state(), source=weights.name)
    yield golden.close("resolution", np.array(network.shape.resolution), EXACT)
    yield golden.close("blur_kernel", _blur_kernel(), _TOLERANCE, relative=True)
    yield from _network(golden, network)
    for case in sorted({k.split("/")[0] for k in golden.arrays if k.startswith("pipe")}):
        yield from _pipeline(golden, case, network)


def _network(golden: Golden, network: Migan) -> Iterator[Quantity]:
    picture = _planes(golden.arrays["net/image_u8"])
    known = _known(golden.arrays["net/known_u8"])
    seen = migan_input(picture, known)
    yield golden.close("net/input", seen[0], _TOLERANCE, relative=True)
    kept: dict[str, Any] = {}
    top = network.shape.resolution
    first = network.encoder[f"b{top}"]
    watched: dict[str, nn.Module] = {
        "encoder_first": first,
        "down_filter": first.conv2.downsample,
        "encoder_4": network.encoder["b4"],
        "synthesis_4": network.synthesis["b4"],
        "synthesis_8": network.synthesis["b8"],
        "up_filter_8": network.synthesis["b8"].conv1.upsample,
    }
    hooks = [module.register_forward_hook(_keep(kept, name)) for name, module in watched.items()]
    with torch.inference_mode():
        output = network(seen)
    for hook in hooks:
        hook.remove()
    found = {"output": output, "encoder_first": kept["encoder_first"][0]}
    found["encoder_first_down"] = kept["encoder_first"][1]
    found["down_filter"] = kept["down_filter"]
    found["up_filter_8"] = _seen_in_place(network, kept["up_filter_8"])
    found["encoder_4"] = kept["encoder_4"][1]
    for side in (4, 8):
        found[f"synthesis_{side}_x"], found[f"synthesis_{side}_rgb"] = kept[f"synthesis_{side}"]
    for name, tensor in found.items():
        yield golden.close(f"net/{name}", tensor[0], _TOLERANCE, relative=True)


def _seen_in_place(network: Migan, sampled_up: Tensor) -> Tensor:
    """What a hook on the published filter is left with.

    The published code adds the noise to that very tensor, and takes the leaky part in place too;
    only its amplified copy is new.
    """
    unit = network.synthesis["b8"].conv1
    return F.leaky_relu(sampled_up + unit.noise_const * unit.noise_strength, 0.2)


def _pipeline(golden: Golden, case: str, network: Migan) -> Iterator[Quantity]:
    image, known = golden.arrays[f"{case}/image_u8"], golden.arrays[f"{case}/known_u8"]
    side = network.shape.resolution
    window = _window(known, side, int(golden.number("padding")))
    yield golden.close(f"{case}/window_x0_x1_y0_y1", np.array(window), EXACT)
    part = np.s_[window[2] : window[3], window[0] : window[1]]
    cut, mask = torch.from_numpy(image[part].copy()), torch.from_numpy(known[part].copy())
    shown = _resized(cut.permute(2, 0, 1)[None], (side, side))
    flat = F.interpolate(mask[None, None].float(), (side, side), mode="nearest")
    seen = migan_input(shown.float() * 2 / 255 - 1, flat / 255)
    yield golden.close(f"{case}/model_input", seen[0], _TOLERANCE, relative=True)
    with torch.inference_mode():
        output = network(seen)
    yield golden.close(f"{case}/model_output", output[0], _TOLERANCE, relative=True)
    soft = _soft_known(mask[None, None].float() / 255)
    yield golden.close(f"{case}/soft_known", soft[0, 0], _TOLERANCE, relative=True)
    shown = (output * 0.5 + 0.5).clamp(0, 1)
    back = F.interpolate(shown, mask.shape, mode="bilinear", antialias=True)
    joined = cut.permute(2, 0, 1)[None].float() / 255 * soft + back * (1 - soft)
    result = image.copy()
    result[part] = (joined[0].permute(1, 2, 0) * 255).clamp(0, 255).to(torch.uint8).numpy()
    yield golden.close(f"{case}/result_u8", result, _LEVEL)


def _window(known: Array, side: int, padding: int) -> tuple[int, int, int, int]:
    """x0, x1, y0, y1 around every pixel that is not wholly known, as the authors cut it."""
    rows, columns = np.where((known < 255).any(axis=1))[0], np.where((known < 255).any(axis=0))[0]
    top, bottom, left, right = rows[0], rows[-1], columns[0], columns[-1]
    size = max(side, max(right - left, bottom - top) + 2 * padding)
    return (
        *_span(int(left + right) // 2, int(size), known.shape[1]),
        *_span(int(top + bottom) // 2, int(size), known.shape[0]),
    )


def _span(centre: int, size: int, limit: int) -> tuple[int, int]:
    """`size` around `centre`, in halves of a pixel; what is cut on one side goes to the other."""
    low, high = 2 * centre - size, 2 * centre + size
    below, above = max(0, -low), max(0, high - 2 * limit)
    return max(0, (low - above) // 2), min(limit, -(-(high + below) // 2))


def _resized(levels: Tensor, size: tuple[int, int]) -> Tensor:
    """uint8 (B, C, h, w), bilinear with antialias, as torchvision resizes tensors."""
    values = F.interpolate(levels.float(), size, mode="bilinear", antialias=True)
    return values.round().clamp(0, 255).to(torch.uint8)


def _blur_kernel() -> Tensor:
    """(5, 5), sum 1."""
    apart = torch.arange(_BLUR) - _BLUR // 2
    line = torch.exp(-((apart / 2.0) ** 2))
    kernel = torch.outer(line, line)
    return kernel / kernel.sum()


def _soft_known(known: Tensor) -> Tensor:
    """(1, 1, H, W): what is known, grown by a pixel and blurred."""
    grown = F.pad(F.max_pool2d(known, 3, 1, 1), (2, 2, 2, 2), mode="reflect")
    return F.conv2d(grown, _blur_kernel()[None, None])


def _planes(image: Array) -> Tensor:
    """RGB (1, 3, H, W) in [-1, 1] of uint8 (H, W, 3)."""
    return torch.from_numpy(image.copy()).permute(2, 0, 1)[None].float() * 2 / 255 - 1


def _known(mask: Array) -> Tensor:
    return torch.from_numpy(mask.copy())[None, None].float() / 255


def _keep(kept: dict[str, Any], name: str) -> Any:
    def keep(_module: nn.Module, _given: object, made: Any) -> None:
        kept[name] = made

    return keep
