"""How long the docker keeps Krita's GUI thread, on a 4096 px document, while the engine works.

`python benchmarks/krita_panel.py [--json] [--side PX]`. Every call into the plugin from Krita's
event loop is timed, without the time inside Krita's own functions (reading pixels, adding a layer,
composing): `own_ms` is the longest per gesture in wall time, `own_cpu_ms` in time of the thread's
own processor, which other programs do not add to; `krita_ms` the longest of Krita's own functions.
It fails where one of the jobs did. The engine is a real one with the classical method, and one that
gives looks of one colour: what a look is made of does not matter to the window. Needs krita,
python3-pyqt5 and Xvfb.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import cast

from in_krita import findings

SIDE_PX = 4096

BODY = '''
import sys
import time

class Meter:
    """Times the outermost calls into the plugin; the time in Krita's own functions is set apart."""

    def __init__(self):
        self.name, self.depth, self.inside = "", 0, 0
        self.own, self.krita = {}, {}

    def start(self, name):
        self.name = name
        self.own.setdefault(name, [0.0, 0.0, ""])
        sys.setprofile(self.hear)

    def stop(self):
        sys.setprofile(None)
        self.depth = 0

    def hear(self, frame, event, given):
        if event == "call":
            if self.depth:
                self.depth += 1
            elif "/pykrita/intarsia/" in frame.f_code.co_filename:
                self.depth, self.inside = 1, 0
                self.label = frame.f_code.co_qualname
                self.away = [0.0, 0.0]
                self.began = (time.perf_counter(), time.thread_time())
        elif event == "return" and self.depth:
            self.depth -= 1
            if not self.depth:
                self.end()
        elif self.depth and type(getattr(given, "__self__", None)).__module__ == "PyKrita.krita":
            if event == "c_call":
                self.inside += 1
                if self.inside == 1:
                    self.left = (time.perf_counter(), time.thread_time())
            else:
                self.inside -= 1
                if self.inside == 0:
                    spent = time.perf_counter() - self.left[0]
                    self.away[0] += spent
                    self.away[1] += time.thread_time() - self.left[1]
                    name = given.__name__
                    self.krita[name] = max(self.krita.get(name, 0.0), spent)

    def end(self):
        wall = time.perf_counter() - self.began[0] - self.away[0]
        cpu = time.thread_time() - self.began[1] - self.away[1]
        worst = self.own[self.name]
        if cpu > worst[1]:
            worst[1], worst[2] = cpu, self.label
        worst[0] = max(worst[0], wall)

def press(name):
    next(b for b in docker.findChildren(QPushButton) if b.accessibleName() == name).click()

def finished(jobs):
    """A condition: so many jobs have ended, and not one was refused."""
    def met():
        told = said(docker)
        assert not told, f"{meter.name}: {told}"
        states = job_states(docker)
        assert {"failed", "cancelled"}.isdisjoint(states), f"{meter.name}: {states}"
        return idle(docker, jobs)()
    return until(met, 500)

meter, jobs = Meter(), 1
meter.start("take apart")
trigger("intarsia_take_apart")
yield finished(jobs)
meter.start("idle, with objects")
yield 3000
node = group(document, "Intarsia objects").childNodes()[-1]
node.move(60, 40)
meter.start("settle")
trigger("intarsia_settle")
jobs += 1
yield finished(jobs)
meter.start("remove")
side = document.width() // 16
select(document, side, side, side, side)
trigger("intarsia_remove")
jobs += 1
yield finished(jobs)
document.setSelection(None)
meter.start("redraw map")
trigger("intarsia_map")
yield mapped(docker, document)
meter.stop()
drawn = group(document, "Intarsia map")
def colour(x, y):
    return bytes(drawn.pixelData(x, y, 1, 1))
x, y = next((x, y) for y in range(side, document.height() - side, side)
            for x in range(side, document.width() - 2 * side, side)
            if colour(x, y) != colour(x + side, y))
drawn.setPixelData(  # one object grows over its neighbour
    QByteArray(colour(x + side, y) * (2 * side * side)), x - side, y - side // 2, 2 * side, side)
document.refreshProjection()
yield 300
meter.start("repaint")
trigger("intarsia_repaint")
jobs += 1
yield finished(jobs)
meter.stop()
document.setActiveNode(top(document)[0])
yield until(lambda: document.activeNode().name() == top(document)[0].name())
meter.start("take the active layer")
docker.sections._from_layer.click()
yield until(lambda: docker.panel.exemplar.well.pixels is not None)
meter.stop()
objects = group(document, "Intarsia objects")
yield activated(document, objects.childNodes()[0])  # the plate, the largest
before = docker.panel.exemplar.well.pixels
meter.start("take its look")
press("Take its look")
yield until(lambda: docker.panel.exemplar.well.pixels is not before)
meter.stop()
large, path = QImage(12000, 8000, QImage.Format.Format_RGB32), os.path.join(FOLDER, "large.jpg")
large.fill(0x336699)
assert large.save(path)
before = docker.panel.exemplar.well.pixels
meter.start("read a file")
docker.panel.exemplar.well.take_file(path)
yield until(lambda: docker.panel.exemplar.well.pixels is not before)
for name, button in (("paint", "Paint in"), ("give the look", "Give the look"),
                     ("add", "Add"), ("vary", "Vary")):
    meter.stop()
    select(document, 5 * side, 5 * side, side, side)
    meter.start(name)
    press(button)
    jobs += 1
    yield finished(jobs)
meter.stop()
select(document, 0, 0, document.width(), document.height())
meter.start("vary all")
press("Vary")
jobs += 1
yield finished(jobs)
meter.start("run again")
docker.sections.edits._same.click()
jobs += 1
yield finished(jobs)
meter.stop()
plate = group(document, "Intarsia objects").childNodes()[0]
known = len(live(docker).objects)
added = plate.duplicate()
group(document, "Intarsia objects").addChildNode(added, None)
meter.start("duplicate the plate")
yield until(lambda: docker.bench.host.open_documents.of(document).record.sets[-1].nodes[known:])
meter.stop()
composed(document)
meter.start("open again")
document = yield from reopened(document, "again.kra")
yield until(lambda: len(live(docker).objects) == known + 1)
meter.stop()
assert job_states(docker) == ["finished"] * jobs, job_states(docker)
stage.put("jobs", jobs)
stage.put("own", {k: [round(1000 * v[0], 1), round(1000 * v[1], 1), v[2]]
                  for k, v in meter.own.items()})
stage.put("krita", {k: round(1000 * v, 1) for k, v in meter.krita.items() if v > 0.02})
'''


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the docker in Krita's GUI thread.")
    parser.add_argument("--json", action="store_true", help="one line of JSON, last")
    parser.add_argument("--side", type=int, default=SIDE_PX)
    given = parser.parse_args()
    found = findings(BODY, given.side, given.side, seconds=3000, looks=True)
    own = cast("dict[str, tuple[float, float, str]]", found["own"])
    figures = {
        "own_ms": {name: wall for name, (wall, _, _) in own.items()},
        "own_cpu_ms": {name: cpu for name, (_, cpu, _) in own.items()},
        "worst_call": {name: call for name, (_, _, call) in own.items()},
        "krita_ms": found["krita"],
        "jobs": found["jobs"],
    }
    if given.json:
        print(json.dumps(figures))
    else:
        for name, (wall, cpu, call) in own.items():
            print(f"{name:20} {wall:8.1f} ms, on the processor {cpu:8.1f} ms  ({call})")
        for name, longest in cast("dict[str, float]", found["krita"]).items():
            print(f"Krita's {name:20} {longest:8.1f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
