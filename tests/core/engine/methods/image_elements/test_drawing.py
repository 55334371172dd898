"""What the light decoder is shown of a picture: what is known, if it was taught to fill."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from intarsia.core.engine.elements.config import ElementsConfig
from intarsia.core.engine.elements.element_set import empty_set
from intarsia.core.engine.elements.model import build_model
from intarsia.core.engine.methods.common.native_window import native_window
from intarsia.core.engine.methods.image_elements.drawing import drawn_at_once
from intarsia.core.engine.pixels.planes import pixels_of
from intarsia.core.wire.pixels import Placed

pytestmark = pytest.mark.usefixtures("one_thread")

SIDE = 96


@pytest.mark.parametrize("fills", [False, True])
def test_a_guess_is_made_only_for_a_decoder_that_fills(
    tiny_elements: ElementsConfig, monkeypatch: pytest.MonkeyPatch, *, fills: bool
) -> None:
    guesses = []
    inpaint = cv2.inpaint

    def counted(*given: object) -> object:
        guesses.append(given)
        return inpaint(*given)

    monkeypatch.setattr(cv2, "inpaint", counted)
    config = replace(tiny_elements, light=replace(tiny_elements.light, fills=fills))
    values = np.full((SIDE, SIDE, 4), 255, np.uint8)
    values[..., 0] = 90
    region = np.zeros((SIDE, SIDE), np.bool_)
    region[30:60, 30:60] = True
    window = native_window(Placed(pixels_of(values), 0, 0), region, config.side)
    model = build_model(config, seed=2)
    made = drawn_at_once(model, [empty_set(config.encoder.code)], window)
    assert made.shape == (1, 3, config.side, config.side)
    assert len(guesses) == fills
