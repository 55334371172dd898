"""What an edit costs besides its method, whether cost follows the window, and memory at its peak.

`python benchmarks/engine.py --json`: a real engine process and the panel's own client.
`first_answer_s`: from an engine's start until it has answered, the least of five, on the clock
(`wall`) and of its processor; at most 1 is wanted.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from intarsia.core.link.client import EngineClient
from intarsia.core.link.process import Launch, LocalEngine
from intarsia.core.state.document.document import (
    Document,
    Layer,
    LayerKind,
    new_document_id,
    new_layer_id,
)
from intarsia.core.state.planning.options import EditOptions
from intarsia.core.state.planning.plans import complete_edit
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.edits import Complete, Prompt, PromptKind, Segment, new_id
from intarsia.core.wire.events import Failed
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import GREY, RGBA, Depth, Pixels, Placed

EDIT_SIDE = 512  # pixels of the edit that is made in a small and a large picture
SMALL, LARGE = 1024, 8192
STARTS = 5


def submit(client: EngineClient, edit: Complete) -> float:
    """Milliseconds from the request to the result. Exits where the edit fails."""
    started = time.perf_counter()
    end = client.submit(edit, lambda event: None)
    taken = time.perf_counter() - started
    if isinstance(end, Failed):
        sys.exit(f"{end.message} {end.hint}")
    return 1000 * taken


def idle_edit(side: int, number: int) -> Complete:
    """An edit for the method that does nothing: noise, never the same, and a quarter of it marked.

    `number` makes its pixels differ from those of any other.
    """
    plane = os.urandom(side * RGBA) * side
    quarter = side // 4
    row = bytes(quarter) + b"\xff" * (2 * quarter) + bytes(quarter)
    region = bytes(quarter * side) + row * (2 * quarter) + bytes(quarter * side)
    return Complete(
        id=new_id(),
        seed=number,
        method="nothing",
        picture=Size(side, side),
        window=Placed(Pixels(side, side, RGBA, Depth.U8, plane), 0, 0),
        region=Pixels(side, side, GREY, Depth.U8, region),
    )


def overhead_ms(client: EngineClient, side: int, *, runs: int) -> float:
    """Median over some edits that do nothing; the first is not counted."""
    edits = (idle_edit(side, number) for number in range(runs + 1))
    return statistics.median([submit(client, edit) for edit in edits][1:])


def warmed_up(client: EngineClient) -> None:
    """Both lanes of the engine have prepared themselves and run."""
    picture = idle_edit(64, 0).window.pixels
    prompt = Prompt(PromptKind.POINTS, points=((32.0, 32.0),))
    edit = Segment(id=new_id(), picture=picture.sha256, prompt=prompt)
    client.submit(edit, lambda event: None, picture=picture)
    submit(client, idle_edit(64, 1))


def photo(client: EngineClient) -> Pixels:
    """A real picture that a dependency ships, read by the engine: 600 x 400."""
    found = importlib.util.find_spec("skimage")
    if found is None or not found.submodule_search_locations:
        sys.exit("scikit-image is missing. Install it with: pip install 'intarsia[dev]'")
    path = Path(found.submodule_search_locations[0]) / "data" / "coffee.png"
    return client.open(path.read_bytes(), path.name).pixels


def tiled(picture: Pixels, side: int) -> Pixels:
    """The picture repeated to a square."""
    times = -(-side // picture.width)
    rows = [
        (picture.data[y * picture.row_bytes : (y + 1) * picture.row_bytes] * times)[: side * RGBA]
        for y in range(picture.height)
    ]
    plane = b"".join(rows[y % picture.height] for y in range(side))
    return Pixels(side, side, RGBA, Depth.U8, plane)


def document_of(picture: Pixels) -> Document:
    layer = Layer(
        id=new_layer_id(),
        name="Original",
        kind=LayerKind.ORIGINAL,
        pixels=picture.sha256,
        box=picture.size.box,
    )
    return Document(new_document_id(), picture.size, picture.depth, (layer,))


def same_edit_in(
    client: EngineClient, picture: Pixels, corner: tuple[int, int]
) -> Callable[[], float]:
    """Cuts the window, sends the edit and waits for its result: milliseconds at each call."""
    document = document_of(picture)
    rule = client.info().methods[0].window
    region = Placed(full_mask(Size(EDIT_SIDE, EDIT_SIDE)), *corner)

    def once() -> float:
        started = time.perf_counter()
        edit = complete_edit(
            document, lambda box, layers: picture.crop(box), region, options=EditOptions(rule=rule)
        )
        return 1000 * (time.perf_counter() - started) + submit(client, edit)

    return once


def window_ratio(client: EngineClient, *, runs: int) -> float:
    """Time of the same edit in a large picture over that in a small one, medians, interleaved."""
    tile = photo(client)
    margin = (SMALL - EDIT_SIDE) // 2
    far = (tile.width * 6 + margin, tile.height * 9 + margin)
    small = same_edit_in(client, tiled(tile, SMALL), (margin, margin))
    large = same_edit_in(client, tiled(tile, LARGE), far)
    times = [(small(), large()) for _ in range(runs + 1)][1:]
    return statistics.median(t[1] for t in times) / statistics.median(t[0] for t in times)


def peak_mb(who: int) -> float:
    """Largest resident memory so far, of this process or of the children that have ended."""
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, KiB elsewhere
    return resource.getrusage(who).ru_maxrss * unit / 2**20


def first_answer_s() -> dict[str, float]:
    """Seconds from the start of an engine process to its first answer."""
    walls, own = [], []
    for _ in range(STARTS):
        with tempfile.TemporaryDirectory() as home:
            engine = LocalEngine(Places(Path(home)), Launch(arguments=("--cold",)))
            started = time.perf_counter()
            client = engine.connect()
            info = client.info()
            walls.append(time.perf_counter() - started)
            used = psutil.Process(info.pid).cpu_times()
            own.append(used.user + used.system)
            engine.stop(client)
            client.detach()
    return {"wall": round(min(walls), 2), "processor": round(min(own), 2)}


def measure(runs: int) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as home:
        engine = LocalEngine(Places(Path(home)), Launch())
        client = engine.connect()
        try:
            warmed_up(client)
            overhead = {
                str(side): round(overhead_ms(client, side, runs=runs), 1) for side in (1024, 4096)
            }
            ratio = round(window_ratio(client, runs=max(3, runs // 3)), 3)
        finally:
            engine.stop(client)
            client.detach()
    panel, other = peak_mb(resource.RUSAGE_SELF), peak_mb(resource.RUSAGE_CHILDREN)
    return {
        "first_answer_s": first_answer_s(),
        "overhead_ms": overhead,
        "window_ratio": ratio,
        "peak_mb": {"panel": round(panel, 1), "engine": round(other, 1)},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one line of JSON and nothing else")
    parser.add_argument("--runs", type=int, default=9, help="edits a figure is the median of")
    given = parser.parse_args()
    found = measure(given.runs)
    print(json.dumps(found) if given.json else json.dumps(found, indent=2))


if __name__ == "__main__":
    main()
