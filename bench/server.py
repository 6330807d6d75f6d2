"""What both benches need: a server of its own port, and load on its links."""
import os
import pathlib
import socket
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
HERE = pathlib.Path(__file__).resolve().parent


def run(*command, **more):
    return subprocess.run(command, check=True, text=True, capture_output=True, **more).stdout


def disk_rate(folder):
    """How often a second 4 KiB reach the disk for certain."""
    file = os.open(folder / "disk", os.O_CREAT | os.O_RDWR)
    block, count, began = b"x" * 4096, 0, time.monotonic()
    while time.monotonic() - began < 2:
        os.pwrite(file, block, 0)
        os.fdatasync(file)
        count += 1
    os.close(file)
    return count / 2


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Server:
    """A server of its own port; `codes` are the links that can be followed on it."""

    def __init__(self, name, command, codes, database=None, **settings):
        self.name, self.codes, self.database, self.port = name, codes, database, free_port()
        environment = {k: v for k, v in os.environ.items() if not k.startswith("FORPOST_")}
        environment |= {"FORPOST_" + k.upper(): v for k, v in settings.items()}
        self.process = subprocess.Popen(
            [part.format(port=self.port) for part in command],
            env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(400):
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise SystemExit(f"{name} does not answer")

    def load(self, connections, seconds, seed):
        threads = str(min(2, connections))
        out = run("wrk", "-t", threads, "-c", str(connections), "-d", f"{seconds}s", "--latency",
                  "-s", str(HERE / "redirect.lua"), f"http://127.0.0.1:{self.port}/",
                  "--", str(self.codes), str(seed))
        line = next(line for line in out.splitlines() if line.startswith("RESULT"))
        requests, micros, failed, p50, p99 = map(int, line.split()[1:])
        if failed:
            raise SystemExit(f"{self.name}: {failed} requests failed\n{out}")
        return requests, requests / micros * 1e6, p50 / 1000, p99 / 1000
