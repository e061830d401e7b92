"""What holds for a host however it is reached."""

import socket
import threading

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.transport.remote_files import remove_file, write_file
from tests.transport.asleep import asleep

MIB = 1024 * 1024


def refusal(call, *args, **kwargs):
    with pytest.raises(SetupError) as raised:
        call(*args, **kwargs)
    return raised.value.problem


def test_commands_run_as_root_in_english_with_the_administrators_path(any_host):
    assert any_host.run(["id", "-u"]).out == "0\n"
    shown = any_host.run(["sh", "-c", 'echo "$LC_ALL $PATH"; umask']).out
    assert shown.startswith("C /usr/local/sbin:")
    assert shown.endswith("\n0022\n")


def test_a_status_is_a_result_and_both_streams_are_kept_apart(any_host):
    done = any_host.run(["sh", "-c", "echo out; echo err >&2; exit 7"])
    assert (done.status, done.out, done.err, done.ok) == (7, "out\n", "err\n", False)
    assert done.argv[0] == "sh"


def test_a_missing_command_is_told_like_a_shell_tells_it(any_host):
    assert any_host.run(["no-such-command-here"]).status == 127


def test_a_command_that_is_killed_is_a_result_and_not_a_lost_link(any_host):
    assert any_host.run(["sh", "-c", "kill -9 $$"]).status == 137


def test_arguments_arrive_as_they_were(any_host):
    odd = ["", " ", "a b", "it's", '"', "$HOME", "`id`", "!!", "a\\nb\\", "two\nlines", "ñ€😀", "*"]
    done = any_host.run(["printf", "%s\\0", *odd])
    assert done.out.split("\0")[:-1] == odd


def test_input_arrives_byte_by_byte_and_may_come_in_pieces(any_host):
    data = bytes(range(256)) * 4096
    want = any_host.run(["sha256sum"], stdin=data).out
    pieces = (data[start : start + 70_001] for start in range(0, len(data), 70_001))
    assert any_host.run(["sha256sum"], stdin=pieces).out == want
    assert any_host.run(["wc", "-c"], stdin=data).out.strip() == str(len(data))


def test_a_command_without_input_sees_its_end_at_once(any_host):
    assert any_host.run(["cat"]).out == ""


def test_input_that_nobody_reads_does_not_hold_us_up(any_host):
    assert any_host.run(["true"], stdin=b"x" * (8 * MIB)).ok


def test_much_on_both_streams_does_not_block(any_host):
    script = "head -c 10485760 /dev/zero | tr '\\0' e >&2; head -c 10485760 /dev/zero | tr '\\0' o"
    done = any_host.run(["sh", "-c", script])
    assert (len(done.out), len(done.err)) == (10 * MIB, 10 * MIB)


def test_an_echo_of_much_input_does_not_block(any_host):
    assert len(any_host.run(["cat"], stdin=b"y" * (12 * MIB)).out) == 12 * MIB


def test_bytes_that_are_no_text_do_no_harm(any_host):
    assert any_host.run(["printf", "\\377ok\\0"]).out == "\N{REPLACEMENT CHARACTER}ok\0"


def test_silence_has_a_limit(any_host):
    with asleep(any_host.run) as sleep:
        problem = refusal(any_host.run, sleep, silence=0.3)
    assert problem.code is Code.COMMAND_SILENT


def test_output_resets_the_silence(any_host):
    """To the tick in `test_exchange`; here with room for a machine that has much else to do."""
    script = "for i in 1 2 3 4 5; do echo $i; sleep 1; done"
    assert any_host.run(["sh", "-c", script], silence=4.5).ok


def test_the_end_does_not_wait_for_what_was_left_in_the_background(any_host):
    done = any_host.run(["sh", "-c", "sleep 600 >/dev/null 2>&1 & echo $!"])
    assert done.ok
    assert any_host.run(["kill", done.out.strip()]).ok


