"""Pictures that meet in one document are converted into its profile, by littleCMS."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from intarsia.core.engine.files.colour import converted, in_profile
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.profiles import REC2020, adobe_rgb, gamma_curve, rgb_profile, srgb
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.pixels.planes import array_of, pixels_of
from intarsia.core.wire.errors import BadPicture

CASES = Path(__file__).parents[3] / "data" / "cases"
LINEAR_2020 = rgb_profile("Linear Rec. 2020", REC2020, gamma_curve(1.0))
RGBA_8 = np.random.default_rng(0).integers(0, 256, (9, 7, 4)).astype(np.uint8)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_every_depth_is_converted_as_littlecms_does_and_alpha_is_kept(dtype: type) -> None:
    array = RGBA_8.astype(dtype) * dtype(257) if dtype is np.uint16 else RGBA_8.astype(dtype)
    top = {np.uint8: 255, np.uint16: 65535, np.float32: 1}[dtype]
    if dtype is np.float32:
        array = array / np.float32(255)
    seen = array_of(converted(pixels_of(array), adobe_rgb())).astype(float) / top * 255
    source, target = (
        ImageCms.ImageCmsProfile(io.BytesIO(profile)) for profile in (srgb(), adobe_rgb())
    )
    image = Image.fromarray(np.ascontiguousarray(RGBA_8[..., :3]))
    wanted = ImageCms.profileToProfile(image, source, target, renderingIntent=1)
    assert np.abs(seen[..., :3] - np.asarray(wanted)).max() <= 1.5
    assert np.abs(seen[..., 3] - RGBA_8[..., 3]).max() < 1e-3


def test_there_and_back_changes_next_to_nothing() -> None:
    deep = RGBA_8[..., :3].astype(np.uint16) * np.uint16(257)
    there = in_profile(deep, srgb(), LINEAR_2020)
    back = in_profile(there, LINEAR_2020, srgb())
    assert np.abs(back.astype(int) - deep).max() <= 300


def test_a_profile_that_is_none_is_refused_with_a_sentence() -> None:
    with pytest.raises(BadPicture, match="profile cannot be used"):
        in_profile(RGBA_8[..., :3], b"no profile" * 40, srgb())


@pytest.mark.parametrize(
    ("picture", "exemplar", "wanted"),
    [("p_a98.png", "ex_srgb.png", (93, 159, 70)), ("p.png", "ex_lin2020.png", (0, 217, 123))],
)
def test_an_exemplar_is_painted_in_the_colours_of_the_document(
    picture: str, exemplar: str, wanted: tuple[int, int, int], tmp_path: Path
) -> None:
    case, out = CASES / "exemplar-icc", tmp_path / "e.ora"
    words = ["paint", case / picture, "--region", case / "m.png", "--exemplar", case / exemplar]
    assert main([*map(str, words), "--likeness", "1", "-o", str(out)]) == 0
    found = open_picture(out.read_bytes())
    inside = np.asarray(Image.open(case / "m.png").convert("L")) > 127
    middle = np.median(array_of(found.pixels)[inside][:, :3], axis=0)
    assert np.abs(middle - wanted).max() <= 2


def test_layers_of_several_profiles_show_as_krita_shows_them() -> None:
    found = open_picture((CASES / "ora-layer-icc" / "mixicc.ora").read_bytes())
    wanted = np.asarray(Image.open(CASES / "ora-layer-icc" / "kr_mixicc.png").convert("RGB"))
    assert np.abs(array_of(found.pixels)[..., :3].astype(int) - wanted).max() <= 2
