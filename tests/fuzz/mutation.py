"""Valid samples spoiled by chance: bytes, texts and JSON, each in ways that fit its structure."""

import json
from collections.abc import Sequence
from random import Random

ODD_TEXTS = (
    *("", " ", "\0", "..", "/", "%", "%2F", "%%", "{}", "'", '"', "\\", "\u202e", "\u0661", "é"),
    *("\ud800", "😀", "9" * 30, "x" * 3000, "+", "*#", "true", "null", "NaN", "-1", "1e999"),
    *("2022-04-26T12:12:37Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999+14:00"),
    *("endpoints/2001/calls/31", "tel:+16135550123", "javascript:alert(1)", "http://127.0.0.1"),
)
ODD_VALUES: tuple[object, ...] = (
    *(None, True, False, 0, -1, 1.5, 2**31, 2**63, 10**40, -(10**400), 1e308, -0.0, [], {}, [[]]),
    *({"": ""}, [None], 253402300800000, -62135596800000, {"callId": "31"}, ODD_TEXTS),
)
_ODD_BYTES = (b"", b"\0", b"\xff", b"\x80", b"\x7f", b"\r\n", b'"', b"{", b"[", b"\xff\xff\xff\x7f")


class Mutator:
    """Spoils samples as ``random`` falls."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def data(self, sample: bytes) -> bytes:
        """``sample`` with some bytes changed, left out, repeated or put in."""
        random, data = self.random, bytearray(sample)
        for _ in range(random.choice((0, 1, 1, 2, 3, 8))):
            at = random.randrange(len(data) + 1)
            length = random.choice((1, 1, 2, 4, 30))
            match random.randrange(6):
                case 0 if at < len(data):
                    data[at] ^= 1 << random.randrange(8)
                case 1 if at < len(data):
                    data[at] = random.randrange(256)
                case 2:
                    del data[at : at + length]
                case 3:
                    data[at:at] = data[at : at + length] * random.choice((1, 1, 40))
                case 4:
                    data[at:at] = random.choice(_ODD_BYTES)
                case _:
                    del data[at:]
        return bytes(data)

    def text(self, sample: str) -> str:
        """``sample`` with some characters changed, left out, repeated or put in."""
        random = self.random
        for _ in range(random.choice((0, 1, 1, 2, 3))):
            at = random.randrange(len(sample) + 1)
            length = random.choice((0, 1, 1, 3, 10))
            put = random.choice(
                (
                    random.choice(ODD_TEXTS),
                    chr(random.choice((random.randrange(128), random.randrange(0x110000)))),
                    sample[at : at + length] * 2,
                    "",
                )
            )
            sample = sample[:at] + put + sample[at + length :]
        return sample

    def value(self, sample: str) -> object:
        """The JSON text ``sample`` as a value in which some parts are others, missing or moved."""
        value: object = json.loads(sample)
        for _ in range(self.random.choice((0, 1, 1, 2, 4))):
            places = _places(value)
            if not places:
                return self._odd(value)
            holder, key = self.random.choice(places)
            part = holder[key]  # type: ignore[index]
            match self.random.randrange(8):
                case 0:
                    del holder[key]  # type: ignore[arg-type]
                case 1:
                    other, name = self.random.choice(places)
                    if _is_in(name, other):
                        holder[key] = json.loads(json.dumps(other[name]))  # type: ignore[index]
                case 2:
                    holder[key] = [part] * self.random.choice((1, 2, 50))  # type: ignore[index]
                case 3:
                    holder[key] = json.dumps(part)  # type: ignore[index]
                case 4 if isinstance(part, str):
                    holder[key] = self.text(part)  # type: ignore[index]
                case 5 if isinstance(holder, dict):
                    holder[self.text(str(key))] = part
                case _:
                    holder[key] = self._odd(part)  # type: ignore[index]
        return value

    def document(self, samples: Sequence[str]) -> bytes:
        """One of the JSON texts ``samples``, spoiled as a value, as bytes, or as both."""
        sample = self.random.choice(samples)
        way = self.random.randrange(8)
        if way == 0:
            return self.data(sample.encode())
        text = json.dumps(self.value(sample))
        if way == 1:
            return self.data(text.encode())
        if way == 2:
            depth = self.random.choice((5, 900, 20000))
            return b"[" * depth + text.encode() + b"]" * self.random.choice((0, depth))
        return text.encode()

    def _odd(self, part: object) -> object:
        odd = self.random.choice((*ODD_VALUES, *ODD_TEXTS, part))
        return json.loads(json.dumps(odd))  # a copy: it may be changed in its turn


def _places(value: object) -> list[tuple[dict[str, object] | list[object], str | int]]:
    """Every place within ``value``: what holds it, and under which key."""
    found: list[tuple[dict[str, object] | list[object], str | int]] = []
    left = [value]
    while left and len(found) < 400:
        holder = left.pop()
        if isinstance(holder, dict):
            found += [(holder, key) for key in holder]
            left += holder.values()
        elif isinstance(holder, list):
            found += [(holder, place) for place in range(len(holder))]
            left += holder
    return found


def _is_in(key: str | int, holder: dict[str, object] | list[object]) -> bool:
    return key in holder if isinstance(holder, dict) else isinstance(key, int) and key < len(holder)
