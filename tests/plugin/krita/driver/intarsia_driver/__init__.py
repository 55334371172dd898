"""Runs a test's script inside Krita: a generator that yields milliseconds or a condition to await.

The script is the file named by INTARSIA_TEST_SCRIPT; its `main(stage)` may record values with
`stage.put`. The outcome is written as JSON to INTARSIA_TEST_RESULT, then Krita is closed. Unhandled
exceptions anywhere in Krita's Python end the run: Krita's own hook would open a modal box.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import time
import traceback

from krita import Krita

from intarsia_driver.closing import SETTLED_MS, layers_shown
from intarsia_driver.qt import QApplication, QDialog, QLabel, QTextEdit, QTimer

# Krita's own while an image is busy, or is being saved, for long: they close themselves.
WAITING = ("KisDelayedSaveDialog", "QProgressDialog")

STILL_OPEN_MS = 60_000
MOST_DOCUMENTS = 10  # that a script leaves open

faulthandler.enable()  # a fault inside Krita then shows the Python line that led there


class Stage:
    """What a script is given: Krita, a place for its findings, and a screenshot."""

    def __init__(self) -> None:
        self.krita = Krita.instance()
        self.findings: dict[str, object] = {}
        self.errors: list[str] = []
        self.modals: list[list[str]] = []
        self.answer = lambda dialog: False  # what answers a modal dialog; it is noted otherwise
        self.closes_over_documents = False  # at the end the window is closed with all that is in it

    def put(self, key: str, value: object) -> None:
        self.findings[key] = value

    def screenshot(self, path: str) -> None:
        QApplication.primaryScreen().grabWindow(0).save(path)


class Driver:
    """Steps the script from a timer, so that Krita's event loop keeps running between steps."""

    def __init__(self) -> None:
        self.stage = Stage()
        self.closed = 0
        self.script = None
        self.condition = None
        self.resume_at = 0.0
        self.deadline = time.monotonic() + float(os.environ["INTARSIA_TEST_SECONDS"])
        self.done = False
        sys.excepthook = self.note_exception
        self.steps = self._timer(20, self.step)
        self.watch = self._timer(300, self.dismiss_modal)

    def _timer(self, interval_ms: int, slot: object) -> QTimer:
        timer = QTimer()
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        timer.start()
        return timer

    def note_exception(self, kind: type, value: BaseException, trace: object) -> None:
        self.stage.errors.append("".join(traceback.format_exception(kind, value, trace)))

    def dismiss_modal(self) -> None:
        """Its own timer: Qt does not re-enter the step timer while a script's dialog blocks it."""
        modal = QApplication.activeModalWidget() or next(
            (
                w
                for w in QApplication.topLevelWidgets()
                if w.isVisible()
                and isinstance(w, QDialog)
                and type(w).__name__ == "ExceptHookDialog"
            ),
            None,
        )
        patient = modal is not None and modal.metaObject().className() in WAITING
        if modal is not None and not patient and not self.stage.answer(modal):
            texts = [modal.windowTitle(), *(label.text() for label in modal.findChildren(QLabel))]
            texts += [box.toPlainText() for box in modal.findChildren(QTextEdit)]
            self.stage.modals.append([type(modal).__name__, *texts])
            print(
                "Closed a dialog:", *texts, file=sys.stderr, flush=True
            )  # closing may abort Krita
            modal.close()
        if time.monotonic() > self.deadline + 15 and not self.done:
            print(*self.stage.errors, self.stage.modals, modal, file=sys.stderr, flush=True)
            faulthandler.dump_traceback(all_threads=True)
            os._exit(3)

    def step(self) -> None:
        if self.done:
            return
        if sys.excepthook != self.note_exception:
            sys.excepthook = self.note_exception
        try:
            self._advance()
        except StopIteration:
            self.finish()
        except BaseException:  # noqa: BLE001 - the script's own failure, reported by the test
            self.stage.errors.append(traceback.format_exc())
            self.finish()

    def _advance(self) -> None:
        if time.monotonic() > self.deadline:
            raise TimeoutError("the script did not end in time")
        if self.stage.errors:
            self.finish()
            return
        if self.script is None:
            if self._ready():
                namespace = {"__name__": "intarsia_test_script"}
                path = os.environ["INTARSIA_TEST_SCRIPT"]
                with open(path, encoding="utf-8") as stream:
                    exec(compile(stream.read(), path, "exec"), namespace)
                self.script = namespace["main"](self.stage)
            return
        if self.condition is not None and not self.condition():
            return
        if time.monotonic() < self.resume_at:
            return
        wanted = next(self.script)
        self.condition = wanted if callable(wanted) else None
        self.resume_at = 0.0 if callable(wanted) else time.monotonic() + wanted / 1000

    def _ready(self) -> bool:
        app = self.stage.krita
        if not app.windows():
            return False
        if os.environ.get("INTARSIA_TEST_DOCUMENT") != "1":
            return True
        window = app.activeWindow()
        view = window.activeView() if window else None
        return app.activeDocument() is not None and view is not None and bool(view.document())

    def finish(self) -> None:
        self.done = True
        self.steps.stop()
        outcome = {
            "findings": self.stage.findings,
            "errors": self.stage.errors,
            "modals": self.stage.modals,
        }
        path = os.environ["INTARSIA_TEST_RESULT"]
        with open(path + ".part", "w", encoding="utf-8") as stream:
            json.dump(outcome, stream, default=str)
        os.replace(path + ".part", path)
        QTimer.singleShot(SETTLED_MS, self.let_end)

    def let_end(self) -> None:
        """Close the documents one by one, as a user may, then the windows.

        A window that is closed over a document waits for its picture while it is deleted, in an
        event loop of Krita's (`KisBusyWaitBroker`) in which 6.0 on a busy machine deletes it a
        second time and falls (`QQmlData::destroyed`): after a drag with the Move tool above all.
        """
        active = self.stage.krita.activeDocument()
        if active is None or self.stage.closes_over_documents or self.closed == MOST_DOCUMENTS:
            self.close()
            return
        self.closed += 1
        active.waitForDone()
        active.setModified(False)
        active.setBatchmode(True)
        layers_shown()
        self.stage.krita.action("file_close").trigger()
        QTimer.singleShot(SETTLED_MS, self.let_end)

    def close(self) -> None:
        """Close the windows, with which Krita ends. It is not told to quit: on a busy machine that
        comes while a window is still closing, and ends the event loop that Krita waits in."""
        for document in self.stage.krita.documents():
            document.setModified(False)
            document.setBatchmode(True)
        layers_shown()
        for window in self.stage.krita.windows():
            window.qwindow().close()
        QTimer.singleShot(STILL_OPEN_MS, self.give_up)

    def give_up(self) -> None:
        print("A window was not closed:", self.stage.modals, file=sys.stderr, flush=True)
        faulthandler.dump_traceback(all_threads=True)
        os._exit(3)


_driver = Driver()
