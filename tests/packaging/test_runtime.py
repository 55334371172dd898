"""The private Python of a tree is the one that is pinned, or the build says why not."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from intarsia_build.failures import BuildFailed
from intarsia_build.runtime import fetched
from intarsia_build.targets import Runtime


def test_what_is_not_the_pinned_archive_is_not_kept_for_the_next_build(tmp_path: Path) -> None:
    origin, cache = tmp_path / "python.tar.gz", tmp_path / "cache"
    runtime = Runtime(origin.as_uri(), hashlib.sha256(b"right").hexdigest(), "3.12")
    origin.write_bytes(b"a page that says: try later")
    with pytest.raises(BuildFailed, match="has the hash"):
        fetched(runtime, cache)
    origin.write_bytes(b"right")
    assert fetched(runtime, cache).read_bytes() == b"right"
    origin.unlink()
    assert fetched(runtime, cache).is_file()
