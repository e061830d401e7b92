"""Which port is opened in which firewall, and what is said where nobody should touch it."""

import pytest

from setupwizard.model.problems import Code, SetupError
from setupwizard.steps.base import HOLDS, State
from setupwizard.steps.firewall import PortsOpen
from setupwizard.texts.catalog import Catalog
from setupwizard.transport.base import Result
from tests.unit.firewall.recorded import NETWORK, filter_table, iptables, recorded
from tests.unit.steps.bench import Bench

STEP = PortsOpen((5222, 5223))
FIRST = PortsOpen((5222,))
REJECT = "-A INPUT -j REJECT --reject-with icmp-host-prohibited"
SSH = "-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT"
LOADED = "\n@@ loaders\nnetfilter-persistent\n"


def judge(out, step=STEP):
    return step.judge([Result(("sh",), 0, out)])


def objection(out, step=STEP):
    with pytest.raises(SetupError) as caught:
        judge(out, step)
    return caught.value.problem


def opened(port):
    return f"-A INPUT -p tcp -m tcp --dport {port} -m comment --comment Openfire -j ACCEPT"


class Server:
    """A fake host that answers with `said` until a command changes it."""

    def __init__(self, said):
        self.bench = Bench()
        self.said = said
        self.bench.host.on_call("sh -c # The packet", lambda argv, _: Result(argv, 0, self.said))

    def on(self, prefix, said=None, **ends):
        """A command that begins so; afterwards the host says `said`."""

        def answer(argv, _stdin):
            self.said = said or self.said
            return Result(argv, ends.get("status", 0), ends.get("out", ""), ends.get("err", ""))

        self.bench.host.on_call(prefix, answer)

    def applied(self, step=STEP):
        step.apply(self.bench.work)
        return [line for line in self.bench.host.ran if not line.startswith("sh -c #")]

    def failed(self, step=STEP):
        with pytest.raises(SetupError) as caught:
            step.apply(self.bench.work)
        return caught.value.problem


def test_a_server_that_keeps_nobody_out_is_left_alone():
    for out in ("", NETWORK, iptables(SSH)):
        assert judge(out) is HOLDS


@pytest.mark.parametrize("name", ["cloud-iptables", "firewalld"])
def test_preview_names_the_ports_that_are_shut_and_the_firewall(name):
    verdict = judge(recorded(name))
    firewall = name.rpartition("-")[2]
    assert verdict.state is State.MISSING
    assert [dict(note.params) for note in verdict.changes] == [
        {"port": "5222", "firewall": firewall},
        {"port": "5223", "firewall": firewall},
    ]


CONSOLE = PortsOpen((5222,), (9443,))


@pytest.mark.parametrize("name", ["cloud-iptables", "firewalld"])
def test_a_console_other_computers_are_to_reach_and_the_firewall_shuts_is_told_before(name):
    problem = objection(recorded(name), CONSOLE)
    assert problem.code is Code.FIREWALL_SHUTS_CONSOLE
    assert problem.params == {"ports": "9443", "firewall": name.rpartition("-")[2]}


def test_a_console_that_is_among_the_ports_to_open_is_opened_with_them():
    verdict = judge(recorded("firewalld"), PortsOpen((9443,), (9443,)))
    assert [note.params["port"] for note in verdict.changes] == ["9443"]


def test_a_console_no_firewall_of_the_server_certainly_shuts_is_left_to_the_proof():
    let_in = iptables(opened(5222), opened(9443), REJECT)
    assert judge(let_in, PortsOpen((), (9443,))) is HOLDS
    doubtful = iptables("-A INPUT -m unheard_of -j ACCEPT", REJECT)
    for out in ("", NETWORK, iptables(SSH), doubtful):
        assert judge(out, CONSOLE) is HOLDS


def test_what_nobody_can_tell_is_left_to_the_proof():
    doubtful = iptables("-A INPUT -m unheard_of -j ACCEPT", REJECT)
    assert judge(doubtful) is HOLDS


# ufw


