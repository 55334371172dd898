"""Owns the mark of a field that a message got after its version: not written at its default."""

from __future__ import annotations

from collections.abc import Mapping

LATER: Mapping[object, object] = {"later": True}  # the metadata of such a field
