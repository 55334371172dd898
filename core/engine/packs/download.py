"""Downloads of packs: resumed where they stopped, checked, and cancelled at once."""

from __future__ import annotations

import errno
import io
import time
import urllib.error
import urllib.request
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import Protocol

import huggingface_hub
from huggingface_hub import errors
from tqdm import tqdm

from intarsia.core.engine.packs.catalogue import Hub, Pack, PackFile
from intarsia.core.engine.packs.installed import PackStore, check_room
from intarsia.core.engine.packs.progress import CHUNK, OnPackProgress
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.wire.errors import BadWeights, IntarsiaError, NoSpace, Unavailable

TIMEOUT_S = 30.0
TRIES = 3
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES)
_MARK = ".etag"  # beside a file on its way


class FileSource(Protocol):
    """Where the files of a pack come from."""

    def fetch(self, item: PackFile, target: Path, on_progress: OnPackProgress) -> str:
        """Brings the file to `target`, going on from what is there; returns the expected sha256."""


def install(
    pack: Pack,
    store: PackStore,
    source: FileSource,
    on_progress: OnPackProgress,
    checked: OnPackProgress | None = None,
) -> None:
    """Downloads, checks and installs a pack.

    `on_progress` hears of every piece that comes, `checked` (else `on_progress`) of every piece
    that is read again for its checksum. Both may raise Cancelled; what has arrived stays for the
    next try.
    Raises Unavailable, NoSpace, BadWeights; the pack is then as it was before.
    """
    staging = store.staging(pack)
    check_room(store.root, pack.known_bytes - store.bytes_on_disk(pack))
    expected: dict[str, str] = {}
    try:
        for item in pack.files:
            target = staging / item.name
            target.parent.mkdir(parents=True, exist_ok=True)
            expected[item.name] = source.fetch(item, target, on_progress)
        remove(staging / ".cache", Why.MADE_AGAIN)  # the hub client's own notes
        for mark in staging.rglob(f"*{_MARK}"):
            remove(mark, Why.MADE_AGAIN)
        revision = getattr(source, "revision", "")
        store.commit(pack, staging, expected, checked or on_progress, revision=revision)
    except OSError as error:
        raise _disk_failure(error, store.root) from error


class UrlSource:
    """Plain https files, with HTTP ranges for what is already here."""

    def fetch(self, item: PackFile, target: Path, on_progress: OnPackProgress) -> str:
        """See `FileSource.fetch`. Raises Unavailable with the address to fetch by hand."""
        for attempt in range(TRIES):
            try:
                self._go_on(item, target, on_progress)
                return item.sha256
            except urllib.error.HTTPError as error:
                error.close()
                if error.code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE and target.exists():
                    remove(target, Why.NEVER_WHOLE)  # more is here than there ever was: begin anew
                    continue
                raise Unavailable(
                    f"{item.name} cannot be downloaded: the server answers {error.code}.",
                    f"Fetch {item.url} by hand and run: intarsia packs import",
                ) from error
            except (urllib.error.URLError, HTTPException, TimeoutError, ConnectionError) as error:
                if attempt == TRIES - 1:
                    raise Unavailable(
                        f"{item.name} cannot be downloaded: there is no connection.",
                        "Check the network and try again: it goes on where it stopped. Or fetch "
                        f"{item.url} elsewhere and run: intarsia packs import",
                    ) from error
                time.sleep(0.5 * 2**attempt)
        raise Unavailable(
            f"{item.name} cannot be downloaded: the server's file changes while it is fetched.",
            f"Fetch {item.url} by hand and run: intarsia packs import",
        )

    def _go_on(self, item: PackFile, target: Path, on_progress: OnPackProgress) -> None:
        have = target.stat().st_size if target.exists() else 0
        if item.size and have == item.size:
            return
        request = urllib.request.Request(item.url, headers=_rest(target, have) if have else {})
        with urllib.request.urlopen(request, timeout=TIMEOUT_S) as answer:
            resumed = answer.status == HTTPStatus.PARTIAL_CONTENT
            if not resumed:
                _remember(answer, target)
            _receive(answer, item, target, on_progress, have if resumed else 0)


def _rest(target: Path, have: int) -> dict[str, str]:
    """Asks for what is missing, or for all of it where the file has changed since."""
    asked = {"Range": f"bytes={have}-"}
    mark = _mark(target)
    return {**asked, "If-Range": mark.read_text("utf-8")} if mark.is_file() else asked


