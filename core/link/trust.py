"""TLS to an engine: its certificate is one that somebody vouches for, or the very one expected."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import json
import secrets
import ssl

from intarsia.core.link.address import Address
from intarsia.core.link.refusals import error_of_answer
from intarsia.core.wire.errors import Busy, TimedOut, Unauthorised, VersionMismatch
from intarsia.core.wire.methods import HEADER, PROTOCOL
from intarsia.core.wire.proof import CHALLENGE_HEADER, PROOF_PATH, is_proven

_ANSWER_BYTES = 65_536
_SAID = (Busy.kind, TimedOut.kind, VersionMismatch.kind)  # what any engine may say to anybody


def connection_to(address: Address, timeout_s: float) -> http.client.HTTPConnection:
    """A connection that is not open yet, with TLS where the address says so.

    Where a fingerprint is expected, the authorities are not asked: `check_certificate` decides.
    """
    if not address.tls:
        return http.client.HTTPConnection(address.host, address.port, timeout=timeout_s)
    context = ssl.create_default_context()
    if address.fingerprint:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return http.client.HTTPSConnection(
        address.host, address.port, timeout=timeout_s, context=context
    )


def check_certificate(connection: http.client.HTTPConnection, address: Address) -> None:
    """Raises Unauthorised where an open connection's certificate is not the expected one.

    Nothing has been sent by then, the token least of all.
    """
    if not address.fingerprint:
        return
    sock = connection.sock
    shown = sock.getpeercert(binary_form=True) if isinstance(sock, ssl.SSLSocket) else None
    found = hashlib.sha256(shown or b"").hexdigest()
    if not hmac.compare_digest(found, address.fingerprint):
        raise Unauthorised(
            "The engine's certificate is not the expected one.",
            f"Its fingerprint is {spaced(found)}: ask whoever runs the engine whether that is so.",
        )


def check_proof(connection: http.client.HTTPConnection, address: Address) -> None:
    """Raises Unauthorised where whoever is at the other end does not know the token.

    It is told neither the token nor anything else by then. An engine of this computer has to name
    the port that we have connected to; one elsewhere may be behind a tunnel.
    """
    connection.auto_open = 0  # nothing may go to another connection than the one that was proven
    challenge = secrets.token_hex(32)
    connection.putrequest("GET", PROOF_PATH)
    connection.putheader(CHALLENGE_HEADER, challenge)
    connection.putheader(HEADER, str(PROTOCOL))
    connection.endheaders()
    response = connection.getresponse()
    raw = response.read(_ANSWER_BYTES)
    refusal = None if response.status == 200 else error_of_answer(response.status, raw)
    if refusal is not None and refusal.kind in _SAID:
        raise refusal
    name, port = ("here", address.port) if address.pid else ("proof", 0)
    try:
        answer = str(json.loads(raw)[name])
    except (ValueError, KeyError, TypeError, RecursionError):
        answer = ""
    if refusal is not None or not is_proven(address.token, challenge, answer, port):
        raise Unauthorised(
            f"The token is not that of what answers at {address.host}:{address.port}, so it was "
            "told nothing.",
            "Check the address and the token. An engine of an earlier version has to be updated.",
        )


def spaced(fingerprint: str) -> str:
    """A fingerprint as people compare it: pairs of digits with colons."""
    pairs = (fingerprint[at : at + 2] for at in range(0, len(fingerprint), 2))
    return ":".join(pairs).upper()
