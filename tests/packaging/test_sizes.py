"""The page on sizes is measured anew, and keeps what was not measured again."""

from __future__ import annotations

from pathlib import Path

from intarsia.core.state.storage.version_folders import VERSIONS
from intarsia_build.sizes import write_sizes
from intarsia_build.targets import LINUX, WINDOWS, version


def test_what_is_reached_stands_beside_what_is_wanted(tmp_path: Path) -> None:
    page, out = tmp_path / "sizes.md", tmp_path / "dist"
    site = out / "linux" / "Intarsia" / VERSIONS / version() / LINUX.site
    (site / "cv2").mkdir(parents=True)
    (out / f"intarsia-{version()}.tar.gz").write_bytes(b"x")
    (site / "cv2" / "cv2.so").write_bytes(bytes(3_000_000))
    (site.parents[1] / "libpython.so").write_bytes(bytes(2_000_000))
    write_sizes(out, page, {})
    assert "| linux | 600 | 3.0 | -597.0 |" in page.read_text()
    assert "5.0 MB in all" in page.read_text()


def test_without_a_private_python_what_is_there_is_what_is_reached(tmp_path: Path) -> None:
    page, out = tmp_path / "sizes.md", tmp_path / "dist"
    folder = out / "windows" / "Intarsia" / VERSIONS / version()
    site = folder / WINDOWS.site
    (site / "cv2").mkdir(parents=True)
    (out / f"intarsia-{version()}.tar.gz").write_bytes(b"x")
    (site / "cv2" / "cv2.pyd").write_bytes(bytes(3_000_000))
    (folder / "notices.txt").write_bytes(bytes(1_000_000))
    write_sizes(out, page, {})
    assert "4.0 MB in all, without the private Python" in page.read_text()
    assert "| windows | 450 | 4.0 | -446.0 |" in page.read_text()
    assert "| notices and lists | 1.0 |" in page.read_text()


def test_what_is_added_later_stays_where_it_was_not_measured(tmp_path: Path) -> None:
    page, out = tmp_path / "sizes.md", tmp_path / "dist"
    out.mkdir()
    (out / f"intarsia-{version()}.tar.gz").write_bytes(bytes(2_000_000))
    later = "## Added later: windows\n\nWhat it downloads: 164.3 MB.\n"
    page.write_text(f"# Sizes\n\n| `intarsia-0.0.1.tar.gz` | 9.9 |\n\n{later}")
    for _ in range(2):
        write_sizes(out, page, {})
        text = page.read_text()
        assert f"| `intarsia-{version()}.tar.gz` | 2.0 |" in text
        assert "0.0.1" not in text
        assert text.count("## Added later") == 1
        assert text.endswith(f"\n\n{later}")
