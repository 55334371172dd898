"""What an engine or a panel says of itself in a report: headings with lines of text below."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Topic:
    """A heading and what is to be said about it, one fact a line. `fine` False: look here first."""

    title: str
    lines: tuple[str, ...]
    fine: bool = True


@dataclass(frozen=True)
class Diagnosis:
    """Answer of `GET /v1/diagnosis`: one frame. Nothing in it names a person, a file or a token."""

    topics: tuple[Topic, ...]

    def text(self) -> str:
        """As a person pastes it into a report."""
        parts = []
        for topic in self.topics:
            mark = "" if topic.fine else "  <-- look here"
            parts.append("\n".join([f"{topic.title}{mark}", *(f"  {x}" for x in topic.lines)]))
        return "\n\n".join(parts) + "\n"
