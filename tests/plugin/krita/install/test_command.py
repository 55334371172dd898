"""Where Krita keeps its resources: usual, from the Microsoft Store, in a Flatpak."""

from __future__ import annotations

from pathlib import Path

from intarsia.plugin.krita.install.command import install, resource_folder


def test_the_usual_folder_goes_before_all_others(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path)}
    usual = tmp_path / ".local" / "share" / "krita"
    assert resource_folder(environment, "linux") == usual
    flatpak = tmp_path / ".var" / "app" / "org.kde.krita" / "data" / "krita"
    flatpak.mkdir(parents=True)
    assert resource_folder(environment, "linux") == flatpak
    usual.mkdir(parents=True)
    assert resource_folder(environment, "linux") == usual


def test_a_krita_from_the_store_keeps_its_own(tmp_path: Path) -> None:
    roaming, local = tmp_path / "Roaming", tmp_path / "Local"
    environment = {"APPDATA": str(roaming), "LOCALAPPDATA": str(local)}
    assert resource_folder(environment, "win32") == roaming / "krita"
    store = local / "Packages" / "49800Krita_abc" / "LocalCache" / "Roaming" / "krita"
    store.mkdir(parents=True)
    assert resource_folder(environment, "win32") == store


def test_macos_has_one(tmp_path: Path) -> None:
    folder = resource_folder({"HOME": str(tmp_path)}, "darwin")
    assert folder == tmp_path / "Library" / "Application Support" / "krita"


def test_a_new_version_replaces_all_of_an_older_one(tmp_path: Path) -> None:
    old = tmp_path / "Krita Zoë" / "pykrita" / "intarsia" / "gone.py"
    old.parent.mkdir(parents=True)
    old.write_text("")
    install(tmp_path / "Krita Zoë")
    assert not old.exists()
    assert (tmp_path / "Krita Zoë" / "pykrita" / "intarsia.desktop").is_file()
    assert (tmp_path / "Krita Zoë" / "actions" / "intarsia.action").is_file()
