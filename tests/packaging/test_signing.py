"""The signing scripts, run with stand-ins for the tools of Windows and macOS."""

from __future__ import annotations

import base64
import os
import plistlib
import subprocess
import sys
from pathlib import Path

import pytest

from intarsia.core.state.storage.file_list import read_list, sha256_of, write_list

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="GNU tools and bash")

PACKAGING = Path(__file__).parents[2] / "packaging"
TOOL = """#!/bin/bash
echo "$(basename "$0")" "$@" >>"$LOG"
for last; do :; done
case "$(basename "$0")" in
  codesign) for file; do case $file in *.so) echo signed >>"$file" ;; esac; done ;;
  security) for file; do case $file in *.p12) cp "$file" "$LOG.p12" ;; esac; done ;;
  signtool) cp "$3" "$LOG.pfx"; echo signed >>"$last" ;;
esac
[ "$(basename "$0")" != "${FAILING:-}" ]
"""
SECRETS = {
    "CERTIFICATE": base64.b64encode(b"a certificate").decode(),
    "PASSWORD": "a-password-of-a-certificate",
    "IDENTITY": "Developer ID Application: Somebody",
    "APPLE_ID": "somebody@example.org",
    "APPLE_PASSWORD": "a-password-of-an-account",
    "APPLE_TEAM": "TEAM123456",
}


class Signing:
    """A script in a folder of its own, with the tools that it calls."""

    def __init__(self, folder: Path) -> None:
        self.log, self.temporary = folder / "log", folder / "temporary"
        self.temporary.mkdir()
        tools = folder / "tools"
        tools.mkdir()
        for name in ("codesign", "security", "ditto", "xcrun", "signtool"):
            (tools / name).write_text(TOOL)
            (tools / name).chmod(0o755)
        # Called by its name: a link to an environment's Python would leave the environment.
        (tools / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
        (tools / "python").chmod(0o755)
        self.environment = {
            **os.environ,
            **SECRETS,
            "PATH": f"{tools}:{os.environ['PATH']}",
            "TMPDIR": str(self.temporary),
            "LOG": str(self.log),
        }

    def run(self, system: str, *files: Path, failing: str = "") -> subprocess.CompletedProcess[str]:
        script = PACKAGING / system / "sign.sh"
        return subprocess.run(
            ["bash", str(script), *map(str, files)],
            env={**self.environment, "FAILING": failing},
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def calls(self) -> list[str]:
        return self.log.read_text("utf-8").splitlines()


@pytest.fixture
def signing(tmp_path: Path) -> Signing:
    return Signing(tmp_path)


def application(folder: Path) -> Path:
    """An application with two programs and a picture, and the list of its files."""
    app = folder / "In tarsia.app"
    version = app / "Contents" / "Resources" / "versions" / "0.1.0"
    version.mkdir(parents=True)
    for name, mode in (("python3", 0o755), ("module.so", 0o644), ("picture.png", 0o644)):
        (version / name).write_text(name)
        (version / name).chmod(mode)
    write_list(version)
    return app


def test_programs_are_signed_listed_sealed_notarised_and_stapled_in_this_order(
    signing: Signing, tmp_path: Path
) -> None:
    app = application(tmp_path)
    done = signing.run("macos", app)
    assert done.returncode == 0, done.stderr
    signed = [call for call in signing.calls if call.startswith("codesign")]
    assert "module.so" in signed[0]
    assert "python3" in signed[0]
    assert "picture.png" not in signed[0]
    assert signed[-1].endswith("In tarsia.app")
    assert all("--entitlements" in call for call in signed)
    last = [call.split()[:2] for call in signing.calls[-4:]]
    assert last == [
        ["ditto", "-c"],
        ["xcrun", "notarytool"],
        ["xcrun", "stapler"],
        ["security", "delete-keychain"],
    ]
    version = app / "Contents" / "Resources" / "versions" / "0.1.0"
    listed = {file.path: file.sha256 for file in read_list(version)}
    assert listed["module.so"] == sha256_of(version / "module.so")
    assert (version / "module.so").read_text().endswith("signed\n")
    assert signing.log.with_name("log.p12").read_bytes() == b"a certificate"


@pytest.mark.parametrize(("system", "failing"), [("macos", "codesign"), ("windows", "signtool")])
def test_a_failure_ends_the_step_and_leaves_no_certificate(
    signing: Signing, tmp_path: Path, system: str, failing: str
) -> None:
    file = application(tmp_path)
    done = signing.run(system, file, failing=failing)
    assert done.returncode != 0
    assert list(signing.temporary.iterdir()) == []


def test_every_file_for_windows_is_signed(signing: Signing, tmp_path: Path) -> None:
    files = [tmp_path / "a setup.exe", tmp_path / "b.exe"]
    for file in files:
        file.write_text("program ")
    done = signing.run("windows", *files)
    assert done.returncode == 0, done.stderr
    assert [file.read_text() for file in files] == ["program signed\n"] * 2
    assert signing.log.with_name("log.pfx").read_bytes() == b"a certificate"
    assert list(signing.temporary.iterdir()) == []


def test_no_secret_is_said(signing: Signing, tmp_path: Path) -> None:
    for system in ("macos", "windows"):
        done = signing.run(system, application(tmp_path / system))
        told = done.stdout + done.stderr
        assert [name for name, secret in SECRETS.items() if secret in told] == []


def test_what_the_programs_may_is_what_numba_and_torch_need() -> None:
    facts = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert {name.rpartition(".")[2] for name in facts} == {
        "allow-jit",
        "allow-unsigned-executable-memory",
        "disable-library-validation",
    }
