"""How an engine proves that it knows the token, before anybody tells it the token.

A panel sends a random challenge with the first request of a connection, and nothing else. The
engine answers with two HMACs of it, keyed with the token: one for whoever reaches it through a
tunnel, and one that names the port on which it listens, so that no other process of this computer
can pass the challenge on to the engine and the answer back.
"""

from __future__ import annotations

import hashlib
import hmac
import re

PROOF_PATH = "/v1/proof"
CHALLENGE_HEADER = "x-intarsia-challenge"
CHALLENGE = re.compile("[0-9a-f]{64}")


def proof(token: str, challenge: str, port: int = 0) -> str:
    """The answer to a challenge in hex; `port` 0 names none."""
    text = f"intarsia engine\n{challenge}\n{port}"
    return hmac.new(token.encode(), text.encode(), hashlib.sha256).hexdigest()


def is_proven(token: str, challenge: str, answer: str, port: int = 0) -> bool:
    """Whether an answer is that of one who knows the token."""
    return hmac.compare_digest(answer.encode(), proof(token, challenge, port).encode())
