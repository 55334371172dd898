"""What stops a build, in a sentence."""


class BuildFailed(Exception):
    """Something that a person has to mend before the build can go on."""
