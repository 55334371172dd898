"""Signs an exported file on this computer, in a process that has the engine's packages."""

from __future__ import annotations

from pathlib import Path

from intarsia.core.child_processes import ChildTimeout, run_module
from intarsia.core.wire.encoding.codec import to_text
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.provenance import Made, MadeList
from intarsia.plugin.standalone.files.export_dialog import ExportChoice

_CHILD_S = 120.0


def sign(path: Path, history: tuple[Made, ...], choice: ExportChoice, python: str) -> None:
    """Add signed Content Credentials to a PNG or JPEG; it waits. Raises IntarsiaError with why."""
    keys = ["--certificate", choice.certificate, "--key", choice.key, "--history-from-stdin"]
    text, _ = to_text(MadeList(history))
    try:
        child = run_module(
            "intarsia.core.engine",
            ["sign", str(path), *keys],
            python=python,
            given=text.encode(),
            seconds=_CHILD_S,
        )
    except (OSError, ChildTimeout) as error:
        raise IntarsiaError(f"The file could not be signed ({error}).", _UNSIGNED) from None
    if child.returncode:
        said = child.stderr.decode("utf-8", "replace").strip().splitlines() or [""]
        raise IntarsiaError(f"The file could not be signed. {said[-1]}", _UNSIGNED)


_UNSIGNED = "The export is there, without a signature."
