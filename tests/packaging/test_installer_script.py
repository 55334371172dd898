"""installer.iss: every path, constant, section and verb it names exists; compiled if it can be."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from intarsia.core.state.storage.file_list import list_files, read_list, write_list
from intarsia.core.state.storage.installation import usual_roots
from intarsia.core.state.storage.version_folders import CURRENT
from intarsia.core.version import __version__
from intarsia.plugin.cli import ENGINE_VERBS, KEEPING_VERBS, KRITA_VERBS
from intarsia_build.desktop import write_windows
from intarsia_build.installer import compile_installer, definitions
from intarsia_build.runtime import write_path_file
from intarsia_build.targets import ROOT, WINDOWS

SCRIPT = (ROOT / "installer.iss").read_text("utf-8")

# What Inno Setup 6 knows, of which a script may name anything.
SECTIONS = {
    *("Setup", "Types", "Components", "Tasks", "Dirs", "Files", "Icons", "INI", "InstallDelete"),
    *("Languages", "Messages", "CustomMessages", "LangOptions", "Registry", "Run", "Code"),
    *("UninstallDelete", "UninstallRun", "ISSigKeys"),
}
CONSTANTS = {
    *("app", "cmd", "sys", "localappdata", "userappdata", "userdocs", "group", "autodesktop"),
}


def stage(out: Path) -> Path:
    """A Windows tree as small as one can be."""
    top = out / "windows" / "Intarsia"
    version = top / "versions" / __version__
    (version / "python" / "Lib" / "site-packages").mkdir(parents=True)
    write_path_file(version / "python", WINDOWS.runtime.python)
    (version / "python" / "Lib" / "site-packages" / "ä b.py").write_text("x = 1\n")
    write_list(version)
    write_windows(top)
    shutil.copyfile(ROOT / "LICENSE", top / "LICENSE")
    (top / CURRENT).write_text(__version__)
    return top


def test_its_sections_and_constants_are_inno_setups() -> None:
    sections = re.findall(r"^\[(\w+)\]$", SCRIPT, re.M)
    assert set(sections) <= SECTIONS
    assert len(sections) == len(set(sections))
    code = re.sub(r"\{[^{}]*\n[^{}]*\}", "", SCRIPT.partition("[Code]")[2])  # comments
    used = set(re.findall(r"\{([a-z]+)\}", SCRIPT.partition("[Code]")[0] + code))
    assert used <= CONSTANTS


def test_every_file_that_it_packs_is_in_the_staging_tree(tmp_path: Path) -> None:
    top = stage(tmp_path)
    sources = re.findall(r'^Source: "\{#Staging\}\\([^"]+)"', SCRIPT, re.M)
    assert len(sources) == 5
    packed: set[Path] = set()
    for source in sources:
        pattern = source.replace("{#Version}", f"versions/{__version__}").replace("\\", "/")
        found = [p for p in top.glob(pattern.replace("/*", "/**/*")) if p.is_file()]
        assert found, source
        packed.update(found)
    everything = {p for p in top.rglob("*") if p.is_file()}
    assert everything - packed == {top / CURRENT}  # written once the version was found whole
    for name in re.findall(r"\{#Staging\}\\([\w.-]+)$", SCRIPT, re.M):
        assert (top / name).is_file(), name


def test_every_definition_it_needs_is_given(tmp_path: Path) -> None:
    given = set(definitions(tmp_path)) | set(re.findall(r"#define (?:public )?(\w+)", SCRIPT))
    assert set(re.findall(r"\{#(\w+)\}", SCRIPT)) <= given


def test_every_verb_that_it_runs_is_one() -> None:
    verbs = set(re.findall(r"Intarsia\('([a-z-]+)", SCRIPT))
    assert verbs == {"verify", "versions", "add-torch", "krita-install"}
    assert verbs <= {*ENGINE_VERBS, *KEEPING_VERBS, *KRITA_VERBS}


def test_it_installs_where_the_panel_looks() -> None:
    (usual,) = usual_roots({"LOCALAPPDATA": "L"}, "win32")
    folder = "\\".join(usual.parts[1:])
    assert f"DefaultDirName={{localappdata}}\\{folder}\n" in SCRIPT
    assert "PrivilegesRequired=lowest\n" in SCRIPT


def test_its_list_of_module_folders_is_the_one_of_the_staging_tree(tmp_path: Path) -> None:
    (tmp_path / "python").mkdir()
    write_path_file(tmp_path / "python", WINDOWS.runtime.python)
    (written,) = (tmp_path / "python").iterdir()
    block = SCRIPT.partition(f"{written.name}',")[2].partition(", False)")[0]
    told = "".join(re.findall(r"'([^']*)'|#13#10", block.replace("#13#10", "'\n'")))
    assert told == written.read_text().replace("\r\n", "\n")


@pytest.mark.portable
def test_it_compiles_and_holds_exactly_the_manifests_files(tmp_path: Path) -> None:
    """INTARSIA_ISCC: a command that runs ISCC.exe of Inno Setup 6.2, which innoextract reads.

    With INTARSIA_DIST the tree staged there is packed, otherwise a small one.
    """
    compiler = os.environ.get("INTARSIA_ISCC", "")
    if not compiler or not shutil.which("innoextract"):
        pytest.skip("INTARSIA_ISCC names no compiler, or there is no innoextract")
    out = Path(os.environ.get("INTARSIA_DIST", tmp_path))
    top = out / "windows" / "Intarsia" if "INTARSIA_DIST" in os.environ else stage(tmp_path)
    installer = compile_installer(out, compiler)
    command = ["innoextract", "-s", "-d", str(tmp_path / "unpacked"), str(installer)]
    subprocess.run(command, check=True)
    version = tmp_path / "unpacked" / "app" / "versions" / __version__
    assert list_files(version) == read_list(version) == read_list(top / "versions" / __version__)
    beside = {p.name for p in (tmp_path / "unpacked" / "app").iterdir() if p.is_file()}
    assert beside == {p.name for p in top.iterdir() if p.is_file()} - {CURRENT}
