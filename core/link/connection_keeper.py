"""The one connection of a panel to its engine: made when needed, watched, and made anew."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial

from intarsia.core.link.client import EngineClient
from intarsia.core.link.connection import Detached
from intarsia.core.link.process import Engine
from intarsia.core.state.session.gateway import EngineState, EngineStatus
from intarsia.core.wire.errors import IntarsiaError
from intarsia.core.wire.methods import Preparing

_SILENCE = (
    "The engine is there and does not answer: it is stopped, or this computer has too much to do.",
    "Nothing is lost: edits go on once it answers. To give up waiting, restart the engine.",
)
_EXPLAIN_S = 5.0  # how long a failed edit waits to hear why the engine is gone


class ConnectionKeeper:
    """Gives everybody the same client. `choose` names the engine whenever one is looked for.

    `on_status` hears the engine's status, on whatever thread it changes, `on_preparing` how far it
    is with preparing itself, and None at the end. `panel` is whose queue edits go to. `look_s`: how
    often the engine is asked whether it answers.
    """

    def __init__(
        self,
        choose: Callable[[], Engine],
        on_status: Callable[[EngineStatus], None],
        panel: str = "",
        *,
        on_preparing: Callable[[Preparing | None], None] = lambda now: None,
        look_s: float = 15.0,
    ) -> None:
        self._choose = choose
        self._on_status = on_status
        self._on_preparing = on_preparing
        self._panel = panel
        self._look_s = look_s
        self._lock = threading.Lock()
        self._client: EngineClient | None = None
        self._engine: Engine | None = None
        self._watch: threading.Thread | None = None
        self._ended: IntarsiaError | None = None
        self._closed = False

    def client(self) -> EngineClient:
        """The client; the engine is found or started first. Raises typed errors, Detached."""
        with self._lock:
            return self._client or self._connect()

    @property
    def connected(self) -> bool:
        return self._client is not None

    def restart(self) -> EngineClient:
        """End the engine that there is, and start another."""
        with self._lock:
            self._end(engine_too=True)
            return self._connect()

    def why(self, error: IntarsiaError) -> IntarsiaError:
        """What to say of an edit that got `error` for want of an engine: why that is gone."""
        watch = self._watch
        if watch is not None:
            watch.join(_EXPLAIN_S)
        return self._ended or error

    def abandon(self) -> None:
        """Cut all connections and wait for nothing; from any thread. The engine lives on."""
        self._closed = True
        if self._engine is not None:
            self._engine.abandon()
        if self._client is not None:
            self._client.detach()

    def close(self, *, engine_too: bool = False) -> None:
        """Let go of the engine, or end it."""
        self._closed = True
        with self._lock:
            self._end(engine_too=engine_too)

    def _connect(self) -> EngineClient:
        if self._closed:
            raise Detached
        self._ended = None
        self._on_status(EngineStatus(EngineState.STARTING))
        try:
            self._engine = self._choose()
            if self._closed:
                raise Detached
            client = EngineClient(self._engine.connect().address, self._panel)
            info = client.info()
        except IntarsiaError as error:
            self._on_status(EngineStatus(EngineState.STOPPED, error.message, error.hint))
            raise
        self._client = client
        self._watch = threading.Thread(
            target=self._keep_watch, args=(client, self._engine), name="intarsia-watch", daemon=True
        )
        self._watch.start()
        if info.preparing is not None:
            threading.Thread(
                target=self._follow, args=(client,), name="intarsia-preparation", daemon=True
            ).start()
        self._on_status(EngineStatus(EngineState.READY, info=info))
        return client

    def _follow(self, client: EngineClient) -> None:
        """Tell how far the engine is until it is prepared or gone, which the watch explains."""
        try:
            client.follow_preparation(self._on_preparing)
        except (Detached, IntarsiaError):
            return
        finally:
            self._on_preparing(None)

    def _keep_watch(self, client: EngineClient, engine: Engine) -> None:
        """Wait until the engine is gone, which nobody asked for, and say why."""
        with suppress(Detached, IntarsiaError):
            client.watch(partial(self._on_silence, client), look_s=self._look_s)
            error = engine.explain()
            if self._client is client:
                self._client, self._ended = None, error
                self._on_status(EngineStatus(EngineState.STOPPED, error.message, error.hint))

    def _on_silence(self, client: EngineClient, silent: bool) -> None:
        if self._client is not client:
            return
        if silent:
            self._on_status(EngineStatus(EngineState.SILENT, *_SILENCE))
        else:
            self._on_status(EngineStatus(EngineState.READY, info=client.info()))

    def _end(self, *, engine_too: bool) -> None:
        client, engine, watch = self._client, self._engine, self._watch
        self._client = self._watch = None
        if client is not None:
            client.detach()
        if engine_too and engine is not None:
            engine.stop(None if client is None else EngineClient(client.address))
        if watch is not None:
            watch.join(_EXPLAIN_S)
