"""A folder of photos from a stranger is only photos: no command runs a file beside them."""

from __future__ import annotations

import _bisect
import importlib.metadata
import importlib.util
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from intarsia.core.child_processes import child_environment, python_command
from intarsia.core.engine.files.png import encode_png
from intarsia.core.link.process import LocalEngine
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.pixels import RGBA, Depth, blank
from intarsia.plugin.cli import ENGINE_VERBS, KEEPING_VERBS, KRITA_VERBS

SCRIPT = "import sys\nfrom intarsia.plugin.cli import main\nsys.exit(main())\n"
VERBS = ("edit", "doctor", *ENGINE_VERBS, *KRITA_VERBS, *KEEPING_VERBS)


def loaded_by_python() -> set[str]:
    """What `python -m` imports before a module's first line; nobody but -P or -I can help that."""
    command = [sys.executable, "-c", "import runpy, sys; print(*sys.modules)"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


@pytest.fixture(scope="module")
def names() -> set[str]:
    everything = importlib.metadata.packages_distributions()
    installed = {name for name in everything if name.isidentifier()}
    return (set(sys.stdlib_module_names) | installed) - {"intarsia", "__main__"}


@pytest.fixture
def photos(tmp_path: Path, names: set[str]) -> Path:
    """A photo and, beside it, a file for every module that there is; each leaves its name."""
    folder = tmp_path / "photos"
    folder.mkdir()
    code = f"open({str(tmp_path / 'ran')!r}, 'a').write(__name__ + chr(10))\nraise ImportError\n"
    before = loaded_by_python()
    for name in names - before:
        (folder / f"{name}.py").write_text(code)
    caches = f"cache_dir: {folder / 'cache'}\n"
    (folder / ".numba_config.yaml").write_text(caches)
    picture = blank(Size(48, 32), RGBA, Depth.U8)
    data = bytearray(picture.data)
    data[3::4] = bytes([255]) * (48 * 32)
    data[4 * 48 * 8 : 4 * 48 * 24 : 4] = bytes([200]) * (48 * 16)
    (folder / "photo.png").write_bytes(encode_png(replace(picture, data=bytes(data))))
    return folder


def run(command: list[str], photos: Path) -> subprocess.CompletedProcess[bytes]:
    home = {"INTARSIA_HOME": str(photos.parent / "home"), "PYTHONPATH": ""}
    done = subprocess.run(command, cwd=photos, env=child_environment() | home, capture_output=True)
    assert not (photos.parent / "ran").exists(), (photos.parent / "ran").read_text()
    assert not (photos / "cache").exists()
    return done


def unsafe(command: list[str]) -> list[str]:
    """The command as a person gives it, whose environment asks for no safe path."""
    return ["env", "-u", "PYTHONSAFEPATH", *command]


@pytest.mark.parametrize("verb", VERBS)
def test_no_verb_imports_what_lies_in_the_current_folder(verb: str, photos: Path) -> None:
    done = run(unsafe([sys.executable, "-m", "intarsia.plugin", verb, "--help"]), photos)
    assert done.returncode == 0, done.stderr
    assert b"usage: intarsia" in done.stdout


def test_neither_does_the_work_of_one(photos: Path) -> None:
    script = photos.parent / "intarsia"
    script.write_text(SCRIPT)
    for arguments in (
        ("take-apart", "photo.png", "-o", "out.ora"),
        ("export", "out.ora", "-o", "out.psd"),
        ("doctor",),
        ("jobs", "list"),
        ("packs", "list"),
    ):
        done = run(unsafe([sys.executable, str(script), *arguments]), photos)
        assert done.returncode == 0, (arguments, done.stderr)
    assert (photos / "out.psd").is_file()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks glibc what it loads")
def test_no_library_is_taken_from_the_current_folder(photos: Path) -> None:
    """`libcuda.so.1` is what torch's own libraries look for in whatever folder is the current."""
    library = getattr(_bisect, "__file__", "")
    if not library or importlib.util.find_spec("torch") is None:
        pytest.skip("needs torch, and a library to copy")
    shutil.copy(library, photos / "libcuda.so.1")
    code = "from intarsia.core.engine.__main__ import main\nmain(['jobs', 'list'])\nimport torch\n"
    told = photos.parent / "told"
    told.mkdir()
    debug = {"LD_DEBUG": "libs", "LD_DEBUG_OUTPUT": str(told / "libraries")}

    def loaded(code: str) -> list[str]:
        command = [sys.executable, "-P", "-c", code]
        environment = child_environment() | debug | {"INTARSIA_HOME": str(photos.parent / "home")}
        subprocess.run(command, cwd=photos, env=environment, capture_output=True, check=True)
        lines = "".join(file.read_text() for file in told.iterdir()).splitlines()
        found = [line.split("calling init: ")[1] for line in lines if "calling init: " in line]
        assert found
        return [name for name in found if not name.startswith("/")]

    assert loaded(code) == []
    if importlib.util.find_spec("nvidia.cusparselt") is not None:  # not in torch without CUDA
        assert loaded("import torch") == ["libcuda.so.1"]


def test_libraries_are_not_looked_for_in_whatever_folder() -> None:
    given = {"LD_LIBRARY_PATH": ":/opt/lib:.:", "DYLD_LIBRARY_PATH": ":"}
    assert child_environment(given) == {"LD_LIBRARY_PATH": "/opt/lib", "PYTHONSAFEPATH": "1"}


def test_a_python_that_has_no_flag_for_it_is_begun_safely_too(photos: Path) -> None:
    other = photos.parent / "python-of-another-name"
    other.symlink_to(sys.executable)
    command = python_command("json.tool", "--help", python=str(other))
    assert command[1] == "-c"
    environment = ["env", "-u", "PYTHONSAFEPATH"]
    done = run([*environment, sys.executable, *command[1:]], photos)
    assert b"usage:" in done.stdout


def test_the_files_would_run_without_this(photos: Path) -> None:
    command = unsafe([sys.executable, "-c", "import cv2"])
    subprocess.run(command, cwd=photos, env=child_environment(), capture_output=True, check=False)
    assert (photos.parent / "ran").read_text() == "cv2\n"


ALL = """
import importlib, os, pkgutil, sys, types
krita = types.ModuleType("krita")
def anything(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return type(name, (), {})
krita.__getattr__ = anything
sys.modules["krita"] = krita
import intarsia.core, intarsia.plugin, intarsia.resources, intarsia.ui
from intarsia.core.engine.numba_settings import ignore_numba_file
ignore_numba_file()  # as every process of an engine does first
skipped = ("__main__", "sitecustomize")
tops = (intarsia.core, intarsia.plugin, intarsia.resources, intarsia.ui)
for found in (x for top in tops for x in pkgutil.walk_packages(top.__path__, top.__name__ + ".")):
    if found.name.rpartition(".")[2] in skipped:
        continue
    try:
        importlib.import_module(found.name)
    except (ImportError, AttributeError, TypeError) as error:
        print(found.name, error, file=sys.stderr)
files = [getattr(module, "__file__", "") or "" for module in list(sys.modules.values())]
here = [file for file in files if file.startswith(sys.argv[1])]
assert not here, here
print(sum(name.startswith("intarsia.") for name in sys.modules), flush=True)
os._exit(0)  # so much at once does not always end well
"""
PANEL = """
import sys, time
from intarsia.core.link.process import Launch, LocalEngine
from intarsia.core.state.storage.places import find_places
engine = LocalEngine(find_places(), Launch(arguments=("--cold",)))
client = engine.connect()
print(client.info().program)
engine.stop(client)
"""


def script(photos: Path, code: str) -> str:
    path = photos.parent / "script.py"
    path.write_text(code)
    return str(path)


def test_no_module_of_the_product_imports_what_lies_there(photos: Path) -> None:
    """The engine's, the editor's and the Krita panel's, whatever each of them imports."""
    command = [sys.executable, script(photos, ALL), str(photos)]
    done = run(["env", "-u", "PYTHONSAFEPATH", "QT_QPA_PLATFORM=offscreen", *command], photos)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 400, done.stderr


def test_neither_does_the_engine_of_a_panel_that_was_started_there(photos: Path) -> None:
    done = run(unsafe([sys.executable, script(photos, PANEL)]), photos)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_neither_does_the_editor_with_the_photo(photos: Path) -> None:
    program = script(photos, SCRIPT)
    home = photos.parent / "home"
    command = [*unsafe(["QT_QPA_PLATFORM=offscreen"]), sys.executable, program, "edit", "photo.png"]
    environment = child_environment() | {"INTARSIA_HOME": str(home), "PYTHONPATH": ""}
    editor = subprocess.Popen(command, cwd=photos, env=environment, stderr=subprocess.PIPE)
    try:
        until = time.monotonic() + 120
        while not (home / "engine.json").exists():  # which opens the photo
            assert editor.poll() is None, editor.stderr and editor.stderr.read()
            assert time.monotonic() < until
            time.sleep(0.1)
        time.sleep(2)
        assert editor.poll() is None
    finally:
        editor.kill()
        editor.communicate()
        found = LocalEngine(Places(home)).find()
        if found is not None:
            found.stop()
    assert not (photos.parent / "ran").exists(), (photos.parent / "ran").read_text()
