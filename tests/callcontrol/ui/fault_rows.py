"""The table of faults: how each comes about, its stable code, and where its words are.

``FAULTS`` are brought about by ``test_fault_words.py``; ``OTHERS`` has words only.
"""

from callcontrol.phone_status import PhoneTrouble
from callcontrol.storage.credentials import CredentialsFault
from callcontrol.ui import phone_words, problems
from tests.callcontrol.cloudlink.scripted_server import Reply
from tests.callcontrol.ui.fault_brokers import (
    refuses,
    refuses_subscriptions,
    talks_nonsense,
    with_a_broker_that,
)
from tests.callcontrol.ui.fault_places import (
    Fault,
    a_closed_port,
    a_phone_that_does_not_exist,
    a_proxy_that_wants_a_password,
    a_service_that_never_answers,
    a_taken_port,
    an_untrusted_certificate,
    answered_with,
    at_sign_in,
    at_the_start,
    authentication_at,
    during_a_call,
    has_no_room,
    held_at_the_start,
    held_by_another,
    is_damaged,
    is_write_protected,
    it_is_gone_meanwhile,
    it_was_answered_meanwhile,
    its_sockets_are_refused,
    made_by_a_newer_program,
    made_by_another_program,
    nothing_comes_of_it,
    nowhere_to_keep_the_sign_in,
    settings_of,
    the_disk,
    with_a_keyring_that_is,
    without_room_for_settings,
)
from tests.end_to_end.at_the_door import TOKENS, comes_back_with


def known(*codes: str) -> str:
    """The first of ``codes`` that has a sentence: the more exact one where there is one."""
    return next(code for code in codes if code in problems.codes())


