"""A panel that is killed outright: every edit it had sent is offered to the next one."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from intarsia.core.link.dispatcher import Dispatcher
from intarsia.core.link.process import Launch, LocalEngine
from intarsia.core.state.session.kept_results import ReceivedEdit
from intarsia.core.state.storage.places import Places

PANEL = """
import sys
from pathlib import Path
from intarsia.core.link.dispatcher import Dispatcher
from intarsia.core.link.process import Launch, LocalEngine
from intarsia.core.state.session.kept_results import EditContext
from intarsia.core.state.storage.places import Places
from intarsia.core.wire.edits import Complete, new_id
from intarsia.core.wire.events import Accepted
from intarsia.core.wire.geometry import Size
from intarsia.core.wire.masks import full_mask
from intarsia.core.wire.pixels import Depth, Pixels, Placed

places, count = Places(Path(sys.argv[1])), int(sys.argv[2])
engine = LocalEngine(places, Launch(arguments=("--cold",)))
dispatcher = Dispatcher(lambda name: engine, places.kept)
size = Size(64, 64)
grey = Pixels(64, 64, 4, Depth.U8, bytes((90, 90, 90, 255)) * 4096)
for _ in range(count):
    edit = Complete(id=new_id(), method="nothing", picture=size, window=Placed(grey, 0, 0),
                    region=full_mask(size))

    def on_event(event, edit_id=edit.id):
        if isinstance(event, Accepted):
            print(edit_id, flush=True)

    dispatcher.submit(edit, on_event=on_event, context=EditContext("doc", "Remove"))

dispatcher.run(lambda answer: answer())
"""


class Next:
    """The panel after the crash."""

    def __init__(self, places: Places) -> None:
        launch = Launch(arguments=("--cold",))
        self.dispatcher = Dispatcher(lambda name: LocalEngine(places, launch), places.kept)
        self._offered: queue.Queue[tuple[ReceivedEdit, ...]] = queue.Queue()
        self._thread = threading.Thread(target=self.dispatcher.run, args=(lambda answer: answer(),))
        self._thread.start()

    def offered(self, count: int) -> dict[str, ReceivedEdit]:
        self.dispatcher.offer("doc", on_offered=self._offered.put)
        found: dict[str, ReceivedEdit] = {}
        until = time.monotonic() + 120
        while len(found) < count and time.monotonic() < until:
            found |= {one.edit.id: one for one in self._offered.get(timeout=120)}
        return found

    def stop(self) -> None:
        self.dispatcher.stop(engine_too=True)
        self._thread.join()


@pytest.mark.skipif(os.name != "posix", reason="signals are of POSIX systems")
@pytest.mark.parametrize(("acknowledged", "engine_too"), [(1, False), (3, False), (6, True)])
def test_what_a_killed_panel_was_told_of_is_offered_to_the_next(
    tmp_path: Path, acknowledged: int, engine_too: bool
) -> None:
    places, sent = Places(tmp_path), 6
    panel = subprocess.Popen(
        [sys.executable, "-c", PANEL, str(tmp_path), str(sent)], stdout=subprocess.PIPE, text=True
    )
    assert panel.stdout is not None
    told = [panel.stdout.readline().strip() for _ in range(acknowledged)]
    panel.kill()
    panel.wait()
    panel.stdout.close()
    if engine_too:
        engine = LocalEngine(places).find()
        assert engine is not None
        os.kill(engine.address.pid, signal.SIGKILL)
    again = Next(places)
    try:
        offered = again.offered(len(list(places.kept.iterdir())))
        assert set(told) <= set(offered)
        if not engine_too:  # the engine went on without a panel
            assert all(offered[edit_id].result() is not None for edit_id in told)
    finally:
        again.stop()
