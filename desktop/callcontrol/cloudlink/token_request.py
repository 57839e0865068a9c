"""Asking for tokens (API §2.4): the one request that all ways to sign in have in common."""

from functools import partial
from urllib.parse import parse_qsl

from authlib.oauth2.rfc6749.parameters import prepare_token_request

from callcontrol.cloudlink import wire
from callcontrol.cloudlink.config import Encoding, Service
from callcontrol.cloudlink.http import CloudLinkHttp, Request
from callcontrol.cloudlink.models import Tokens


async def fetch_tokens(
    http: CloudLinkHttp, grant: str, *, repeatable: bool, **fields: str
) -> Tokens:
    """``POST /token`` in the encoding that the grant wants (API §2.4)."""
    body = dict(parse_qsl(prepare_token_request(grant, **fields)))
    as_json = http.config.token_encodings.get(grant) is Encoding.JSON
    request = Request(
        service=Service.AUTHENTICATION,
        method="POST",
        path="/token",
        json=body if as_json else None,
        form=None if as_json else body,
        authorized=False,
        repeatable=repeatable,
    )
    read = partial(
        wire.read_tokens, now=http.timing.now(), default_seconds=http.config.token_seconds
    )
    return await http.send(request, read)
