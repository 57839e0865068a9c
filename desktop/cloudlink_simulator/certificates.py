"""Certificates for serving TLS: a sound one from an authority of our own, and three that are not.

Made anew at each start, valid for a day; nothing stays on disk. Not here: which one is shown when
(``listener.py``).
"""

import ipaddress
import ssl
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_DAY = timedelta(days=1)


class Certificates:
    """The authority, and a TLS context for each certificate there is to show."""

    def __init__(self) -> None:
        authority, stranger = _Authority("Simulator CA"), _Authority("Unknown CA")
        self.ca = authority.pem
        """The authority in PEM: whoever trusts it trusts the sound certificate."""
        self._contexts = {
            "sound": authority.context(),
            "untrusted": stranger.context(),
            "expired": authority.context(ended=True),
            "wrong_host": authority.context(host="elsewhere.invalid"),
        }

    def context(self, choose: Callable[[], str]) -> ssl.SSLContext:
        """Give the context of a server that asks ``choose`` at each handshake what to show."""
        context = self._contexts["sound"]

        def show(connection: ssl.SSLObject, _name: str | None, _context: ssl.SSLContext) -> None:
            connection.context = self._contexts[choose()]

        # OpenSSL asks this of every client, also of one that names no server.
        context.sni_callback = show
        return context


class _Authority:
    def __init__(self, name: str) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name(name)
        usage = x509.KeyUsage(
            digital_signature=True,
            key_cert_sign=True,
            crl_sign=True,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            encipher_only=False,
            decipher_only=False,
        )
        self._certificate = (
            _draft(self._name, self._name, self._key.public_key())
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(self._key.public_key()), critical=False
            )
            .sign(self._key, hashes.SHA256())
        )
        self.pem = self._certificate.public_bytes(serialization.Encoding.PEM).decode()

    def context(self, *, host: str = "", ended: bool = False) -> ssl.SSLContext:
        """Make a server's context with a certificate for ``host`` or, without, the loopback."""
        key = ec.generate_private_key(ec.SECP256R1())
        names: list[x509.GeneralName] = [x509.DNSName(host or "localhost")]
        if not host:
            names.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
        certificate = (
            _draft(_name(host or "localhost"), self._name, key.public_key(), ended=ended)
            .add_extension(x509.SubjectAlternativeName(names), critical=False)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()),
                critical=False,
            )
            .sign(self._key, hashes.SHA256())
        )
        pem = certificate.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.num_tickets = 0  # each connection shows the certificate anew
        with tempfile.TemporaryDirectory() as folder:  # the ssl module reads files only
            path = Path(folder, "server.pem")
            path.write_bytes(pem)
            context.load_cert_chain(path)
        return context


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _draft(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, *, ended: bool = False
) -> x509.CertificateBuilder:
    """Begin a certificate; its time is the machine's, by which clients check it."""
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 2 * _DAY)
        .not_valid_after(now - _DAY if ended else now + _DAY)
    )
