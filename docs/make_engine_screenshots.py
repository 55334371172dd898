"""Makes the pictures of docs/engine.md: queue, engines and diagnostics of the real editor.

`python docs/make_engine_screenshots.py [--out DIR]`. Starts an engine of its own in a new home,
with TLS and a token, as one on another computer would be, and shows the editor using it.
"""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from actor import Actor, at_the_editor, options, shipped
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from intarsia.core.state.storage.settings import EngineKind, EngineProfile
from intarsia.core.wire.edits import Complete
from intarsia.core.wire.files import FileFormat
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Placed
from intarsia.plugin.standalone.app import Program
from intarsia.plugin.standalone.files.export_dialog import ExportDialog
from intarsia.ui.widgets.engine.diagnosis_dialog import DiagnosisDialog


def queue_picture(actor: Actor) -> None:
    """Five edits: one runs, the others wait, one of them moved to the front."""
    session = actor.editor.session
    actor.wait(lambda: session.engine.value.info is not None, "the engine")
    options = replace(session.options(Complete.verb), variations=8)
    for number in range(5):
        region = Placed(full_mask(Size(170, 150)), 30 + 60 * number, 40 + 20 * number)
        session.complete(region, options=options)
    actor.wait(lambda: any(job.progress > 0 for job in session.jobs.active), "progress")
    session.queue.run_next(session.jobs.current.value[-1].id)
    actor.window.docks.show_queue()
    actor.shoot("engine-queue")
    session.queue.cancel_all()
    actor.wait(lambda: not session.jobs.active, "the end of the jobs")


def dialogs(actor: Actor) -> None:
    """The engines that are set up, one of them tried; the diagnostics; the export dialog."""
    window, gateway = actor.window, actor.editor.gateway
    choice = window.docks.panel.engine
    dialog = choice.dialog()
    dialog.show()
    dialog.test.click()
    actor.wait(lambda: "…" not in dialog.answer.text(), "the test")
    actor.shoot("engine-profiles.png", dialog)
    dialog.release()
    dialog.close()
    editor = actor.editor
    diagnosis = DiagnosisDialog(gateway, editor.settings.current.value, editor.places, window)
    diagnosis.show()
    actor.wait(lambda: "Health" in diagnosis.text.toPlainText(), "the diagnosis")
    actor.shoot("engine-diagnostics.png", diagnosis)
    diagnosis.release()
    diagnosis.close()
    settings = actor.editor.settings.current.value
    export = ExportDialog(Path("coffee.png"), settings, form=FileFormat.PNG, parent=window)
    export.show()
    actor.shoot("engine-export.png", export)
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
    while not (home / "engine.json").exists():
        if process.poll() is not None:
            sys.exit("The other engine has ended.")
        time.sleep(0.05)
    port = json.loads((home / "engine.json").read_bytes())["port"]
    address = f"127.0.0.1:{port}"
    text = token.read_text()
    return process, EngineProfile("GPU box", address, text, fingerprint=fingerprint)


def main() -> int:
    given = options("Make the pictures of docs/engine.md.").parse_args()
    with tempfile.TemporaryDirectory() as folder:
        process, profile = box(Path(folder) / "box")
        farm = EngineProfile("Render farm", "farm.example:7870", kind=EngineKind.CLUSTER)

        def use_box(program: Program) -> None:
            program.editor.settings.change(
                lambda x: replace(x, welcomed=True, engines=(profile, farm), engine=profile.name)
            )
            program.window.docks.panel.engine.use(profile.name)

        with at_the_editor(
            given.out, shipped("coffee.png"), size=(1280, 800), prepare=use_box
        ) as actor:
            queue_picture(actor)
            dialogs(actor)
        process.terminate()
        process.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
