"""`python -m intarsia.core.engine VERB`: serve, alone or as a pool, train, draw, or edit."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from intarsia.core.engine.native_libraries import load_no_neighbours
from intarsia.core.engine.numba_settings import ignore_numba_file


def main(arguments: Sequence[str]) -> int:
    """Run a verb; the exit status."""
    # Whoever downloads a pack from the hub need not tell it what else is installed.
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    ignore_numba_file()
    load_no_neighbours()
    if not arguments or arguments[0] == "serve":
        from intarsia.core.engine.server.command import main as serve

        return serve(arguments[1:])
    if arguments[0] == "train":
        from intarsia.core.engine.training.commands import main as train

        return train(arguments[1:])
    if arguments[0] == "sample":
        from intarsia.core.engine.training.sample import main as sample

        return sample(arguments[1:])
    if arguments[0] == "cluster":
        from intarsia.core.engine.cluster.command import main as cluster

        return cluster(arguments[1:])
    if arguments[0] == "jobs":
        from intarsia.core.engine.headless.home_verbs import of_home
        from intarsia.core.engine.headless.journal_verbs import main as jobs

        return of_home(lambda places: jobs(arguments[1:], places))
    if arguments[0] == "doctor":
        from intarsia.core.engine.server.diagnosis import of_home as diagnosis
        from intarsia.core.state.storage.places import find_places
        from intarsia.core.wire.encoding.frames import encode_frame

        sys.stdout.buffer.write(b"".join(encode_frame(diagnosis(find_places()))))
        return 0
    if arguments[0] == "packs":
        from intarsia.core.engine.headless.home_verbs import of_home
        from intarsia.core.engine.packs.commands import main as packs

        os.umask(0o077)  # all that it writes lies in the home
        return of_home(lambda places: packs(arguments[1:], places.packs))
    if arguments[0] == "sign":
        from intarsia.core.engine.headless.sign import main as sign

        return sign(arguments[1:])
    from intarsia.core.engine.headless.commands import main as headless

    return headless(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
