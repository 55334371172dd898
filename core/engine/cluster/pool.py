"""Starts Ray on this machine and the pool of engines on it, and ends both again.

Ray reads the environment when it is imported: `settings.prepare_environment` comes first.
"""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from types import FrameType

import psutil
import ray
from ray import serve
from ray.exceptions import RayError
from ray.serve.config import AutoscalingConfig, HTTPOptions, ProxyLocation

from intarsia.core.engine.cluster.directory import Directory
from intarsia.core.engine.cluster.replica import DIRECTORY, NAMESPACE, ReplicaSettings, builder
from intarsia.core.engine.cluster.settings import PoolSettings
from intarsia.core.wire.errors import EngineUnreachable

_KEEP_ALIVE_S = 24 * 3600  # an open connection is how a panel says that it is still there
_APP = "intarsia"
_END_S = 10.0


def run_pool(
    settings: PoolSettings, *, ready: Callable[[], None], wait: Callable[[], None]
) -> None:
    """Start Ray and the pool, call `ready`, and end both when `wait` returns.

    Raises BadRequest, EngineUnreachable where the address is taken or no replica comes up.
    """
    settings.scaling.check()
    _start_ray(settings.node)
    try:
        directory = (
            ray.remote(Directory)
            .options(name=DIRECTORY, num_cpus=0, max_restarts=-1, max_concurrency=1)
            .remote()
        )
        _deploy(settings)
        ready()
        wait()
        del directory
    finally:
        serve.shutdown()
        ray.shutdown()


def _start_ray(node: str) -> None:
    """Start Ray's own processes here. Raises EngineUnreachable, and leaves none then."""
    others = psutil.Process().children()
    try:
        ray.init(
            address="local",
            namespace=NAMESPACE,
            include_dashboard=True,
            dashboard_host="127.0.0.1",
            log_to_driver=False,
            _node_ip_address=node,
        )
    except Exception as error:  # noqa: BLE001 - Ray has nothing narrower for it
        _end([child for child in psutil.Process().children() if child not in others])
        raise _not_started(error) from None


def _end(processes: Sequence[psutil.Process]) -> None:
    """End what Ray has started and, where it was not done with that, lost sight of."""
    family = [p for parent in processes for p in (parent, *parent.children(recursive=True))]
    for process in family:
        with suppress(psutil.NoSuchProcess):
            process.kill()
    psutil.wait_procs(family, timeout=_END_S)


def _not_started(error: Exception) -> EngineUnreachable:
    return EngineUnreachable(
        f"The pool did not start ({(str(error) or type(error).__name__).splitlines()[0]}).",
        "See that every machine has Intarsia with the extras engine and cluster.",
    )


def _deploy(settings: PoolSettings) -> None:
    tls = settings.tls
    door = HTTPOptions(
        host=settings.host,
        port=settings.port,
        location=ProxyLocation.HeadOnly,
        keep_alive_timeout_s=_KEEP_ALIVE_S,
        ssl_certfile=None if tls is None else str(tls.certificate),
        ssl_keyfile=None if tls is None else str(tls.key),
    )
    scaling = settings.scaling
    replica = ReplicaSettings(settings.token, settings.is_public, settings.home)
    fixed = scaling.least == scaling.most
    deployment = serve.deployment(
        serve.ingress(builder(replica))(),
        name="engine",
        num_replicas=scaling.least if fixed else None,
        autoscaling_config=None
        if fixed
        else AutoscalingConfig(
            min_replicas=scaling.least,
            max_replicas=scaling.most,
            target_ongoing_requests=scaling.ongoing,
        ),
        max_ongoing_requests=256,
        ray_actor_options={"num_gpus": scaling.gpus, "num_cpus": scaling.cpus},
        health_check_period_s=2,
        graceful_shutdown_timeout_s=10,
    )
    try:
        serve.start(http_options=door)
        serve.run(deployment.bind(), name=_APP, route_prefix="/")
    except (RuntimeError, RayError) as error:
        raise _not_started(error) from None


def until_interrupted() -> None:
    """Wait for Ctrl+C or SIGTERM, which Ray has taken for itself when it started."""
    signal.signal(signal.SIGTERM, _interrupt)
    while True:
        time.sleep(3600)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
