"""The command `intarsia` as a person starts it: verbs, exit statuses, interruption, the demo."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from intarsia.core.version import __version__
from intarsia.core.wire.edits import Prompt, Segment, new_id
from intarsia.core.wire.encoding.frames import encode_frame
from intarsia.plugin.cli import ENGINE_VERBS, main

COMMAND = [
    sys.executable,
    "-c",
    "import sys; from intarsia.plugin.cli import main; sys.exit(main())",
]
SLOW = {"argparse", "dataclasses", "hashlib", "inspect", "json", "pathlib", "re", "shutil"}
SLOW |= {"tempfile", "tomllib", "typing"}


def intarsia(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=240)


def test_the_demo_writes_its_pictures_and_one_line_of_json(tmp_path: Path) -> None:
    done = intarsia("demo", "--out", tmp_path / "out", "--json")
    assert done.returncode == 0, done.stderr
    (line,) = done.stdout.splitlines()
    told = json.loads(line)
    names = ["rocket.ora", "1-moved.png", "2-redrawn.png", "3-painted.png", "before-after.png"]
    assert [Path(path).name for path in told["outputs"]] == names
    assert all(Path(path).stat().st_size > 10_000 for path in told["outputs"])
    assert [report["outside_max"] for report in told["reports"]] == [0.0] * 5
    assert "Moving" in done.stderr


def test_a_failure_is_one_sentence_and_status_one(tmp_path: Path) -> None:
    done = intarsia("take-apart", tmp_path / "none.png", "-o", tmp_path / "out.ora")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.splitlines() == [
        f"intarsia: There is no file {tmp_path / 'none.png'}. Check the name."
    ]


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="needs descriptors as files")
def test_what_a_shell_substitutes_is_read_from_its_pipe(tmp_path: Path) -> None:
    base = Path(__file__).parents[1] / "data" / "cases" / "fifo" / "base.png"
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as pipe:
        pipe.write(base.read_bytes())  # it fits into a pipe
    command = [*COMMAND, "export", f"/dev/fd/{reading}", "-o", str(tmp_path / "o.png")]
    done = subprocess.run(command, capture_output=True, pass_fds=(reading,), check=False)
    os.close(reading)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "o.png").stat().st_size > 1000


def test_what_is_not_understood_is_status_two() -> None:
    assert intarsia("frobnicate").returncode == 2
    assert intarsia("move", "--what").returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="homes as Unix has them")
@pytest.mark.parametrize(
    "verb",
    [
        "edit",
        "doctor",
        "report",
        "update --check",
        "engine",
        "cluster",
        "take-apart in.png -o o.ora",
    ]
    + ["train elements --data . --out o", "versions --use 1.9"],
)
def test_a_home_in_nobodys_folder_is_a_sentence(
    verb: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INTARSIA_HOME", "~nobody-of-this-name/x")
    assert main(verb.split()) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        "intarsia: ~nobody-of-this-name/x is nobody's folder. Name another in $INTARSIA_HOME.\n"
    )
    with pytest.raises(SystemExit, match="0"):
        main(["doctor", "--help"])


def test_help_names_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main([])
    assert caught.value.code == 0
    printed = capsys.readouterr().out
    assert all(f"\n  {verb} " in printed for verb in ("edit", *ENGINE_VERBS))


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--version"])
    assert capsys.readouterr().out.strip() == f"intarsia {__version__}"


@pytest.mark.parametrize(
    ("verb", "lacking", "extra"), [("demo", "numba", "engine"), ("edit", "PySide6", "desktop")]
)
def test_a_missing_extra_is_a_sentence_with_the_command(
    verb: str,
    lacking: str,
    extra: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == lacking else real(name)
    )
    assert main([verb]) == 1
    assert f"pip install 'intarsia[{extra}]'" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="a signal")
def test_a_processor_that_is_too_old_is_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """NumPy ends so where it finds no SSE4.2 (tried with qemu-x86_64 -cpu core2duo)."""
    ends = [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGILL)"]
    started = "intarsia.core.child_processes.start_module"
    monkeypatch.setattr(started, lambda *_: subprocess.Popen(ends))
    assert main(["demo"]) == 128 + signal.SIGILL
    assert "SSE4.2" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="signals to a process group")
def test_interrupting_ends_both_processes_and_writes_nothing(tmp_path: Path) -> None:
    out = tmp_path / "out"
    child = subprocess.Popen(
        [*COMMAND, "demo", "--out", str(out)],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert child.stderr is not None
    while not out.is_dir():  # the verb has begun
        assert child.poll() is None
        time.sleep(0.01)
    os.killpg(child.pid, signal.SIGINT)
    _, told = child.communicate(timeout=240)  # a compiler that swallows it ends its work first
    assert child.returncode == 130, told
    assert "Interrupted" in told
    assert list(out.iterdir()) == []


@pytest.mark.parametrize(
    "command",
    [
        ["-m", "intarsia.plugin", "--version"],
        ["-m", "intarsia.plugin", "versions", "--help"],
        ["-m", "intarsia.core.engine", "packs", "list"],
        ["-m", "intarsia.core.engine", "jobs", "list"],
    ],
)
def test_a_verb_that_needs_no_pixels_loads_nothing_that_reads_them(
    command: list[str], tmp_path: Path
) -> None:
    home = {"INTARSIA_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *command],
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
        env={**os.environ, **home},
    )
    assert done.returncode == 0, done.stderr
    loaded = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines() if "|" in line}
    assert "argparse" in loaded
    assert not loaded & {"numpy", "cv2", "scipy", "torch", "psd_tools", "tifffile", "PySide6"}
    if command[-1] == "list":
        assert not loaded & {"logging", "hashlib", "uuid", "tempfile"}


@pytest.mark.skipif(sys.platform == "win32", reason="links folders")
@pytest.mark.parametrize(
    ("arguments", "needed"),
    [
        (["packs", "list"], set()),
        (["jobs", "list"], set()),
        (["--version"], {"argparse", "re"}),
        (["--help"], {"argparse", "re"}),
        (["krita-install", "--help"], {"argparse", "re"}),
        (["krita-package", "--help"], {"argparse", "re"}),
        (["doctor", "--help"], {"argparse", "re"}),
        (["report", "--help"], {"argparse", "re"}),
        (["packs", "--help"], {"argparse", "re"}),
        (["jobs", "--help"], {"argparse", "re"}),
        (["jobs", "show", "--help"], {"argparse", "re"}),
        (["notices", "--help"], {"argparse", "re"}),
        (["versions", "--help"], {"argparse", "re"}),
        (["verify", "--help"], {"argparse", "re"}),
        (["update", "--help"], {"argparse", "re"}),
        (["add-torch", "--help"], {"argparse", "re"}),
    ],
)
def test_a_list_or_the_help_waits_for_no_import_that_takes_longer_than_it(
    arguments: list[str], needed: set[str], tmp_path: Path
) -> None:
    done = _without_site(arguments, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert set(done.stderr.split()) & SLOW == needed


@pytest.mark.skipif(sys.platform == "win32", reason="links folders")
@pytest.mark.parametrize("arguments", [["versions", "--use", "7"], ["verify"], ["update"]])
def test_a_refusal_waits_for_no_import_that_takes_longer_than_it(
    arguments: list[str], tmp_path: Path
) -> None:
    done = _without_site(arguments, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "intarsia: " in done.stderr
    assert set(done.stderr.split()) & SLOW == {"argparse", "re"}


@pytest.mark.skipif(sys.platform == "win32", reason="links folders")
def test_a_list_with_an_unfinished_edit_waits_for_no_import_either(tmp_path: Path) -> None:
    asked = Segment(id=new_id(), picture="0" * 64, prompt=Prompt())
    folder = tmp_path / "home" / "journal" / asked.id
    folder.mkdir(parents=True)
    data = b"".join(encode_frame(asked))
    (folder / f"request.{hashlib.sha256(data).hexdigest()}").write_bytes(data)
    done = _without_site(["jobs", "list"], tmp_path)
    assert done.stdout.splitlines()[0].endswith("  unfinished"), done.stderr
    assert not set(done.stderr.split()) & SLOW


def _without_site(arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """What a start takes is what is imported: without `site`, whose own imports hide ours."""
    (folder / "intarsia").symlink_to(Path(__file__).parents[2], target_is_directory=True)
    code = f"import sys; sys.path.append({str(folder)!r})\n" + (
        "from intarsia.plugin.cli import main\n"
        f"try:\n    main({arguments!r})\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    )
    given = {name: value for name, value in os.environ.items() if name != "INTARSIA_UPDATES"}
    return subprocess.run(
        [sys.executable, "-I", "-S", "-c", code],
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
        env={**given, "INTARSIA_HOME": str(folder / "home")},
    )


def test_a_photo_does_not_wait_for_what_reads_photoshop_documents() -> None:
    asked = "import sys, intarsia.core.engine.files.open; sys.exit('psd_tools' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False, timeout=200).returncode == 0
