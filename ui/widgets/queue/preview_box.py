"""What an edit that runs looks like so far: the small picture that came with its latest step."""

from __future__ import annotations

from intarsia.core.state.session.jobs import Job, JobState, JobTable
from intarsia.core.wire.pixels import Pixels
from intarsia.ui.canvas.pictures.images import image_of
from intarsia.ui.qt import Qt, QtGui, QtWidgets

HEIGHT_PX = 128


class PreviewBox(QtWidgets.QLabel):
    """Follows the jobs. Hidden while none of them has a picture to show."""

    def __init__(self, jobs: JobTable, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview"))
        self.setToolTip(self.tr("The edit that runs, as far as it is"))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown: Pixels | None = None
        self.hide()
        self._subscription = jobs.current.subscribe(self._show, now=True)

    def release(self) -> None:
        """Hear nothing more."""
        self._subscription.release()

    def _show(self, jobs: tuple[Job, ...]) -> None:
        running = [j.preview for j in jobs if j.state is JobState.RUNNING]
        preview = next((p for p in running if p is not None), None)
        if preview is not None and preview is not self._shown:
            small = image_of(preview).scaled(
                2 * HEIGHT_PX,
                HEIGHT_PX,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self.setPixmap(QtGui.QPixmap.fromImage(small))
        self._shown = preview
        self.setVisible(preview is not None)
