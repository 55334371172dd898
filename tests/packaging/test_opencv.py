"""OpenCV for Linux, linked to what lies beside it: every name is found, and it does the same."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from intarsia_build import libraries, opencv
from intarsia_build.failures import BuildFailed
from intarsia_build.opencv import LIBRARIES, relink
from intarsia_build.targets import ROOT

DOES = """
import sys
sys.path.insert(0, sys.argv[1])
import cv2
import numpy as np
assert cv2.__file__.startswith(sys.argv[1]), cv2.__file__
some = np.random.default_rng(5)
a, b = some.standard_normal((200, 200)), some.standard_normal((200, 3))
for kind, close in ((np.float64, 1e-9), (np.float32, 2e-2)):
    x, y = a.astype(kind), b.astype(kind)
    assert np.abs(cv2.gemm(x, x, 1, None, 0) - x @ x).max() < close
    for way in (cv2.DECOMP_LU, cv2.DECOMP_QR, cv2.DECOMP_SVD):
        assert np.abs(a @ cv2.solve(x, y, flags=way)[1] - b).max() < 50 * close, way
    positive = x @ x.T + 200 * np.eye(200, dtype=kind)
    solved = cv2.solve(positive, y, flags=cv2.DECOMP_CHOLESKY)[1]
    assert np.abs(positive @ solved - y).max() < 50 * close
    assert np.abs(cv2.SVDecomp(x)[0].ravel() - np.linalg.svd(x)[1]).max() < 50 * close
assert cv2.eigenNonSymmetric(a[:40, :40])[0].size == 40
photo = cv2.GaussianBlur((some.random((64, 96, 3)) * 255).astype(np.uint8), (0, 0), 4)
for ending in ('.avif', '.png', '.jpg', '.webp', '.tif'):
    done, data = cv2.imencode(ending, photo)
    back = cv2.imdecode(data, cv2.IMREAD_UNCHANGED)
    assert done and np.abs(back.astype(int) - photo).max() < 40, ending
print(*{line.split()[-1] for line in open('/proc/self/maps') if '/lib' in line}, sep='\\n')
"""


@pytest.fixture(name="site", scope="module")
def fixture_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A `site-packages` with OpenCV and links to what it is to be linked to, and its wheel."""
    found = importlib.util.find_spec("cv2")
    if not sys.platform.startswith("linux") or found is None or found.origin is None:
        pytest.skip("needs OpenCV for Linux")
    origin = Path(found.origin).parents[1]
    if not (origin / LIBRARIES).is_dir():
        pytest.skip("needs OpenCV from a wheel")
    site = tmp_path_factory.mktemp("opencv") / "site"
    (module,) = (origin / "cv2").glob("cv2*.so")
    shutil.copytree(origin / "cv2", site / "cv2", ignore=shutil.ignore_patterns(module.name))
    (site / "cv2" / module.name).touch(0o755)
    (site / LIBRARIES).mkdir()
    for path in (origin / LIBRARIES).iterdir():
        (site / LIBRARIES / path.name).symlink_to(path)
    for name in ("numpy", "numpy.libs", "scipy.libs", "imagecodecs.libs"):
        (site / name).symlink_to(origin / name)
    with zipfile.ZipFile(wheel_of(site), "w") as archive:
        archive.write(module, f"cv2/{module.name}")
    return site


def wheel_of(site: Path) -> Path:
    return site.with_name("opencv_python_headless-1-py3-none-any.whl")


def test_a_wheel_that_is_linked_in_another_way_is_refused(site: Path) -> None:
    (codec,) = (site / LIBRARIES).glob("libavif-*")
    other = codec.with_name(re.sub(r"\.so\.\d+", ".so.15", codec.name))
    codec.rename(other)
    with pytest.raises(BuildFailed, match="is another than"):
        relink(wheel_of(site), site)
    other.rename(codec)
    (film,) = (site / LIBRARIES).glob("libavcodec-*")
    gone = film.rename(site.parent / film.name)
    with pytest.raises(BuildFailed, match="0 of .* are libavcodec"):
        relink(wheel_of(site), site)
    gone.rename(film)


@pytest.mark.parametrize(
    ("folder", "library", "name"),
    [
        ("scipy.libs", "libscipy_openblas*", "scipy_dgeev_"),
        ("imagecodecs.libs", "libavif-*", "avifDecoderParse"),
    ],
)
def test_a_library_that_lacks_one_of_the_names_is_refused(
    site: Path, folder: str, library: str, name: str
) -> None:
    link = site / folder
    whole = link.resolve()
    (found,) = whole.glob(library)
    link.unlink()
    link.mkdir()
    for path in whole.iterdir():
        (link / path.name).symlink_to(path)
    (link / found.name).unlink()
    hidden = name.swapcase().encode()
    data = found.read_bytes().replace(f"\0{name}\0".encode(), b"\0" + hidden + b"\0")
    assert hidden in data
    (link / found.name).write_bytes(data)
    with pytest.raises(BuildFailed, match=f"would find no {name}\\."):
        relink(wheel_of(site), site)
    shutil.rmtree(link)
    link.symlink_to(whole)


@pytest.mark.parametrize("kept", ["av_frame_alloc", "cblas_sgemm"])
def test_a_name_that_is_not_rewritten_is_noticed(
    site: Path, kept: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgetful(path: Path, *arguments: str) -> str:
        names = Path(arguments[arguments.index("--rename-dynamic-symbols") + 1])
        lines = names.read_text().splitlines(keepends=True)
        names.write_text("".join(line for line in lines if line.split()[0] != kept))
        return libraries.patchelf(path, *arguments)

    monkeypatch.setattr(opencv, "patchelf", forgetful)
    with pytest.raises(BuildFailed, match=f"still asks for {kept}\\."):
        relink(wheel_of(site), site)


def test_it_finds_every_name_and_does_the_same(site: Path) -> None:
    relink(wheel_of(site), site)
    left = [path.name for path in (site / LIBRARIES).iterdir()]
    assert [name.partition("-")[0] for name in left] == ["libpng16"]
    for now in ("", "1"):  # names found when they are called, and all at once
        done = subprocess.run(
            [sys.executable, "-c", DOES, str(site)],
            capture_output=True,
            text=True,
            env={**os.environ, "LD_BIND_NOW": now},
        )
        assert done.returncode == 0, done.stderr
        loaded = "\n".join(Path(line).name for line in done.stdout.splitlines())
        assert len(re.findall("^lib.*openblas", loaded, re.MULTILINE)) == 2  # NumPy's and SciPy's
        assert not re.search("^lib(av(codec|format|util)|sw|vpx|ssl)", loaded, re.MULTILINE)


def test_nothing_of_the_program_opens_a_film() -> None:
    opens = re.compile(r"\b(VideoCapture|VideoWriter|cudacodec)\b")
    files = [path for top in ("core", "plugin", "ui") for path in (ROOT / top).rglob("*.py")]
    assert not [path for path in files if opens.search(path.read_text("utf-8"))]
