"""ICU's data on Linux: Qt sorts and writes as with all of it, and the rest is gone."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from intarsia_build.changes import Change
from intarsia_build.failures import BuildFailed
from intarsia_build.icu_data import require_shortened, shortened
from intarsia_build.targets import ROOT
from intarsia_build.wheels import unpack

# What Qt has from ICU, and what one could think that it has, in the languages of the program.
ASKED = """
import functools
from PySide6.QtCore import QCollator, QDate, QLocale, QStringDecoder, QUrl, Qt
words = '''zebra \\u00c4hre Apfel \\u00f6ffnen Ofen c\\u00f4te cot\\u00e9 cote ni\\u00f1o nino
\\u0142\\u00f3dka lodka \\u0451\\u0436 \\u0435\\u0436 \\u4e2d\\u6587 \\u5317\\u4eac \\u3042\\u3044
\\u30a2\\u30a4 \\u6f22\\u5b57 \\uac00\\ub098 \\ud55c\\uad6d Stra\\u00dfe strasse z10 z9'''.split()
for name in 'en de es fr ja ko pl pt ru zh_CN zh_TW sv tr'.split():
    locale = QLocale(name)
    order = QCollator(locale)
    for numeric in (False, True):
        order.setNumericMode(numeric)
        print(ascii([name, *sorted(words, key=functools.cmp_to_key(order.compare))]))
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    order.setIgnorePunctuation(True)
    print(order.compare('a-b', 'AB'), ascii(locale.toUpper('stra\\u00dfe i\\u0131')))
    print(ascii(locale.toString(QDate(2026, 11, 30), QLocale.FormatType.LongFormat)))
    print(ascii([locale.toCurrencyString(3.5), locale.nativeLanguageName(), locale.toString(1e6)]))
print([QStringDecoder(name).isValid() for name in ('UTF-8', 'UTF-16LE', 'ISO-8859-1')])
print(QUrl('http://b\\u00fccher.example/').toEncoded())
print([line.split()[-1] for line in open('/proc/self/maps') if 'libicudata' in line][0])
"""

# What is gone, for which it is not asked.
GOES = """
from PySide6.QtCore import QLocale, QStringConverter, QStringDecoder, QTimeZone
zone = QTimeZone(b'Europe/Berlin')
long = QTimeZone.NameType.LongName
print(zone.displayName(QTimeZone.TimeType.StandardTime, long, QLocale('en')))
names = 'windows-1252 ISO-8859-2 Shift_JIS EUC-KR GBK Big5'.split()
print(*[name for name in names if QStringDecoder(name).isValid()])
print(len(QStringConverter.availableCodecs()))
"""


def library() -> Path:
    found = importlib.util.find_spec("PySide6")
    if not sys.platform.startswith("linux") or found is None or found.origin is None:
        pytest.skip("needs Qt for Linux")
    (path,) = (Path(found.origin).parent / "Qt" / "lib").glob("libicudata.so.*")
    return path


def told(asked: str, **more: str) -> list[str]:
    """What a Python of its own prints, with more in its environment."""
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", **more}
    command = [sys.executable, "-c", asked]
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_qt_sorts_and_writes_as_with_all_of_it(tmp_path: Path) -> None:
    whole = library()
    (tmp_path / whole.name).write_bytes(shortened(whole.read_bytes()))

    *with_all, place = told(ASKED)
    *with_less, other = told(ASKED, LD_PRELOAD=str(tmp_path / whole.name))
    assert (place, other) == (str(whole), str(tmp_path / whole.name))
    assert with_less == with_all
    assert len(set(with_all)) > 40  # languages differ in what they say


def test_what_goes_is_what_the_documents_say(tmp_path: Path) -> None:
    """Names of time zones and old encodings, for which nothing of the program asks."""
    whole = library()
    (tmp_path / whole.name).write_bytes(shortened(whole.read_bytes()))

    names = "windows-1252 ISO-8859-2 Shift_JIS EUC-KR GBK Big5"
    assert told(GOES) == ["Central European Standard Time", names, "233"]
    assert told(GOES, LD_PRELOAD=str(tmp_path / whole.name)) == ["", "", "32"]
    asks = re.compile(r"\b(QTimeZone|QStringDecoder|QStringEncoder|QStringConverter|QTextCodec)\b")
    files = [path for top in ("core", "plugin", "ui") for path in (ROOT / top).rglob("*.py")]
    assert not [path for path in files if asks.search(path.read_text("utf-8"))]


def test_a_tree_with_all_of_it_is_refused(tmp_path: Path) -> None:
    require_shortened(tmp_path)
    lib = tmp_path / "PySide6" / "Qt" / "lib"
    lib.mkdir(parents=True)
    path = lib / "libicudata.so.99"
    path.write_bytes(bytes(6_000_000))
    require_shortened(tmp_path)
    path.write_bytes(bytes(32_000_000))
    with pytest.raises(BuildFailed, match="99 has 32 MB"):
        require_shortened(tmp_path)


def test_four_fifths_are_gone_and_once_is_enough() -> None:
    whole = library().read_bytes()
    short = shortened(whole)
    assert len(short) < len(whole) / 5
    assert shortened(short) == short
    assert b"/coll/zh.res\0" in short
    assert b"/zone/de.res\0" in whole
    assert b"/zone/de.res\0" not in short


def test_it_is_unpacked_so(tmp_path: Path) -> None:
    whole = library()
    wheel = tmp_path / "x-1-py3-none-any.whl"
    name = f"PySide6/Qt/lib/{whole.name}"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.write(whole, name)
    changes = unpack(wheel, tmp_path / "site")
    assert (tmp_path / "site" / name).read_bytes() == shortened(whole.read_bytes())
    assert Change.DATA in changes


@pytest.mark.parametrize("cut", [0, 40, 0x1000, 0x1010, 0x2000])
def test_anything_else_stays_as_it_came(cut: int) -> None:
    whole = library().read_bytes()[:cut]
    assert shortened(whole) == whole
    other = b"\x7fELF".ljust(0x3000, b"x")
    assert shortened(other) == other