def test_ufw_is_told_and_its_other_rules_stay():
    before = recorded("ufw")
    after = before.replace(
        "-A ufw-user-input -s 192.0.2.0/24 -p tcp",
        "-A ufw-user-input -p tcp -m tcp --dport 5222 -j ACCEPT\n"
        "-A ufw-user-input -s 192.0.2.0/24 -p tcp",
    )
    server = Server(before)
    server.on("ufw allow 5222/tcp", after)
    assert server.applied(FIRST) == ["ufw allow 5222/tcp comment Openfire"]


def test_a_rule_of_ufw_that_forbids_the_port_is_an_objection():
    problem = objection(recorded("ufw"))
    assert problem.code is Code.FIREWALL_FORBIDS
    assert problem.params["port"] == "5223"
    assert problem.params["rule"].endswith("--dport 5223 -j DROP")


def test_a_port_ufw_will_have_forgotten_at_the_next_start_is_told_to_it():
    on = "\n@@ ufw\n/etc/ufw/ufw.conf:ENABLED=yes\n"
    verdict = judge(NETWORK + on, FIRST)
    assert verdict.changes[0].params["firewall"] == "ufw"


@pytest.mark.parametrize("status", [0, 1])
def test_a_port_that_stays_shut_is_a_problem(status):
    server = Server(recorded("ufw"))
    server.on("ufw allow", status=status, err="ERROR: problem running ufw-init")
    problem = server.failed(FIRST)
    assert problem.code is (Code.FIREWALL_FAILED if status else Code.FIREWALL_FORBIDS)
    assert (problem.params["port"], problem.params["firewall"]) == ("5222", "ufw")


# firewalld


def test_firewalld_is_told_for_now_and_for_later():
    before = recorded("firewalld")
    after = before.replace('"right": 22}}', '"right": {"range": [22, 6000]}}}')
    server = Server(before)
    server.on("firewall-cmd --permanent")
    server.on("firewall-cmd --zone", after)
    assert server.applied(FIRST) == [
        "firewall-cmd --permanent --zone=public --add-port=5222/tcp",
        "firewall-cmd --zone=public --add-port=5222/tcp",
    ]


def test_a_port_firewalld_lets_in_only_until_the_next_start_is_made_to_stay():
    zones = "public (active)\n  interfaces: eth0\n  ports: {}\n"
    told = (
        f"{NETWORK}\n@@ firewalld-zone\npublic\n\n@@ firewalld-now\n{zones.format('5222/tcp')}"
        f"\n@@ firewalld-later\n{zones.format('')}\n@@ end\n"
    )
    assert judge(told, FIRST).changes[0].params["firewall"] == "firewalld"
    assert judge(told.replace("5222", "80"), FIRST) is HOLDS


def test_a_refusal_of_firewalld_that_no_port_overrules_is_an_objection():
    denied = recorded("firewalld").replace(
        '"chain": "filter_IN_public_allow", "handle": 73',
        '"chain": "filter_IN_public_deny", "handle": 73, "expr": [{"drop": null}], "was": 1',
    )
    cut = denied.replace('"was": 1, "expr"', '"was"')
    assert objection(cut, FIRST).code is Code.FIREWALL_FORBIDS


# iptables


def test_iptables_gets_the_rule_before_the_one_that_refuses_now_and_in_its_file():
    shut = iptables(SSH, REJECT, more=f"{LOADED}\n@@ rules.v4\n{filter_table(SSH, REJECT)}")
    open_ = iptables(
        SSH, opened(5222), REJECT,
        more=f"{LOADED}\n@@ rules.v4\n{filter_table(SSH, opened(5222), REJECT)}",
    )  # fmt: skip
    server = Server(shut)
    server.on("cat /etc/iptables/rules.v4", out=filter_table(SSH, REJECT))
    server.on("iptables-restore --test")
    server.on("stat", out="root:root 640\n")
    server.on("iptables-nft -w -I INPUT 2", open_)
    server.bench.host.on("sh -c # Write standard input")
    ran = server.applied(FIRST)
    assert ran[-1] == f"iptables-nft -w -I INPUT 2 {opened(5222).removeprefix('-A INPUT ')}"
    written = [given.decode() for given in server.bench.host.stdin if given]
    assert written == [filter_table(SSH, opened(5222), REJECT)] * 2  # tried, then written


