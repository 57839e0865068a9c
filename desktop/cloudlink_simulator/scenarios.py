"""Ready-made offices to start the simulator with.

Lives here: who works there, how they behave and which call comes first. Not here: what a behaviour
means (``behaviour.py``), the calls that play by themselves (``story_table.py``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cloudlink_simulator.accounts import (
    DEFAULT_CLIENT_ID,
    DEFAULT_REDIRECT_URI,
    Account,
    Application,
    User,
)
from cloudlink_simulator.behaviour import MANUAL, Behaviour, Profile
from cloudlink_simulator.stories import DESK, Story
from cloudlink_simulator.story_table import STORIES

PASSWORD = "simulator"  # noqa: S105 - printed on the sign-in page
DEMO_EXTENSION = DESK
"""The extension whose user signs in to the demo."""

_PEOPLE = {
    "2880": "Alex Norwood",
    "2881": "Robin Ashby",
    "2882": "Sam Fielding",
    "2883": "Jamie Thornton",
    "2884": "Casey Lindqvist",
    "2885": "Jordan Maybury",
    "2886": "Morgan Pell",
    "2887": "Zoë Ferrand",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningCall:
    """The call that ``POST /simulator/calls`` makes when its body does not say otherwise."""

    from_number: str
    from_name: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """An office at the start of its day."""

    name: str
    colleagues: Profile
    """How people behave at extensions where no client is signed in."""
    outside: Profile | None = None
    """How everybody outside behaves; ``None`` goes by the number's last two digits."""
    no_answer_after: float | None = 30.0
    failure_after: float = 0.3
    first_call_ids: Mapping[str, int] = field(default_factory=dict)
    opening_call: OpeningCall
    story: Story | None = None
    """What plays by itself as soon as somebody has subscribed to notifications."""


OFFICE = Scenario(
    name="office",
    colleagues=Profile(behaviour=Behaviour.ANSWERS, after=3.0),
    opening_call=OpeningCall(
        from_number="+16135550142", from_name="Northwind Trading", to=DEMO_EXTENSION
    ),
)
"""An ordinary day: colleagues answer after three seconds."""

TUTORIAL = Scenario(
    name="tutorial",
    colleagues=MANUAL,
    outside=MANUAL,
    no_answer_after=None,
    first_call_ids={"2880": 23, "2881": 31},
    opening_call=OpeningCall(from_number="6135550123", from_name="", to="2880"),
)
"""The call of CloudLink's tutorial, with its very ids; nobody does anything by himself.

1. ``POST /simulator/calls {}``: 6135550123 rings 2880 as call 23.
2. ``PUT endpoints/2880/calls/23 {"action": "redirect", "destination": "2881"}``: call 31 at 2881.
3. ``PUT endpoints/2881/calls/31 {"action": "answer"}``.
4. ``PUT endpoints/2881/calls/31 {"action": "consult", "args": "2882"}``: 31 is held, 32 is made.
5. ``PUT endpoints/2881/calls/32 {"action": "supervisedTransfer", "args": "31"}``: 2881 is free,
   the caller talks to 2882 (or hears it ring, if 2882 has not answered in between).
"""

_PLAYED = (
    replace(OFFICE, name=name, colleagues=MANUAL, outside=MANUAL, story=story)
    for name, story in STORIES.items()
)
SCENARIOS = {scenario.name: scenario for scenario in (OFFICE, TUTORIAL, *_PLAYED)}


def new_account(*, redirect_uris: tuple[str, ...] = ()) -> Account:
    """Make the account that every scenario plays in: eight users, the first an administrator."""
    users = [
        User(
            username=f"{name.split()[0].lower().replace('ë', 'e')}.{extension}@example.com",
            password=PASSWORD,
            name=name,
            extension=extension,
            role="ACCOUNT_ADMIN" if extension == "2880" else "USER",
        )
        for extension, name in _PEOPLE.items()
    ]
    application = Application(
        client_id=DEFAULT_CLIENT_ID,
        name="Call Control",
        description="Desktop call control",
        redirect_uris=list(dict.fromkeys([DEFAULT_REDIRECT_URI, *redirect_uris])),
    )
    return Account(users=users, application=application)
