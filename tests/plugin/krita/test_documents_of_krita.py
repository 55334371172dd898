"""Documents that a real Krita writes open here as it shows them, and ours open there."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image
from skimage import data, transform

from intarsia.core.engine.files.colour import converted
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.png import decode_png
from intarsia.core.engine.headless.commands import main
from intarsia.core.engine.pixels.planes import rgba_of, to_float
from intarsia.core.wire.pixels import Pixels
from krita_program import KRITA, copy_home, variables_of

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]

IMPORTS = """
import os
import random
import struct

from krita import InfoObject, Krita

S, L = "sRGB-elle-V2-srgbtrc.icc", "sRGB-elle-V2-g10.icc"
CODES = {"U8": "B", "U16": "<H", "F16": "<e", "F32": "<f"}
TOPS = {"U8": 255, "U16": 65535, "F16": 1.0, "F32": 1.0}


def noise(count, depth, seed):
    rng = random.Random(seed)
    one, top = struct.Struct(CODES[depth]), TOPS[depth]
    values = (rng.random() * top for _ in range(count))
    return b"".join(one.pack(v if depth[0] == "F" else int(v)) for v in values)


def layer(document, parent, name, box, depth="U8", *, model="RGBA", profile=None, **look):
    node = document.createNode(name, "paintlayer")
    if profile:
        node.setColorSpace(model, depth, profile)
    x, y, w, h = box
    channels = 2 if model == "GRAYA" else 4
    node.setPixelData(QByteArray(noise(w * h * channels, depth, x + 100 * y)), x, y, w, h)
    node.setOpacity(look.get("opacity", 255))
    node.setBlendingMode(look.get("blend", "normal"))
    node.setVisible(look.get("visible", True))
    node.setInheritAlpha(look.get("inherit", False))
    parent.addChildNode(node, None)
    return node


def made(model, depth, profile):
    document = Krita.instance().createDocument(80, 70, "doc", model, depth, profile, 300.0)
    document.setBatchmode(True)
    return document


def kept(document, name):
    document.refreshProjection()
    document.waitForDone()
    done = document.saveAs(os.path.join(FOLDER, name + ".kra"))
    document.setModified(False)
    document.close()
    return done


def fill(document, model, depth):
    root = document.rootNode()
    layer(document, root, "base", (0, 0, 80, 70), depth, model=model)
    layer(document, root, "Größe 🌸", (-20, -10, 70, 50), depth, model=model, opacity=128)
    layer(document, root, "off", (50, 40, 80, 60), depth, model=model, blend="multiply")
"""

BODY = """
for model, depth, profile in (("RGBA", "U8", S), ("RGBA", "U16", S), ("RGBA", "F16", L),
                              ("RGBA", "F32", L), ("GRAYA", "U8", ""), ("GRAYA", "U16", "")):
    new = made(model, depth, profile)
    fill(new, model, depth)
    stage.put(model + depth, kept(new, model + depth))
    yield 50
for name, passing in (("group", False), ("passing", True)):
    new = made("RGBA", "U8", S)
    layer(new, new.rootNode(), "base", (0, 0, 80, 70))
    group_node = new.createGroupLayer("folder")
    new.rootNode().addChildNode(group_node, None)
    layer(new, group_node, "one", (10, 5, 40, 40), blend="screen")
    layer(new, group_node, "two", (30, 20, 45, 40), inherit=True)
    layer(new, group_node, "hidden", (0, 0, 20, 20), visible=False)
    group_node.setPassThroughMode(passing)
    group_node.setOpacity(160)
    group_node.setBlendingMode("multiply")
    stage.put(name, kept(new, name))
    yield 50
for mode in MODES:
    new = made("RGBA", "U8", S)
    layer(new, new.rootNode(), "base", (0, 0, 80, 70))
    layer(new, new.rootNode(), "top", (10, 5, 60, 50), blend=mode, opacity=200)
    stage.put(mode, kept(new, mode))
    yield 50