def _remember(answer: HTTPResponse, target: Path) -> None:
    """Keeps what names this version of the file, so that no other one is appended to it."""
    named = answer.headers.get("ETag", "")
    mark = _mark(target)
    remove(mark, Why.MADE_AGAIN)
    if named and not named.startswith("W/"):
        mark.write_text(named, "utf-8")


def _mark(target: Path) -> Path:
    return target.with_name(f"{target.name}{_MARK}")


class HubSource:
    """Files of a Hugging Face repository, through huggingface_hub (which resumes by itself)."""

    def __init__(self, hub: Hub, endpoint: str | None = None) -> None:
        self._hub = hub
        self._endpoint = endpoint
        self.revision = ""  # what the files are of, once the first has come

    def fetch(self, item: PackFile, target: Path, on_progress: OnPackProgress) -> str:
        """See `FileSource.fetch`; where the catalogue has no sha256, the hub's own is expected."""
        where = f"https://huggingface.co/{self._hub.repository}"
        staging = target.parents[len(Path(item.name).parts) - 1]
        try:
            facts = self._facts(item)
            self.revision = facts.commit_hash or self._hub.revision
            hub = {"revision": self.revision, "endpoint": self._endpoint}
            huggingface_hub.hf_hub_download(
                self._hub.repository,
                item.name,
                local_dir=staging,
                tqdm_class=_silent_bar(item.name, on_progress),
                **hub,
            )
        except errors.GatedRepoError as error:
            raise Unavailable(
                f"{self._hub.repository} wants you to accept its licence on its own page first.",
                f"Open {where}, accept, run `hf auth login`, and try again.",
            ) from error
        except (errors.HTTPError, errors.LocalEntryNotFoundError) as error:
            raise Unavailable(
                f"{item.name} of {self._hub.repository} cannot be downloaded.",
                f"Check the network, or fetch it from {where} and run: intarsia packs import",
            ) from error
        etag = facts.etag or ""
        return item.sha256 or (etag if len(etag) == 64 else "")

    def _facts(self, item: PackFile) -> huggingface_hub.HfFileMetadata:
        """What the hub says of a file: at the revision pinned or already met, else the newest.

        A revision that nobody could verify may not exist; then all files are of the newest one.
        """
        for revision in (self.revision or self._hub.revision, "main"):
            address = huggingface_hub.hf_hub_url(
                self._hub.repository, item.name, revision=revision, endpoint=self._endpoint
            )
            try:
                return huggingface_hub.get_hf_file_metadata(address, endpoint=self._endpoint)
            except errors.RevisionNotFoundError:
                if self._hub.verified or self.revision or revision == "main":
                    raise
        raise AssertionError("the last revision returns or raises")


def _silent_bar(name: str, on_progress: OnPackProgress) -> type[tqdm]:
    """A progress bar that draws nothing and tells how many bytes are here."""

    class Bar(tqdm):
        def __init__(self, *args: object, **options: object) -> None:
            super().__init__(*args, **{**options, "disable": False, "file": io.StringIO()})

        def update(self, n: float | None = 1) -> bool | None:
            answer: bool | None = super().update(n)
            on_progress(name, int(self.n), int(self.total or 0))
            return answer

    return Bar


def source_of(pack: Pack) -> FileSource:
    """Where this pack is downloaded from."""
    return UrlSource() if pack.hub is None else HubSource(pack.hub)


def _receive(
    answer: HTTPResponse, item: PackFile, target: Path, on_progress: OnPackProgress, have: int
) -> None:
    """Appends the body after `have` bytes (0 starts anew). Raises where it falls short."""
    of = have + int(answer.headers.get("Content-Length") or 0)
    larger = BadWeights(f"{item.name} is larger than the published file.")
    if item.size and of > item.size:
        raise larger
    with target.open("ab" if have else "wb") as stream:
        while piece := answer.read1(CHUNK):
            have += len(piece)
            if item.size and have > item.size:
                raise larger
            stream.write(piece)
            on_progress(item.name, have, of)
    if of and have < of:
        raise ConnectionError("the connection closed early")


def _disk_failure(error: OSError, root: Path) -> IntarsiaError:
    if error.errno in _NO_ROOM:
        return NoSpace(
            f"The download cannot be stored: {error.strerror}.",
            f"Free some space in {root} or choose another home with INTARSIA_HOME; it goes on "
            "where it stopped.",
        )
    return Unavailable(f"The download stopped: {error}.", "Try again; it goes on where it stopped.")
