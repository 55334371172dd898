"""One docker's work without its widgets: settings, engine thread, host and session."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Hashable
from typing import TypeVar

from intarsia.core.link.process import Engine
from intarsia.core.state.session.session import Session
from intarsia.core.state.storage.places import find_places
from intarsia.core.state.storage.settings import Settings, SettingsFile
from intarsia.core.wire.errors import IntarsiaError
from intarsia.plugin.krita.documents.annotations import edits_in, learn_shapes
from intarsia.plugin.krita.documents.groups import node_id
from intarsia.plugin.krita.documents.open_documents import active_document
from intarsia.plugin.krita.host import KritaHost
from intarsia.plugin.krita.outdated_results import StaleResults
from intarsia.plugin.krita.panel.engine_choice import krita_engine
from intarsia.plugin.krita.panel.layer_choice import chosen_objects
from intarsia.plugin.krita.waiting.failures import as_failure
from intarsia.plugin.krita.waiting.rim import at_the_rim
from intarsia.ui.background import Background
from intarsia.ui.engine_thread import EngineThread

Answer = TypeVar("Answer")


class Workbench:
    """Begins nothing by itself: `start` finds or starts the engine, `stop` ends the thread.

    Runs the panel's gestures (`ui.attempts.Attempts`) without holding Krita's window.
    """

    def __init__(self) -> None:
        self._places = find_places()
        self.settings = SettingsFile(self._places.settings_file)
        self._background = Background(as_failure=as_failure)
        self.host = KritaHost(self.fail, self._background)
        self.thread = EngineThread(self._engine, self._places.kept)
        self.session = Session(self.host, self.thread.gateway, settings=self._settings_now)
        self.stale = StaleResults(self.host, self.fail)
        self.stale.looked.connect(self._follow)
        self.update_file = self._places.update_file
        self._started = self._stopped = self._asked = False
        self._front = ""  # the root node of the document that is shown
        self._opened: set[str] = set()  # root nodes of all that were shown

    def start(self) -> None:
        """Find or start the engine, once; this call does not wait for it."""
        if not self._started and not self._stopped:
            self._started = True
            self._background.do(learn_shapes, lambda _: None, self.fail)
            _outlive_broken_pipes()
            self.thread.start()
            self.thread.gateway.start()

    def watch(self, often: bool) -> None:
        """Keep an eye on the nodes, unless everything has been stopped."""
        if not self._stopped:
            self.stale.watch(often)

    def look(self) -> None:
        """Another document may be the active one: ask for results of it that were not saved."""
        document = active_document()
        front = "" if document is None else node_id(document.rootNode())
        if front != self._front:  # the same file opened again has another root
            self._front, self._asked = front, False
            self.session.error.set(None)
        if self._started and front and not self._asked:
            self._asked = True
            opened = front not in self._opened
            self._opened.add(front)
            self.session.shown(opened=opened)

    def saved(self, path: str) -> None:
        """A file was written: if it is the active document's own, the results that it holds need
        not be kept any longer. Krita saves beside the window, so it may lack the latest."""
        document = active_document()
        if document is not None and document.fileName() == path:
            self.guard(lambda: self.session.recovery.saved(edits_in(path)))

    def attempt(self, gesture: Callable[[], object]) -> bool:
        """Do it with the objects chosen that are so now, perhaps again when what it needs has been
        made ready; what goes wrong is said in the panel. False where something did."""
        return self.guard(lambda: self._begin(gesture))

    def _refuse(self, error: Exception) -> bool:
        self.fail(as_failure(error))
        return False

    @at_the_rim(_refuse)
    def guard(self, action: Callable[[], object]) -> bool:
        """Do it now; what goes wrong is said in the panel. False where something did."""
        action()
        return True

    def made(self, key: Hashable, size: int, work: Callable[[], Answer]) -> Answer:
        """What `work` gives; it holds no object of Krita's. Raises NotReady while it is made in the
        background, which begins the gesture again when it is done."""
        return self.host.restarted_gestures.made(key, size, lambda: work)

    def fail(self, error: IntarsiaError) -> None:
        self.session.error.set(error)

    def stop(self) -> None:
        """End the thread; edits go on in the engine and are offered again. May be called twice."""
        if self._stopped:
            return
        self._stopped = True
        self.settings.write()
        self.stale.stop()
        self.session.close()
        self._background.stop()
        if self._started:
            self.thread.stop()

    def _begin(self, gesture: Callable[[], object]) -> None:
        chosen = chosen_objects(self.host)

        def with_chosen() -> object:
            self.session.selected.set(chosen)  # when it begins again, others may be chosen
            return gesture()

        self.host.restarted_gestures.run(with_chosen)

    def _follow(self) -> None:
        """The panel shows what the chosen objects are."""
        self.guard(lambda: self.session.selected.set(chosen_objects(self.host)))

    def _settings_now(self) -> Settings:
        return self.settings.current.value

    def _engine(self, name: str) -> Engine:
        return krita_engine(self._places, self._settings_now(), os.environ, name)


def _outlive_broken_pipes() -> None:
    """Krita's Python leaves SIGPIPE as it is: writing to an engine that has just died would end
    Krita. Python's own programs ignore it, and get an error instead."""
    if os.name == "posix" and signal.getsignal(signal.SIGPIPE) == signal.SIG_DFL:
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