NO_ROUTE = "Invalid key=value pair (missing equal-sign) in Authorization header"
FAULTS = {
    "The computer is offline, or its name service does not know CloudLink": Fault(
        "dns", at_sign_in(**authentication_at("https://nobody.invalid"))
    ),
    "Nobody listens at the service's address": Fault("connection_refused", a_closed_port),
    "The service takes the request and never answers": Fault(
        "timeout", a_service_that_never_answers
    ),
    "The connection is cut before the answer": Fault(
        "connection_lost", at_sign_in(TOKENS, Reply(cut=True))
    ),
    "The certificate comes from an authority that this computer does not trust": Fault(
        known("tls_unknown_ca", "tls"), an_untrusted_certificate
    ),
    "The proxy wants a user name and password (407)": Fault(
        known("proxy_auth", "proxy"), a_proxy_that_wants_a_password
    ),
    "401, and refreshing the token does not help": Fault("sign_in_required", answered_with(401)),
    "403 of the service": Fault("refused", answered_with(403, {"message": "Forbidden"})),
    "403 of the gateway, which means that there is no such route": Fault(
        "invalid_path", answered_with(403, {"message": NO_ROUTE})
    ),
    "403 about the quota": Fault("quota", answered_with(403, {"message": "Quota exceeded"})),
    "429 about the quota": Fault("quota", answered_with(429, {"message": "Limit Exceeded"})),
    "404": Fault("not_found", answered_with(404)),
    "400, 422 and the like": Fault("bad_request", answered_with(422)),
    "429": Fault("rate_limited", answered_with(429)),
    "500": Fault("service_failed", answered_with(500)),
    "503": Fault("unavailable", answered_with(503)),
    "504": Fault("pbx_timeout", answered_with(504)),
    "An answer that is no JSON": Fault("protocol_error", answered_with(200, b"<html>")),
    "The user refuses at the sign-in page": Fault(
        "denied", at_sign_in(browse=comes_back_with(error="access_denied"))
    ),
    "The browser brings an answer that belongs to no sign-in of this program": Fault(
        "state_mismatch", at_sign_in(browse=comes_back_with(state="another", code="c"))
    ),
    "The browser brings an answer without a code": Fault(
        "code_missing", at_sign_in(browse=comes_back_with())
    ),
    "CloudLink refuses the code of the sign-in": Fault(
        "token_refused", at_sign_in(Reply(status=400))
    ),
    "Nobody signs in within three minutes": Fault(
        "timed_out", at_sign_in(browse=lambda _: True, sign_in_seconds=0.05)
    ),
    "There is no browser, or it is not allowed to open": Fault(
        "no_browser", at_sign_in(browse=lambda _: False)
    ),
    "Another program has the port of the sign-in's redirect": Fault("port_busy", a_taken_port),
    "The settings have no client ID": Fault("no_client_id", at_sign_in(client_id="")),
    "The account has no extension": Fault("no_endpoint", answered_with(200, {"userId": "u"})),
    "The keyring is locked": Fault(
        "keyring_locked", with_a_keyring_that_is(CredentialsFault.LOCKED)
    ),
    "The keyring fails": Fault("keyring_failed", with_a_keyring_that_is(CredentialsFault.FAILED)),
    "There is no keyring": Fault("not_lasting", nowhere_to_keep_the_sign_in),
    "The history was written by a newer version": Fault(
        "database_newer", at_the_start(made_by_a_newer_program)
    ),
    "The file in the history's place is another program's": Fault(
        "database_foreign", at_the_start(made_by_another_program)
    ),
    "The history is damaged": Fault(
        "database_damaged",
        at_the_start(lambda paths, _end: paths.database.write_bytes(b"x" * 8192)),
    ),
    "Another program holds the history when this one starts": Fault(
        "database_locked", at_the_start(held_at_the_start)
    ),
    "The history cannot be opened: a folder is in its place, or the rights are missing": Fault(
        "database_unreachable", at_the_start(lambda paths, _end: paths.database.mkdir())
    ),
    "The settings file is damaged": Fault("settings_damaged", at_the_start(settings_of("{"))),
    "The settings name an address without encryption": Fault(
        "settings_unsafe", at_the_start(settings_of('{"portal_url": "http://evil.example"}'))
    ),
    "The settings cannot be written": Fault(
        "settings_not_saved", at_the_start(without_room_for_settings)
    ),
    "409: somebody else was faster": Fault("conflict", during_a_call(it_was_answered_meanwhile)),
    "The call is gone": Fault("not_found", during_a_call(it_is_gone_meanwhile)),
    "504 for an action that the phone does not show": Fault(
        "effect_unknown", during_a_call(nothing_comes_of_it)
    ),
    "The notification connection is refused, as by a proxy without WebSockets": Fault(
        "socket_refused", during_a_call(its_sockets_are_refused)
    ),
    "The broker of the notifications refuses the connection": Fault(
        "mqtt_refused", with_a_broker_that(refuses)
    ),
    "The broker of the notifications refuses a subscription": Fault(
        "subscription_refused", with_a_broker_that(refuses_subscriptions)
    ),
    "What comes over the notification connection is no MQTT": Fault(
        "mqtt_malformed", with_a_broker_that(talks_nonsense)
    ),
    "404 for a watched phone": Fault(
        "phone_unknown",
        a_phone_that_does_not_exist,
        phone_words.sentence("9999", PhoneTrouble.UNKNOWN),
    ),
    "Another program holds the history while calls come": Fault(
        "unsaved_locked", the_disk(held_by_another)
    ),
    "The disk is full while calls come": Fault("unsaved_disk_full", the_disk(has_no_room)),
    "The history becomes write-protected while calls come": Fault(
        "unsaved_read_only", the_disk(is_write_protected)
    ),
    "The history is damaged while calls come": Fault("unsaved_damaged", the_disk(is_damaged)),
}


