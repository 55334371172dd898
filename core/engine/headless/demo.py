"""stub"""

import argparse
from intarsia.core.engine.headless.outcome import Outcome


def demo(options, registry, meter):
    return Outcome(())
