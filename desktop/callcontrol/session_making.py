"""What a session is made of, once somebody has signed in."""

from uuid import uuid4

from callcontrol.account import NoPhone
from callcontrol.calls.store import CallStore
from callcontrol.cloudlink.http import CloudLinkHttp
from callcontrol.cloudlink.media import Media
from callcontrol.cloudlink.models import EndpointId, Identity
from callcontrol.cloudlink.notifications import NotificationStream
from callcontrol.diagnostics.session_recorder import SessionRecorder
from callcontrol.session import Session
from callcontrol.settings import SettingsStore
from callcontrol.storage.history_file import HistoryFile
from callcontrol.tasks import Tasks


def make_session(
    identity: Identity,
    tasks: Tasks,
    *,
    settings: SettingsStore,
    http: CloudLinkHttp,
    file: HistoryFile,
    recorder: SessionRecorder,
) -> Session:
    """The session of ``identity``; raises ``NoPhone`` where there is none to watch."""
    chosen = settings.current
    own = (identity.extension,) if identity.extension else ()
    endpoint_ids = [EndpointId(e) for e in chosen.watched_endpoints or own]
    if not endpoint_ids:
        raise NoPhone
    account_id = f"{identity.account_id}/{identity.user_id}"  # the first is the company's
    is_recorded = chosen.keep_names and not chosen.encrypt_history
    stream = NotificationStream(http, http.config, endpoint_ids)
    session = Session(
        identity=identity,
        endpoint_ids=endpoint_ids,
        media=Media(http, recorder if is_recorded else None),
        stream=stream,
        store=CallStore(new_id=lambda: str(uuid4())),
        history=file.history(account_id, keep_names=chosen.keep_names),
        fallback=file.fallback(account_id),
        tasks=tasks,
        now=http.timing.now,
    )
    if is_recorded:  # names, for everybody who can read files
        recorder.attend(session, stream)
    return session
