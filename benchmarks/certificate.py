"""A throw-away TLS certificate for 127.0.0.1, made by the `openssl` program, for a server that only we talk to."""

import shutil
import ssl
import subprocess
from pathlib import Path


def certificate(folder: Path) -> Path:
    """Write key and certificate into one file of `folder`, good for a day. Raises RuntimeError without `openssl`."""
    openssl = shutil.which("openssl")
    if openssl is None:
        raise RuntimeError("This needs the openssl program (on Debian and Ubuntu: sudo apt install openssl).")
    key, chain, both = folder / "key.pem", folder / "chain.pem", folder / "both.pem"
    made = ["req", "-x509", "-nodes", "-days", "1", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
    named = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run([openssl, *made, *named, "-keyout", str(key), "-out", str(chain)], check=True, capture_output=True)
    both.write_bytes(key.read_bytes() + chain.read_bytes())
    return both


def serving(path: Path) -> ssl.SSLContext:
    """The server's side of `certificate`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


def trusting(path: Path) -> ssl.SSLContext:
    """The client's side: trust this one certificate and no other."""
    return ssl.create_default_context(cafile=str(path))
