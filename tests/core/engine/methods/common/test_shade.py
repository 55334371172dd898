"""What makes a placed object belong: its shadow and its tone."""

from __future__ import annotations

import cv2
import numpy as np

from intarsia.core.engine.methods.common.shade import (
    contact_shadow,
    shift_tone,
    stands_on_ground,
    tone_between,
)
from intarsia.core.engine.pixels.allowed_area import shadow_box
from intarsia.core.wire.geometry import Box


def test_a_shadow_lies_at_the_foot_inside_its_box() -> None:
    alpha = np.zeros((200, 200), np.float32)
    cv2.rectangle(alpha, (80, 60), (119, 139), 1.0, -1)
    dark = contact_shadow(alpha)
    limit = shadow_box(Box(80, 60, 40, 80))
    outside = np.ones((200, 200), bool)
    outside[limit.top : limit.bottom, limit.left : limit.right] = False
    assert dark[outside].max() == 0
    assert 0.1 < dark.max() < 0.6
    rows = dark.sum(1)
    assert abs(int(rows.argmax()) - 140) < 8
    assert dark[:120].max() < 0.05
    assert np.allclose(dark, dark[:, ::-1], atol=0.02)
    assert contact_shadow(np.zeros((9, 9), np.float32)).max() == 0


def test_tone_is_weak_and_nothing_between_likes() -> None:
    grey = np.full((50, 3), 0.5, np.float32)
    assert tone_between(grey, grey + 0.02, 1.0).nothing
    assert tone_between(grey, grey[:0], 1.0).nothing
    assert tone_between(grey, grey * 0.4, 0.0).nothing
    darker = tone_between(grey, grey * 0.4, 0.3)
    assert -14 * 0.3 - 1e-6 <= darker.lightness < -2
    patch = np.full((4, 4, 3), 0.5, np.float32)
    assert 0.4 < shift_tone(patch, darker).mean() < 0.49


def test_a_shadow_follows_the_feet_and_not_the_box() -> None:
    alpha = np.zeros((200, 200), np.float32)
    cv2.rectangle(alpha, (60, 40), (139, 120), 1.0, -1)  # a body on one leg
    cv2.rectangle(alpha, (60, 120), (75, 159), 1.0, -1)
    dark = contact_shadow(alpha)
    assert dark[155:165, 62:74].mean() > 3 * dark[155:165, 120:135].mean()


def test_a_sky_is_no_ground() -> None:
    alpha = np.zeros((200, 200), np.float32)
    cv2.rectangle(alpha, (80, 80), (119, 119), 1.0, -1)
    everywhere = np.ones(alpha.shape, bool)
    sky = np.full((200, 200, 3), (0.45, 0.6, 0.9), np.float32)
    assert not stands_on_ground(sky, alpha, everywhere)
    meadow = sky.copy()
    meadow[110:] = (0.3, 0.5, 0.2)
    assert stands_on_ground(meadow, alpha, everywhere)
