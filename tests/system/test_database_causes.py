"""Every reason why a database lets Openfire not in, on a real PostgreSQL that speaks Spanish."""

from contextlib import contextmanager

import pytest

from setupwizard.model.answers import DatasourceAnswers
from setupwizard.model.problems import Code, SetupError
from setupwizard.model.secret import Secret
from setupwizard.openfire.database_connection import check_connection
from setupwizard.texts.catalog import Catalog
from tests.system import lab as labs
from tests.system.stepping import linked

pytestmark = pytest.mark.xdist_group("database-causes")  # they share a server

PASSWORD = "Contraseña & larga"
DOMAIN = "corp.example.org"

ROLES = f"""
SET password_encryption = 'scram-sha-256';
CREATE ROLE openfire LOGIN PASSWORD '{PASSWORD}';
CREATE ROLE nobody NOLOGIN PASSWORD '{PASSWORD}';
CREATE ROLE expired LOGIN PASSWORD '{PASSWORD}' VALID UNTIL '2020-01-01';
CREATE ROLE crowded LOGIN CONNECTION LIMIT 0 PASSWORD '{PASSWORD}';
CREATE ROLE reader LOGIN PASSWORD '{PASSWORD}';
ALTER ROLE reader SET default_transaction_read_only = on;
CREATE ROLE narrow LOGIN CONNECTION LIMIT 10 PASSWORD '{PASSWORD}';
SET password_encryption = 'md5';
CREATE ROLE oldkind LOGIN PASSWORD '{PASSWORD}';
"""
DATABASES = """
CREATE DATABASE openfire OWNER openfire;
CREATE DATABASE latin OWNER openfire TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C';
CREATE DATABASE foreigners;
CREATE DATABASE closed OWNER openfire;
REVOKE CONNECT ON DATABASE closed FROM PUBLIC, openfire;
CREATE DATABASE asleep OWNER openfire ALLOW_CONNECTIONS false;
CREATE DATABASE rejected OWNER openfire;
CREATE DATABASE tlsonly OWNER openfire;
CREATE DATABASE plainonly OWNER openfire;
CREATE DATABASE used OWNER openfire;
CREATE DATABASE halfdone OWNER openfire;
CREATE DATABASE readonly OWNER reader;
CREATE DATABASE private OWNER openfire;
CREATE DATABASE customers OWNER openfire;
CREATE DATABASE narrow OWNER narrow;
CREATE DATABASE shut OWNER openfire;
REVOKE CONNECT ON DATABASE shut FROM PUBLIC, openfire;
CREATE DATABASE strangers;
CREATE DATABASE guarded OWNER openfire;
CREATE DATABASE pictures OWNER openfire;
CREATE DATABASE extended OWNER openfire;
CREATE DATABASE narrowdb OWNER openfire CONNECTION LIMIT 10;
"""
CONTENTS = {
    "customers": "CREATE SCHEMA shop; CREATE TABLE shop.customers (id int); CREATE TABLE b (i int)",
    "guarded": "CREATE FUNCTION no() RETURNS event_trigger LANGUAGE plpgsql AS"
    " $$BEGIN RAISE 'not here'; END$$;"
    " CREATE EVENT TRIGGER no ON ddl_command_start EXECUTE FUNCTION no();",
    "pictures": "SELECT lo_create(0)",
    "extended": "CREATE EXTENSION pg_trgm",
}
OPENFIRE_TABLE = """
SET ROLE openfire;
CREATE TABLE ofProperty (name VARCHAR(100) PRIMARY KEY, propValue VARCHAR(4000), encrypted INTEGER);
"""
USED = OPENFIRE_TABLE + f"INSERT INTO ofProperty VALUES ('xmpp.domain', '{DOMAIN}', 0);"
PRIVATE = """
CREATE TABLE ofProperty (name VARCHAR(100) PRIMARY KEY, propValue VARCHAR(4000), encrypted INTEGER);
"""
RULES = """
local all postgres peer
host rejected all all reject
hostssl tlsonly all all scram-sha-256
hostnossl plainonly all all scram-sha-256
host tlsonly,plainonly all all reject
host openfire all all scram-sha-256
host all all 127.0.0.1/32 scram-sha-256
"""
CONF = "/etc/postgresql/15/main"
SPARE, STARTING, DOWN, FREE = 5433, 5434, 5435, 5999


