"""`intarsia train` as a person types it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from intarsia.core.engine.training.adm.model import SIZES
from intarsia.core.engine.training.adm.options import CONFIGS
from intarsia.core.engine.training.commands import main
from intarsia.core.engine.training.options import recorded_command


def test_the_small_configuration_trains_and_is_exported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ["elements", "--out", str(tmp_path / "out")]
    length = ["--scenes", "2", "--steps", "1", "--batch", "1", "--sheet-every", "0"]
    assert main([*common, *length]) == 0
    said = capsys.readouterr().out
    assert "step 1 of 1" in said
    assert "left" in said
    assert "stopped" not in said
    weights = str(tmp_path / "small.safetensors")
    assert main([*common, "--config", "sd15", "--export", weights]) == 1
    assert "the configuration small, not sd15" in capsys.readouterr().err
    assert main([*common, "--export", weights]) == 0
    assert (tmp_path / "small.safetensors").stat().st_size < 30e6


def test_the_second_stage_is_begun_by_what_all_processes_agreed_on_not_by_the_clock(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    common = ["elements", "--out", str(tmp_path), "--scenes", "1", "--batch", "1"]
    assert main([*common, "--stage", "1", "--steps", "1", "--sheet-every", "0"]) == 0
    assert main([*common, "--steps", "1", "--minutes", "1e-6", "--sheet-every", "0"]) == 0
    assert "stage 2 stands at step 1" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--data", "/nowhere/at/all"], "There is no folder /nowhere/at/all."),
        (["--config", "sd15"], "intarsia packs install sd-1.5"),
        (["--stage", "2"], "--stage 1"),
        (["--export", "x.safetensors"], "holds no training"),
    ],
)
def test_what_cannot_be_done_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], sentence: str
) -> None:
    assert main(["elements", "--out", str(tmp_path / "out"), "--scenes", "1", *options]) == 1
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "value", "sentence"),
    [
        ("--batch", "0", "'0' is not a whole number from 1"),
        ("--seed", "-1", "'-1' is not a whole number from 0"),
        ("--seed", "1" * 30, "is not a whole number from 0"),
        ("--workers", "-1", "'-1' is not a whole number from 0"),
        ("--sheet-every", "-5", "'-5' is not a whole number from 0"),
        ("--average", "nan", "'nan' is not a share from 0 to less than 1"),
        ("--average", "1", "'1' is not a share"),
        ("--average", "-0.5", "'-0.5' is not a share"),
        ("--average", "most", "'most' is not a share"),
        ("--minutes", "nan", "'nan' is out of range"),
    ],
)
def test_a_slip_in_the_command_is_told_with_status_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str, value: str, sentence: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["elements", "--out", str(tmp_path / "out"), f"{option}={value}"])
    assert ended.value.code == 2
    assert sentence in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_weights_do_not_tell_where_their_maker_keeps_files(tmp_path: Path) -> None:
    said = recorded_command(
        ["elements", "--data", str(tmp_path / "photos"), f"--out={tmp_path / 'o'}"]
    )
    assert said == "intarsia train elements --data photos --out=o"
    assert recorded_command(["elements", "--rate", "1e-3"]) == "intarsia train elements --rate 1e-3"


@pytest.mark.parametrize("verb", ["train", "sample"])
def test_help_waits_for_no_network(verb: str) -> None:
    code = (
        "import sys\nfrom intarsia.core.engine.__main__ import main\n"
        f"try:\n    main(['{verb}', '--help'])\nexcept SystemExit:\n"
        "    print(sorted({'torch', 'numpy', 'diffusers', 'numba'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert f"usage: intarsia {verb}" in done.stdout
    assert done.stdout.splitlines()[-1] == "[]"


def test_every_size_of_adm_can_be_asked_for() -> None:
    assert tuple(SIZES) == CONFIGS
