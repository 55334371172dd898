"""LaMa against a restatement in plain functions, and its window."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from intarsia.core.engine.nets.lama.network import Lama, LamaShape
from intarsia.core.engine.nets.lama.window import inpaint_window, lama_window
from intarsia.core.wire.errors import Cancelled
from random_networks import random_lama

State = dict[str, Tensor]


def _conv(x: Tensor, s: State, key: str, stride: int = 1) -> Tensor:
    weight = s[f"{key}.weight"]
    pad = weight.shape[-1] // 2
    x = F.pad(x, (pad,) * 4, mode="reflect") if pad else x
    return F.conv2d(x, weight, s.get(f"{key}.bias"), stride=stride)


def _norm(x: Tensor, s: State, key: str) -> Tensor:
    mean, var = s[f"{key}.running_mean"], s[f"{key}.running_var"]
    scale = s[f"{key}.weight"] / (var + 1e-5).sqrt()
    return (x - mean[:, None, None]) * scale[:, None, None] + s[f"{key}.bias"][:, None, None]


def _spectrum(x: Tensor, s: State, key: str) -> Tensor:
    f = torch.fft.fft2(x, norm="ortho")[..., : x.shape[-1] // 2 + 1]
    mixed = torch.stack([p for c in range(f.shape[1]) for p in (f[:, c].real, f[:, c].imag)], 1)
    mixed = torch.relu(_norm(_conv(mixed, s, f"{key}.conv_layer"), s, f"{key}.bn"))
    back = torch.complex(mixed[:, 0::2], mixed[:, 1::2])
    return torch.fft.irfft2(back, s=x.shape[-2:], norm="ortho")


def _unit(near: Tensor, whole: Tensor, s: State, key: str) -> tuple[Tensor, Tensor]:
    ffc = f"{key}.ffc"
    inner = torch.relu(
        _norm(_conv(whole, s, f"{ffc}.convg2g.conv1.0"), s, f"{ffc}.convg2g.conv1.1")
    )
    through = _conv(inner + _spectrum(inner, s, f"{ffc}.convg2g.fu"), s, f"{ffc}.convg2g.conv2")
    new = _conv(near, s, f"{ffc}.convl2l") + _conv(whole, s, f"{ffc}.convg2l")
    far = _conv(near, s, f"{ffc}.convl2g") + through
    return (
        torch.relu(_norm(new, s, f"{key}.bn_l")),
        torch.relu(_norm(far, s, f"{key}.bn_g")),
    )


def _restated(seen: Tensor, s: State, blocks: int) -> Tensor:
    x = seen
    for place, stride in ((1, 1), (2, 2), (3, 2)):
        x = _conv(x, s, f"model.{place}.ffc.convl2l", stride)
        x = torch.relu(_norm(x, s, f"model.{place}.bn_l"))
    near = torch.relu(_norm(_conv(x, s, "model.4.ffc.convl2l", 2), s, "model.4.bn_l"))
    whole = torch.relu(_norm(_conv(x, s, "model.4.ffc.convl2g", 2), s, "model.4.bn_g"))
    for place in range(5, 5 + blocks):
        a, b = _unit(near, whole, s, f"model.{place}.conv1")
        a, b = _unit(a, b, s, f"model.{place}.conv2")
        near, whole = near + a, whole + b
    y = torch.cat([near, whole], 1)
    for place in range(6 + blocks, 13 + blocks, 3):
        weight, bias = s[f"model.{place}.weight"], s[f"model.{place}.bias"]
        y = F.conv_transpose2d(y, weight, bias, stride=2, padding=1, output_padding=1)
        y = torch.relu(_norm(y, s, f"model.{place + 1}"))
    return torch.sigmoid(_conv(y, s, f"model.{16 + blocks}"))


@pytest.mark.parametrize(("shape", "size"), [((4, 2), (64, 40)), ((8, 3), (32, 88))])
def test_it_is_what_the_paper_says(shape: tuple[int, int], size: tuple[int, int]) -> None:
    network = random_lama(LamaShape(*shape), seed=3)
    generator = torch.Generator().manual_seed(1)
    picture = torch.rand(2, 3, *size, generator=generator)
    hole = (torch.rand(2, 1, *size, generator=generator) > 0.5).float()
    wanted = _restated(
        torch.cat([picture * (1 - hole), hole], 1), dict(network.state_dict()), shape[1]
    )
    assert torch.allclose(network(picture, hole), wanted, atol=2e-6)
    assert wanted.std() > 0.01


def test_a_window_keeps_what_is_known_and_its_size() -> None:
    rng = np.random.default_rng(0)
    picture = rng.random((37, 51, 3), np.float32)
    hole = np.zeros((37, 51), np.bool_)
    hole[10:30, 20:51] = True
    window = lama_window(picture, hole)
    assert window.picture.shape == (1, 3, 40, 56)
    assert torch.equal(window.picture[..., 37, :51], window.picture[..., 36, :51])  # symmetric
    done = inpaint_window(random_lama(), window)
    assert done.shape == picture.shape
    assert np.array_equal(done[~hole], picture[~hole])
    assert np.abs(done[hole] - picture[hole]).mean() > 0.05


def test_what_lies_in_the_hole_is_not_seen() -> None:
    picture = np.random.default_rng(0).random((24, 24, 3), np.float32)
    hole = np.zeros((24, 24), np.bool_)
    hole[8:16, 8:16] = True
    other = picture.copy()
    other[hole] = 0
    network = random_lama()
    done = inpaint_window(network, lama_window(picture, hole))
    assert np.array_equal(done, inpaint_window(network, lama_window(other, hole)))


def test_it_ends_between_two_blocks() -> None:
    heard: list[tuple[int, int]] = []

    def on_block(done: int, of: int) -> None:
        heard.append((done, of))
        if done == 1:
            raise Cancelled

    window = lama_window(np.zeros((16, 16, 3), np.float32), np.ones((16, 16), np.bool_))
    with pytest.raises(Cancelled):
        inpaint_window(random_lama(LamaShape(4, 3)), window, on_block)
    assert heard == [(0, 3), (1, 3)]


def test_the_published_size_has_the_published_weight() -> None:
    with torch.device("meta"):
        network = Lama(LamaShape())
    trained = sum(p.numel() for p in network.parameters())
    statistics = sum(b.numel() for b in network.buffers() if b.is_floating_point())
    assert trained <= 50_975_875 <= trained + statistics
