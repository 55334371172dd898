"""The plugin zip and the two verbs that make and install it."""

from __future__ import annotations

import ast
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from intarsia.plugin.cli import main
from intarsia.plugin.krita.install.package import build_zip, plugin_files
from intarsia_languages.texts import texts_of

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

LARGE = 400_000  # bytes: the catalogues of ten languages are the largest


def test_the_zip_has_what_krita_s_importer_looks_for(tmp_path: Path) -> None:
    with zipfile.ZipFile(build_zip(tmp_path / "plugin.zip")) as archive:
        names = archive.namelist()
        desktop = archive.read("intarsia.desktop").decode()
    assert {"intarsia.desktop", "intarsia/", "intarsia/__init__.py"} <= set(names)
    assert "actions/intarsia.action" in names
    manual = desktop.split("X-Krita-Manual=")[1].splitlines()[0]
    assert f"intarsia/{manual}" in names
    folders = {
        "/".join(name.split("/")[:end]) + "/"
        for name in names
        for end in range(1, name.count("/") + 1)
    }
    assert folders <= set(names)  # the importer looks for the entries of folders themselves
    assert "intarsia/resources/icons/app.svg" in names


def test_every_action_is_described_for_the_shortcut_settings() -> None:
    files = plugin_files()
    described = list(ElementTree.fromstring(files["actions/intarsia.action"]).iter("Action"))
    code = files["intarsia/plugin/krita/panel/actions.py"].decode()
    names = {str(action.get("name")) for action in described}
    assert names == set(re.findall(r'"(intarsia_\w+)"', code))
    assert len(names) == 7
    # Krita translates what the file says by its own catalogues: the same words are set by ours.
    said = {action.findtext(tag) for action in described for tag in ("text", "toolTip")}
    translated = {text.source for text in texts_of(code, "").texts if text.context == "krita"}
    assert said == translated
    # Never grey: what cannot be done is said in the panel. Krita 6 asks for a layer with pixels of
    # its own where it is told to, so not one over a group.
    assert {action.findtext("activationFlags") for action in described} == {"0"}


def test_no_file_of_the_zip_is_large() -> None:
    large = {name for name, data in plugin_files().items() if len(data) > LARGE}
    assert large == set()  # name here what is meant to be


def test_an_older_python_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    project = tomllib.loads((Path(__file__).parents[4] / "pyproject.toml").read_text("utf-8"))
    least = project["project"]["requires-python"].removeprefix(">=")
    source = plugin_files()["intarsia/__init__.py"].decode()
    ast.parse(source, feature_version=(3, 6))  # what an older one must be able to read
    monkeypatch.setattr(sys, "version_info", (3, 9, 18, "final", 0))
    said = f"Intarsia needs Python {least} or newer; this Krita brings 3.9"
    with pytest.raises(ImportError, match=f"^{re.escape(said)}$"):
        exec(source, {})


def test_equal_sources_give_an_equal_zip(tmp_path: Path) -> None:
    one, two = build_zip(tmp_path / "one.zip"), build_zip(tmp_path / "two.zip")
    assert one.read_bytes() == two.read_bytes()


def test_the_zip_holds_everything_it_imports_and_no_engine(tmp_path: Path) -> None:
    with zipfile.ZipFile(build_zip(tmp_path / "plugin.zip")) as archive:
        files = {n: archive.read(n) for n in archive.namelist() if n.endswith(".py")}
    modules = {n.removesuffix(".py").removesuffix("/__init__").replace("/", ".") for n in files}
    wanted = {
        node.module
        for source in files.values()
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("intarsia")
    }
    assert wanted <= modules
    assert not any(name.startswith("intarsia.core.engine") for name in modules)


def test_the_verbs_write_and_install_the_same_plugin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, krita = tmp_path / "plugin.zip", tmp_path / "krita"
    assert main(["krita-package", "-o", str(out)]) == 0
    assert main(["krita-install", "--into", str(krita)]) == 0
    assert main(["krita-install", "--into", str(krita)]) == 0
    assert "Python Plugin Manager" in capsys.readouterr().out
    with zipfile.ZipFile(out) as archive:
        for name in archive.namelist():
            if not name.endswith("/"):
                folder = krita if name.startswith("actions/") else krita / "pykrita"
                assert (folder / name).read_bytes() == archive.read(name)


def test_a_folder_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["krita-package", "-o", str(tmp_path / "none" / "plugin.zip")]) == 1
    assert "No such file" in capsys.readouterr().err
