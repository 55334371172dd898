"""What Krita's memory does over 200 cycles of taking apart and undoing, in a real Krita.

`python benchmarks/krita_memory.py [--json] [--cycles N]`: `grown_mb`, from the 50th cycle (the 25th
of fewer than 200) to the last, of the resident memory of Krita's process, in MB of 2**20 bytes.
Needs krita, python3-pyqt5 and Xvfb; 200 cycles take about ten minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import cast

from in_krita import findings

CYCLES = 200
SIZE = (240, 160)

BODY = """
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

sizes = {{}}
for cycle in range(1, {cycles} + 1):
    docker.run("intarsia_take_apart")
    yield until(idle(docker, 1))
    assert job_states(docker) == ["finished"], said(docker)
    assert names(document)[-1] == "Intarsia objects"
    trigger("edit_undo")
    document.waitForDone()
    yield until(lambda: len(names(document)) == 1)
    docker.bench.session.jobs.clear_ended()
    if cycle % 25 == 0:
        sizes[cycle] = round(resident(), 1)
stage.put("sizes", sizes)
"""


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure Krita's memory over many edits.")
    parser.add_argument("--json", action="store_true", help="one line of JSON, last")
    parser.add_argument("--cycles", type=int, default=CYCLES)
    given = parser.parse_args()
    found = findings(BODY.format(cycles=given.cycles), *SIZE, seconds=12.0 * given.cycles)
    sizes = {int(k): v for k, v in cast("dict[str, float]", found["sizes"]).items()}
    first = 50 if given.cycles >= CYCLES else 25
    grown = round(sizes[max(sizes)] - sizes[first], 1)
    if given.json:
        print(json.dumps({"grown_mb": grown, "resident_mb": sizes}))
    else:
        for cycle, size in sizes.items():
            print(f"after {cycle:4} cycles {size:8.1f} MB")
        print(f"grown from {first} to {max(sizes)}: {grown} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
