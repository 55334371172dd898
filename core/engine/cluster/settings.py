"""What a pool is told, and the environment that Ray is started in. Imports nothing of Ray."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path

from intarsia.core.engine.server.auth import LOOPBACK as LOOPBACKS
from intarsia.core.engine.server.process import Tls
from intarsia.core.state.storage.atomic import write_atomic
from intarsia.core.wire.errors import BadRequest

LOOPBACK = "127.0.0.1"
GCS_PORT = 6379  # where the machines of a pool find the first one

# What Ray takes from the environment and we choose. As it comes, it runs replicas at a priority so
# low that whatever else the machine does leaves them a thirtieth of it; it kills the front door
# where that is not up within 5 seconds or does not say within 10 that it is well; and it asks a
# replica anew after a second at most, so that a busy one is never heard.
_CHOSEN = {
    "RAY_worker_niceness": "0",
    "RAY_SERVE_PROXY_READY_CHECK_TIMEOUT_S": "60",
    "RAY_SERVE_PROXY_HEALTH_CHECK_TIMEOUT_S": "60",
    "RAY_SERVE_MAX_QUEUE_LENGTH_RESPONSE_DEADLINE_S": "15",
}


@dataclass(frozen=True)
class Scaling:
    """How many replicas, and what one takes. `most` above `least` lets Ray add and remove some,
    so that about `ongoing` requests are open on each."""

    least: int = 1
    most: int = 1
    ongoing: float = 4.0
    gpus: float = 0.0
    cpus: float = 1.0

    def check(self) -> None:
        """Raises BadRequest."""
        if not 1 <= self.least <= self.most:
            raise BadRequest("A pool has at least one replica, and at most as many as its most.")
        if self.gpus < 0 or self.cpus < 0 or self.ongoing <= 0:
            raise BadRequest("A replica cannot take less than nothing.")


@dataclass(frozen=True)
class PoolSettings:
    """A pool. `host`, `port`: our address for panels. `node`: this machine's address for the other
    machines of the pool, "127.0.0.1" where there are none."""

    token: str = field(repr=False)
    ray_token: Path
    host: str = LOOPBACK
    port: int = 8765
    node: str = LOOPBACK
    home: str = ""
    scaling: Scaling = Scaling()
    tls: Tls | None = None

    @property
    def is_public(self) -> bool:
        """Whether other computers can reach it."""
        return self.host not in LOOPBACKS or self.node not in LOOPBACKS


def prepare_environment(ray_token: Path, node: str) -> None:
    """What Ray reads from the environment: it asks for its token, and tells nobody of its use."""
    os.environ["RAY_AUTH_MODE"] = "token"
    os.environ["RAY_AUTH_TOKEN_PATH"] = str(ray_token)
    os.environ.pop("RAY_AUTH_TOKEN", None)
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    for name, value in _CHOSEN.items():
        os.environ.setdefault(name, value)
    # Ray's word for "no other machines": all of its own ports are then on loopback.
    os.environ["RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER"] = "0" if node == LOOPBACK else "1"
    if node != LOOPBACK:
        os.environ.setdefault("RAY_GCS_SERVER_PORT", str(GCS_PORT))


def ray_token(path: Path) -> Path:
    """The file with the token that Ray's own processes ask each other for; made where missing."""
    if not path.is_file():
        write_atomic(path, [secrets.token_hex(32).encode()], private=True)
    return path
