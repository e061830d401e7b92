"""Why an answer is refused: the sentence under its field. The codes are ours and pydantic's."""

from setupwizard.texts.words import QT_TRANSLATE_NOOP

FIELDS: dict[str, str] = {
    "empty": QT_TRANSLATE_NOOP("Field", "This cannot be empty."),
    "missing": QT_TRANSLATE_NOOP("Field", "This answer is missing."),
    "extra_forbidden": QT_TRANSLATE_NOOP(
        "Field", "I do not know this answer; check how it is spelled."
    ),
    "string_type": QT_TRANSLATE_NOOP("Field", "This must be a text, in quotation marks."),
    "string_too_short": QT_TRANSLATE_NOOP("Field", "This is too short."),
    "string_too_long": QT_TRANSLATE_NOOP(
        "Field", "This is too long: {max_length} letters at most."
    ),
    "string_pattern_mismatch": QT_TRANSLATE_NOOP(
        "Field", "This does not have the form that is needed."
    ),
    "int_type": QT_TRANSLATE_NOOP("Field", "This must be a whole number."),
    "int_parsing": QT_TRANSLATE_NOOP("Field", "This must be a whole number."),
    "int_from_float": QT_TRANSLATE_NOOP("Field", "This must be a whole number."),
    "float_type": QT_TRANSLATE_NOOP("Field", "This must be a number."),
    "float_parsing": QT_TRANSLATE_NOOP("Field", "This must be a number."),
    "bool_type": QT_TRANSLATE_NOOP("Field", "This must be true or false."),
    "bool_parsing": QT_TRANSLATE_NOOP("Field", "This must be true or false."),
    "tuple_type": QT_TRANSLATE_NOOP("Field", "This must be a list, like [5222, 5223]."),
    "model_type": QT_TRANSLATE_NOOP("Field", "This must be a table of answers."),
    "greater_than": QT_TRANSLATE_NOOP("Field", "This must be more than {gt}."),
    "greater_than_equal": QT_TRANSLATE_NOOP("Field", "This must be {ge} or more."),
    "less_than": QT_TRANSLATE_NOOP("Field", "This must be less than {lt}."),
    "less_than_equal": QT_TRANSLATE_NOOP("Field", "This must be {le} or less."),
    "literal_error": QT_TRANSLATE_NOOP("Field", "Choose one of these: {expected}."),
    "name-is-url": QT_TRANSLATE_NOOP(
        "Field", "Only the name, without http:// and without slashes."
    ),
    "name-is-account": QT_TRANSLATE_NOOP("Field", "Only what stands behind the @."),
    "name-underscore": QT_TRANSLATE_NOOP(
        "Field", "A name on the network has no underscore; a hyphen is fine."
    ),
    "name-with-port": QT_TRANSLATE_NOOP("Field", "Only the name; the port has a place of its own."),
    "name-malformed": QT_TRANSLATE_NOOP(
        "Field", "Only letters, digits, hyphens and points, as in chat.example.org."
    ),
    "name-ambiguous": QT_TRANSLATE_NOOP(
        "Field",
        "Openfire and today's browsers understand this name differently: a name with ß or ς in it, "
        "or with a joining mark, cannot be used. Choose one without.",
    ),
    "user-unaddressable": QT_TRANSLATE_NOOP(
        "Field", "“{value}” cannot be part of a chat address. Choose somebody else."
    ),
    "name-is-address": QT_TRANSLATE_NOOP(
        "Field", "This is a number, and numbers change. Choose a name, as in example.org."
    ),
    "name-is-localhost": QT_TRANSLATE_NOOP(
        "Field", "This name means something else on every computer. Choose one of your own."
    ),
    "user-malformed": QT_TRANSLATE_NOOP("Field", "Only the name of the user, without blanks."),
    "identity-needed": QT_TRANSLATE_NOOP("Field", "Choose the key file to log in with."),
    "version-too-old": QT_TRANSLATE_NOOP("Field", "I can set up 4.6.2 and newer."),
    "file-needed": QT_TRANSLATE_NOOP("Field", "Choose the tar.gz file of Openfire."),
    "memory-too-small": QT_TRANSLATE_NOOP(
        "Field", "Openfire needs 256 MiB or more. 0 leaves it to me."
    ),
    "console-both-off": QT_TRANSLATE_NOOP("Field", "One of the two console ports must stay on."),
    "ports-collide": QT_TRANSLATE_NOOP("Field", "Port {value} is used twice."),
    "port-is-xmpp": QT_TRANSLATE_NOOP("Field", "Port {value} is one of the chat's own."),
    "max-below-min": QT_TRANSLATE_NOOP(
        "Field", "The maximum cannot be less than the minimum, {value}."
    ),
    "create-elsewhere": QT_TRANSLATE_NOOP(
        "Field", "I can create a database only on the server itself, not on {value}."
    ),
    "role-reserved": QT_TRANSLATE_NOOP("Field", "PostgreSQL keeps the name {value} for itself."),
    "database-reserved": QT_TRANSLATE_NOOP(
        "Field", "PostgreSQL keeps the name {value} for itself."
    ),
    "console-must-be-local": QT_TRANSLATE_NOOP(
        "Field", "The console of Openfire 4 lets strangers in, so it must not face the network."
    ),
    "locale-too-new": QT_TRANSLATE_NOOP("Field", "Openfire 4 does not speak this language."),
    "console-port-opened": QT_TRANSLATE_NOOP(
        "Field", "Port {value} is the console's, which is to answer on the server only."
    ),
    "int_parsing_size": QT_TRANSLATE_NOOP("Field", "This number is too large."),
    "finite_number": QT_TRANSLATE_NOOP("Field", "This must be a number."),
    "blank-at-end": QT_TRANSLATE_NOOP("Field", "It must not begin or end with a blank."),
    "blank-run": QT_TRANSLATE_NOOP(
        "Field", "It must not contain unusual blanks, or several in a row."
    ),
    "control-character": QT_TRANSLATE_NOOP(
        "Field", "It contains a character that cannot be seen. Type it again by hand."
    ),
    "password-signs": QT_TRANSLATE_NOOP(
        "Field",
        "Programs read some of these signs in different ways, such as emoji or joined letters. "
        "Choose letters, digits and the usual signs.",
    ),
    "dn-malformed": QT_TRANSLATE_NOOP("Field", "This is written like ou=people,dc=example,dc=org."),
    "account-malformed": QT_TRANSLATE_NOOP(
        "Field",
        "This is written like cn=openfire,ou=services,dc=example,dc=org; in Active Directory also "
        "like openfire@school.example.",
    ),
    "fingerprint-malformed": QT_TRANSLATE_NOOP(
        "Field", "A SHA-256 fingerprint has 32 pairs of figures and letters, like 3F:0A:C2:…"
    ),
    "dn-not-domain": QT_TRANSLATE_NOOP(
        "Field", "A new directory is named after a domain, like dc=example,dc=org."
    ),
    "filter-malformed": QT_TRANSLATE_NOOP(
        "Field", "A filter stands in brackets that all close, like (objectClass=inetOrgPerson)."
    ),
    "named-twice": QT_TRANSLATE_NOOP("Field", "Somebody is named twice."),
    "passwords-differ": QT_TRANSLATE_NOOP("Field", "The two are not the same."),
    "password-too-short": QT_TRANSLATE_NOOP("Field", "At least {value} characters are needed."),
}
