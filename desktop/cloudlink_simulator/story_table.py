"""The stories: one for each way in which a call of the demo's telephone can end."""

from cloudlink_simulator.stories import (
    CALLER,
    CASEY,
    DESK,
    DESK_NEXT,
    JAMIE,
    SAM,
    Deed,
    Story,
    answers,
    asks,
    calls,
    forwards,
    hands_over,
    hangs_up,
    joins,
    loses_its_calls,
    picks_up,
    redirects,
    sends,
    takes_back,
)

Step = tuple[float, Deed]

_TALKING: tuple[Step, ...] = ((0, calls()), (5, answers(DESK)))
_ASKING: tuple[Step, ...] = (*_TALKING, (10, asks(SAM)))
_ASKED: tuple[Step, ...] = (*_ASKING, (4, answers(SAM)))


def _story(name: str, about: str, *steps: Step) -> Story:
    return Story(name=name, about=about, steps=steps)


_ALL = (
    # somebody calls
    _story("answered", "answered here, then they hang up", *_TALKING, (20, hangs_up(CALLER))),
    _story("missed", "the caller gives up after a while", (0, calls()), (18, hangs_up(CALLER))),
    _story("missed-unanswered", "it rings until the exchange gives up", (0, calls())),
    _story("declined", "declined here", (0, calls()), (3, hangs_up(DESK))),
    _story("redirected", "sent on by hand while it rings", (0, calls()), (3, redirects(JAMIE))),
    _story("forwarded", "sent on by a rule: nobody answers", (0, calls()), (12, forwards(CASEY))),
    _story("picked-up", "a colleague picks it up", (0, calls()), (4, picks_up(JAMIE))),
    _story(
        "picked-up-here",
        "it rings at 2880 and is picked up here",
        *((0, calls(to=DESK_NEXT)), (4, picks_up(DESK, at=DESK_NEXT)), (20, hangs_up(CALLER))),
    ),
    _story(
        "sent-here",
        "2880 sends it on to here, where it is answered",
        *((0, calls(to=DESK_NEXT)), (3, redirects(DESK, at=DESK_NEXT)), (4, answers(DESK))),
        (20, hangs_up(CALLER)),
    ),
    _story(
        "sent-here-missed",
        "2880 sends it on to here, and the caller gives up",
        *((0, calls(to=DESK_NEXT)), (3, redirects(DESK, at=DESK_NEXT)), (9, hangs_up(CALLER))),
    ),
    _story(
        "handed-here",
        "a colleague asks here first, then hands the caller over",
        *((0, calls(to=SAM)), (3, answers(SAM)), (5, asks(DESK, at=SAM)), (3, answers(DESK))),
        *((8, hands_over(SAM)), (20, hangs_up(CALLER))),
    ),
    _story("lost", "the exchange loses it while they talk", *_TALKING, (9, loses_its_calls)),
    # and is handed on
    _story("sent-away", "handed over without asking", *_TALKING, (15, sends(CASEY))),
    _story("asked-and-handed-over", "handed over after asking", *_ASKED, (20, hands_over())),
    _story("handed-over-ringing", "handed over while it rings there", *_ASKING, (3, hands_over())),
    _story(
        "asked-in-vain",
        "the colleague declines, and it is sent to another",
        *(*_ASKING, (3, hangs_up(SAM)), (2, takes_back()), (5, sends(CASEY))),
    ),
    _story(
        "sent-away-and-back",
        "sent away, it comes back and is answered",
        *(*_TALKING, (15, sends(CASEY)), (12, redirects(DESK, at=CASEY)), (4, answers(DESK))),
        (20, hangs_up(CALLER)),
    ),
    # or stays here
    _story(
        "asked",
        "a colleague is asked, the caller taken back",
        *(*_ASKED, (20, hangs_up(SAM)), (1, takes_back()), (20, hangs_up(CALLER))),
    ),
    _story(
        "conference",
        "all three talk, then the colleague leaves, then the caller",
        *(*_ASKED, (10, joins()), (20, hangs_up(SAM)), (10, hangs_up(CALLER))),
    ),
    # a call from here
    _story(
        "called",
        "somebody is called and answers",
        *((0, calls(DESK, CALLER)), (6, answers(CALLER)), (20, hangs_up(DESK))),
    ),
    _story("called-in-vain", "nobody answers", (0, calls(DESK, SAM))),
    _story("called-busy", "they decline", (0, calls(DESK, SAM)), (3, hangs_up(SAM))),
    _story("called-and-given-up", "given up", (0, calls(DESK, SAM)), (8, hangs_up(DESK))),
    _story("called-nobody", "there is no such number", (0, calls(DESK, "2999"))),
)

STORIES = {story.name: story for story in _ALL}
