"""Errors as CloudLink answers them (contract §1.5): ``{"name", "message"}``, or the gateway's own.

Lives here: the exception that handlers raise, and the two bodies. Not here: catching it
(``server.py``).
"""

from aiohttp import web

NAMES = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    409: "Conflict",
    413: "PayloadTooLarge",
    429: "TooManyRequests",
    500: "InternalServerError",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
}


class ApiError(Exception):
    """Ends a request with a status and a message in the service's form."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


def error_response(status: int, message: str) -> web.Response:
    """Answer as the service does."""
    body = {"name": NAMES.get(status, "Error"), "message": message}
    return web.json_response(body, status=status)


def gateway_response(authorization: str | None) -> web.Response:
    """Answer a path or method nobody serves as the API gateway does: 403, echoing the token.

    The misleading text and the echo are observed behaviour which clients must cope with.
    """
    if authorization and "=" not in authorization:
        message = (
            f"'{authorization.rpartition(' ')[2]}' not a valid key=value pair "
            f"(missing equal-sign) in Authorization header: '{authorization}'."
        )
    else:
        message = "Missing Authentication Token"
    return web.json_response({"message": message}, status=403)
