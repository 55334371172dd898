"""The other networks of today in a real Krita: words, depth, borders, small fills, FLUX.2 klein."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from intarsia.core.engine.packs.installed import PackStore
from krita_engine_beside import EngineBeside
from modern_packs import install_folder, write_depth, write_grounding, write_sam2, write_vitmatte
from published_packs import install_alone, install_klein
from random_networks import random_migan

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]

HEIGHT, WIDTH = 160, 240
REACH = 32  # how far beyond what is marked an edit may change the picture


@pytest.fixture(scope="module")
def large_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineBeside]:
    """An engine with these packs, installed as a person installs them."""
    home = tmp_path_factory.mktemp("large")
    store = PackStore(home / "packs")
    install_alone(
        store.root, dict(random_migan({4 * 2**i: 4 for i in range(8)}).state_dict()), "migan"
    )
    for name, write in (
        ("sam2.1-hiera-tiny", write_sam2),
        ("vitmatte-small", write_vitmatte),
        ("depth-anything-v2-small", write_depth),
        ("grounding-dino-tiny", write_grounding),
    ):
        install_folder(store, name, write(home / name))
    install_klein(store, home)
    engine = EngineBeside(home)
    yield engine
    engine.stop()


def seen(folder: Path, name: str) -> npt.NDArray[np.int16]:
    """(HEIGHT, WIDTH, 4) 8-bit values as the script saw them, Krita's channel order."""
    raw = (folder / f"{name}.raw").read_bytes()
    return np.frombuffer(raw, np.uint8).reshape(HEIGHT, WIDTH, 4).astype(np.int16)


IMPORTS = """
from intarsia.core.state.planning.preferences import with_method, with_parameters
from intarsia.core.wire.edits import Prompt, PromptKind


def prefer(docker, verb, method):
    docker.bench.settings.change(lambda x: with_method(x, verb, method))


def press(docker, name):
    buttons = docker.findChildren(QPushButton)
    next(b for b in buttons if b.accessibleName() == name).click()


def reports(docker):
    edits = live(docker).edits
    return [[e.report.method, e.report.pack, e.report.outside_max] for e in edits]


def seen_now(document, name):
    composed(document)
    dump(document, name)
"""


def test_objects_are_found_by_depth_by_a_click_and_by_words(
    krita: RunKrita, photo: Path, large_engine: EngineBeside
) -> None:
    found = krita(
        """
        jobs = docker.bench.session.jobs
        packs = []

        def notice(now):
            packs.extend(job.loading for job in now if job.loading not in ("", *packs))

        heard = jobs.current.subscribe(notice)
        prefer(docker, "segment", "classical")
        docker.bench.settings.change(lambda x: with_parameters(x, "classical", {"order": 2}))
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        stage.put("said", said(docker))
        stage.put("apart", len(live(docker).objects))

        prefer(docker, "segment", "sam2")
        panel = docker.panel

        def ask_by_click():
            docker.bench.session.prompt(Prompt(PromptKind.POINTS, points=((120.5, 80.5),)))

        def ask_by_words():
            panel.move_section.words.setText("the red mug")
            panel.move_section.words.returnPressed.emit()

        offers = []
        for count, ask in enumerate((ask_by_click, ask_by_words), 2):
            ask()
            yield until(idle(docker, count))
            offers.append([said(docker), panel.bars.found.isVisibleTo(docker)])
            if ask is ask_by_click:
                docker.bench.session.prompting.drop()
        stage.put("offers", offers)
        press(docker, "Add object")
        added = lambda: "Red mug" in [item.name for item in live(docker).objects]
        yield until(lambda: idle(docker, 3)() and (added() or said(docker)))
        stage.put("names", [item.name for item in live(docker).objects])
        stage.put("methods", [job.method for job in jobs.current.value])
        stage.put("packs", packs)
        """,
        photo,
        imports=IMPORTS,
        lent=large_engine,
    ).findings
    assert found["said"] == ""
    assert found["apart"] >= 2
    assert found["offers"] == [["", True], ["", True]]
    assert "Red mug" in found["names"]
    assert found["methods"][:3] == ["classical", "sam2", "sam2"]
    asked = {"depth-anything-v2-small", "sam2.1-hiera-tiny", "vitmatte-small"}
    assert asked | {"grounding-dino-tiny"} <= set(found["packs"])


