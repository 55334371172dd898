"""Libraries beside packages that nothing loads any more are gone, and no others."""

from __future__ import annotations

from pathlib import Path

from elf_libraries import elf_that_needs
from intarsia_build.elf import Elf
from intarsia_build.unneeded import remove_unneeded


def put(site: Path, name: str, data: bytes) -> None:
    (site / name).parent.mkdir(exist_ok=True)
    (site / name).write_bytes(data)


def names(site: Path) -> set[str]:
    return {path.name for path in site.rglob("*") if path.is_file()}


def test_the_double_is_read_as_a_library_is() -> None:
    assert list(Elf(elf_that_needs("liba.so.1", "libc.so.6")).needed()) == [
        "liba.so.1",
        "libc.so.6",
    ]
    assert list(Elf(elf_that_needs()).needed()) == []


def test_what_nothing_loads_goes_and_then_what_only_that_loaded(tmp_path: Path) -> None:
    put(tmp_path, "coded/_used.so", elf_that_needs("libused-1.so.2", "libc.so.6"))
    put(tmp_path, "coded.libs/libused-1.so.2", elf_that_needs("libdeep-1.so"))
    put(tmp_path, "coded.libs/libdeep-1.so", elf_that_needs())
    put(tmp_path, "coded.libs/libold-1.so.0", elf_that_needs("libolder-1.so"))
    put(tmp_path, "coded.libs/libolder-1.so", elf_that_needs("libdeep-1.so"))
    put(tmp_path, "coded.libs/libforeign-1.so", elf_that_needs())
    put(tmp_path, "other/_of_another.so", elf_that_needs("libforeign-1.so"))
    put(tmp_path, "other/libwhole.so", elf_that_needs())  # loaded by its path
    put(tmp_path, "coded.libs/readme.so.txt", b"no program")
    gone = remove_unneeded(tmp_path)
    assert gone == {"coded.libs": ["libold-1.so.0", "libolder-1.so"]}
    assert {"libused-1.so.2", "libdeep-1.so", "libforeign-1.so", "libwhole.so"} <= names(tmp_path)
    assert "readme.so.txt" in names(tmp_path)
    assert not names(tmp_path) & {"libold-1.so.0", "libolder-1.so"}
    assert remove_unneeded(tmp_path) == {}
