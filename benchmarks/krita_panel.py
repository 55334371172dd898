"""How long the docker keeps Krita's GUI thread, on a 4096 px document, while the engine works.

`python benchmarks/krita_panel.py [--json] [--side PX]`. Every call into the plugin from Krita's
event loop is timed, without the time inside Krita's own functions (reading pixels, adding a layer,
composing): `own_ms` is the longest per gesture in wall time, `own_cpu_ms` in time of the thread's
own processor, which other programs do not add to; `krita_ms` the longest of Krita's own functions.
Needs krita, python3-pyqt5 and Xvfb.
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

meter = Meter()
meter.start("take apart")
trigger("intarsia_take_apart")
yield until(idle(docker, 1), 500)
assert job_states(docker) == ["finished"], said(docker)
meter.start("idle, with objects")
yield 3000
node = group(document, "Intarsia objects").childNodes()[-1]
node.move(60, 40)
meter.start("settle")
trigger("intarsia_settle")
yield until(idle(docker, 2), 500)
meter.start("remove")
side = document.width() // 16
select(document, side, side, side, side)
trigger("intarsia_remove")
yield until(idle(docker, 3), 500)
document.setSelection(None)
meter.start("redraw map")
trigger("intarsia_map")
quiet = docker.bench.host.quiet
yield until(lambda: not quiet.busy and names(document)[-1] == "Intarsia map")
group(document, "Intarsia map").setPixelData(
    QByteArray(bytes((*docker.sections.map.palette()[-1].colour[::-1], 255)) * side * side),
    7 * side, 8 * side, side, side)  # the plate's label, on the cup
document.refreshProjection()
yield 300
meter.start("repaint")
trigger("intarsia_repaint")
yield until(idle(docker, 4), 500)
sys.setprofile(None)
stage.put("states", job_states(docker))
stage.put("said", said(docker))
stage.put("own", {k: [round(1000 * v[0], 1), round(1000 * v[1], 1), v[2]]
                  for k, v in meter.own.items()})
stage.put("krita", {k: round(1000 * v, 1) for k, v in meter.krita.items() if v > 0.02})
'''


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the docker in Krita's GUI thread.")
    parser.add_argument("--json", action="store_true", help="one line of JSON, last")
    parser.add_argument("--side", type=int, default=SIDE_PX)
    given = parser.parse_args()
    found = findings(BODY, given.side, given.side, seconds=2500)
    own = cast("dict[str, tuple[float, float, str]]", found["own"])
    figures = {
        "own_ms": {name: wall for name, (wall, _, _) in own.items()},
        "own_cpu_ms": {name: cpu for name, (_, cpu, _) in own.items()},
        "worst_call": {name: call for name, (_, _, call) in own.items()},
        "krita_ms": found["krita"],
        "states": found["states"],
        "said": found["said"],
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