def test_small_fills_and_klein_removes_paints_gives_a_look_and_lights(
    krita: RunKrita, photo: Path, large_engine: EngineBeside, tmp_path: Path
) -> None:
    found = krita(
        """
        jobs = docker.bench.session.jobs
        said_after = []
        seen_now(document, "0")
        blob = document.createNode("Blob", "paintlayer")
        blob.setPixelData(QByteArray(bytes((0, 200, 0, 255)) * 600), 10, 20, 30, 20)
        document.rootNode().addChildNode(blob, None)
        document.waitForDone()
        yield activated(document, blob)
        docker.sections._from_layer.click()
        well = docker.panel.exemplar.well
        yield until(lambda: well.pixels is not None)
        blob.remove()
        document.waitForDone()

        prefer(docker, "paint_exemplar", "klein")
        prefer(docker, "transfer_appearance", "klein")
        prefer(docker, "complete", "migan")
        select(document, 180, 20, 24, 20)
        trigger("intarsia_remove")
        yield until(idle(docker, 1))
        seen_now(document, "1")
        prefer(docker, "complete", "klein-erase")
        select(document, 100, 90, 30, 24)
        trigger("intarsia_remove")
        yield until(idle(docker, 2))
        seen_now(document, "2")
        select(document, 150, 110, 30, 24)
        trigger("intarsia_paint")
        yield until(idle(docker, 3))
        seen_now(document, "3")
        select(document, 30, 100, 30, 24)
        press(docker, "Give the look")
        yield until(idle(docker, 4))
        seen_now(document, "4")
        stage.put("said", said(docker))

        signal_engine(signal.SIGSTOP)  # or it may be done before it is cancelled
        trigger("intarsia_paint")
        yield until(lambda: len(jobs.current.value) == 5)
        docker.panel.queue.cancelled.emit(jobs.current.value[4].id)
        signal_engine(signal.SIGCONT)
        yield until(idle(docker, 5))
        seen_now(document, "cancelled")

        edits = docker.sections.edits
        yield until(lambda: list(edits.edits) == [e.id for e in live(docker).edits])
        edits._edits.setCurrentIndex(0)
        edits._same.click()
        yield until(idle(docker, 6))
        seen_now(document, "again")
        stage.put("states", job_states(docker))
        stage.put("reports", reports(docker))
        """,
        photo,
        imports=IMPORTS,
        lent=large_engine,
    ).findings
    assert found["said"] == ""
    assert found["states"] == [*["finished"] * 4, "cancelled", "finished"]
    klein = "flux2-klein-4b"
    assert found["reports"] == [
        ["migan", "migan", 0],
        ["klein-erase", klein, 0],
        ["klein", klein, 0],
        ["klein", klein, 0],
    ]
    boxes = ((180, 20, 24, 20), (100, 90, 30, 24), (150, 110, 30, 24), (30, 100, 30, 24))
    for number, (left, top, width, height) in enumerate(boxes):
        changed = (seen(tmp_path, f"{number}") != seen(tmp_path, f"{number + 1}")).any(-1)
        assert changed[top : top + height, left : left + width].any(), number
        rows = slice(max(0, top - REACH), top + height + REACH)
        changed[rows, max(0, left - REACH) : left + width + REACH] = False
        assert not changed.any(), number
    assert np.array_equal(seen(tmp_path, "cancelled"), seen(tmp_path, "4"))
    assert np.array_equal(seen(tmp_path, "again"), seen(tmp_path, "4"))
