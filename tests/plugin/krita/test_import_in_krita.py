"""The zip goes in through Krita's own importer dialog, and the docker is there after a restart."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from intarsia.plugin.krita.install.package import build_zip
from krita_program import copy_home, run_script

pytestmark = [pytest.mark.krita, pytest.mark.timeout(600)]

IMPORT = """
import os
from intarsia_driver.qt import *

def answer(dialog):
    if isinstance(dialog, QFileDialog):
        # As a whole: a busy machine opens its completion after a key, and that takes the Return.
        path = os.path.join(os.environ["INTARSIA_TEST_FOLDER"], "plugin.zip")
        dialog.findChild(QLineEdit, "fileNameEdit").setText(path)
        buttons = dialog.findChild(QDialogButtonBox)
        QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Open), LEFT)
        seen.append("file")
        return True
    if isinstance(dialog, QMessageBox):
        seen.append(dialog.windowTitle())
        QTest.mouseClick(dialog.button(QMessageBox.StandardButton.Yes), LEFT)
        return True
    return False

seen = []
LEFT = Qt.MouseButton.LeftButton

def main(stage):
    stage.answer = answer
    stage.krita.action("plugin_importer_file").trigger()
    yield lambda: "Activate Plugins?" in seen
    stage.put("seen", seen)
"""
USE = """
from intarsia_driver.steps import *

def main(stage):
    docker = shown_docker()
    yield until(docker.isVisible)
    stage.put("docker", docker.isVisible())
    names = ("take_apart", "settle", "remove", "paint", "map", "repaint", "exclude")
    stage.put("actions", [stage.krita.action("intarsia_" + name) is not None for name in names])
"""


def test_the_zip_is_imported_by_krita_s_own_dialog(
    warm_home: Path, display: str, tmp_path: Path
) -> None:
    home = copy_home(warm_home, tmp_path / "home")
    build_zip(tmp_path / "plugin.zip")
    plugins = home / ".local/share/krita/pykrita"
    shutil.rmtree(plugins / "intarsia")
    (plugins / "intarsia.desktop").unlink()
    settings = home / ".config/kritarc"
    settings.write_text(settings.read_text().replace("enable_intarsia=true\n", ""))
    seen = run_script(home, display, IMPORT, None, 400).findings["seen"]
    assert (set(seen[:-1]), seen[-1]) == ({"file"}, "Activate Plugins?")
    assert (plugins / "intarsia/plugin/krita/panel/docker.py").is_file()
    found = run_script(home, display, USE, None, 400).findings
    assert found["docker"]
    assert found["actions"] == [True] * 7
