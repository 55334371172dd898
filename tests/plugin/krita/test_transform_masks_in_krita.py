"""Transform masks in a real Krita: what Krita's own transform tool did to an object is settled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

RunKrita = Callable[..., Any]


def test_an_object_with_a_transform_mask_is_settled_where_the_mask_shows_it(
    krita: RunKrita, photo: Path
) -> None:
    found = krita(
        """
        trigger("intarsia_take_apart")
        yield until(idle(docker, 1))
        node = group(document, "Intarsia objects").childNodes()[-1]
        before = [node.bounds().x(), node.bounds().width()]
        yield activated(document, node)
        trigger("add_new_transform_mask")
        yield until(lambda: len(node.childNodes()) == 1)
        mask = node.childNodes()[0]
        yield activated(document, mask)
        stage.put("untouched", [x.name for x in live(docker).objects if x.pending])
        trigger("KisToolTransform")
        frame = stage.krita.activeWindow().qwindow()
        panel = lambda: frame.findChild(QWidget, "KisToolTransform option widget")
        yield until(lambda: panel() is not None and panel().isVisible())
        across = panel().findChild(QAbstractSpinBox, "translateXBox")
        wide = panel().findChild(QAbstractSpinBox, "scaleXBox")
        yield until(lambda: across.value() > 0)
        across.setValue(across.value() + 30)
        wide.setValue(125)
        yield until(lambda: mask.finalAffineTransform().m11() > 1.2)
        panel().findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Apply).click()
        document.waitForDone()
        matrix = mask.finalAffineTransform()
        stage.put("mask", [matrix.m11(), matrix.m12(), matrix.m21(), matrix.m22()])
        stage.put("shift", [matrix.dx(), matrix.dy()])
        pending = [x for x in live(docker).objects if x.pending]
        stage.put("pending", [x.name for x in pending])
        (moved,) = [x for x in pending if x.name == node.name()]
        a = moved.affine
        stage.put("affine", [a.a, a.d, a.b, a.e])
        stage.put("moved", [a.c, a.f])
        stage.put("before", before)
        mask.setVisible(False)
        stage.put("hidden", [x.name for x in live(docker).objects if x.pending])
        mask.setVisible(True)
        trigger("intarsia_settle")
        yield until(idle(docker, 2))
        stage.put("states", job_states(docker))
        stage.put("said", said(docker))
        stage.put("left over", [x.name for x in live(docker).objects if x.pending])
        made = group(document, "Intarsia: moved").childNodes()
        shown = next(n for n in made if n.name() == node.name()).bounds()
        stage.put("after", [shown.x(), shown.width()])
        """,
        photo,
    ).findings
    assert found["untouched"] == []
    assert found["pending"]
    assert found["hidden"] == []
    assert found["affine"] == pytest.approx(found["mask"])
    assert found["moved"] == pytest.approx(found["shift"])
    assert found["affine"] == pytest.approx([1.25, 0, 0, 1])
    assert set(found["states"]) == {"finished"}
    assert found["said"] == ""
    assert found["left over"] == []
    (left, width), (now, wide) = found["before"], found["after"]
    assert abs(wide - 1.25 * width) <= 4
    assert abs(now - (1.25 * left + found["shift"][0])) <= 4
