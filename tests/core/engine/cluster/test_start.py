"""A pool whose Ray does not come up: a sentence, and no process that is left."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from intarsia.core.engine.cluster.settings import PoolSettings
from intarsia.core.wire.errors import EngineUnreachable


def never() -> None:
    raise AssertionError("nothing is ready")


@pytest.mark.own_process  # Ray puts folders of its own on the path of who imports it
@pytest.mark.parametrize("said", ["The current node timed out\nduring startup.", ""])
def test_what_ray_had_started_is_ended_where_it_does_not_come_up(
    said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import ray

    from intarsia.core.engine.cluster.pool import run_pool

    started: list[subprocess.Popen[bytes]] = []
    sleep = [sys.executable, "-c", "import time; time.sleep(600)"]
    other = subprocess.Popen(sleep)

    def init(**_: Any) -> None:
        started.append(subprocess.Popen(sleep))
        raise Exception(said)  # as Ray does

    monkeypatch.setattr(ray, "init", init)
    with pytest.raises(EngineUnreachable, match="did not start"):
        run_pool(PoolSettings("token", Path("ray")), ready=never, wait=never)
    assert started[0].poll() is not None
    assert other.poll() is None
    other.kill()
    other.wait()
