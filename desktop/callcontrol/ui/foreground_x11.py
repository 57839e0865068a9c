"""The active window of an X11 desktop, asked of the window manager (EWMH) through libxcb.

Qt tells of its own windows only. The connection is one of our own, so that an error about a window
that has just gone is an answer like any other; Qt has loaded the library already.
"""

import ctypes
from ctypes import POINTER, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p

_ANY_TYPE = 0
_CLIENT_MESSAGE = 33
_FROM_THE_USER = 2
"""Source indication: the user wants it. A program's own wish a window manager may refuse."""
_TO_THE_WINDOW_MANAGER = 0x00180000
"""SubstructureNotify and SubstructureRedirect."""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class Screens(ctypes.Structure):
    _fields_ = (("root", POINTER(c_uint32)), ("left", c_int), ("index", c_int))


class _Atom(ctypes.Structure):
    _fields_ = (("head", c_uint32 * 2), ("atom", c_uint32))


class _Property(ctypes.Structure):
    _fields_ = (
        ("kind", c_uint8),
        ("format", c_uint8),
        ("sequence", c_uint16),
        ("rest", c_uint32 * 3),
        ("length", c_uint32),
        ("pad", c_uint8 * 12),
    )


class _Geometry(ctypes.Structure):
    _fields_ = (
        ("head", c_uint32 * 2),
        ("root", c_uint32),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
        ("width", c_uint16),
        ("height", c_uint16),
    )


class _Place(ctypes.Structure):
    _fields_ = (
        ("head", c_uint32 * 2),
        ("child", c_uint32),
        ("x", ctypes.c_int16),
        ("y", ctypes.c_int16),
    )


class _Message(ctypes.Structure):
    _fields_ = (
        ("kind", c_uint8),
        ("format", c_uint8),
        ("sequence", c_uint16),
        ("window", c_uint32),
        ("type", c_uint32),
        ("data", c_uint32 * 5),
    )


class X11Foreground:
    """Asks the window manager; an answer takes a tenth of a millisecond.

    Raises ``OSError`` where there is no library or no screen.
    """

    def __init__(self) -> None:
        self._xcb = xcb = ctypes.CDLL("libxcb.so.1")
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = [c_void_p]
        self._declare()
        self._connection = c_void_p(xcb.xcb_connect(None, None))
        if xcb.xcb_connection_has_error(self._connection):
            raise OSError("no X11 screen")
        setup = c_void_p(xcb.xcb_get_setup(self._connection))
        self._root = int(xcb.xcb_setup_roots_iterator(setup).root[0])
        self._active = self._atom(b"_NET_ACTIVE_WINDOW")
        self._state = self._atom(b"_NET_WM_STATE")
        self._full_screen = self._atom(b"_NET_WM_STATE_FULLSCREEN")
        self._hidden = self._atom(b"_NET_WM_STATE_HIDDEN")

    def _declare(self) -> None:
        xcb, connection = self._xcb, c_void_p
        xcb.xcb_connect.restype = c_void_p
        xcb.xcb_get_setup.restype = c_void_p
        xcb.xcb_setup_roots_iterator.restype = Screens
        xcb.xcb_intern_atom.argtypes = [connection, c_uint8, c_uint16, c_char_p]
        xcb.xcb_get_property.argtypes = [connection, c_uint8, *[c_uint32] * 5]
        xcb.xcb_get_geometry.argtypes = [connection, c_uint32]
        xcb.xcb_translate_coordinates.argtypes = [connection, *[c_uint32] * 2, *[c_int] * 2]
        xcb.xcb_send_event.argtypes = [connection, c_uint8, c_uint32, c_uint32, c_char_p]
        for name, kind in (
            ("intern_atom", _Atom),
            ("get_property", _Property),
            ("get_geometry", _Geometry),
            ("translate_coordinates", _Place),
        ):
            getattr(xcb, f"xcb_{name}").restype = _Cookie
            reply = getattr(xcb, f"xcb_{name}_reply")
            reply.argtypes = [connection, _Cookie, c_void_p]
            reply.restype = POINTER(kind)

    def window(self) -> int:
        found = self._values(self._root, self._active)
        return found[0] if found else 0

    def give(self, window: int) -> None:
        if not window:
            return
        message = _Message(_CLIENT_MESSAGE, 32, 0, window, self._active)
        message.data[0] = _FROM_THE_USER
        self._xcb.xcb_send_event(
            self._connection, 0, self._root, _TO_THE_WINDOW_MANAGER, bytes(message)
        )
        self._xcb.xcb_flush(self._connection)

    def middle(self, window: int) -> tuple[int, int] | None:
        if not window:
            return None
        xcb, connection = self._xcb, self._connection
        cookie = xcb.xcb_get_geometry(connection, window)
        size = xcb.xcb_get_geometry_reply(connection, cookie, None)
        if not size:  # it has just gone
            return None
        half = size[0].width // 2, size[0].height // 2
        self._free(size)
        cookie = xcb.xcb_translate_coordinates(connection, window, self._root, *half)
        place = xcb.xcb_translate_coordinates_reply(connection, cookie, None)
        if not place:
            return None
        found = int(place[0].x), int(place[0].y)
        self._free(place)
        return found

    def is_busy(self, window: int) -> bool:
        states = self._values(window, self._state) if window else []
        return self._full_screen in states and self._hidden not in states

    def _atom(self, name: bytes) -> int:
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name)
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            raise OSError("the X11 screen does not answer")
        found = int(reply[0].atom)
        self._free(reply)
        return found

    def _values(self, window: int, name: int) -> list[int]:
        """The property ``name``, a list of 32-bit numbers; nothing where there is none."""
        cookie = self._xcb.xcb_get_property(self._connection, 0, window, name, _ANY_TYPE, 0, 64)
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return []
        count = reply[0].length if reply[0].format == 32 else 0
        start = ctypes.addressof(reply[0]) + ctypes.sizeof(_Property)
        found = list((c_uint32 * count).from_address(start))
        self._free(reply)
        return found