new = made("RGBA", "U8", S)
layer(new, new.rootNode(), "base", (0, 0, 80, 70))
layer(new, new.rootNode(), "linear", (10, 5, 50, 40), "U16", profile=L)
stage.put("mixed", kept(new, "mixed"))
"""

MODES = [
    *("screen", "overlay", "darken", "lighten", "dodge", "burn", "hard_light", "soft_light_svg"),
    *("diff", "add", "color", "luminize", "hue", "saturation"),
    *("erase", "destination-in", "destination-atop"),
]
NAMES = [
    "RGBAU8",
    "RGBAU16",
    "RGBAF16",
    "RGBAF32",
    "GRAYAU8",
    "GRAYAU16",
    "group",
    "passing",
    *MODES,
    "mixed",
]


def test_documents_of_krita_open_with_their_layers(
    krita: RunKrita, photo: Path, tmp_path: Path
) -> None:
    found = krita(BODY, photo, engine=False, imports=f"{IMPORTS}\nMODES = {MODES!r}\n").findings
    for name in NAMES:
        assert found[name], name
        path = tmp_path / f"{name}.kra"
        opened = open_picture(path.read_bytes(), name)
        assert opened.notes == (), name
        assert len(opened.layers) >= 3, name
        stored = zipfile.ZipFile(io.BytesIO(path.read_bytes())).read("mergedimage.png")
        if name in (*MODES, "RGBAU8", "group", "passing", "mixed"):
            apart = seen(rgba_of(opened.pixels)) - seen(rgba_of(decode_png(stored)))
            assert np.abs(apart).max() <= (2.01 if name in ("group", "passing") else 1.01), name


def seen(array: np.ndarray) -> np.ndarray:
    """Premultiplied: colours of what is transparent do not count."""
    values = array.astype(np.float64)
    values[..., :3] *= values[..., 3:] / 255
    return values


def exported_by_krita(path: Path, warm_home: Path, display: str) -> Pixels:
    """What Krita exports of a document as PNG."""
    out = path.with_suffix(".krita.png")
    command = [KRITA, str(path), "--export", "--export-filename", str(out)]
    # A home of its own: one that a newer Krita has used makes an older one ask and wait.
    home = copy_home(warm_home, path.parent / "home")
    environment = variables_of(home, display)
    subprocess.run(command, check=True, capture_output=True, timeout=200, env=environment)
    return open_picture(out.read_bytes()).pixels


def test_krita_shows_what_an_eraser_leaves(tmp_path: Path, warm_home: Path, display: str) -> None:
    """A cut-out that is removed leaves an eraser in a group: Krita shows nothing there too."""
    sprite = Path(__file__).parents[2] / "data/cases/sprite.png"
    apart, gone = tmp_path / "s.ora", tmp_path / "r.ora"
    assert main(["take-apart", str(sprite), "-o", str(apart)]) == 0
    assert main(["remove", str(apart), "--object", "Object 1, left", "-o", str(gone)]) == 0
    shown = rgba_of(exported_by_krita(gone, warm_home, display))
    assert (seen(shown) == seen(rgba_of(open_picture(gone.read_bytes()).pixels))).all()
    assert np.count_nonzero(shown[..., 3]) == 841


@pytest.mark.parametrize("dtype", ["u1", "u2"])
def test_krita_shows_an_edited_and_saved_document_as_we_export_it(
    dtype: str, tmp_path: Path, warm_home: Path, display: str
) -> None:
    small = transform.resize(data.coffee(), (90, 120), anti_aliasing=True)
    source = np.rint(small * np.iinfo(dtype).max).astype(dtype)
    path, mask, out = (tmp_path / name for name in ("in.tif", "mask.png", "edited.ora"))
    tifffile.imwrite(path, source, photometric="rgb", metadata=None)
    marked = np.zeros((90, 120), np.uint8)
    marked[30:60, 40:80] = 255
    Image.fromarray(marked).save(mask)
    assert main(["remove", str(path), "--region", str(mask), "-o", str(out)]) == 0
    theirs = exported_by_krita(out, warm_home, display)  # in 8 bits
    ours = converted(open_picture(out.read_bytes()).pixels, theirs.icc)
    apart = to_float(rgba_of(ours)) - to_float(rgba_of(theirs))
    assert np.abs(apart).max() <= 1.5 / 255
