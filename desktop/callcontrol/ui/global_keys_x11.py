"""Keys of the whole X11 desktop: grabbed at its root window, on a connection of our own.

A key that is held down arrives once: the server is asked to tell repetitions from presses. Qt has
loaded the libraries already.
"""

import ctypes
from collections.abc import Callable, Mapping
from ctypes import POINTER, byref, c_int, c_uint8, c_uint16, c_uint32, c_void_p

from PySide6.QtCore import QObject, QSocketNotifier

from callcontrol.global_keys import KEYSYMS, Combination, GlobalAction, KeyState, Modifier
from callcontrol.ui.foreground_x11 import Screens

_KEY_PRESS, _KEY_RELEASE = 2, 3
_ASYNCHRONOUS = 1
_ANY_MODIFIER = 0x8000
_CORE_KEYBOARD = 0x100
_DETECTABLE_AUTO_REPEAT = 1
_OTHER_KEYBOARD = 1 | 2
"""XkbNewKeyboardNotify, XkbMapNotify."""
_CODES = {Modifier.SHIFT: 1, Modifier.CTRL: 4, Modifier.ALT: 8, Modifier.META: 64}
"""ShiftMask, ControlMask, Mod1Mask, Mod4Mask."""
_CAPS_LOCK, _NUM_LOCK = 2, 16
_LOCKS = (0, _CAPS_LOCK, _NUM_LOCK, _CAPS_LOCK | _NUM_LOCK)
_HELD = sum(_CODES.values())


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Name(ctypes.Structure):
    """What xcb knows an extension by."""

    _fields_ = (("name", c_void_p), ("number", c_int))


class _Extension(ctypes.Structure):
    _fields_ = (
        ("head", c_uint32 * 2),
        ("present", c_uint8),
        ("opcode", c_uint8),
        ("event", c_uint8),
    )


class _KeyEvent(ctypes.Structure):
    _fields_ = (
        ("kind", c_uint8),
        ("keycode", c_uint8),
        ("sequence", c_uint16),
        ("time", c_uint32),
        ("windows", c_uint32 * 3),
        ("places", c_uint16 * 4),
        ("state", c_uint16),
    )


