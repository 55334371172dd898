"""Owns what of a wheel is not unpacked, since nothing that a person runs needs it."""

from __future__ import annotations

import re

_CODECS = (  # of imagecodecs: those that no picture file of ours and no TIFF has
    r"aec|apng|bcn|bitshuffle|blosc2?|bmp|cfitsio|czi|exr|gif|h5checksum|htj2k|isal|lz4f?|lzfse|lzham"
    r"|lzo|meshopt|mozjpeg|openzl|pcodec|pglz|qoi|quantize|rcomp|snappy|sperr|sz3|szip|ultrahdr"
    r"|wavpack|zfp|zlibng|zopfli"
)
_CODEC_LIBRARIES = (  # and what they alone load
    r"SZ3c|cpcodec|SPERR|zfp|blosc2?|uhdr|gif|meshoptimizer|lzfse|lzham\w*|sz"
)
_LEFT_OUT = (
    # other people's tests, development tools, and Qt's second toolkit
    r"(^|/)(tests|\.(?!dylibs/)[^/]+)/|(^|/)\.[^/]+$|\.(obj|lib|pdb|qmltypes|rlib)$|^PySide6/.*\.pyi$",
    r"^PySide6/(Qt/)?(qml|metatypes|modules|typesystems|include|translations|glue|doc|scripts)/",
    r"^PySide6/(Qt/)?(lib/|bin/)?(lib)?Qt6?(Quick|Qml|Designer|Help|Sql|Test|Pdf|VirtualKeyboard|Labs)",
    r"^PySide6/(Qt/libexec/)?(assistant|designer|linguist|lupdate|lrelease|qml\w*|svgtoqml|balsam\w*"
    r"|rcc|uic|qsb|qtpy\w*|Assistant\.app|Designer\.app|Linguist\.app)(\.exe|/|$)",
    r"^PySide6/(Qt/)?plugins/(designer|qmltooling|qmllint|qmlls|sqldrivers|virtualkeyboard|help)/",
    # what of Qt needs those
    r"^PySide6/(Qt/)?(lib/|bin/)?(lib)?Qt6?(Lottie|WaylandCompositor|WaylandEglCompositor)",
    r"^PySide6/(Qt/)?plugins/(wayland-graphics-integration-server|vectorimageformats)/",
    r"^PySide6/(Qt/)?plugins/platforminputcontexts/(lib)?qtvirtualkeyboard",
    r"^PySide6/(Qt/)?plugins/imageformats/(lib)?qpdf\.",
    r"^PySide6/(lib)?pyside6qml\b",
    # Qt's modules for Python that the editor does not import, and what those alone load
    r"^PySide6/Qt(OpenGL|OpenGLWidgets|Concurrent|UiTools|Xml|Network|PrintSupport|DBus|Svg"
    r"|SvgWidgets|ExampleIcons)\.",
    r"^PySide6/(Qt/)?(lib/|bin/)?(lib)?Qt6?(Network|PrintSupport|UiTools|Xml|Concurrent|SvgWidgets"
    r"|OpenGLWidgets)\.",
    r"^PySide6/(Qt/)?plugins/(printsupport|networkinformation|tls)/",
    r"^PySide6/Qt6OpenGL\.dll$|^PySide6/Qt/lib/QtOpenGL\.framework/|^PySide6/(Qt/)?resources/",
    # windows without a desktop
    r"^PySide6/(Qt/)?plugins/(generic|egldeviceintegrations)/|^PySide6/Qt/lib/libQt6EglF[Ss]",
    r"^PySide6/Qt/plugins/platforms/libq(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\.so"
    r"|^PySide6/plugins/platforms/q(direct2d|minimal)\.dll$",
    # what wheels say that they hold: other libraries than are here, which our own bill names
    r"\.dist-info/sboms/",
    # of SciPy: what its parts in use do not import
    r"^scipy/(io|signal|cluster|datasets|odr|fftpack|misc)/",
    # sources and headers, and what type checkers read of libraries
    r"^numpy/.*\.(a|h|c|f|f90)$|^(numba|scipy|psd_tools|shiboken6)/.*\.(a|c|cpp|h|hpp|pxd|pyx)$"
    r"|^(numpy|cv2|imagecodecs|numba|scipy|cryptography)/.*\.pyi$",
    # of NumPy what its own tests call, of Numba threads by libraries that it does not bring
    r"^numpy/_core/_(\w+_tests|simd)\.|^numba/np/ufunc/(tbb|omp)pool\.",
    # films on Windows, and graphics without a driver, of which Qt's widgets need none
    r"^cv2/opencv_videoio_ffmpeg\d*(_64)?\.dll$|^PySide6/opengl32sw\.dll$",
    # AVIF once more: imagecodecs reads it for us
    r"^PIL/_avif\.|^(pillow\.libs|PIL/\.dylibs)/libavif[-.]",
    rf"^imagecodecs/_({_CODECS})\.",
    rf"^imagecodecs(\.libs|/\.dylibs)/lib({_CODEC_LIBRARIES})[-.]",
)
_PATTERN = re.compile("|".join(_LEFT_OUT))


def is_left_out(name: str) -> bool:
    """Whether a member of a wheel, "package/module.py", is not unpacked."""
    return _PATTERN.search(name) is not None