def test_questions_are_answered_as_if_they_were_asked_one_by_one(any_host):
    questions = [
        ("echo", "one"),
        ("printf", "no newline"),
        ("cat", "/no/such/file"),
        ("true",),
        ("sh", "-c", "echo both; echo sides >&2; exit 3"),
        ("no-such-command-here",),
        ("echo", "a\\tb"),
        ("cat",),
        ("printf", "%s", "it's $HOME\n\n"),
    ]
    single = [any_host.run(question) for question in questions]
    many = any_host.ask(questions)
    told = [(one.argv, one.status, one.out) for one in many]
    assert told == [(one.argv, one.status, one.out) for one in single]
    assert [one.err for one in many[:5]] == [one.err for one in single[:5]]


def test_no_question_is_no_command(any_host):
    assert any_host.ask([]) == ()
    assert any_host.do([]) == ()


def test_commands_are_done_in_order_up_to_the_first_that_fails(any_host):
    path = "/tmp/done by us"
    done = any_host.do([("touch", path), ("echo", "x"), ("test", "!", "-e", path), ("rm", path)])
    assert [one.status for one in done] == [0, 0, 1]
    assert done[1].out == "x\n"
    assert [one.ok for one in any_host.do([("rm", path), ("true",)])] == [True, True]


def test_a_file_is_written_whole_with_its_owner_and_mode(any_host):
    folder = any_host.run(["mktemp", "-d"]).out.strip()
    path = f"{folder}/a file of ours"
    try:
        write_file(any_host, path, b"\0secret\n", owner="nobody:nogroup", mode="0640")
        shown = any_host.run(["stat", "-c", "%U:%G %a %s", path])
        assert shown.out == "nobody:nogroup 640 8\n"
        write_file(any_host, path, b"new", keep_original=True)
        write_file(any_host, path, b"newer", keep_original=True)
        assert any_host.run(["cat", path]).out == "newer"
        assert any_host.run(["cat", f"{path}.orig"]).out == "\0secret\n"
        assert any_host.run(["stat", "-c", "%U:%G %a", path]).out == "root:root 644\n"
    finally:
        remove_file(any_host, path)
        remove_file(any_host, f"{path}.orig")
    assert any_host.run(["rmdir", folder]).ok  # nothing else was left in it


def test_a_file_that_cannot_be_written_is_said_so_and_leaves_nothing(any_host):
    problem = refusal(write_file, any_host, "/no/such/place/x", b"x")
    assert problem.code is Code.FILE_WRITE_FAILED


def test_removing_what_is_not_there_is_no_error(any_host):
    remove_file(any_host, "/tmp/never-was-there")


def echo_upper(listener):
    """A server that waits for the end of the question before it answers."""
    one, _ = listener.accept()
    with one:
        asked = b""
        while data := one.recv(65536):
            asked += data
        one.sendall(asked.upper())


def test_a_tunnel_carries_both_ways_and_passes_on_each_end_by_itself(any_host):
    if any_host.run(["hostname"]).out.strip() != socket.gethostname():
        pytest.skip("the far service of this test is on this computer")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        service = threading.Thread(target=echo_upper, args=[listener])
        service.start()
        with any_host.tunnel("127.0.0.1", listener.getsockname()[1]) as end:
            if end.port == listener.getsockname()[1]:
                # Direct: the attempt on entering took the one answer there is.
                service.join()
                return
            with socket.create_connection((end.host, end.port), timeout=60) as line:
                line.sendall(b"abc" * 300_000)
                line.shutdown(socket.SHUT_WR)
                got = b""
                while data := line.recv(65536):
                    got += data
        service.join()
        assert got == b"ABC" * 300_000


def test_a_port_where_nothing_listens_is_refused_on_entering(any_host):
    problem = refusal(any_host.tunnel("127.0.0.1", 9).__enter__)
    assert problem.code is Code.REMOTE_REFUSED


def test_a_name_the_server_does_not_know_is_said_on_entering(any_host):
    problem = refusal(any_host.tunnel("no-such-host.invalid", 5432).__enter__)
    assert problem.code is Code.REMOTE_HOST_UNKNOWN
