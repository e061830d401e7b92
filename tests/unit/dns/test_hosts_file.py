from setupwizard.dns.hosts_file import read_hosts


def test_names_of_the_computers_own_list_are_read():
    text = "127.0.0.1 localhost # me\n\n# 1.1.1.1 none\n203.0.113.10\tChat.Escuela.ES chat\n"
    text += "2001:db8::10 chat.escuela.es\nbroken\n"
    found = read_hosts(text)
    assert found["chat.escuela.es"] == ("203.0.113.10", "2001:db8::10")
    assert found["chat"] == ("203.0.113.10",)
    assert set(found) == {"localhost", "chat.escuela.es", "chat"}
