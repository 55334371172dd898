"""What an installation leaves of an older one."""

from __future__ import annotations

from pathlib import Path

from intarsia.plugin.krita.install.placing import install


def test_a_new_version_replaces_all_of_an_older_one(tmp_path: Path) -> None:
    old = tmp_path / "Krita Zoë" / "pykrita" / "intarsia" / "gone.py"
    old.parent.mkdir(parents=True)
    old.write_text("")
    install(tmp_path / "Krita Zoë")
    assert not old.exists()
    assert (tmp_path / "Krita Zoë" / "pykrita" / "intarsia.desktop").is_file()
    assert (tmp_path / "Krita Zoë" / "actions" / "intarsia.action").is_file()
