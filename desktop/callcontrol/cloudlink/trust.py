"""Whose certificates are believed: those that the computer trusts, and a file of further ones.

That certificates are checked cannot be switched off. What a failed check is called stands in
``reachability.py``.
"""

import ssl
import sys

import truststore

from callcontrol.cloudlink.errors import Unreachable

_HAS_STORE = sys.platform in ("win32", "darwin")
"""There the system itself checks, with roots that OpenSSL cannot see."""


def trusting(ca_file: str = "") -> ssl.SSLContext:
    """Return what to encrypt with; takes about 20 ms, so not in a moment that counts.

    ``ca_file`` is the path of a PEM file with further authorities. Raises ``Unreachable``
    (``ca_file_unreadable``, ``ca_file_invalid``).
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if not _HAS_STORE:  # truststore would read the same files again for each connection
        context.load_default_certs()
    if _HAS_STORE or not context.cert_store_stats()["x509_ca"]:
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            context.load_verify_locations(cafile=ca_file)
        except ssl.SSLError:  # before OSError, of which it is a kind
            raise Unreachable(code="ca_file_invalid") from None
        except OSError as error:
            raise Unreachable(code="ca_file_unreadable", message=type(error).__name__) from None
    return context
