"""Draws docs/images/image-elements-sheet.jpg: what the model in the box makes of unseen scenes."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PIL import Image

from intarsia.core.engine.elements.model import read_model
from intarsia.core.engine.elements.spaces import HaarSpace
from intarsia.core.engine.methods.image_elements.entry import boxed_elements
from intarsia.core.engine.training.elements.setup import Setup
from intarsia.core.engine.training.elements.sheets import diffusion_sheet
from intarsia.core.engine.training.elements.stages import NoText
from intarsia.core.engine.training.pictures import PreparationSettings, ScenePictures

UNSEEN, ROWS = 940_000_000, 6  # the first scene's seed; those of trainings are far below
OUT = Path(__file__).parent / "images" / "image-elements-sheet.jpg"


def main() -> int:
    model = read_model(boxed_elements()).model.eval().requires_grad_(False)
    config = model.config
    scenes = ScenePictures(PreparationSettings(config.side, config.queries), first=UNSEEN, count=60)
    pictures = (scenes.make(k) for k in range(len(scenes)))
    shown = [item for item in pictures if item.objects.any()][:ROWS]
    with tempfile.TemporaryDirectory() as folder:
        sheet = Path(folder) / "sheet.png"
        setup = Setup(model, HaarSpace(config.haar), NoText(config.unet.context))
        diffusion_sheet(setup, shown, sheet)
        Image.open(sheet).convert("RGB").save(OUT, quality=90)
    return 0


if __name__ == "__main__":
    sys.exit(main())
