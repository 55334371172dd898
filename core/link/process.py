"""The engine process of this computer: found, started, watched, and its end explained."""

from __future__ import annotations

import os
import threading
import time
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from intarsia.core.child_processes import ChildProcess, ChildTimeout, end_process, start_module
from intarsia.core.frozen import dataclass
from intarsia.core.link.address import Address, address_of, announced, fingerprint_of
from intarsia.core.link.client import EngineClient
from intarsia.core.link.connection import Detached
from intarsia.core.link.engine_python import environment_of, interpreter
from intarsia.core.link.exit_reasons import explained
from intarsia.core.state.storage.atomic import of_os_error
from intarsia.core.state.storage.engine_lock import EngineLock, engine_lives, take_engine_lock
from intarsia.core.state.storage.places import Places, make_folder, secure
from intarsia.core.state.storage.removal import Why, remove
from intarsia.core.state.storage.settings import EngineProfile, Settings
from intarsia.core.wire.errors import EngineUnreachable, IntarsiaError

IDLE_SECONDS = 60.0  # an engine ends so long after its last client and its last edit
_LOOK_S = 0.02
_LOG_BYTES = 1 << 20


@dataclass(frozen=True)
class Launch:
    """How an engine is started. `python` "" is the panel's own; `arguments` go to `serve`."""

    python: str = ""
    idle_seconds: float = IDLE_SECONDS
    start_seconds: float = 60.0
    stop_seconds: float = 5.0
    silent_seconds: float = 25.0  # how long one that is there may take to answer
    arguments: tuple[str, ...] = ()


class Engine(Protocol):
    """An engine that a panel may use. Its methods wait; `abandon` ends the waiting."""

    def connect(self) -> EngineClient:
        """A client. Raises EngineUnreachable, Unauthorised, VersionMismatch, Detached."""

    def explain(self) -> IntarsiaError:
        """Why it is gone, in a sentence with the next thing to do."""

    def stop(self, client: EngineClient | None) -> None:
        """End the engine, if it is ours to end. No client: it may still be starting."""

    def abandon(self) -> None:
        """Wait for nothing more; from any thread."""