@pytest.fixture(scope="module")
def database_host():
    reason = labs.available("full")
    if reason:
        pytest.skip(f"test host: {reason}")
    labs.build("full")
    host = labs.up("full", "none", wait=True)
    try:
        _prepare(host)
        yield host
    finally:
        host.down()


def _prepare(host):
    host.run_root(["localedef", "-i", "es_ES", "-f", "UTF-8", "es_ES.UTF-8"])
    host.write(f"{CONF}/pg_hba.conf", RULES)
    host.write(f"{CONF}/conf.d/test.conf", "listen_addresses = '*'\nlc_messages = 'es_ES.UTF-8'\n")
    host.run_root(["systemctl", "restart", "postgresql@15-main"])
    host.sql(ROLES)
    for statement in DATABASES.strip().splitlines():
        host.sql(statement)
    for database, statements in CONTENTS.items():
        host.sql(statements, database)
    host.run_root(["mkdir", "-p", "/opt/openfire/conf"])
    host.sql(USED, "used")
    host.sql(OPENFIRE_TABLE, "halfdone")
    host.sql(PRIVATE, "private")
    for name, port in (("spare", SPARE), ("starting", STARTING), ("down", DOWN)):
        host.run_root(["pg_createcluster", "--port", str(port), "15", name])
    host.write("/etc/postgresql/15/spare/conf.d/test.conf", "ssl = off\n")
    # A copy that waits for its original and lets nobody read meanwhile: 57P03 for good.
    host.write(
        "/etc/postgresql/15/starting/conf.d/test.conf",
        "hot_standby = off\nrestore_command = 'false'\n",
    )
    host.run_root(["touch", "/var/lib/postgresql/15/starting/standby.signal"])
    for name in ("spare", "starting"):
        host.run_root(["systemctl", "start", "--no-block", f"postgresql@15-{name}"])
    assert labs.wait_until(
        lambda: host.run_root(["pg_isready", "-p", str(SPARE)], check=False).returncode == 0
    )
    assert labs.wait_until(
        lambda: host.run_root(["pg_isready", "-p", str(STARTING)], check=False).returncode == 1
    )


@pytest.fixture(scope="module")
def link(database_host, tmp_path_factory):
    with linked(database_host, tmp_path_factory.mktemp("ssh")) as transport:
        yield transport


def check(link, password=PASSWORD, domain=DOMAIN, **changes):
    datasource = DatasourceAnswers.model_validate(
        {"create": False, "host": "127.0.0.1", "port": 5432} | changes
    )
    return check_connection(link, datasource, Secret(password), domain=domain, openfire_major=5)


@contextmanager
def used_here(host, database):
    """The Openfire of the server has begun its setup with this database."""
    url = f"<serverURL>jdbc:postgresql://127.0.0.1:5432/{database}</serverURL>"
    place = f"<database><defaultProvider>{url}</defaultProvider></database>"
    host.write("/opt/openfire/conf/openfire.xml", f"<jive>{place}</jive>")
    try:
        yield
    finally:
        host.run_root(["rm", "/opt/openfire/conf/openfire.xml"])