def test_a_file_iptables_does_not_take_is_not_written():
    shut = iptables(SSH, REJECT, more=f"{LOADED}\n@@ rules.v4\n{filter_table(SSH, REJECT)}")
    server = Server(shut)
    server.on("cat /etc/iptables/rules.v4", out=filter_table(SSH, REJECT))
    server.on("iptables-restore --test", status=2, err="line 5 failed")
    assert server.failed(FIRST).code is Code.FIREWALL_FAILED


def test_a_file_that_will_shut_the_port_at_the_next_start_is_not_forgotten():
    told = iptables(
        SSH, opened(5222), REJECT, more=f"{LOADED}\n@@ rules.v4\n{filter_table(SSH, REJECT)}"
    )
    assert judge(told, FIRST).state is State.MISSING
    assert judge(told.replace(LOADED, ""), FIRST) is HOLDS  # nobody loads that file


@pytest.mark.parametrize("file", ["", f"\n@@ rules.v4\n{filter_table(SSH, REJECT)}"])
def test_iptables_that_nobody_loads_are_left_to_their_owner_with_the_line(file):
    problem = objection(iptables(SSH, REJECT, more=file))
    assert problem.code is Code.FIREWALL_BY_HAND_ANYWHERE
    assert problem.params["rule"] == REJECT
    assert problem.params["command"] == (
        "sudo iptables-nft -I INPUT 2 -p tcp -m multiport --dports 5222,5223 -j ACCEPT"
    )
    assert problem.params["line"] == ("-A INPUT -p tcp -m multiport --dports 5222,5223 -j ACCEPT")


def test_a_chain_of_somebody_else_is_left_to_its_owner():
    rules = ("-A guard -s 192.0.2.1 -j ACCEPT", "-A guard -j DROP", "-A INPUT -j guard")
    problem = objection(iptables(*rules, more=f"{LOADED}\n@@ rules.v4\n{filter_table(*rules)}"))
    assert problem.code is Code.FIREWALL_BY_HAND
    assert problem.params["command"].startswith("sudo iptables-nft -I guard 2 ")
    assert problem.params["file"] == "/etc/iptables/rules.v4"


def test_a_rule_about_the_very_port_is_never_overruled():
    deny = "-A INPUT -p tcp -m tcp --dport 5222 -j DROP"
    problem = objection(iptables(deny, more=f"{LOADED}\n@@ rules.v4\n{filter_table(deny)}"))
    assert (problem.code, problem.params["rule"]) == (Code.FIREWALL_FORBIDS, deny)


def test_a_policy_that_drops_gets_the_rule_at_the_end():
    problem = objection(iptables(SSH, policy="DROP"), FIRST)
    assert problem.params["rule"] == "-P INPUT DROP"
    assert problem.params["command"].startswith("sudo iptables-nft -A INPUT -p tcp --dport 5222")


# nftables


def test_rules_of_nftables_are_left_to_their_owner_with_the_line():
    problem = objection(recorded("own-nft"))
    assert problem.code is Code.FIREWALL_BY_HAND
    assert problem.params["file"] == "/etc/nftables.conf"
    assert problem.params["line"] == "tcp dport { 5222, 5223 } accept"
    assert problem.params["command"] == (
        "sudo nft 'insert rule inet filter input handle 11 tcp dport { 5222, 5223 } accept'"
    )


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_is_left_to_the_owner_is_told_with_rule_command_and_line(language):
    problem = objection(recorded("own-nft"))
    words = Catalog(language).problem(problem)
    assert problem.params["rule"] in words.cause
    for name in ("command", "line", "file"):
        assert problem.params[name] in words.remedy
    assert "…" not in words.cause + words.remedy