OTHERS = {
    "update_key_bad": "The key for the feed of new versions is none",
    "update_feed_damaged": "The feed of new versions is damaged",
    "update_feed_signature": "The feed of new versions is not signed with the key",
    "update_feed_expired": "The feed of new versions is out of date, or the clock is wrong",
    "update_feed_replayed": "The feed of new versions is an older one than before",
    "update_file_wrong": "The installer of a new version is not the one that was signed",
    "update_no_file": "There is no installer of a new version for this computer",
    "update_not_saved": "The installer of a new version cannot be saved",
    "history_not_changed": "A call cannot be deleted or marked in the history",
    "dial_locked": "A link or a program asks for a call while the screen is locked",
    "dial_none_in_text": "A number is to be called from the clipboard, and none is there",
    "note_not_saved": "A note on a call cannot be written",
    "asleep": "The computer was asleep",
    "backup_disk_full": "The disk is full when a backup is made or restored",
    "backup_exists": "The backup would replace another file",
    "backup_not_writable": "The backup cannot be written, or the history not be replaced by one",
    "bug": "A fault of the program",
    "ca_file_invalid": "The file of further certificate authorities holds none",
    "ca_file_unreadable": "The file of further certificate authorities cannot be read",
    "cancelled": "The user has cancelled the sign-in",
    "clock_wrong": "The clock of this computer is wrong, so no certificate is valid",
    "database_disk_full": "The disk is full when the program starts",
    "database_failed": "Another fault of the history when the program starts",
    "database_key_missing": "The history is encrypted, and the keyring is locked or empty",
    "database_key_wrong": "The history is encrypted with another key",
    "database_read_only": "The history is write-protected when the program starts",
    "diagnostics_disk_full": "The disk is full when diagnostics are saved",
    "diagnostics_not_writable": "Diagnostics cannot be saved in that place",
    "export_disk_full": "The disk is full when calls or figures are exported",
    "export_not_writable": "Calls or figures cannot be exported to that place",
    "encryption_no_keyring": "The history is to be encrypted, and no keyring can be trusted",
    "encryption_not_all": "A copy of the history cannot be encrypted",
    "encryption_not_done": "The history cannot be encrypted, or made plain again",
    "erase_call_goes_on": "Somebody is to be erased while a call with them goes on",
    "erase_own_number": "A phone of the user's own is to be erased",
    "database_partly_damaged": "The history can be opened, but parts of it are damaged",
    "history_not_saved": "Another fault of the history while calls come",
    "import_line_broken": "A line of a file to import is damaged, or its end is missing",
    "import_line_changed": "A line of a file to import was edited",
    "import_newer": "A file to import is of a later version",
    "import_not_ours": "A file to import is no export of this program",
    "import_unreadable": "A file to import cannot be read",
    "keyring_tokens_too_large": "The keyring is too small for the tokens",
    "not_confirmed": "The phone does not do what was accepted",
    "password_refused": "The user name or password is wrong",
    "proxy": "The proxy refuses",
    "proxy_failed": "The proxy cannot reach CloudLink",
    "proxy_unreachable": "The proxy does not answer",
    "proxy_unsupported": "The proxy is of a kind that is not supported",
    "restore_damaged": "The backup that is to be restored is damaged",
    "restore_foreign": "What is to be restored is no backup of this program",
    "restore_held": "Another program holds the history when a backup is to be restored",
    "restore_newer": "The backup that is to be restored was made by a newer version",
    "restore_no_key": "The backup that is to be restored was encrypted on another computer",
    "restore_unreadable": "The backup that is to be restored cannot be read",
    "setting_locked": "A setting that an administrator has decided was to be changed",
    "silent": "The notification connection is open and nobody is there",
    "simulator_failed": "The simulator of the demo does not start, or not do as told",
    "tls": "Another fault of the encryption",
    "tls_expired": "The service's certificate has expired",
    "tls_hostname": "The service's certificate is for another name",
    "unreachable": "Another fault of the network",
    "unsaved_unreachable": "The disk of the history is gone while calls come",
}
"""What else has a sentence, and which tests of other parts bring about or which nothing can."""