class LocalEngine:
    """The engine of these places. But for `abandon`, for one thread at a time."""

    def __init__(self, places: Places, launch: Launch | None = None) -> None:
        self._places = places
        self._launch = launch or Launch()
        self._process: ChildProcess | None = None
        self._log_start = 0
        self._abandoned = threading.Event()

    def connect(self) -> EngineClient:
        """A client of the engine that runs or is starting, or of one started now.

        There is only ever one: whether it lives is said by its lock, and not by how long it takes
        to answer. Raises EngineUnreachable, NoSpace, Detached.
        """
        make_folder(self._places.home)
        begun = time.monotonic()
        while True:
            address = announced(self._places.engine_file)
            client = None if address is None else _answering(address)
            if client is not None:
                return client
            lock = take_engine_lock(self._places)
            if lock is not None:
                client = self._start(lock)
            if client is not None:
                return client
            self._wait_for_other(begun, address)

    def find(self, *, same_processes: bool = True) -> EngineClient | None:
        """A client of the engine that announced itself here, if it answers; see `announced`."""
        address = announced(self._places.engine_file, same_processes=same_processes)
        return None if address is None else _answering(address)

    def _start(self, lock: EngineLock) -> EngineClient | None:
        """Start an engine, detached from this process, and wait until it answers.

        None where it has made way for another one.
        """
        try:
            secure(self._places)
            python = interpreter(self._launch.python)
            self._withdraw_old()
            process = self._process = self._spawn(python, lock)
        finally:
            lock.release()
        until = time.monotonic() + self._launch.start_seconds
        while time.monotonic() < until:
            if self._abandoned.is_set():
                raise Detached
            client = self.find()
            if client is not None:
                return client
            with suppress(ChildTimeout):
                process.wait(_LOOK_S)
                if engine_lives(self._places):
                    self._process = None
                    return None
                raise self.explain()
        process.kill()
        process.wait()
        raise EngineUnreachable(
            f"The engine did not start within {self._launch.start_seconds:.0f} seconds.",
            f"See {self._places.engine_log}, and try again.",
        )

    def _wait_for_other(self, begun: float, address: Address | None) -> None:
        """A moment of the time that an engine has which lives and is not to be had yet."""
        if self._abandoned.is_set():
            raise Detached
        waited = time.monotonic() - begun
        if address is not None and waited > self._launch.silent_seconds:
            raise EngineUnreachable(
                f"The engine is there (process {address.pid}) and does not answer: it is stopped, "
                "or this computer has too much to do.",
                "Wait a little and try again, or restart the engine.",
            )
        if waited > self._launch.start_seconds:
            raise EngineUnreachable(
                "Another engine of yours is starting or ending, or is of another version.",
                "Close other programs that use it, or wait a minute, and try again.",
            )
        time.sleep(_LOOK_S)

    def explain(self) -> IntarsiaError:
        """Why the engine is gone, in a sentence with the next thing to do."""
        if self._process is None:
            return explained(None, "")
        try:
            code = self._process.wait(self._launch.stop_seconds)
        except ChildTimeout:
            return explained(None, "")
        self._process = None
        return explained(code, self._log())

    def abandon(self) -> None:
        """Wait for nothing more: an engine that is starting starts without us."""
        self._abandoned.set()

    def stop(self, client: EngineClient | None) -> None:
        """Ask the engine to end, and end it if it is ours and does not."""
        process, self._process = self._process, None
        if client is not None:
            with suppress(IntarsiaError):
                client.stop()
        if process is None:
            self._end_found(client)
            return
        if client is None:
            process.terminate()
        try:
            process.wait(self._launch.stop_seconds)
        except ChildTimeout:
            process.kill()
            process.wait()

    def _withdraw_old(self) -> None:
        """Take away what an engine that no longer answers has said of itself. Raises NoSpace."""
        path = self._places.engine_file
        try:
            remove(path, Why.REPLACED)
        except OSError as error:
            raise of_os_error(error, path) from None

    def _end_found(self, client: EngineClient | None) -> None:
        """Until an engine that somebody else started is gone; one that hangs is ended."""
        until = time.monotonic() + self._launch.stop_seconds
        while client is not None and time.monotonic() < until:
            lives = engine_lives(self._places) if self._places.home.is_dir() else False
            if not (_answering(client.address) if lives is None else lives):
                return
            time.sleep(_LOOK_S)
        address = announced(self._places.engine_file)
        # Of a home whose lock is held, the announcement is of the engine that holds it.
        if address is not None and engine_lives(self._places) and not _answering(address):
            end_process(address.pid)

    def _spawn(self, python: str, lock: EngineLock) -> ChildProcess:
        log = self._places.engine_log
        if log.exists() and log.stat().st_size > _LOG_BYTES:
            remove(log, Why.NOBODY_MISSES)
        idle = str(self._launch.idle_seconds)
        with open(os.open(log, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600), "ab") as out:
            self._log_start = out.tell()
            try:
                return start_module(
                    "intarsia.core.engine",
                    *("serve", "--exit-when-idle", idle, *self._launch.arguments),
                    python=python,
                    environment=environment_of(self._places, python, os.environ)
                    | lock.environment(),
                    handles=lock.handles,
                    folder=self._places.home,
                    output=out,
                    detached=True,
                )
            except OSError as error:
                raise EngineUnreachable(
                    f"The engine cannot be started with {python} ({error.strerror}).",
                    "Choose another Python in the settings.",
                ) from None

    def _log(self) -> str:
        try:
            with self._places.engine_log.open("rb") as file:
                file.seek(self._log_start)
                return file.read(_LOG_BYTES).decode("utf-8", "replace")
        except OSError:
            return ""


class RemoteEngine:
    """An engine that somebody else started: it is only ever talked to."""

    def __init__(self, address: Address) -> None:
        self._address = address

    def connect(self) -> EngineClient:
        """A client. Raises EngineUnreachable, Unauthorised, VersionMismatch."""
        client = EngineClient(self._address)
        client.info()
        return client

    def explain(self) -> IntarsiaError:
        return EngineUnreachable(
            f"The engine at {self._address.host}:{self._address.port} has gone.",
            "Start it there, then try again.",
        )

    def stop(self, client: EngineClient | None) -> None:
        """It is not ours to stop."""

    def abandon(self) -> None:
        """Its answers have a time limit of their own."""


def engine_of(places: Places, settings: Settings, name: str = "") -> Engine:
    """The engine of that name in a person's settings, "" for the usual one."""
    return elsewhere(settings, name) or LocalEngine(places, Launch(python=settings.engine_python))


def elsewhere(settings: Settings, name: str) -> RemoteEngine | None:
    """The engine of that name, None for this computer's own. Raises EngineUnreachable."""
    if not name and not settings.engine_address:
        return None
    if not name:
        return RemoteEngine(address_of(settings.engine_address, settings.engine_token))
    profile = next((p for p in settings.engines if p.name == name), None)
    if profile is None:
        raise EngineUnreachable(
            f"There is no engine called {name} in the settings.", "Choose another engine."
        )
    return remote_engine(profile)


def remote_engine(profile: EngineProfile) -> RemoteEngine:
    """The engine of a profile. Raises EngineUnreachable for an address that is none."""
    address = address_of(profile.address, profile.token)
    fingerprint = fingerprint_of(profile.fingerprint)
    return RemoteEngine(replace(address, tls=profile.tls, fingerprint=fingerprint))


def _answering(address: Address) -> EngineClient | None:
    """A client of the engine there, if it answers to our token and speaks our protocol."""
    client = EngineClient(address)
    try:
        client.info(timeout_s=5.0)
    except IntarsiaError:
        return None
    return client
