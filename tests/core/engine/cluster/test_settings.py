"""What a pool is told: who can reach it, and how many replicas there may be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from intarsia.core.engine.cluster.settings import PoolSettings, Scaling, prepare_environment
from intarsia.core.wire.errors import BadRequest


@pytest.mark.parametrize(
    ("host", "node", "public"),
    [
        ("127.0.0.1", "127.0.0.1", False),
        ("localhost", "127.0.0.1", False),
        ("::1", "127.0.0.1", False),
        ("0.0.0.0", "127.0.0.1", True),
        ("127.0.0.1", "10.0.0.1", True),
    ],
)
def test_only_other_computers_make_a_pool_public(host: str, node: str, public: bool) -> None:
    """A local pool answers to local names alone, so that no web page reaches it by another one."""
    assert PoolSettings("token", Path("ray"), host=host, node=node).is_public is public


@pytest.mark.parametrize("least", [0, 3])
def test_replicas_are_at_least_one_and_no_more_than_the_most(least: int) -> None:
    with pytest.raises(BadRequest):
        Scaling(least, 2).check()


def test_what_an_administrator_has_set_for_ray_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = {"RAY_worker_niceness": "7"}
    monkeypatch.setattr(os, "environ", chosen)
    prepare_environment(Path("ray"), "127.0.0.1")
    assert chosen["RAY_worker_niceness"] == "7"
    assert float(chosen["RAY_SERVE_PROXY_READY_CHECK_TIMEOUT_S"]) > 5
