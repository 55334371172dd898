"""TAESD: a tiny random one in its published layout makes the previews of a method that paints."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import AutoencoderTiny
from safetensors.torch import save_file

from edit_desk import EditDesk
from intarsia.core.engine.compute.loaded_networks import OneSlotCache
from intarsia.core.engine.diffusion.preview import latent_previews
from intarsia.core.engine.edits.runner import Runner
from intarsia.core.engine.methods.common.diffusion_run import Compute
from intarsia.core.engine.methods.common.previews import latent_colours
from intarsia.core.engine.methods.paint_by_example.descriptor import PAINT_BY_EXAMPLE
from intarsia.core.engine.methods.paint_by_example.method import (
    PaintByExample,
    PaintByExampleRunSettings,
)
from intarsia.core.engine.methods.paint_by_example.sampling import PaintByExampleSettings
from intarsia.core.engine.methods.previewing.latent_decoder import PREVIEW_PACKS, PackDecoder
from intarsia.core.engine.methods.protocol import RunContext
from intarsia.core.engine.methods.registered_method import RegisteredMethod
from intarsia.core.engine.methods.registry import Registry
from intarsia.core.engine.nets.taesd.convert import decoded, load_taesd
from intarsia.core.engine.packs.catalogue import find_pack, load_catalogue
from intarsia.core.engine.packs.installed import PackStore
from intarsia.core.engine.packs.needs import PackNeed
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.edits import PaintExemplar, new_id
from intarsia.core.wire.errors import BadWeights
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import Pixels, Placed

pytestmark = pytest.mark.usefixtures("one_thread")

PREVIEWS = find_pack(load_catalogue(), PREVIEW_PACKS[0])


def tiny() -> AutoencoderTiny:
    torch.manual_seed(4)
    widths = (8, 8, 8, 8)
    net = AutoencoderTiny(encoder_block_out_channels=widths, decoder_block_out_channels=widths)
    return net.eval()


@pytest.fixture
def store(tmp_path: Path) -> PackStore:
    """A folder of packs with the tiny network, imported from its published file."""
    source = tmp_path / "hub"
    source.mkdir()
    state = {name: tensor.contiguous() for name, tensor in tiny().state_dict().items()}
    save_file(state, source / PREVIEWS.files[0].name)
    store = PackStore(tmp_path / "packs")
    store.import_from(PREVIEWS, source, lambda *_: None)
    return store


class Watching:
    cancelled = False

    def progress(self, step: int, of: int, preview: Pixels | None) -> None: ...

    def loading(self, pack: str, done: int, of: int) -> None: ...

    def picture(self, sha256: str) -> Pixels:
        raise AssertionError(sha256)


def test_the_decoder_is_the_librarys_and_takes_latents_as_they_are() -> None:
    net, latents = tiny(), torch.randn(2, 4, 8, 6)
    with torch.no_grad():
        expected = net.decode(latents).sample.clamp(-1, 1)
    found = decoded(load_taesd(net.state_dict(), source="tiny"), latents)
    assert found.shape == (2, 3, 64, 48)
    assert torch.equal(found, expected)


def test_a_file_that_is_none_is_refused() -> None:
    state = tiny().state_dict()
    with pytest.raises(BadWeights):
        load_taesd({"a": torch.zeros(1)}, source="tiny")
    del state["decoder.layers.3.conv.0.weight"]
    with pytest.raises(BadWeights, match="decoder|layers"):
        load_taesd(state, source="tiny")


def test_colours_are_the_decoders_where_it_is_installed_and_a_mixture_elsewhere(
    store: PackStore, tmp_path: Path
) -> None:
    latents = torch.randn(1, 4, 8, 8)
    plain = latent_previews(latents)
    without = RunContext(0, Watching())
    assert np.array_equal(latent_colours(without)(latents), plain)
    for root, shape in ((tmp_path / "none", (1, 8, 8, 3)), (store.root, (1, 64, 64, 3))):
        decoder = PackDecoder(PackNeed(PackStore(root), PREVIEW_PACKS), OneSlotCache())
        context = RunContext(0, Watching(), latents=decoder)
        found = latent_colours(context)(latents)
        assert found.shape == shape
        assert np.array_equal(found, plain) == (shape[1] == 8)
        assert context.notes == []


def test_a_spoiled_file_costs_the_previews_and_not_the_edit(store: PackStore) -> None:
    (store.path(PREVIEWS) / PREVIEWS.files[0].name).write_bytes(b"spoiled")
    decoder = PackDecoder(PackNeed(store, PREVIEW_PACKS), OneSlotCache())
    context = RunContext(0, Watching(), latents=decoder)
    latents = torch.randn(1, 4, 8, 8)
    assert np.array_equal(latent_colours(context)(latents), latent_previews(latents))
    assert "coarse" in context.notes[0]


def edit(*, previews: bool) -> PaintExemplar:
    rng = np.random.default_rng(1)
    window = rng.integers(0, 256, (96, 96, 4)).astype(np.uint8)
    window[..., 3] = 255
    region = np.zeros((96, 96), np.uint8)
    region[40:70, 40:70] = 255
    return PaintExemplar(
        id="",
        seed=3,
        method=PAINT_BY_EXAMPLE.id,
        picture=Size(96, 96),
        window=Placed(pixels_of(window), 0, 0),
        region=pixels_of(region),
        exemplar=pixels_of(rng.integers(0, 256, (20, 30, 4)).astype(np.uint8)),
        previews=previews,
    )


def test_an_edit_shows_them_and_its_result_is_the_same(
    store: PackStore, published_packs: PackStore
) -> None:
    need, networks = PackNeed(published_packs, PAINT_BY_EXAMPLE.packs), OneSlotCache()
    compute = Compute(torch.device("cpu"), torch.float32)
    settings = PaintByExampleSettings(sampler="ddim", steps=2)
    method = PaintByExample(need, networks, PaintByExampleRunSettings(settings, compute))
    registered = (RegisteredMethod(PAINT_BY_EXAMPLE, lambda: method, (need,)),)
    decoder = PackDecoder(PackNeed(store, PREVIEW_PACKS), OneSlotCache())
    seen = {}
    for name, latents in (("mixture", None), ("decoder", decoder)):
        desk = EditDesk()
        asked = PaintExemplar(**{**vars(edit(previews=True)), "id": new_id()})
        Runner(Registry(registered, latents=latents)).run(asked, desk, desk.tell)
        shown = [step.preview for step in desk.steps if step.preview is not None]
        assert shown
        seen[name] = shown[0].data, [layer.placed for layer in desk.layers]
    assert seen["mixture"][0] != seen["decoder"][0]
    one, other = (
        np.frombuffer(seen[name][1][0].pixels.data, np.uint8).astype(int) for name in seen
    )
    assert (one == other).all()
