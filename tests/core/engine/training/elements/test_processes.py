"""Training image elements in two processes, as `torchrun` starts them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from intarsia.core.engine.training.checkpoint import read_facts
from intarsia.core.engine.training.commands import main

_TWO = ("-m", "torch.distributed.run", "--standalone", "--nproc_per_node", "2")


def test_two_processes_train_all_stages_and_one_does_not_go_on_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    length = ["--scenes", "2", "--steps", "1", "--batch", "1", "--sheet-every", "0"]
    command = ["elements", "--out", str(out), *length]
    done = subprocess.run(
        [sys.executable, *_TWO, "-m", "intarsia.core.engine", "train", *command],
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.count("step 1 of 1") == 3  # one of them speaks, once a stage
    facts = [read_facts(out / f"stage{k}.safetensors") for k in (1, 2, 3)]
    assert [item.steps for item in facts] == [1, 1, 1]
    assert all(item.hardware.startswith("2 processes, ") for item in facts)
    assert main(command) == 1
    assert "of a training with another recipe" in capsys.readouterr().err