class X11Keys(QObject):
    """Raises ``OSError`` where there is no library or no screen."""

    def __init__(
        self,
        pressed: Callable[[GlobalAction], object],
        told: Callable[[Mapping[GlobalAction, KeyState]], object],
    ) -> None:
        super().__init__()
        self._pressed, self._told = pressed, told
        self._wanted: Mapping[GlobalAction, Combination] = {}
        self._grabbed: dict[tuple[int, int], GlobalAction] = {}
        """By keycode and what is held down."""
        self._down: set[int] = set()
        self._xcb = ctypes.CDLL("libxcb.so.1")
        self._names = ctypes.CDLL("libxcb-keysyms.so.1")
        self._free = ctypes.CDLL(None).free
        self._declare()
        self._connection = c_void_p(self._xcb.xcb_connect(None, None))
        if self._xcb.xcb_connection_has_error(self._connection):
            self._xcb.xcb_disconnect(self._connection)
            raise OSError("no X11 screen")
        setup = c_void_p(self._xcb.xcb_get_setup(self._connection))
        self._root = int(self._xcb.xcb_setup_roots_iterator(setup).root[0])
        self._symbols = c_void_p(self._names.xcb_key_symbols_alloc(self._connection))
        self._keyboard_event = self._prepare_keyboard()
        descriptor = self._xcb.xcb_get_file_descriptor(self._connection)
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _declare(self) -> None:
        xcb, names, connection = self._xcb, self._names, c_void_p
        xcb.xcb_connect.restype = c_void_p
        xcb.xcb_get_setup.restype = c_void_p
        xcb.xcb_setup_roots_iterator.restype = Screens
        xcb.xcb_connection_has_error.argtypes = [connection]
        xcb.xcb_disconnect.argtypes = [connection]
        xcb.xcb_grab_key_checked.argtypes = [
            *(connection, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8)
        ]
        xcb.xcb_grab_key_checked.restype = _Cookie
        xcb.xcb_ungrab_key.argtypes = [connection, c_uint8, c_uint32, c_uint16]
        xcb.xcb_request_check.argtypes = [connection, _Cookie]
        xcb.xcb_request_check.restype = c_void_p
        xcb.xcb_poll_for_event.argtypes = [connection]
        xcb.xcb_poll_for_event.restype = POINTER(_KeyEvent)
        names.xcb_key_symbols_alloc.argtypes = [connection]
        names.xcb_key_symbols_alloc.restype = c_void_p
        names.xcb_key_symbols_free.argtypes = [c_void_p]
        names.xcb_key_symbols_get_keycode.argtypes = [c_void_p, c_uint32]
        names.xcb_key_symbols_get_keycode.restype = POINTER(c_uint8)
        self._free.argtypes = [c_void_p]

    def _prepare_keyboard(self) -> int:
        """Have a key that is held down send presses alone, and one release at its end; and tell
        when the keyboard is another: by the kind of event that is returned (XKB protocol)."""
        xcb, xkb = self._xcb, ctypes.CDLL("libxcb-xkb.so.1")
        xkb.xcb_xkb_use_extension.argtypes = [c_void_p, c_uint16, c_uint16]
        xkb.xcb_xkb_per_client_flags.argtypes = [c_void_p, c_uint16, *[c_uint32] * 5]
        repeat = _DETECTABLE_AUTO_REPEAT
        for request, arguments in (
            (xkb.xcb_xkb_use_extension, (1, 0)),
            (xkb.xcb_xkb_per_client_flags, (_CORE_KEYBOARD, repeat, repeat, 0, 0, 0)),
        ):
            request.restype = _Cookie
            xcb.xcb_discard_reply(self._connection, request(self._connection, *arguments))
        select = xkb.xcb_xkb_select_events
        select.argtypes = [c_void_p, *[c_uint16] * 6, c_void_p]
        which = _OTHER_KEYBOARD
        select(self._connection, _CORE_KEYBOARD, which, 0, which, 0, 0, None)
        xcb.xcb_get_extension_data.argtypes = [c_void_p, POINTER(_Name)]
        xcb.xcb_get_extension_data.restype = POINTER(_Extension)
        found = xcb.xcb_get_extension_data(self._connection, byref(_Name.in_dll(xkb, "xcb_xkb_id")))
        return int(found[0].event)

    def want(self, keys: Mapping[GlobalAction, Combination]) -> None:
        """Grab these keys and no others; what became of each is told at once."""
        for keycode, _held in self._grabbed:
            self._xcb.xcb_ungrab_key(self._connection, keycode, self._root, _ANY_MODIFIER)
        self._grabbed.clear()
        self._down.clear()
        self._wanted = dict(keys)
        self._told({action: self._grab(action, keys[action]) for action in keys})
        self._xcb.xcb_flush(self._connection)
        self._read()  # checking requests may have read events, too

    def close(self) -> None:
        """Give all keys back: the server does that for a connection that ends."""
        self._notifier.setEnabled(False)
        self._names.xcb_key_symbols_free(self._symbols)
        self._xcb.xcb_disconnect(self._connection)

    def _grab(self, action: GlobalAction, combination: Combination) -> KeyState:
        keycodes = self._keycodes(combination.key)
        held = combination.held(_CODES)
        for keycode in keycodes:
            for locks in _LOCKS:
                if not self._grab_one(keycode, held | locks):
                    self._release(keycodes, held)
                    return KeyState.TAKEN
            self._grabbed[keycode, held] = action
        return KeyState.REGISTERED if keycodes else KeyState.MISSING

    def _grab_one(self, keycode: int, held: int) -> bool:
        modes = _ASYNCHRONOUS, _ASYNCHRONOUS
        asked = self._xcb.xcb_grab_key_checked(
            self._connection, 0, self._root, held, keycode, *modes
        )
        error = self._xcb.xcb_request_check(self._connection, asked)
        if error:
            self._free(error)
        return not error

    def _release(self, keycodes: list[int], held: int) -> None:
        for keycode in keycodes:
            self._grabbed.pop((keycode, held), None)
            for locks in _LOCKS:  # those of another program stay as they are
                self._xcb.xcb_ungrab_key(self._connection, keycode, self._root, held | locks)

    def _keycodes(self, key: str) -> list[int]:
        found = self._names.xcb_key_symbols_get_keycode(self._symbols, KEYSYMS[key][1])
        if not found:
            return []
        keycodes: list[int] = []
        while found[len(keycodes)]:
            keycodes.append(found[len(keycodes)])
        self._free(found)
        return keycodes

    def _read(self) -> None:
        is_remapped = False
        while event := self._xcb.xcb_poll_for_event(self._connection):
            told = event[0]
            kind, keycode, state = told.kind & 0x7F, told.keycode, told.state
            is_remapped = is_remapped or kind == self._keyboard_event
            self._free(event)
            if kind == _KEY_PRESS and keycode not in self._down:
                self._down.add(keycode)
                action = self._grabbed.get((keycode, state & _HELD))
                if action is not None:
                    self._pressed(action)
            elif kind == _KEY_RELEASE:
                self._down.discard(keycode)
        if is_remapped:
            self._names.xcb_key_symbols_free(self._symbols)
            self._symbols = c_void_p(self._names.xcb_key_symbols_alloc(self._connection))
            self.want(self._wanted)
        elif self._xcb.xcb_connection_has_error(self._connection):
            self._notifier.setEnabled(False)  # the screen has gone
            self._told(dict.fromkeys(self._wanted, KeyState.UNSUPPORTED))
