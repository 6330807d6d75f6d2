"""A relay for tests: takes mail, or does not, as the receiver's address says.

The name before the @ is a script: "once-" does the rest the first time only; "rcpt-550" answers
550 to the address, "data-451" answers 451 to the mail; "drop-before" hangs up before it confirms,
"drop-after" right after it; "silent" says nothing for a minute, "rcpt-silent" already when asked
for the address. Every other address is served. With --pipelining it says that it may be asked
several things at once. What happens is told on standard output, one line
of JSON each. With --read FILE it only says what a file holds; with --dkim RECORD as well, whether
its signature holds for a domain that publishes this record.
"""

import argparse
import asyncio
import email
import email.policy
import json
import ssl
from html import unescape

from aiosmtpd.smtp import SMTP, AuthResult

ANSWERS = {
    "421": "421 4.3.2 going down",
    "451": "451 4.3.0 try again",
    "550": "550 5.1.1 nobody of that name",
    "552": "552 5.2.2 mailbox full",
    "554": "550 5.7.1 not from you",
}


def tell(**event):
    print(json.dumps(event), flush=True)


def read(data):
    mail = email.message_from_bytes(data, policy=email.policy.default)
    part = lambda kind: (found := mail.get_body((kind,))) and found.get_content()
    return {
        "headers": {name.lower(): str(value) for name, value in mail.items()},
        "text": part("plain"),
        # With its letters as one reads them, not by their numbers.
        "html": (html := part("html")) and unescape(html),
    }


class Handler:
    def __init__(self, is_pipelining):
        self.done = set()
        self.is_pipelining = is_pipelining

    async def handle_EHLO(self, server, session, envelope, hostname, responses):
        session.host_name = hostname
        if self.is_pipelining:
            responses.insert(1, "250-PIPELINING")
        return responses

    def script(self, address):
        name = address.split("@")[0]
        if name.startswith("once-"):
            if name in self.done:
                return ""
            self.done.add(name)
            return name.removeprefix("once-")
        return name

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name.startswith("rcpt-"):
            if name.startswith("rcpt-silent"):
                await asyncio.sleep(60)
            return ANSWERS[name.split("-")[1]]
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        address = envelope.rcpt_tos[0]
        script = self.script(address)
        if script.startswith("data-"):
            return ANSWERS[script.split("-")[1]]
        if script.startswith("drop-before"):
            server.transport.abort()
            return "250 never heard"
        if script.startswith("silent"):
            await asyncio.sleep(60)
        tell(event="mail", to=address, **read(envelope.content))
        if script.startswith("drop-after"):
            server.transport.write(b"250 2.0.0 taken\r\n")
            server.transport.close()
        return "250 2.0.0 taken"


class Sink(SMTP):
    def connection_made(self, transport):
        # Behind STARTTLS it is made a second time.
        if not getattr(self, "told", False):
            self.told = True
            tell(event="open")
        super().connection_made(transport)

    def connection_lost(self, error):
        super().connection_lost(error)
        tell(event="lost")


async def serve(args):
    handler = Handler(args.pipelining)
    context = None
    if args.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(args.tls[0], args.tls[1])

    def sign_in(server, session, envelope, mechanism, data):
        return AuthResult(success=data.password == args.password.encode())

    def protocol():
        return Sink(
            handler,
            hostname="sink",
            enable_SMTPUTF8=True,
            tls_context=None if args.implicit else context,
            authenticator=sign_in if args.password else None,
            auth_required=bool(args.password),
            auth_require_tls=False,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        protocol, "127.0.0.1", 0, ssl=context if args.implicit else None
    )
    tell(event="ready", port=server.sockets[0].getsockname()[1])
    await server.serve_forever()


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--tls", nargs=2)
    args.add_argument("--implicit", action="store_true")
    args.add_argument("--password", default="")
    args.add_argument("--pipelining", action="store_true")
    args.add_argument("--read")
    args.add_argument("--dkim")
    asked = args.parse_args()
    if asked.read:
        with open(asked.read, "rb") as file:
            data = file.read()
        if asked.dkim:
            # Only where it is asked for: nothing else needs these packages.
            import dkim

            record = asked.dkim.encode()
            tell(holds=dkim.verify(data, dnsfunc=lambda name, timeout=5: record))
        else:
            tell(**read(data))
    else:
        asyncio.run(serve(asked))


main()
