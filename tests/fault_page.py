"""Writes the page of faults for people: ``PYTHONPATH=desktop python3 -m tests.fault_page``."""

from callcontrol.ui import problems
from tests.callcontrol.ui.fault_rows import FAULTS, OTHERS
from tests.fixtures.programs import ROOT

INTRODUCTION = """\
# When something is wrong

Call Control says what is wrong and what to do next, in the language of the user: on the sign-in
page, in the line above the calls, or on the card of the call. The code stands in the log beside the
time and the ids that Mitel's support asks for. This page is made from the program:
`python3 -m tests.fault_page`.

| What is wrong | What Call Control says | Code in the log |
| --- | --- | --- |
"""


def page() -> str:
    """``TROUBLESHOOTING.md``: every fault, what is said of it, and its code."""
    rows = [(name, fault.said, fault.code) for name, fault in FAULTS.items()]
    rows += [(OTHERS.get(code, ""), problems.sentence(code), code) for code in not_brought_about()]
    table = [f"| {what} | {said} | `{code}` |" for what, said, code in rows]
    return INTRODUCTION + "\n".join(table) + "\n"


def not_brought_about() -> list[str]:
    """The codes of which no row above is; links that are refused are no fault."""
    brought = {fault.code for fault in FAULTS.values()}
    return sorted(c for c in problems.codes() - brought if not c.startswith("dial_"))


if __name__ == "__main__":
    (ROOT / "TROUBLESHOOTING.md").write_text(page(), encoding="utf-8")
