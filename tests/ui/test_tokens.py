import pytest

from setupwizard.ui.widgets import tokens


@pytest.mark.parametrize("colours", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "planes", "least"), tokens.PAIRS)
def test_every_colour_can_be_read_on_every_plane_it_stands_on(colours, front, planes, least):
    for plane in planes:
        ratio = tokens.contrast(getattr(colours, front), getattr(colours, plane))
        assert ratio >= least, f"{front} on {plane}"
