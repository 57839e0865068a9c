"""What is not dialled, and why: garbage, more than one number, and what means to do harm."""

import pytest

from callcontrol.calls.number import NotDialable, Reason, comparable, dialable, display

# fmt: off
TABLE = [  # region, written, why it is not dialled
    # nothing, or nothing yet
    ("GB", "", Reason.EMPTY),
    ("GB", "   ", Reason.EMPTY),
    ("GB", "\n\t", Reason.EMPTY),
    ("GB", "\u200b\u202e", Reason.EMPTY),
    ("GB", "Tel.:", Reason.EMPTY),
    ("GB", "tel:", Reason.EMPTY),
    ("GB", "sip:@pbx.example", Reason.EMPTY),
    ("GB", "+", Reason.INCOMPLETE),
    ("GB", "+44", Reason.INCOMPLETE),
    ("GB", "+44 20", Reason.INCOMPLETE),
    ("GB", "*", Reason.INCOMPLETE),
    ("GB", "#", Reason.INCOMPLETE),
    # no number
    ("GB", "---", Reason.NOT_A_NUMBER),
    ("GB", "()", Reason.NOT_A_NUMBER),
    ("GB", "**", Reason.NOT_A_NUMBER),
    ("GB", "1+2", Reason.NOT_A_NUMBER),
    ("GB", "++44 20 7946 0018", Reason.NOT_A_NUMBER),
    ("GB", "+0 20 7946 0018", Reason.NOT_A_NUMBER),
    ("GB", "+44*21#", Reason.NOT_A_NUMBER),
    ("GB", "*21*+442079460018#", Reason.NOT_A_NUMBER),
    ("GB", "10:30", Reason.NOT_A_NUMBER),
    ("GB", "£50", Reason.NOT_A_NUMBER),
    ("GB", "50%", Reason.NOT_A_NUMBER),
    ("GB", "020_7946_0018", Reason.NOT_A_NUMBER),
    ("GB", "020 7946 0018\u00b9", Reason.NOT_A_NUMBER),  # the mark of a footnote is no digit
    ("GB", "\u2460", Reason.NOT_A_NUMBER),
    ("GB", "\u2165", Reason.NOT_A_NUMBER),  # VI, in one sign
    ("GB", "\U0001f600", Reason.NOT_A_NUMBER),
    # names and words
    ("GB", "Anna", Reason.LETTERS),
    ("GB", "anonymous", Reason.LETTERS),
    ("GB", "2882 Anna", Reason.LETTERS),
    ("GB", "Anna 020 7946 0018", Reason.LETTERS),
    ("GB", "020 7946 0018 Anna", Reason.LETTERS),
    ("GB", "Fax 020 7946 0018", Reason.LETTERS),
    ("GB", "M25", Reason.LETTERS),
    ("GB", "FLOWERS", Reason.LETTERS),
    ("GB", "1-800-FLOWERS", Reason.LETTERS),  # nobody's number in this country
    ("US", "1-800-FLOWERSHOP", Reason.LETTERS),
    ("US", "555-CALL", Reason.LETTERS),
    ("", "2882 FLOWERS", Reason.LETTERS),
    ("GB", "0x1F", Reason.LETTERS),
    ("GB", "1e10", Reason.LETTERS),
    ("GB", "\u0410\u043d\u043d\u0430", Reason.LETTERS),
    ("GB", "0800 FL\u041eWERS", Reason.LETTERS),  # the O is Cyrillic
    ("GB", "12<script>", Reason.LETTERS),
    ("GB", "<b>1</b>", Reason.LETTERS),
    ("GB", "$(reboot)", Reason.LETTERS),
    ("GB", "'; drop table call; --", Reason.LETTERS),
    # addresses
    ("GB", "a@b", Reason.ADDRESS),
    ("GB", "anna@example.com", Reason.ADDRESS),
    ("GB", "https://example.com/02079460018", Reason.ADDRESS),
    ("GB", "www.example.com", Reason.ADDRESS),
    ("GB", "mailto:2882@example.com", Reason.ADDRESS),
    ("GB", "sms:2882", Reason.ADDRESS),
    ("GB", "javascript:2882", Reason.ADDRESS),
    ("GB", "file:///2882", Reason.ADDRESS),
    ("GB", "data:,2882", Reason.ADDRESS),
    # several numbers
    ("GB", "020 7946 0018, 020 7946 0019", Reason.SEVERAL),
    ("GB", "020 7946 0018; 020 7946 0019", Reason.SEVERAL),
    ("GB", "02079460018,02079460019", Reason.SEVERAL),
    ("GB", "020 7946 0018 / 020 7946 0019", Reason.SEVERAL),
    ("GB", "020 7946 0018 | 020 7946 0019", Reason.SEVERAL),
    ("GB", "020 7946 0018 or 020 7946 0019", Reason.SEVERAL),
    ("DE", "030 901820 oder 030 901821", Reason.SEVERAL),
    ("FR", "01 99 00 12 34 ou 01 99 00 12 35", Reason.SEVERAL),
    ("GB", "020 7946 0018\n020 7946 0019", Reason.SEVERAL),
    ("GB", "020 7946 0018\t020 7946 0019", Reason.SEVERAL),
    ("GB", "020 7946 0018\u2028020 7946 0019", Reason.SEVERAL),
    ("GB", "02079460018 02079460019", Reason.SEVERAL),
    ("GB", "020 7946 0018 - 020 7946 0019", Reason.SEVERAL),
    ("GB", "+44 20 7946 0018 +44 20 7946 0019", Reason.SEVERAL),
    ("GB", "+442079460018+442079460019", Reason.SEVERAL),
    ("GB", "Tel: 020 7946 0018, Fax: 020 7946 0019", Reason.SEVERAL),
    ("GB", "2882, 2885", Reason.SEVERAL),
    ("GB", "2882/2885", Reason.SEVERAL),
    ("GB", "12;34", Reason.SEVERAL),
    ("DE", "030 901820/21", Reason.SEVERAL),
    ("DE", "030/9018-20/21", Reason.SEVERAL),
    ("GB", "17/05/2026", Reason.SEVERAL),
    # too long
    ("GB", "1" * 22, Reason.TOO_LONG),
    ("GB", "+" + "1" * 16, Reason.TOO_LONG),
    ("GB", "*" + "1" * 32, Reason.TOO_LONG),
    ("GB", "1" * 10_000, Reason.TOO_LONG),
    ("GB", "tel:" + "1" * 10_000, Reason.TOO_LONG),
    ("GB", "(" * 10_000, Reason.TOO_LONG),
    ("GB", "tel:2882" + ";a=b" * 200, Reason.TOO_LONG),
    ("GB", " " * 10_000 + "2882", Reason.TOO_LONG),
    # addresses that mean to do harm
    ("GB", "tel:tel:2882", Reason.ADDRESS),
    ("GB", "callto:tel:2882", Reason.ADDRESS),
    ("GB", "tel:sip:2882@pbx.example", Reason.ADDRESS),
    ("GB", "Phone: sip:2882@pbx.example", Reason.ADDRESS),
    ("GB", "tel:2882@pbx.example", Reason.ADDRESS),
    ("GB", "sip:2882:secret@pbx.example", Reason.LETTERS),
    ("GB", "sip:2882@pbx.example@elsewhere.example", Reason.ADDRESS),
    ("GB", "sip:anna@pbx.example", Reason.LETTERS),
    ("GB", "callto:anna.example", Reason.LETTERS),
    ("GB", "tel:%252A21%2523", Reason.LETTERS),  # encoded twice
    ("GB", "tel:2882%", Reason.NOT_A_NUMBER),
    ("GB", "tel:2882%00", Reason.NOT_A_NUMBER),
    ("GB", "tel:2882%1B", Reason.NOT_A_NUMBER),
    ("GB", "2882\x00", Reason.NOT_A_NUMBER),
    ("GB", "2882\x07", Reason.NOT_A_NUMBER),
    ("GB", "2882\ud800", Reason.NOT_A_NUMBER),
    ("GB", "tel:2882%FF", Reason.NOT_A_NUMBER),
    ("GB", "tel:2882%0D%0A2885", Reason.SEVERAL),
    ("GB", "tel:2882;ext=1;ext=2", Reason.NOT_A_NUMBER),
    ("GB", "tel:2882;phone-context=+44;phone-context=+49", Reason.NOT_A_NUMBER),
    ("GB", "tel:2882;ext=*21*2885#", Reason.NOT_A_NUMBER),
    ("GB", "tel:2882;phone-context=+44*21", Reason.NOT_A_NUMBER),
    ("GB", "tel:2882%3Bext=1", Reason.SEVERAL),
    ("GB", "tel:2882' OR 1=1", Reason.SEVERAL),
    ("GB", "tel:2882&calc", Reason.LETTERS),
    ("GB", "tel:2882 --quit", Reason.LETTERS),
]
# fmt: on


@pytest.mark.parametrize(("region", "written", "reason"), TABLE)
def test_not_dialled(region: str, written: str, reason: Reason) -> None:
    with pytest.raises(NotDialable) as refused:
        dialable(written, region)
    assert refused.value.reason is reason


@pytest.mark.parametrize(("region", "written"), [row[:2] for row in TABLE])
def test_whatever_comes_it_can_be_shown_and_compared(region: str, written: str) -> None:
    assert display(written, region) == written
    assert set(comparable(written, region)) <= set("0123456789*#")
