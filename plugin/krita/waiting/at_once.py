"""How much is done at once, while Krita's window waits."""

from __future__ import annotations

AT_ONCE_BYTES = 4 << 20  # converted and hashed in a few milliseconds
