"""Makes docs/images/beside-krita.jpg: Krita with the docker at the left, the editor at the right.

`python docs/make_side_by_side.py [--out DIR]`, after make_krita_screenshots.py and
make_screenshots.py, whose pictures of both themes it lays beside each other, dark above light.
"""

from __future__ import annotations

import sys
from pathlib import Path

from actor import options
from PIL import Image

PAIRS = (("krita.png", "10-repainted.jpg"), ("krita-light.png", "12-light.jpg"))
WIDTH, HEIGHT, GAP = 900, 563, 6


def main() -> int:
    given = options("Lay Krita and the editor side by side.").parse_args()
    folder: Path = given.out
    sheet = Image.new("RGB", (2 * WIDTH + GAP, 2 * HEIGHT + GAP), "white")
    for row, pair in enumerate(PAIRS):
        for column, name in enumerate(pair):
            with Image.open(folder / name) as picture:
                shown = picture.convert("RGB").resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
            sheet.paste(shown, (column * (WIDTH + GAP), row * (HEIGHT + GAP)))
    sheet.save(folder / "beside-krita.jpg", quality=86)
    return 0


if __name__ == "__main__":
    sys.exit(main())
