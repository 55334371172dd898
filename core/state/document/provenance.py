"""How a document came about: a record for each edit whose layers it holds."""

from __future__ import annotations

from intarsia.core.state.document.document import Document
from intarsia.core.wire.provenance import Made


def provenance_of(document: Document) -> tuple[Made, ...]:
    """The edits with layers in the document, oldest first."""
    there = {layer.edit_id for layer in document.layers}
    return tuple(
        Made(
            verb=edit.verb,
            method=edit.report.method,
            pack=edit.report.pack,
            pack_sha256=edit.report.pack_sha256,
            seed=edit.report.seed,
            region=edit.report.allowed,
            time=edit.report.made,
            program=edit.report.program,
        )
        for edit in document.edits
        if edit.report is not None and edit.id in there
    )
