"""What is left out of an installation is not missed: nothing kept needs it, and the demo runs."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from intarsia_build.left_out import is_left_out

SITE = Path(np.__file__).parents[1]
FOLDERS = (
    *("imagecodecs", "imagecodecs.libs", "PySide6", "scipy", "scipy.libs", "numpy"),
    *("PIL", "pillow.libs", "cv2", "opencv_python_headless.libs", "psd_tools"),
)
# Runs the demo where nothing can be imported that is left out.
BARE = """
import runpy, sys
from importlib.machinery import PathFinder
sys.path.insert(0, sys.argv[1])
from intarsia_build.left_out import is_left_out

class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and spec.origin and "site-packages" in spec.origin:
            inner = spec.origin.replace("\\\\", "/").rpartition("site-packages/")[2]
            if is_left_out(inner):
                raise ModuleNotFoundError(f"left out: {name}")
        return None

sys.meta_path.insert(0, Finder)
sys.argv[:] = ["intarsia", "demo", "--out", sys.argv[2]]
runpy.run_module("intarsia.core.engine", run_name="__main__", alter_sys=True)
"""


@pytest.mark.parametrize(
    ("name", "gone"),
    [
        ("c2pa/libs/libc2pa_c.rlib", True),
        ("c2pa/libs/libc2pa_c.so", False),
        ("imagecodecs/_jpegxl.abi3.so", False),
        ("imagecodecs/_sz3.abi3.so", True),
        ("imagecodecs.libs/libSZ3c-362febd3.so", True),
        ("imagecodecs.libs/libavif-d03e6b42.so.16.4.0", False),
        ("imagecodecs.libs/libopenjph-7b3eb4bd.so.0.32.0", False),  # OpenEXR loads it
        ("imagecodecs/.dylibs/libavif.16.dylib", False),  # macOS
        ("imagecodecs/.dylibs/libblosc2.2.dylib", True),
        ("cv2/.dylibs/libjpeg.62.dylib", False),
        ("PIL/.dylibs/libtiff.6.dylib", False),
        ("PySide6/.hidden/x", True),
        ("PySide6/QtOpenGL.abi3.so", True),
        ("PySide6/QtWidgets.abi3.so", False),
        ("PySide6/QtNetwork.abi3.so", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", True),
        ("PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork", True),
        ("PySide6/Qt6Network.dll", True),
        ("PySide6/QtSvg.abi3.so", True),
        ("PySide6/Qt/lib/libQt6Svg.so.6", False),  # icons are drawn by it
        ("PySide6/Qt6Svg.dll", False),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", False),
        ("PySide6/Qt/lib/libQt6DBus.so.6", False),  # libQt6Gui loads it
        ("PySide6/Qt/lib/libQt6EglFSDeviceIntegration.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", True),
        ("PySide6/Qt/plugins/platforms/libqminimal.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland-generic.so", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/generic/libqevdevmouseplugin.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", False),
        ("PySide6/plugins/platforms/qoffscreen.dll", False),
        ("PySide6/plugins/generic/qtuiotouchplugin.dll", True),
        ("PySide6/plugins/imageformats/qpdf.dll", True),
        ("PySide6/plugins/imageformats/qjpeg.dll", False),
        ("PySide6/plugins/platforms/qdirect2d.dll", True),
        ("PySide6/resources/icudtl.dat", True),  # of Qt's browser
        ("PySide6/Qt6OpenGL.dll", True),
        ("PySide6/Qt/lib/libQt6OpenGL.so.6", False),  # Wayland's windows load it
        ("PySide6/plugins/tls/qschannelbackend.dll", True),
        ("numpy/_core/_simd.cpython-311-x86_64-linux-gnu.so", True),
        ("numpy/_core/_multiarray_tests.cp312-win_amd64.pyd", True),
        ("numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so", False),
        ("numba/np/ufunc/tbbpool.cpython-311-x86_64-linux-gnu.so", True),
        ("numba/np/ufunc/omppool.cpython-311-x86_64-linux-gnu.so", True),
        ("numba/np/ufunc/workqueue.cpython-311-x86_64-linux-gnu.so", False),
        ("PySide6/Qt/lib/libQt6Gui.so.6", False),
        ("PySide6/QtGui.pyd", False),
        ("scipy/stats/_stats.so", False),
        ("numpy/f2py/__init__.py", False),
        ("numpy/_core/include/numpy/ndarraytypes.h", True),
        ("imagecodecs/_rgbe.abi3.so", False),
        ("imagecodecs/_openzl.pyd", True),
        ("cv2/opencv_videoio_ffmpeg500_64.dll", True),
        ("cv2/cv2.pyd", False),
        ("PySide6/opengl32sw.dll", True),
        ("PySide6/Qt6Gui.dll", False),
        ("PIL/_avif.cp312-win_amd64.pyd", True),
        ("PIL/.dylibs/libavif.16.4.2.dylib", True),
        ("hf_xet/hf_xet.pyd", False),
        ("psd_tools/compression/_rle.cpp", True),
        ("opencv_python_headless-5.0.0.93.dist-info/sboms/auditwheel.cdx.json", True),
        ("opencv_python_headless-5.0.0.93.dist-info/licenses/LICENSE.txt", False),
    ],
)
def test_names(name: str, gone: bool) -> None:
    assert is_left_out(name) is gone


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF")
@pytest.mark.skipif(shutil.which("readelf") is None, reason="binutils")
def test_no_library_that_stays_needs_one_that_goes() -> None:
    files = [path for top in FOLDERS for path in (SITE / top).rglob("*.so*") if path.is_file()]
    stay = [path for path in files if not is_left_out(path.relative_to(SITE).as_posix())]
    gone = {path.name for path in files} - {path.name for path in stay}
    assert gone
    told = subprocess.run(
        ["readelf", "-d", *map(str, stay)], capture_output=True, text=True, check=True
    ).stdout
    assert set(re.findall(r"\(NEEDED\).*\[(.*)\]", told)) & gone == set()


def test_the_demo_runs_without_it(tmp_path: Path) -> None:
    packaging = Path(__file__).parents[2] / "packaging"
    subprocess.run([sys.executable, "-c", BARE, str(packaging), str(tmp_path)], check=True)
    assert (tmp_path / "before-after.png").stat().st_size > 10_000
