"""Registers the docker and the actions with Krita: the one module with an effect when imported."""

from __future__ import annotations

from krita import DockWidgetFactory, Krita

from intarsia.plugin.krita.panel.actions import IntarsiaExtension
from intarsia.plugin.krita.panel.docker import DOCKER_ID, IntarsiaDocker
from intarsia.plugin.krita.versions import DOCK_RIGHT

_krita = Krita.instance()
_krita.addDockWidgetFactory(DockWidgetFactory(DOCKER_ID, DOCK_RIGHT, IntarsiaDocker))
_krita.addExtension(IntarsiaExtension(_krita))
