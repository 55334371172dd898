"""TLS to an engine: its certificate is one that somebody vouches for, or the very one expected."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import ssl

from intarsia.core.link.address import Address
from intarsia.core.wire.errors import Unauthorised


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


def spaced(fingerprint: str) -> str:
    """A fingerprint as people compare it: pairs of digits with colons."""
    pairs = (fingerprint[at : at + 2] for at in range(0, len(fingerprint), 2))
    return ":".join(pairs).upper()
