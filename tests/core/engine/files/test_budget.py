"""No file costs more than 64 MB and 16 bytes a claimed pixel, 2 s and 1 s for 10 megapixels."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from intarsia.core.engine.files import budget
from intarsia.core.engine.files.open import open_picture
from intarsia.core.engine.files.sniffing import sniff
from intarsia.core.wire.errors import BadPicture
from intarsia.core.wire.files import FileFormat
from picture_bombs import BOMBS, DENSE
from slow_pictures import SLOW

_START = 1.0  # seconds that a process of its own takes before it reads a file
_CASES = Path(__file__).parents[3] / "data" / "cases"
_CHILD = """
LIBRARIES = 150 << 20  # what a decoder's process has before it reads a file, and more
import json, resource, sys, time
from pathlib import Path
from intarsia.core.engine.files.open import open_picture
from intarsia.core.wire.errors import IntarsiaError
data = Path(sys.argv[1]).read_bytes()
def peak():  # of this program alone: rusage counts what its parent held
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
def decoder():  # the process in which slow kinds are decoded: its peak and its time
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1024 * used.ru_maxrss, used.ru_utime + used.ru_stime
before, began = peak(), time.process_time()
resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
said, pixels = "", 0
try:
    opened = open_picture(data)
    pixels = opened.pixels.width * opened.pixels.height
except IntarsiaError as error:
    said = error.message
seconds, (taken, more) = time.process_time() - began, decoder()
print(json.dumps([said, pixels, max(peak() - before, taken - LIBRARIES), seconds + more]))
"""


def _cost(data: bytes, folder: Path) -> tuple[str, int, int, float]:
    """The refusal, the pixels opened, the bytes and the seconds of a child with 4 GB."""
    path = folder / "file"
    path.write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(path)],
        capture_output=True,
        text=True,
        timeout=250,
        check=True,
    )
    said, pixels, taken, seconds = json.loads(done.stdout)
    return said, pixels, taken, seconds


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_in_little_memory_and_time(name: str, tmp_path: Path) -> None:
    said, _, taken, seconds = _cost(BOMBS[name](), tmp_path)
    assert any(word in said for word in ("claims", "cut off"))
    assert taken < budget.BASE_BYTES
    assert seconds < budget.BASE_SECONDS


@pytest.mark.parametrize("path", sorted((_CASES / "bombs").iterdir()), ids=lambda path: path.name)
def test_a_bomb_that_was_met_is_refused(path: Path, tmp_path: Path) -> None:
    said, _, taken, seconds = _cost(path.read_bytes(), tmp_path)
    assert said
    assert taken < budget.BASE_BYTES
    assert seconds < budget.BASE_SECONDS


@pytest.mark.parametrize("name", SLOW)
def test_no_file_of_any_format_takes_more_than_it_claims(name: str, tmp_path: Path) -> None:
    make, claimed = SLOW[name]
    _, _, taken, seconds = _cost(make(), tmp_path)
    assert taken < budget.most_bytes(claimed)
    assert seconds < budget.most_seconds(claimed) + _START


def test_a_decoder_that_takes_too_long_is_stopped_with_a_sentence() -> None:
    make, _ = SLOW["tiff_of_busy_jpegs"]
    with pytest.raises(BadPicture, match="busy: The TIFF takes longer to open than a picture of"):
        open_picture(make(), "busy")


def test_every_format_that_opens_is_tried() -> None:
    tried = {sniff(make()) for make, _ in SLOW.values()}
    tried |= {sniff(make()) for make in (*BOMBS.values(), *DENSE.values())}
    assert tried == set(FileFormat)


@pytest.mark.parametrize("name", DENSE)
def test_a_dense_file_that_is_true_opens_within_the_budget(name: str, tmp_path: Path) -> None:
    said, pixels, taken, seconds = _cost(DENSE[name](), tmp_path)
    assert not said
    assert taken < budget.most_bytes(pixels)
    assert seconds < budget.most_seconds(pixels)


def test_a_refusal_says_what_is_claimed_and_what_the_limit_is() -> None:
    with pytest.raises(BadPicture, match=r"claims 2.0 GB for 100 pixels; the limit is 67 MB"):
        budget.check_cost("TIFF", 2_000_000_000, 100)
    with pytest.raises(BadPicture, match="claims 1,000,000 tiles; the limit is 40,0"):
        budget.check_parts("TIFF", "tiles", 1_000_000, 100)
    with pytest.raises(BadPicture, match="1,000,000 values, where its 10 bytes hold at most"):
        budget.check_plausible(1_000_000, 10, budget.DEFLATE_RATIO)
    with pytest.raises(BadPicture, match=r"claims .* pixels, which take .*; this computer has"):
        budget.check_memory("PNG", 10**15)
