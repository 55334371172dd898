"""Nothing lost, nothing hung, nothing grown: kills, hostile requests and long work, counted.

`python benchmarks/reliability.py --json` ends every state writer at each of its writes, starves an
engine of files, opens hostile pictures, compares 300 random edits with their pictures, kills 200
times, sends 10,000 requests and works for an hour; `--quick` (16 edits, 10, 1,000 and a minute) is
what continuous integration runs. Exit status 1 where anything was lost, hung, crashed or inexact.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import reliability_crashes
import reliability_descriptors
import reliability_exact
import reliability_files
import reliability_fuzz
import reliability_growth
import reliability_kills
import reliability_soak

from intarsia.core.link.process import Launch, LocalEngine
from intarsia.core.state.storage.places import Places

_NONE_OF = (
    *("results_lost", "journal_unreadable", "orphans", "crashes", "hangs"),
    *("crash_points_lost", "fd_exhaustion_lost", "hostile_files_over_budget", "inexact_pixels"),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--kills", type=int)
    parser.add_argument("--requests", type=int)
    parser.add_argument("--minutes", type=float)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    kills, requests, minutes = (10, 1_000, 1.0) if given.quick else (200, 10_000, 60.0)
    facts: dict[str, Any] = dict(reliability_crashes.run())
    facts |= reliability_descriptors.run(8 if given.quick else 48, given.seed)
    facts |= reliability_files.run(20 if given.quick else 400, given.seed)
    facts |= reliability_exact.run(16 if given.quick else 300, given.seed)
    facts |= reliability_kills.run(_chosen(given.kills, kills), given.seed)
    with tempfile.TemporaryDirectory() as folder:
        engine = LocalEngine(Places(Path(folder)), Launch(idle_seconds=0.0))
        client = engine.connect()
        try:
            address, pid = client.address, client.info().pid
            wanted = _chosen(given.requests, requests)
            facts |= reliability_growth.run(address, pid, 30 if given.quick else 300, given.seed)
            facts |= reliability_fuzz.run(address, pid, wanted, given.seed)
            facts |= reliability_soak.run(address, pid, _chosen(given.minutes, minutes), given.seed)
        finally:
            engine.stop(client)
    print(json.dumps(facts) if given.json else json.dumps(facts, indent=2))
    bad = [name for name in _NONE_OF if facts[name]]
    if bad:
        sys.exit(f"There should be none: {', '.join(bad)}.")


def _chosen(given: float | None, usual: float) -> float:
    return usual if given is None else given


if __name__ == "__main__":
    main()
