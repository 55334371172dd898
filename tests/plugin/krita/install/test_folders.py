"""Where Krita keeps its resources: of the system, and packed in every other way."""

from __future__ import annotations

from pathlib import Path

import pytest

from intarsia.plugin.krita.install.folders import resource_folders

FLATPAK = ".var/app/org.kde.krita/data/krita"
SNAP = "snap/krita/current/.local/share/krita"
STORE = "Packages/49800Krita_abc/LocalCache/Roaming/krita"


def paths(environment: dict[str, str], platform: str) -> list[Path]:
    return [folder.path for folder in resource_folders(environment, platform)]


@pytest.mark.parametrize(
    ("platform", "environment", "end"),
    [
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/krita"),
        ("linux", {"XDG_DATA_HOME": "data"}, ".local/share/krita"),
        ("linux", {}, ".local/share/krita"),
        ("darwin", {}, "Library/Application Support/krita"),
        ("win32", {"APPDATA": "/roaming"}, "/roaming/krita"),
    ],
)
def test_where_no_krita_has_been_it_is_the_usual_one(
    platform: str, environment: dict[str, str], end: str, tmp_path: Path
) -> None:
    (only,) = paths({"HOME": str(tmp_path), **environment}, platform)
    assert only.as_posix().endswith(end)


def test_every_krita_that_has_been_here_is_found(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path)}
    (tmp_path / FLATPAK).mkdir(parents=True)
    assert paths(environment, "linux") == [tmp_path / FLATPAK]
    (tmp_path / SNAP).mkdir(parents=True)
    usual = tmp_path / ".local" / "share" / "krita"
    usual.mkdir(parents=True)
    assert paths(environment, "linux") == [usual, tmp_path / FLATPAK, tmp_path / SNAP]
    limits = [folder.limit for folder in resource_folders(environment, "linux")]
    assert [bool(limit) for limit in limits] == [False, True, True]


def test_a_krita_from_the_store_keeps_its_own(tmp_path: Path) -> None:
    roaming, local = tmp_path / "Roaming", tmp_path / "Local"
    environment = {"APPDATA": str(roaming), "LOCALAPPDATA": str(local)}
    assert paths(environment, "win32") == [roaming / "krita"]
    (local / STORE).mkdir(parents=True)
    assert paths(environment, "win32") == [local / STORE]
    assert "may not start programs" in resource_folders(environment, "win32")[0].limit
    (roaming / "krita").mkdir(parents=True)
    assert paths(environment, "win32") == [roaming / "krita", local / STORE]


def test_a_folder_chosen_in_krita_s_settings_counts(tmp_path: Path) -> None:
    settings, chosen = tmp_path / ".config" / "kritarc", tmp_path / "My brushes"
    settings.parent.mkdir()
    settings.write_text(f"ResourceDirectory={chosen}\n\n[python]\nenable_intarsia=true\n")
    environment = {"HOME": str(tmp_path)}
    usual = tmp_path / ".local" / "share" / "krita"
    assert paths(environment, "linux") == [usual]  # Krita falls back where it is not there
    chosen.mkdir()
    assert paths(environment, "linux") == [chosen]
    usual.mkdir(parents=True)
    assert paths(environment, "linux") == [chosen]
    settings.write_text(f"[python]\nResourceDirectory={chosen}\n")
    assert paths(environment, "linux") == [usual]


@pytest.mark.parametrize(
    ("platform", "settings", "usual"),
    [
        (
            "darwin",
            "Library/Preferences/kritarc",
            "Library/Application Support/krita",
        ),
        ("win32", "AppData/Local/kritarc", "AppData/Roaming/krita"),
        (
            "win32",
            "AppData/Local/Packages/49800Krita_abc/LocalCache/Local/kritarc",
            "AppData/Local/Packages/49800Krita_abc/LocalCache/Roaming/krita",
        ),
        ("linux", f"{Path(FLATPAK).parents[1].as_posix()}/config/kritarc", FLATPAK),
        ("linux", "snap/krita/current/.config/kritarc", SNAP),
    ],
    ids=["macos", "windows", "store", "flatpak", "snap"],
)
def test_in_every_packing_the_chosen_folder_counts(
    platform: str, settings: str, usual: str, tmp_path: Path
) -> None:
    chosen = tmp_path / "Brushes"
    chosen.mkdir()
    (tmp_path / usual).mkdir(parents=True)
    (tmp_path / settings).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / settings).write_text(f"ResourceDirectory={chosen}\n")
    assert paths({"HOME": str(tmp_path)}, platform) == [chosen]
