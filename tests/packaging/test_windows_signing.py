"""Signing by a certificate of our own, looked at by osslsigncode."""

import datetime
import subprocess
from pathlib import Path

import pytest
import windows_installers
import windows_msi
import windows_signing
from build_tool import Failed
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID

from callcontrol.identity import COMMAND
from tests.fixtures.wine import OLD

pytestmark = pytest.mark.real("wine")


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for code, as ``.pfx`` and, beside it, as ``.pem``."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Test")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), critical=False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("certificate") / "test.pfx"
    protection = serialization.BestAvailableEncryption(b"secret")
    file.write_bytes(pkcs12.serialize_key_and_certificates(b"Test", key, made, None, protection))
    file.with_suffix(".pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return file


def signed_by(certificate: Path, file: Path) -> bool:
    """Whether ``file`` is signed by it, and unchanged since."""
    pem = certificate.with_suffix(".pem")
    done = subprocess.run(
        ["osslsigncode", "verify", "-CAfile", pem, "-in", file], capture_output=True, check=False
    )
    return b"Succeeded" in done.stdout and done.returncode == 0


def test_all_that_windows_runs_is_signed(
    bundles: dict[str, Path], certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CALLCONTROL_SIGN_CERT", str(certificate))
    monkeypatch.setenv("CALLCONTROL_SIGN_PASSWORD", "secret")
    bundle = tmp_path / "bundle"
    (bundle / windows_msi.RESOURCES).mkdir(parents=True)
    for name in windows_installers.PROGRAMS:
        (bundle / name).write_bytes((bundles[OLD] / name).read_bytes())

    installers = windows_installers.build(bundle, tmp_path / "dist")

    for file in (*bundle.glob("*.exe"), *installers[:2]):
        assert signed_by(certificate, file), file
    assert windows_signing.unsigned(bundle) == []
    unpacked = tmp_path / "changed.exe"
    contents = bytearray((bundle / f"{COMMAND}.exe").read_bytes())
    contents[600] ^= 1
    unpacked.write_bytes(contents)
    assert not signed_by(certificate, unpacked)


def test_without_a_certificate_that_is_said(
    bundles: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    installers = windows_installers.build(bundles[OLD], tmp_path)
    assert capsys.readouterr().out.strip() == windows_signing.UNSIGNED
    assert windows_signing.unsigned(installers[0].parent) == [installers[0]]


def test_a_wrong_certificate_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="there is no file"):
        windows_signing.from_environment({"CALLCONTROL_SIGN_CERT": str(tmp_path / "none.pfx")})
    (tmp_path / "bad.pfx").write_text("nothing")
    (tmp_path / "x.exe").write_bytes(b"MZ")
    signer = windows_signing.from_environment({"CALLCONTROL_SIGN_CERT": str(tmp_path / "bad.pfx")})
    assert signer is not None
    with pytest.raises(Failed, match=r"x\.exe was not signed"):
        signer.sign([tmp_path / "x.exe"])
    assert (tmp_path / "x.exe").read_bytes() == b"MZ"


def test_both_installers_are_the_same_when_made_again(
    bundles: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """But for the two times in the summary of the MSI, which wixl takes from the clock."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    made = []
    for name in ("first", "second"):
        dist = tmp_path / name
        dist.mkdir()
        set_up = windows_installers.set_up(bundles[OLD], dist, signed=False, version=OLD)
        msi = windows_msi.build(bundles[OLD], dist, version=OLD)
        made.append((set_up.read_bytes(), msi.read_bytes()))
    (set_up_1, msi_1), (set_up_2, msi_2) = made
    assert set_up_1 == set_up_2
    assert sum(a != b for a, b in zip(msi_1, msi_2, strict=True)) <= 16


def test_a_bundle_that_is_laid_out_otherwise_is_refused(
    bundles: dict[str, Path], tmp_path: Path
) -> None:
    with pytest.raises(Failed, match="build it for Windows"):
        windows_installers.check(tmp_path)
    for name in (*windows_installers.TOP, "readme.txt"):
        (tmp_path / name).touch()
    with pytest.raises(Failed, match=r"readme\.txt"):
        windows_installers.check(tmp_path)
    windows_installers.check(bundles[OLD])


def test_what_winget_is_told_is_of_this_set_up(tmp_path: Path) -> None:
    made = tmp_path / "set-up.exe"
    made.write_bytes(b"abc")
    written = {file.name: file.read_text() for file in windows_installers.winget(made, tmp_path)}
    assert len(written) == 3
    assert all("@" not in text for text in written.values())
    installer = next(text for name, text in written.items() if "installer" in name)
    assert "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD" in installer


@pytest.mark.parametrize(
    ("version", "numbers"), [("1.2.3", "1.2.3"), ("0.2", "0.2.0"), ("1.0.0rc1", "1.0.0")]
)
def test_windows_counts_versions_in_numbers(version: str, numbers: str) -> None:
    assert windows_msi.numbers(version) == numbers