CAUSES = {
    "cluster down": ({"port": DOWN}, Code.DATABASE_NOT_RUNNING),
    "other port of the server": ({"port": FREE}, Code.DATABASE_WRONG_PORT),
    "nothing on the port elsewhere": ({"host": "SELF", "port": FREE}, Code.DATABASE_NOT_RUNNING),
    "unknown name": ({"host": "no-such-host.invalid"}, Code.DATABASE_HOST_UNKNOWN),
    "no such computer": ({"host": "10.77.0.254"}, Code.DATABASE_UNREACHABLE),
    "sshd on the port": ({"host": "SELF", "port": 22}, Code.DATABASE_NOT_POSTGRESQL),
    "slapd on the port": ({"host": "SELF", "port": 389}, Code.DATABASE_NOT_POSTGRESQL),
    "sshd on the server's own port": ({"port": 22}, Code.DATABASE_WRONG_PORT),
    "wrong password here": ({"password": "wrong"}, Code.DATABASE_PASSWORD_WRONG),
    "no such role here": ({"user": "ghost"}, Code.DATABASE_ROLE_MISSING),
    "wrong password elsewhere": ({"host": "SELF", "password": "x"}, Code.DATABASE_LOGIN_REFUSED),
    "no such role elsewhere": ({"host": "SELF", "user": "ghost"}, Code.DATABASE_LOGIN_REFUSED),
    "role without login": ({"user": "nobody"}, Code.DATABASE_ROLE_NO_LOGIN),
    "role without login elsewhere": (
        {"host": "SELF", "user": "nobody"},
        Code.DATABASE_ROLE_NO_LOGIN,
    ),
    "expired role": ({"user": "expired"}, Code.DATABASE_ROLE_NO_LOGIN),
    "md5 where SCRAM is asked for": ({"user": "oldkind"}, Code.DATABASE_PASSWORD_OLD_KIND),
    "no such database": ({"database": "nowhere"}, Code.DATABASE_MISSING),
    "rejected by a rule": ({"database": "rejected"}, Code.DATABASE_NOT_ALLOWED_HERE),
    "no rule": ({"host": "SELF", "database": "used"}, Code.DATABASE_NOT_ALLOWED),
    "database that takes nobody": ({"database": "asleep"}, Code.DATABASE_CLOSED),
    "not allowed to connect": ({"database": "closed"}, Code.DATABASE_NO_RIGHTS),
    "encoding": ({"database": "latin"}, Code.DATABASE_ENCODING),
    "only with TLS": ({"database": "tlsonly", "tls": "off"}, Code.DATABASE_TLS_REQUIRED),
    "TLS asked for in vain": ({"port": SPARE, "tls": "require"}, Code.DATABASE_TLS_UNAVAILABLE),
    "TLS asked for, rule without": (
        {"database": "plainonly", "tls": "require"},
        Code.DATABASE_NOT_ALLOWED_HERE,
    ),
    "too many connections": ({"user": "crowded"}, Code.DATABASE_TOO_MANY_CONNECTIONS),
    "another's public schema": ({"database": "foreigners"}, Code.DATABASE_NO_RIGHTS),
    "read only": ({"user": "reader", "database": "readonly"}, Code.DATABASE_NO_RIGHTS),
    "tables of another role": ({"database": "private"}, Code.DATABASE_HALF_USED),
    "starting": ({"port": STARTING}, Code.DATABASE_STARTING),
    "an Openfire's data, and we begin": ({"database": "used"}, Code.DATABASE_IN_USE),
    "half of another Openfire": ({"database": "halfdone"}, Code.DATABASE_HALF_USED),
    "another domain's data": (
        {"database": "used", "domain": "other.example.org"},
        Code.DATABASE_OTHER_DOMAIN,
    ),
    "somebody's tables": ({"database": "customers"}, Code.DATABASE_NOT_EMPTY),
    "somebody's pictures": ({"database": "pictures"}, Code.DATABASE_NOT_EMPTY),
    "a role with fewer connections": (
        {"user": "narrow", "database": "narrow"},
        Code.DATABASE_POOL_TOO_LARGE,
    ),
    "a database with fewer": ({"database": "narrowdb"}, Code.DATABASE_POOL_TOO_LARGE),
    "a server with fewer": ({"max_connections": 200}, Code.DATABASE_POOL_TOO_LARGE),
}


@pytest.mark.parametrize("cause", CAUSES)
def test_each_cause_is_told_apart(database_host, link, cause):
    changes, code = CAUSES[cause]
    if changes.get("host") == "SELF":
        changes = changes | {"host": database_host.address}
    with pytest.raises(SetupError) as caught:
        check(link, **changes)
    assert caught.value.problem.code is code
    assert PASSWORD not in str(caught.value) + caught.value.problem.detail
    for language in ("en", "es"):
        words = Catalog(language).problem(caught.value.problem)
        assert "…" not in words.cause + words.remedy  # nothing was left to fill in


def test_the_server_of_these_tests_speaks_spanish(link):
    with pytest.raises(SetupError) as caught:
        check(link, database="nowhere")
    assert "no existe" in caught.value.problem.detail


