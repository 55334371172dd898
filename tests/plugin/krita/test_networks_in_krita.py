"""Networks of today in a real Krita, tiny and random: a click, things removed, a cancel, again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from intarsia.core.engine.packs.installed import PackStore
from krita_engine_beside import EngineBeside
from published_packs import install_alone, install_unknown, write_osor
from random_networks import clicked_mobile_sam_file, random_lama

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]

HEIGHT, WIDTH = 160, 240
REACH = 32  # how far beyond what is marked a removal may change the picture


@pytest.fixture(scope="module")
def networks_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineBeside]:
    """An engine with MobileSAM, LaMa and OSOR, installed as a person installs them."""
    home = tmp_path_factory.mktemp("networks")
    packs = home / "packs"
    install_alone(packs, clicked_mobile_sam_file(), "mobile-sam")
    install_alone(packs, dict(random_lama().state_dict()), "big-lama")
    write_osor(home / "osor")
    install_unknown(PackStore(packs), "osor-sdxl", home / "osor")
    engine = EngineBeside(home)
    yield engine
    engine.stop()


def seen(folder: Path, name: str) -> npt.NDArray[np.int16]:
    """(HEIGHT, WIDTH, 4) 8-bit values as the script saw them, Krita's channel order."""
    raw = (folder / f"{name}.raw").read_bytes()
    return np.frombuffer(raw, np.uint8).reshape(HEIGHT, WIDTH, 4).astype(np.int16)


def around(left: int, top: int, width: int, height: int) -> npt.NDArray[np.bool_]:
    """Where the removal of that box may change the picture."""
    allowed = np.zeros((HEIGHT, WIDTH), np.bool_)
    rows = slice(max(0, top - REACH), top + height + REACH)
    allowed[rows, max(0, left - REACH) : left + width + REACH] = True
    return allowed


def test_a_click_removals_a_cancel_and_the_same_again(
    krita: RunKrita, photo: Path, networks_engine: EngineBeside, tmp_path: Path
) -> None:
    found = krita(
        """
        jobs = docker.bench.session.jobs

        def dump_composed(name):
            composed(document)
            dump(document, name)

        def methods():
            return [job.method for job in jobs.current.value]

        dump_composed("photo")
        docker.bench.session.prompt(Prompt(PromptKind.POINTS, points=((120.5, 80.5),)))
        yield until(lambda: docker.panel.bars.found.isVisibleTo(docker))
        buttons = docker.panel.bars.found.findChildren(QPushButton)
        next(b for b in buttons if b.accessibleName() == "Add object").click()
        yield until(lambda: "Intarsia objects" in names(document))
        yield until(idle(docker, 1))
        stage.put("clicked by", methods())
        stage.put("objects", len(live(docker).objects))
        dump_composed("clicked")

        select(document, 100, 90, 30, 24)
        trigger("intarsia_remove")
        yield until(idle(docker, 2))
        stage.put("said", said(docker))
        dump_composed("by lama")
        # By the slowest way, or it may be done before the engine hears that it is cancelled.
        docker.bench.settings.change(lambda x: with_method(x, "complete", "classical"))
        set_variations(docker, 8)
        signal_engine(signal.SIGSTOP)
        select(document, 10, 10, 200, 90)
        trigger("intarsia_remove")
        yield until(lambda: len(jobs.current.value) == 3)
        docker.panel.queue.cancelled.emit(jobs.current.value[2].id)
        signal_engine(signal.SIGCONT)
        yield until(idle(docker, 3))
        set_variations(docker, 1)
        stage.put("before osor", job_states(docker))
        dump_composed("cancelled")

        docker.bench.settings.change(lambda x: with_method(x, "complete", "osor"))
        select(document, 150, 40, 40, 30)
        trigger("intarsia_remove")
        yield until(idle(docker, 4))
        dump_composed("by osor")
        edits = docker.sections.edits
        for count, button in enumerate((edits._same, edits._other), 5):
            yield until(lambda: list(edits.edits) == [e.id for e in live(docker).edits])
            edits._edits.setCurrentIndex(0)
            button.click()
            yield until(idle(docker, count))
            dump_composed(f"again {count}")
        stage.put("states", job_states(docker))
        stage.put("methods", methods())
        stage.put("edits", [edit.verb for edit in live(docker).edits])
        """,
        photo,
        imports="from intarsia.core.state.planning.preferences import with_method\n"
        "from intarsia.core.wire.edits import Prompt, PromptKind",
        lent=networks_engine,
    ).findings
    assert found["clicked by"] == ["mobile-sam"]
    assert found["objects"] >= 1
    assert np.abs(seen(tmp_path, "clicked") - seen(tmp_path, "photo")).max() <= 1
    assert found["said"] == ""
    assert found["before osor"] == ["finished", "finished", "cancelled"]
    assert found["states"] == [*found["before osor"], *["finished"] * 3]
    done = [name for name in found["methods"] if name]
    assert done == ["mobile-sam", "lama", "osor", "osor", "osor"]
    for before, after, box in (
        ("clicked", "by lama", (100, 90, 30, 24)),
        ("cancelled", "by osor", (150, 40, 40, 30)),
    ):
        changed = (seen(tmp_path, before) != seen(tmp_path, after)).any(-1)
        left, top, width, height = box
        assert changed[top : top + height, left : left + width].any(), after
        assert not changed[~around(*box)].any(), after
    assert np.array_equal(seen(tmp_path, "cancelled"), seen(tmp_path, "by lama"))
    assert np.array_equal(seen(tmp_path, "again 5"), seen(tmp_path, "by osor"))
    assert (seen(tmp_path, "again 6") != seen(tmp_path, "by osor")).any()
