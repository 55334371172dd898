"""Makes docs/images/objects-photo.jpg: a CC0 photo taken apart, and a thing clicked out of it.

python docs/make_photo_sheet.py
"""

from __future__ import annotations

import sys
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
from skimage import data

from intarsia.core.engine.segment.classical.grouping import take_apart
from intarsia.core.engine.segment.classical.prepared import prepare
from intarsia.core.engine.segment.classical.prompts import click_mask
from intarsia.core.engine.segment.partition import label_plane
from intarsia.core.wire.geometry import Size

TARGET = Path(__file__).parent / "images" / "objects-photo.jpg"
CLICKS = ((366.0, 280.0), (411.0, 95.0))  # on the spoon, and on its end


def main() -> int:
    photo = data.coffee()
    picture = photo.astype(np.float32) / 255
    prepared = prepare(picture)
    objects = take_apart(picture, prepared)
    labels = label_plane(objects, Size(picture.shape[1], picture.shape[0]))
    colours = np.random.default_rng(3).integers(60, 256, (len(objects), 3)).astype(np.float32)
    behind = np.array([item.is_background for item in objects])[labels]
    apart = 0.55 * photo + 0.45 * colours[labels]
    apart[behind] = 0.35 * photo[behind]
    tiles: list[npt.NDArray[np.float32]] = [photo.astype(np.float32), apart]
    for count in (1, len(CLICKS)):
        mask = click_mask(picture, CLICKS[:count], prepared=prepared)
        shown = photo * np.float32(0.4)
        shown[mask] = photo[mask]
        for x, y in CLICKS[:count]:
            cv2.circle(shown, (int(x), int(y)), 5, (255, 255, 255), -1)
        tiles.append(shown)
    sheet = np.vstack([np.hstack(tiles[:2]), np.hstack(tiles[2:])])
    small = cv2.resize(sheet, None, fx=0.7, fy=0.7, interpolation=cv2.INTER_AREA)
    cv2.imwrite(str(TARGET), small[..., ::-1].astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 85])
    return 0


if __name__ == "__main__":
    sys.exit(main())
