"""Signed Content Credentials (C2PA) for PNG and JPEG, with the user's own certificate.

The private key stays on the computer where this runs: signing is never part of a request to an
engine.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import c2pa
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from intarsia.core.engine.files.headers import read_header
from intarsia.core.engine.files.metadata.xmp import described
from intarsia.core.state.storage.whole_file import whole_file
from intarsia.core.version import __version__
from intarsia.core.wire.errors import BadEdit, BadPicture, BadRequest
from intarsia.core.wire.files import FileFormat
from intarsia.core.wire.provenance import Made

_WANTED = "Give the certificate chain and its private key as PEM files."
_TYPES = {FileFormat.PNG: "image/png", FileFormat.JPEG: "image/jpeg"}
_SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_CURVES = {"secp256r1": b"es256", "secp384r1": b"es384", "secp521r1": b"es512"}
_MOST_BYTES = 1 << 20  # of a chain or a key
_SETTINGS = {"builder": {"thumbnail": {"enabled": False}}}


@dataclass(frozen=True)
class Identity:
    """Who signs: a certificate chain, leaf first, and the leaf's private key, as PEM.

    `authority`: the URL of a time-stamping service that the user wants asked, "" for none.
    """

    certificates: bytes
    key: bytes
    authority: str = ""

    @staticmethod
    def of_files(certificate: Path, key: Path, authority: str = "") -> Identity:
        """Raises BadRequest where they cannot be read."""
        return Identity(_read(certificate), _read(key), authority)


def _read(path: Path) -> bytes:
    """Raises BadRequest where it is not there, is a device, or is no file of keys by its size."""
    try:
        return whole_file(path, _MOST_BYTES)
    except BadPicture as error:  # said of any file
        raise BadRequest(error.message, _WANTED) from None
    except OSError as error:
        raise BadRequest(f"{path} cannot be read ({error.strerror}).", _WANTED) from None


def signed(data: bytes, history: Sequence[Made], identity: Identity) -> bytes:
    """The file with a signed manifest of what was done. The pixels are the same.

    Raises BadEdit for a file that is neither PNG nor JPEG, BadRequest for a certificate or key
    that cannot sign.
    """
    kind = _TYPES.get(read_header(data).format)
    if kind is None:
        raise BadEdit("Content Credentials go into PNG and JPEG only.", "Export one of them.")
    out = io.BytesIO()
    try:
        info = c2pa.C2paSignerInfo(
            _algorithm(identity.certificates),
            identity.certificates,
            identity.key,
            identity.authority.encode() or None,
        )
        with (
            c2pa.Context(c2pa.Settings.from_dict(_SETTINGS)) as context,
            c2pa.Signer.from_info(info) as signer,
            c2pa.Builder(json.dumps(_manifest(history)), context) as builder,
        ):
            builder.sign(signer, kind, io.BytesIO(data), out)
    except (c2pa.C2paError, ValueError) as error:
        raise BadRequest(
            f"The certificate cannot sign Content Credentials ({error}).",
            "It needs its whole chain, and the extended key usage of documents or of mail.",
        ) from None
    return out.getvalue()


def _manifest(history: Sequence[Made]) -> dict[str, object]:
    """What is claimed: one action an edit, with our record of it as its parameters."""
    actions: list[dict[str, object]] = []
    for made in history:
        said = described(made)
        action: dict[str, object] = {
            "action": "c2pa.edited",
            "description": f"{made.verb} by {made.method}",
            "softwareAgent": {"name": made.program or "Intarsia"},
            "parameters": {f"intarsia.{name}": text for name, text in said.items()},
        }
        if "time" in said:
            action["when"] = said["time"]
        action["digitalSourceType"] = _SOURCE_TYPES + made.source_type.value
        actions.append(action)
    opened = {"action": "c2pa.created", "digitalSourceType": f"{_SOURCE_TYPES}composite"}
    return {
        "claim_generator_info": [{"name": "Intarsia", "version": __version__}],
        "assertions": [{"label": "c2pa.actions", "data": {"actions": [opened, *actions]}}],
    }


def _algorithm(certificates: bytes) -> bytes:
    """How the first certificate's key signs. Raises ValueError."""
    key = x509.load_pem_x509_certificates(certificates)[0].public_key()
    if isinstance(key, ec.EllipticCurvePublicKey) and key.curve.name in _CURVES:
        return _CURVES[key.curve.name]
    if isinstance(key, ed25519.Ed25519PublicKey):
        return b"ed25519"
    if isinstance(key, rsa.RSAPublicKey):
        return b"ps256"
    raise ValueError("the kind of its key is not one of C2PA")
