"""Packs as an engine lists them, for tests that need no more than a name and a size."""

from __future__ import annotations

from dataclasses import replace

from intarsia.core.wire.packs import PackFacts, PackPart, PackState

TINY = PackFacts(
    id="tiny",
    label="Tiny",
    methods=("m",),
    gives="",
    licence="MIT",
    licence_url="",
    terms="",
    commercial=True,
    native_size_px=64,
    memory_mb=1,
    parts=(PackPart("a.bin"),),
)
SAM = replace(
    TINY,
    id="sam-vit-b",
    label="Segment Anything, small",
    methods=("sam",),
    gives="Objects by click.",
    licence="Apache-2.0",
    licence_url="https://example.org/licence",
    terms="You may do this and that.",
    native_size_px=1024,
    memory_mb=2500,
    parts=(PackPart("sam.pth", 375_042_383, "e" * 64, "https://example.org/sam.pth"),),
)
FACES = replace(
    TINY,
    id="faces",
    label="Faces",
    methods=("pixel-guidance",),
    gives="Redraws a face.",
    commercial=False,
    native_size_px=256,
    memory_mb=6000,
    parts=(PackPart("faces.pt", 375_000_000),),
)
FACES_INSTALLED = replace(
    FACES,
    parts=(PackPart("a.pt"), PackPart("b.zip")),
    state=PackState.INSTALLED,
    here=2_200_000_000,
)
