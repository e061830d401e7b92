"""When a command counts as silent, and when as ended: to the tick, on a clock of our own."""

import pytest

from setupwizard.transport.exchange import LINGER, TICK, CommandOutput, Exchange, SilentError

SILENCE = 100.0
NEVER = float("inf")


class Play:
    """A command that says each of `lines` (seconds, bytes) at its time and ends at `ends`.

    Its output is held open until `closes`; it takes input only from `takes` on. Time goes by only
    where the exchange waits; once, a wait that begins after `stops` lasts a minute.
    """

    def __init__(self, *lines, ends=NEVER, closes=None, takes=0.0, errors=(), stops=NEVER):
        self.now, self.stops = 0.0, stops
        self.lines, self.errors = list(lines), list(errors)
        self.ends, self.closes = ends, ends if closes is None else closes
        self.takes, self.taken = takes, b""
        self.status_event = self

    def clock(self):
        return self.now

    def heard(self, stdin=b""):
        return Exchange(self, stdin, self.clock).heard(SILENCE)

    # ---- the channel

    def settimeout(self, timeout):
        assert timeout == TICK

    def wait(self, timeout):
        self.now += timeout

    def send(self, data):
        if self.now < self.takes:
            self.now += TICK
            raise TimeoutError
        self.taken += data
        return len(data)

    def shutdown_write(self):
        pass

    def recv_ready(self):
        return bool(self.lines) and self.lines[0][0] <= self.now

    def recv(self, size):
        if self.recv_ready():
            return self.lines.pop(0)[1]
        if not self.lines and self.now >= self.closes:
            return b""
        self.now += TICK
        if self.now > self.stops:
            self.now, self.stops = self.now + 60.0, NEVER
        raise TimeoutError

    def recv_stderr_ready(self):
        return bool(self.errors) and self.errors[0][0] <= self.now

    def recv_stderr(self, size):
        return self.errors.pop(0)[1]

    def exit_status_ready(self):
        return self.now >= self.ends

    def recv_exit_status(self):
        return 7


def test_silence_ends_it_at_its_limit_and_not_before():
    play = Play()
    with pytest.raises(SilentError):
        play.heard()
    assert SILENCE < play.now < SILENCE + 3 * TICK


@pytest.mark.parametrize("where", ["lines", "errors"])
def test_every_output_resets_the_silence(where):
    told = [(0.9 * SILENCE * turn, b"x") for turn in range(1, 6)]
    given = {"lines": told} if where == "lines" else {"errors": told}
    play = Play(*given.get("lines", ()), errors=given.get("errors", ()), ends=5 * SILENCE)
    heard = play.heard()
    assert (heard.status, heard.out + heard.err) == (7, b"xxxxx")
    assert play.now >= 5 * SILENCE


def test_silence_is_counted_from_the_last_output():
    play = Play((0.9 * SILENCE, b"x"))
    with pytest.raises(SilentError):
        play.heard()
    assert 1.9 * SILENCE < play.now < 1.9 * SILENCE + 3 * TICK


def test_input_that_is_taken_resets_the_silence_too():
    play = Play(takes=0.9 * SILENCE, ends=1.8 * SILENCE)
    assert play.heard(b"given") == CommandOutput(7, b"", b"")
    assert play.taken == b"given"


def test_input_that_nobody_takes_is_silence():
    with pytest.raises(SilentError):
        Play(takes=NEVER).heard(b"given")


def test_the_status_may_overtake_the_output():
    assert Play((3.0, b"late"), ends=1.0, closes=3.0).heard() == CommandOutput(7, b"late", b"")


def test_output_that_a_child_holds_open_is_not_waited_for_to_its_end():
    play = Play((1.0, b"x"), ends=1.0, closes=NEVER)
    assert play.heard() == CommandOutput(7, b"x", b"")
    assert LINGER < play.now < LINGER + 1.0 + 3 * TICK


def test_output_that_came_while_we_were_held_up_is_not_lost():
    """Ctrl-Z, or a machine too busy for us: the end and the output before it are there together."""
    play = Play((2.0, b"late"), ends=2.0, stops=1.0)
    assert play.heard() == CommandOutput(7, b"late", b"")


def test_whoever_waits_for_a_beginning_hears_all_of_it_until_content():
    play = Play((1.0, b"noise\n"), (2.0, b"mark\n"), (3.0, b"more\n"), ends=4.0)
    told = []

    def begun(out, err, seconds):
        told.append((out, round(seconds)))
        return b"mark" in out

    assert Exchange(play, b"", play.clock).heard(SILENCE, begun).out == b"noise\nmark\nmore\n"
    assert told[-1] == (b"noise\nmark\n", 2)


def test_a_beginning_that_does_not_come_is_given_up_by_whoever_waits():
    play = Play(*((float(second), b".") for second in range(1000)))

    def begun(out, err, seconds):
        if seconds > 20:
            raise TimeoutError
        return False

    with pytest.raises(TimeoutError):
        Exchange(play, b"", play.clock).heard(SILENCE, begun)
    assert 20 < play.now < 20 + 3 * TICK
