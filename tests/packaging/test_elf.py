"""What a library says of its names is the same with its sections and, as it ships, without."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from intarsia_build.elf import Elf
from intarsia_build.failures import BuildFailed
from intarsia_build.lean import lean

LIBS = Path(np.__file__).parents[1] / "numpy.libs"


@pytest.fixture(name="library", params=["libscipy_openblas", "libgfortran"])
def fixture_library(request: pytest.FixtureRequest) -> Path:
    found = sorted(LIBS.glob(f"{request.param}*"))
    if not sys.platform.startswith("linux") or not found:
        pytest.skip("needs NumPy for Linux from a wheel")
    return found[0]


@pytest.mark.skipif(shutil.which("readelf") is None, reason="binutils")
def test_it_has_and_needs_what_readelf_says(library: Path) -> None:
    def told(*options: str) -> str:
        command = ["readelf", "-W", *options, str(library)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    lines = [line.split() for line in told("--dyn-syms").splitlines()]
    symbols = [x for x in lines if len(x) > 7 and re.fullmatch(r"\d+:", x[0])]
    has = {x[7].partition("@")[0] for x in symbols if x[6] != "UND"}
    wants = {x[7].partition("@")[0] for x in symbols if x[6] == "UND"}
    whole = library.read_bytes()
    bare = lean(whole)
    assert len(has) > 50
    assert Elf(whole).defined() == Elf(bare).defined() == has
    assert {name for name, _ in Elf(whole).undefined()} == wants
    needs = re.findall(r"\(NEEDED\).*\[(.*)\]", told("-d"))
    assert list(Elf(whole).needed()) == list(Elf(bare).needed()) == needs
    with pytest.raises(BuildFailed, match="table of sections"):
        list(Elf(bare).undefined())
