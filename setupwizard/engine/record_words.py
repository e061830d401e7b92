"""A record of the domain name system in words: field by field, as providers ask for it."""

from setupwizard.dns.question import Kind
from setupwizard.dns.records import Record
from setupwizard.texts.catalog import Catalog
from setupwizard.texts.domain import WORDS


def record_fields(record: Record, words: Catalog) -> list[tuple[str, str]]:
    """What each field is called, and what is entered there.

    Values are ASCII as they must be entered, whatever letters the domain is read in.
    """
    value = record.value or words.text("Domain", WORDS["value-unknown"])
    service = record.kind is Kind.SRV
    fields: list[tuple[str, object]] = [("field-name", record.host)]
    if service:
        numbers = (record.priority, record.weight, record.port)
        names = ("field-priority", "field-weight", "field-port")
        fields += zip(names, numbers, strict=True)
    fields += [("field-target" if service else "field-value", value), ("field-ttl", record.ttl)]
    return [(words.text("Domain", WORDS[name]), str(shown)) for name, shown in fields]


def record_line(record: Record, words: Catalog) -> str:
    """All of it in one line."""
    fields = (f"{name}: {value}" for name, value in record_fields(record, words))
    return "   ".join([str(record.kind), *fields])
