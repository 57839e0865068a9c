"""A sentence with a next step for every stable error code of the layers below."""

from callcontrol.ui import update_problems
from callcontrol.ui.translation import tr


def sentence(code: str) -> str:
    """What to tell the user about ``code``: what is wrong, and what to do next."""
    return _sentences().get(code) or tr(
        "Something went wrong ({code}). The log has the details."
    ).format(code=code)


def codes() -> frozenset[str]:
    """Every code that has a sentence of its own."""
    return frozenset(_sentences())


def _sentences() -> dict[str, str]:
    return {
        "dns": tr("CloudLink's address is not found. Check that this computer is online."),
        "connection_refused": tr(
            "CloudLink refuses the connection. It will be tried again; "
            "if that goes on, ask who looks after your network."
        ),
        "connection_lost": tr("The connection was cut. It is being made again."),
        "timeout": tr("CloudLink does not answer in time. It will be tried again."),
        "silent": tr("The connection has gone silent. A new one is being made."),
        "asleep": tr("The connection ended while this computer slept. It is being made again."),
        "socket_refused": tr(
            "CloudLink refuses the notification connection. It will be tried again; "
            "if that goes on, ask whether your network lets WebSockets through."
        ),
        "unreachable": tr("CloudLink cannot be reached. Check that this computer is online."),
        "tls": tr("The connection to CloudLink is not trusted. Ask who looks after your network."),
        "tls_unknown_ca": tr(
            "Somebody answers in CloudLink's place whom this computer does not trust. If your "
            "company looks into connections, choose its certificate in the settings, Connection."
        ),
        "tls_expired": tr(
            "CloudLink's certificate has expired. Check the date of this computer; if it is right, "
            "ask who looks after your network."
        ),
        "tls_hostname": tr(
            "The certificate belongs to another address than CloudLink's. Check the settings, or "
            "ask who looks after your network."
        ),
        "clock_wrong": tr(
            "The clock of this computer is wrong, so nothing can be trusted. Set date and time."
        ),
        "ca_file_unreadable": tr(
            "The file with additional certificates cannot be read. Choose it again in the settings."
        ),
        "ca_file_invalid": tr(
            "The file with additional certificates holds none. It has to be a PEM file; choose "
            "another in the settings."
        ),
        "proxy_auth": tr(
            "The proxy asks for your name and password. Enter them in the settings, Connection."
        ),
        "proxy_unreachable": tr(
            "The proxy does not answer. Check its address in the settings, or whether you are in "
            "your company's network."
        ),
        "proxy_failed": tr("The proxy does not get through to CloudLink. It will be tried again."),
        "proxy_unsupported": tr(
            "This kind of proxy cannot be used, only HTTP proxies. Enter another in the settings."
        ),
        "proxy": tr("The proxy does not let Call Control through. Ask who looks after it."),
        "effect_unknown": tr("The phone system did not confirm this. See what your phone shows."),
        "pbx_timeout": tr("The phone system did not answer. Try again."),
        "sign_in_required": tr("Your sign-in has ended. Sign in again."),
        "refused": tr("Your account may not do this. Ask your administrator."),
        "invalid_path": tr(
            "CloudLink does not know this request. Install a newer Call Control, if there is one."
        ),
        "not_found": tr("This call or phone is no longer there. See what your phone shows."),
        "not_confirmed": tr("Your phone does not confirm this. See what it shows, or try again."),
        "conflict": tr("The call does not allow this now. See how it stands, then try again."),
        "bad_request": tr("The phone system does not accept this. Check the number."),
        "rate_limited": tr("Too many requests. Wait a moment, then try again."),
        "quota": tr("Your company has used up what CloudLink allows it. Ask your administrator."),
        "service_failed": tr("CloudLink has a fault. Try again in a moment."),
        "unavailable": tr("CloudLink is not available for the moment. Try again."),
        "mqtt_malformed": tr(
            "CloudLink's notifications are not understood. It will be tried again."
        ),
        "mqtt_refused": tr(
            "CloudLink does not accept the notification connection. It will be tried again."
        ),
        "subscription_refused": tr(
            "CloudLink does not tell the calls of your phone. Sign in again."
        ),
        "protocol_error": tr(
            "CloudLink's answer is not understood. Try again; "
            "if that does not help, install a newer Call Control."
        ),
        "port_busy": tr(
            "Another program uses the port that the sign-in comes back to. "
            "Close it, or choose another port in the settings."
        ),
        "cancelled": tr("The sign-in was cancelled. Sign in again when you like."),
        "no_browser": tr(
            "No browser has opened. Copy the link and open it in a browser on this computer."
        ),
        "timed_out": tr("Nobody signed in for three minutes. Try again."),
        "denied": tr("The sign-in was refused. Try again, or ask your administrator."),
        "state_mismatch": tr("The answer did not belong to this sign-in. Try again."),
        "code_missing": tr("The sign-in page gave no answer. Try again."),
        "token_refused": tr("CloudLink did not accept the sign-in. Try again."),
        "password_refused": tr(
            "User name, password or account number is wrong. Check them, and the cloud in the "
            "settings."
        ),
        "no_client_id": tr(
            "No client ID is set. Your administrator gets it from Mitel; enter it in the settings."
        ),
        "settings_unsafe": tr(
            "The settings name an address that is not encrypted. "
            "Correct it in the settings file, then start again."
        ),
        "settings_damaged": tr(
            "The settings file cannot be read, so the standard settings apply. "
            "Correct the file, then start again; it is kept when you change a setting."
        ),
        "setting_locked": tr(
            "Your administrator has decided this. Ask them if it should be otherwise."
        ),
        "settings_not_saved": tr("The settings cannot be written. Check that there is room."),
        "no_endpoint": tr(
            "Your account has no phone. Ask your administrator to enter your extension."
        ),
        "not_lasting": tr(
            "This computer has no safe place for your sign-in. Sign in again at the next start."
        ),
        "keyring_locked": tr("The keyring of this computer is locked. Unlock it and sign in."),
        "keyring_failed": tr(
            "The keyring of this computer does not answer. Check that it runs, then sign in."
        ),
        "keyring_tokens_too_large": tr(
            "The keyring is too small for your sign-in. Sign in again at the next start."
        ),
        "database_newer": tr(
            "A newer version of Call Control has written the record of your calls. "
            "Install that version; nothing was changed."
        ),
        "database_foreign": tr(
            "The file of your calls belongs to another program. Move it away and start again."
        ),
        "database_damaged": tr(
            "The record of your calls is damaged and stays as it is. Restore a backup in the "
            "settings, History."
        ),
        "database_locked": tr(
            "Another program holds the record of your calls. Close it, and press Try again in the "
            "settings, History."
        ),
        "database_read_only": tr("The record of your calls cannot be written. Check its rights."),
        "database_disk_full": tr("The disk is full. Make room, then start again."),
        "database_unreachable": tr(
            "The folder for your calls cannot be used. Check that it exists and is yours."
        ),
        "database_key_missing": tr(
            "The record of your calls is encrypted, and its key is not to be had. "
            "Unlock the keyring of this computer, then start again."
        ),
        "database_key_wrong": tr(
            "The key in the keyring does not open the record of your calls. "
            "Restore the keyring, or a copy of the record that you can open."
        ),
        "encryption_no_keyring": tr(
            "This computer has no keyring that a key can be trusted to, "
            "so the record of your calls is not encrypted. Ask who looks after the computer."
        ),
        "encryption_not_done": tr(
            "The record of your calls could not be written anew, so it stays as it was. "
            "Check that there is room, then start again."
        ),
        "encryption_not_all": tr(
            "Some copies of the record of your calls stay as they were. See the log for their "
            "names, and delete them if nobody is to read them."
        ),
        "database_failed": tr(
            "The record of your calls cannot be opened. The log has the details."
        ),
        "erase_own_number": tr(
            "This is a phone of your own: its calls are with others. Enter the number of somebody "
            "else."
        ),
        "erase_call_goes_on": tr(
            "A call with this number goes on. Wait until it has ended, then erase it."
        ),
        "simulator_failed": tr(
            "The simulator does not answer. Try again; the log has the details."
        ),
        "unsaved_locked": tr(
            "An import or another program holds the record of your calls. Wait for it, or close "
            "it: new calls are kept and written as soon as that is possible."
        ),
        "unsaved_disk_full": tr(
            "The disk is full. Make room: new calls are kept and written as soon as there is."
        ),
        "unsaved_read_only": tr(
            "The record of your calls has become write-protected. Check its rights: "
            "new calls are kept and written as soon as that is possible."
        ),
        "unsaved_damaged": tr(
            "The record of your calls is damaged and takes no more. Restore a backup in the "
            "settings, History: new calls are added to it."
        ),
        "unsaved_unreachable": tr(
            "The disk with the record of your calls does not answer. Check that it is there: "
            "new calls are kept and written as soon as it is."
        ),
        "history_not_saved": tr(
            "Calls cannot be written to disk. They are kept and it will be tried again; "
            "the log has the details."
        ),
        "note_not_saved": tr(
            "This note cannot be written to disk. It is kept and it will be tried again; "
            "the log has the details."
        ),
        "history_not_changed": tr(
            "The history cannot be changed now. Try again; the log has the details."
        ),
        "backup_disk_full": tr("The disk is full. Make room, or choose another place."),
        "backup_not_writable": tr(
            "The backup cannot be written there. Choose another place, or check its rights."
        ),
        "backup_exists": tr("There is a file of that name already. Choose another name."),
        "restore_unreadable": tr("This file cannot be read. Check its rights, or choose another."),
        "restore_foreign": tr("This file is no backup of Call Control. Choose another."),
        "restore_damaged": tr("This backup is damaged. Choose another; nothing was changed."),
        "restore_newer": tr(
            "A newer version of Call Control has made this backup. Install that version first."
        ),
        "restore_no_key": tr(
            "This file is no backup of Call Control, or it is encrypted with a key that the "
            "keyring of this computer does not have. Choose another."
        ),
        "restore_held": tr(
            "Another program holds the record of your calls, so it was not replaced. Close it and "
            "try again."
        ),
        "database_partly_damaged": tr(
            "Parts of the record of your calls are damaged. Restore a backup in the settings, "
            "History; new calls are kept meanwhile."
        ),
        "diagnostics_disk_full": tr("The disk is full. Make room, or save to another place."),
        "diagnostics_not_writable": tr("The file cannot be written there. Choose another place."),
        "export_disk_full": tr(
            "The disk is full, so no file was written. Make room, or choose another place."
        ),
        "export_not_writable": tr("Nothing can be saved there. Choose another place."),
        "import_unreadable": tr("The file cannot be read. Check that it is there and yours."),
        "import_not_ours": tr(
            "This is no file that Call Control has exported, or another program has saved it "
            "since. Choose one that was exported as JSON or CSV, as it was written."
        ),
        "import_newer": tr(
            "A newer version of Call Control has written this file. Install that version."
        ),
        "import_line_broken": tr(
            "The file is cut short or damaged there, so nothing was added. Choose another, or "
            "export it again."
        ),
        "import_line_changed": tr(
            "It was changed after the export, so nothing was added. Choose the file as it was "
            "written."
        ),
        "dial_signed_out": tr("You are not signed in. As soon as you are, it can be called."),
        "dial_too_long": tr("What was to be dialled is far too long for a number."),
        "dial_hidden_characters": tr("What was to be dialled holds characters that are not seen."),
        "dial_other_scheme": tr("Only links that begin with tel:, callto: or sip: can be called."),
        "dial_none_in_text": tr(
            "There is no telephone number in this text. Copy one, then ask again."
        ),
        "dial_locked": tr(
            "A call was asked for while the screen was locked. Ask for it again if you want it."
        ),
        "dial_not_a_number": tr("What was to be dialled is not a telephone number."),
        "bug": tr("Something went wrong in Call Control. The log has the details."),
        **update_problems.sentences(),
    }
