"""Makes the pictures of docs/engine.md: queue, engines and diagnostics of the real editor.

`python docs/make_engine_screenshots.py [--out DIR]`. Starts an engine of its own in a new home,
with TLS and a token, as one on another computer would be, and shows the editor using it.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from intarsia.core.state.settings import EngineKind, EngineProfile
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.app import Program, prepared
from intarsia.plugin.standalone.export_dialog import ExportDialog
from intarsia.ui.qt import QtWidgets
from intarsia.ui.widgets.diagnosis_dialog import DiagnosisDialog

PATIENCE_S = 240.0


def wait(until: Callable[[], object], what: str) -> None:
    """Let the program run until something is so. Exits where it never is."""
    end = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > end:
            sys.exit(f"Waited in vain for: {what}.")
        QtWidgets.QApplication.processEvents()
        time.sleep(0.005)


def shoot(widget: QtWidgets.QWidget, path: Path) -> None:
    end = time.monotonic() + 0.4
    wait(lambda: time.monotonic() > end, "a moment")
    widget.grab().save(str(path), quality=88 if path.suffix == ".jpg" else -1)
    print(path)


def queue_picture(program: Program, out: Path) -> None:
    """Five edits: one runs, the others wait, one of them moved to the front."""
    session = program.editor.session
    wait(lambda: session.engine.value.info is not None, "the engine")
    making = replace(session.making(Complete.verb), variations=8)
    for number in range(5):
        region = Placed(full_mask(Size(170, 150)), 30 + 60 * number, 40 + 20 * number)
        session.complete(region, making=making)
    wait(lambda: any(job.progress > 0 for job in session.jobs.active), "progress")
    session.queue.run_next(session.jobs.current.value[-1].id)
    dock = program.window.findChild(QtWidgets.QDockWidget, "dock_queue")
    if dock is not None:
        dock.raise_()
    shoot(program.window, out / "engine-queue.jpg")
    session.queue.cancel_all()
    wait(lambda: not session.jobs.active, "the end of the jobs")


def dialogs(program: Program, out: Path) -> None:
    """The engines that are set up, one of them tried; the diagnostics; the export dialog."""
    window, gateway = program.window, program.editor.gateway
    choice = window.docks.panel.engine
    dialog = choice.dialog()
    dialog.show()
    dialog.test.click()
    wait(lambda: "…" not in dialog.answer.text(), "the test")
    shoot(dialog, out / "engine-profiles.png")
    dialog.release()
    dialog.close()
    diagnosis = DiagnosisDialog(gateway, window)
    diagnosis.show()
    wait(lambda: "Health" in diagnosis.text.toPlainText(), "the diagnosis")
    shoot(diagnosis, out / "engine-diagnostics.png")
    diagnosis.release()
    diagnosis.close()
    settings = program.editor.settings.current.value
    export = ExportDialog(Path("coffee.png"), settings, signable=True, parent=window)
    export.show()
    shoot(export, out / "engine-export.png")
    export.close()


def certificate(folder: Path) -> tuple[Path, Path, str]:
    """A certificate that nobody vouches for, its key, and its fingerprint."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "gpu-box")])
    now = datetime.datetime.now(datetime.timezone.utc)
    builder = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(now).not_valid_after(now + datetime.timedelta(days=1))
    made = builder.sign(key, hashes.SHA256())
    pem, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    chain, secret = folder / "chain.pem", folder / "key.pem"
    chain.write_bytes(made.public_bytes(pem))
    secret.write_bytes(key.private_bytes(pem, form, serialization.NoEncryption()))
    return chain, secret, made.fingerprint(hashes.SHA256()).hex()


def box(home: Path) -> tuple[subprocess.Popen[bytes], EngineProfile]:
    """An engine as one on another computer: with a token of its own and TLS."""
    home.mkdir()
    chain, key, fingerprint = certificate(home)
    token = home / "token"
    token.write_text("a-token-of-the-gpu-box")
    options = ["--token-file", token, "--tls-cert", chain, "--tls-key", key, "--home", home]
    command = [sys.executable, "-m", "intarsia.core.engine", "serve", *map(str, options)]
    process = subprocess.Popen(command)
    wait((home / "engine.json").exists, "the other engine")
    port = json.loads((home / "engine.json").read_bytes())["port"]
    address = f"127.0.0.1:{port}"
    text = token.read_text()
    return process, EngineProfile("GPU box", address, text, fingerprint=fingerprint)


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the pictures of docs/engine.md.")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "images")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["INTARSIA_HOME"] = str(Path(folder) / "home")
        app = prepared()
        process, profile = box(Path(folder) / "box")
        farm = EngineProfile("Render farm", "farm.example:7870", kind=EngineKind.CLUSTER)
        program = Program()
        program.editor.settings.change(
            lambda x: replace(x, welcomed=True, engines=(profile, farm), engine=profile.name)
        )
        program.window.docks.panel.engine.use(profile.name)
        program.show(_shipped("coffee.png"))
        program.window.resize(1280, 800)
        wait(lambda: program.editor.host.document is not None, "the photo")
        queue_picture(program, given.out)
        dialogs(program, given.out)
        program.editor.host.mark_saved(Path(folder) / "unused.ora")
        program.window.close()
        program.stop(engine_too=True)
        process.terminate()
        process.wait()
        app.processEvents()
    return 0


def _shipped(name: str) -> Path:
    """A photo of scikit-image's."""
    found = importlib.util.find_spec("skimage.data")
    if found is None or found.origin is None:
        sys.exit("The photos of scikit-image are not here.")
    return Path(found.origin).parent / name


if __name__ == "__main__":
    sys.exit(main())
