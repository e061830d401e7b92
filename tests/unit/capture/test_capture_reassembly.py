"""One side of a TCP connection, put together from its segments."""

import random
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from setupwizard.capture.reassembly import MOST_WAITING, Half

TEXT = bytes(range(65, 91)) * 4


def read(half, *segments):
    return [piece for seq, data in segments for piece in half.take(seq, data)]


@given(st.integers(0, 2**32 - 1), st.randoms(use_true_random=False))
def test_segments_in_any_order_some_twice_give_what_was_sent(first, rng):
    cuts = sorted({0, len(TEXT), *(rng.randrange(len(TEXT)) for _ in range(8))})
    parts = [(at, TEXT[at:end]) for at, end in pairwise(cuts)]
    overlapping = [(at, TEXT[at : at + rng.randrange(1, 40)]) for at, _ in parts]
    mixed = parts + overlapping
    rng.shuffle(mixed)
    half = Half()
    half.begin((first - 1) & 0xFFFFFFFF)
    pieces = read(half, *(((first + at) & 0xFFFFFFFF, data) for at, data in mixed))
    assert b"".join(pieces) == TEXT


def test_what_came_already_is_left_out_and_counted():
    half = Half()
    assert read(half, (10, b"abc"), (10, b"abc"), (11, b"bcd")) == [b"abc", b"d"]
    assert half.repeated == 1


def test_what_the_other_side_has_confirmed_will_not_come_any_more():
    half = Half()
    assert read(half, (10, b"abc"), (16, b"ghi")) == [b"abc"]
    assert half.confirmed(13) == []
    assert half.confirmed(19) == [None, b"ghi"]


def test_a_segment_recorded_after_its_confirmation_is_no_gap():
    half = Half()
    half.take(10, b"abc")
    assert half.confirmed(16) == []
    assert half.take(13, b"def") == [b"def"]


def test_bytes_that_were_not_recorded_are_a_gap():
    half = Half()
    assert half.take(10, b"abc", absent=4) == [b"abc", None]
    assert half.take(17, b"hij") == [b"hij"]


def test_no_more_than_so_much_waits_for_a_segment_that_does_not_come():
    half = Half()
    half.take(0, b"a")
    pieces = []
    for at in range(2, MOST_WAITING + 300_000, 1000):
        pieces += half.take(at, bytes(1000))
    assert pieces[0] is None
    assert sum(len(piece or b"") for piece in pieces) > 200_000


def test_forged_numbers_far_away_change_nothing():
    half = Half()
    rng = random.Random(7)
    half.take(100, b"abc")
    for _ in range(200):
        half.take(rng.randrange(2**30, 2**31), b"x" * 50)
    assert half.take(103, b"def")[:1] == [b"def"]
