"""Which packs are recommended: the best of each kind that fits, and never one that may not earn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from intarsia.core.engine.packs.catalogue import load_catalogue
from intarsia.core.engine.packs.commands import main
from intarsia.core.engine.packs.recommended import MachineMemory, machine_memory, recommended

LAPTOP = MachineMemory(main_mb=16_000)
WEAK = MachineMemory(main_mb=2_000)
CARD = MachineMemory(main_mb=32_000, card_mb=12_000)


def test_an_ordinary_computer_gets_the_click_and_the_fill() -> None:
    ids = recommended(load_catalogue(), LAPTOP)
    assert "big-lama" in ids
    assert "migan" not in ids  # the weaker one of two that do the same
    assert "osor-sdxl" not in ids


def test_a_weak_one_gets_what_it_has_memory_for() -> None:
    ids = recommended(load_catalogue(), WEAK)
    assert "migan" in ids
    assert "big-lama" not in ids


def test_a_card_brings_what_needs_one() -> None:
    ids = recommended(load_catalogue(), replace(CARD, card_mb=10_000))
    assert {"big-lama", "osor-sdxl"} <= ids
    assert "flux2-klein-4b" not in ids
    small = replace(CARD, card_mb=6_000)
    assert "osor-sdxl" not in recommended(load_catalogue(), small)


def test_a_card_of_12_gb_gets_klein_with_all_that_it_needs() -> None:
    ids = recommended(load_catalogue(), CARD)
    assert {"flux2-klein-4b", "flux2-klein-4b-words", "klein-erase-v1"} <= ids
    assert "osor-sdxl" not in ids  # the weaker one of two that do the same


def test_what_forbids_commercial_use_or_serves_nothing_is_never_recommended() -> None:
    lama = next(pack for pack in load_catalogue() if pack.id == "big-lama")
    assert recommended([lama], CARD) == {"big-lama"}
    assert recommended([replace(lama, commercial=False)], CARD) == frozenset()
    assert recommended([replace(lama, serves="")], CARD) == frozenset()


def test_this_computer_has_memory() -> None:
    assert machine_memory().main_mb > 100


def test_all_recommended_packs_say_how_large_they_are() -> None:
    for pack in load_catalogue():
        if pack.serves:
            assert pack.known_bytes or pack.about_mb, pack.id


def test_the_command_line_lists_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "intarsia.core.engine.packs.recommended.machine_memory"
    monkeypatch.setattr(name, lambda: LAPTOP)
    assert main(["better"], tmp_path) == 0
    said = capsys.readouterr().out
    assert "big-lama " in said
    assert " 206 MB" in said
    assert "about 99 MB" in said  # its settings' size is not known
    assert "osor-sdxl" not in said


def test_nothing_is_downloaded_without_a_yes_to_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "intarsia.core.engine.packs.recommended.machine_memory"
    monkeypatch.setattr(name, lambda: LAPTOP)
    assert main(["better", "--install"], tmp_path) == 0  # nobody is there to say yes
    said = capsys.readouterr().out
    assert "Licence: Apache-2.0" in said
    assert not any(tmp_path.rglob("*.pt"))
