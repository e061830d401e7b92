"""The keys of SCRAM, beside another program's."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scramp import ScramMechanism

from setupwizard.openfire.scram import scram_keys


@pytest.mark.parametrize("kind", ["sha1", "sha256"])
@settings(max_examples=10, deadline=None)
@given(
    password=st.text("abcXYZ 0189!$ñé€", min_size=1, max_size=20).filter(str.strip),
    salt=st.binary(min_size=16, max_size=24),
)
def test_the_keys_are_those_of_scramp(kind, password, salt):
    mechanism = ScramMechanism({"sha1": "SCRAM-SHA-1", "sha256": "SCRAM-SHA-256"}[kind])
    _, stored, server, _ = mechanism.make_auth_info(password, iteration_count=4096, salt=salt)
    assert scram_keys(kind, password.encode(), salt, 4096) == (bytes(stored), bytes(server))