@pytest.mark.parametrize(
    ("tls", "database", "used"),
    [
        ("prefer", "openfire", True),
        ("require", "openfire", True),
        ("off", "openfire", False),
        ("prefer", "tlsonly", True),
        ("prefer", "plainonly", False),
        ("off", "plainonly", False),
    ],
)
def test_a_connection_that_works_uses_tls_as_jdbc_would(link, tls, database, used):
    state = check(link, tls=tls, database=database)
    assert (state.tls, state.domain, state.version // 10000) == (used, "", 15)


@pytest.mark.parametrize(("database", "domain"), [("used", DOMAIN), ("halfdone", "")])
def test_the_data_of_this_servers_own_openfire_is_no_obstacle(
    database_host, link, database, domain
):
    with used_here(database_host, database):
        assert check(link, database=database).domain == domain


def test_another_database_does_not_become_ours_by_a_setup_that_has_begun(database_host, link):
    with used_here(database_host, "halfdone"), pytest.raises(SetupError) as caught:
        check(link, database="customers")
    assert caught.value.problem.code is Code.DATABASE_NOT_EMPTY
    assert caught.value.problem.params["found"].startswith("b, customers")


def test_tables_of_the_own_openfire_that_another_role_owns_are_told(database_host, link):
    with used_here(database_host, "private"), pytest.raises(SetupError) as caught:
        check(link, database="private")
    assert caught.value.problem.code is Code.DATABASE_NO_RIGHTS
    assert "GRANT ALL ON ALL TABLES" in caught.value.problem.params["line"]


def test_what_an_extension_brought_is_nobodys_data(link):
    assert check(link, database="extended").version > 150000


def test_a_rule_of_the_database_against_new_tables_is_told_before(database_host, link):
    with used_here(database_host, "guarded"), pytest.raises(SetupError) as caught:
        check(link, database="guarded")
    assert caught.value.problem.code is Code.DATABASE_TABLE_REFUSED
    assert "not here" in caught.value.problem.detail


LINES = {
    "shut": 'GRANT CONNECT ON DATABASE "shut" TO "openfire";',
    "strangers": 'GRANT USAGE, CREATE ON SCHEMA public TO "openfire";',
}


@pytest.mark.parametrize("database", LINES)
def test_the_line_that_is_told_is_the_cure(database_host, link, database):
    with pytest.raises(SetupError) as caught:
        check(link, database=database)
    line = caught.value.problem.params["line"]
    assert line == LINES[database]
    database_host.sql(line, database)
    assert check(link, database=database).version > 150000


def test_the_rule_that_is_told_is_the_cure_at_the_place_that_is_told(database_host, link):
    with pytest.raises(SetupError) as caught:
        check(link, database="rejected")
    told = caught.value.problem.params
    assert (told["file"], told["place"]) == (f"{CONF}/pg_hba.conf", "3")
    assert told["line"] == "host rejected openfire 127.0.0.1/32 scram-sha-256"
    before = database_host.read(told["file"])
    try:
        database_host.run_root(["sed", "-i", f"{told['place']}i {told['line']}", told["file"]])
        database_host.run_root(["sh", "-c", told["command"]])
        assert labs.wait_until(lambda: _lets_in(link, "rejected"))
    finally:
        database_host.write(told["file"], before)
        database_host.run_root(["sh", "-c", told["command"]])


def _lets_in(link, database):
    try:
        return check(link, database=database).version > 150000
    except SetupError:
        return False


def test_a_rule_for_a_server_elsewhere_names_the_address_it_sees(database_host, link):
    with pytest.raises(SetupError) as caught:
        check(link, host=database_host.address, database="used")
    told = caught.value.problem.params["line"]
    assert told == f"host used openfire {database_host.address}/32 scram-sha-256"


def test_a_time_zone_that_postgresql_does_not_know_is_told(database_host, link):
    zone = "/usr/share/zoneinfo/Mars/Olympus"
    before = database_host.run_root(["readlink", "/etc/localtime"]).stdout.strip()
    database_host.run_root(["ln", "-sf", zone, "/etc/localtime"])
    try:
        with pytest.raises(SetupError) as caught:
            check(link)
    finally:
        database_host.run_root(["ln", "-sf", before, "/etc/localtime"])
    problem = caught.value.problem
    assert (problem.code, problem.params["zone"]) == (Code.DATABASE_TIME_ZONE, "Mars/Olympus")


def test_nothing_is_changed_by_looking(database_host, link):
    tables = "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"
    check(link)
    assert database_host.sql(tables, "openfire") == "0"


def test_the_wrong_port_names_the_right_one(link):
    with pytest.raises(SetupError) as caught:
        check(link, port=FREE)
    assert caught.value.problem.params["found"] in ("5432", str(SPARE), str(STARTING))
