"""Why an answer is refused: the sentence under its field. The codes are ours and pydantic's."""

from setupwizard.texts.words import QT_TRANSLATE_NOOP

FIELDS: dict[str, str] = {
    "empty": QT_TRANSLATE_NOOP("Field", "This cannot be empty."),
    "missing": QT_TRANSLATE_NOOP("Field", "This answer is missing."),
    "extra_forbidden": QT_TRANSLATE_NOOP("Field", "I do not know this answer; check the spelling."),
    "string_type": QT_TRANSLATE_NOOP("Field", "This must be text in quotation marks."),
    "string_too_short": QT_TRANSLATE_NOOP("Field", "This is too short."),
    "string_too_long": QT_TRANSLATE_NOOP(
        "Field", "This is too long: at most {max_length} characters."
    ),
    "string_pattern_mismatch": QT_TRANSLATE_NOOP("Field", "This is not in the right format."),
    "int_type": QT_TRANSLATE_NOOP("Field", "This must be a whole number."),
    "int_parsing": QT_TRANSLATE_NOOP("Field", "This must be a whole number."),
    "int_from_float": QT_TRANSLATE_NOOP("Field", "This must be a whole number."),
    "float_type": QT_TRANSLATE_NOOP("Field", "This must be a number."),
    "float_parsing": QT_TRANSLATE_NOOP("Field", "This must be a number."),
    "bool_type": QT_TRANSLATE_NOOP("Field", "This must be true or false."),
    "bool_parsing": QT_TRANSLATE_NOOP("Field", "This must be true or false."),
    "tuple_type": QT_TRANSLATE_NOOP("Field", "This must be a list, like [5222, 5223]."),
    "model_type": QT_TRANSLATE_NOOP("Field", "This must be a table of answers."),
    "greater_than": QT_TRANSLATE_NOOP("Field", "This must be greater than {gt}."),
    "greater_than_equal": QT_TRANSLATE_NOOP("Field", "This must be {ge} or more."),
    "less_than": QT_TRANSLATE_NOOP("Field", "This must be less than {lt}."),
    "less_than_equal": QT_TRANSLATE_NOOP("Field", "This must be {le} or less."),
    "literal_error": QT_TRANSLATE_NOOP("Field", "Choose one of these: {expected}."),
    "name-is-url": QT_TRANSLATE_NOOP(
        "Field", "Only the name, without http:// and without slashes."
    ),
    "name-is-account": QT_TRANSLATE_NOOP("Field", "Only what comes after the @."),
    "name-underscore": QT_TRANSLATE_NOOP(
        "Field", "A network name cannot contain an underscore; use a hyphen."
    ),
    "name-with-port": QT_TRANSLATE_NOOP("Field", "Only the name; the port has a field of its own."),
    "name-malformed": QT_TRANSLATE_NOOP(
        "Field", "Only letters, digits, hyphens and dots, as in chat.example.org."
    ),
    "name-too-long": QT_TRANSLATE_NOOP(
        "Field", "This name is too long: at most 63 letters between two dots, and 253 in all."
    ),
    "email-malformed": QT_TRANSLATE_NOOP(
        "Field", "Write it like ana@example.org, with one @ and without spaces."
    ),
    "name-ambiguous": QT_TRANSLATE_NOOP(
        "Field",
        "Openfire and today’s browsers read this name differently: a name with ß, ς or a "
        "joining mark cannot be used. Choose one without them.",
    ),
    "user-unaddressable": QT_TRANSLATE_NOOP(
        "Field", "“{value}” cannot be part of a chat address. Choose somebody else."
    ),
    "name-is-address": QT_TRANSLATE_NOOP(
        "Field", "This is a number, and numbers change. Choose a name, such as example.org."
    ),
    "name-is-localhost": QT_TRANSLATE_NOOP(
        "Field", "This name means something different on every computer. Choose one of your own."
    ),
    "domain-free-mail": QT_TRANSLATE_NOOP(
        "Field",
        "{owner} belongs to a provider of mailboxes: nobody would find your chat there. Use the "
        "domain of your school or company.",
    ),
    "domain-public-suffix": QT_TRANSLATE_NOOP(
        "Field",
        "{domain} is an ending under which others have their own names. Use the whole domain you "
        "registered.",
    ),
    "domain-digits": QT_TRANSLATE_NOOP(
        "Field", "It cannot end in a number: programs would take it for an address."
    ),
    "user-malformed": QT_TRANSLATE_NOOP(
        "Field", "Only the user name, such as root: letters, digits, dots, hyphens, underscores."
    ),
    "address-malformed": QT_TRANSLATE_NOOP(
        "Field", "An IP address has four numbers from 0 to 255, like 192.0.2.10."
    ),
    "taken-apart": QT_TRANSLATE_NOOP(
        "Field", "What else you entered here now stands in its own field."
    ),
    "line-end-left-out": QT_TRANSLATE_NOOP(
        "Field", "A line break was pasted along with it. I have left it out."
    ),
    "line-break-inside": QT_TRANSLATE_NOOP(
        "Field", "More than one line was pasted. Paste only the line that is meant."
    ),
    "blank-around": QT_TRANSLATE_NOOP(
        "Field", "It begins or ends with a space. Delete it if it is not part of the password."
    ),
    "identity-needed": QT_TRANSLATE_NOOP("Field", "Choose the key file to log in with."),
    "version-too-old": QT_TRANSLATE_NOOP("Field", "I can set up version 4.6.2 and newer."),
    "file-needed": QT_TRANSLATE_NOOP("Field", "Choose Openfire’s tar.gz file."),
    "memory-too-small": QT_TRANSLATE_NOOP(
        "Field", "Openfire needs at least 256 MB. With 0, I choose."
    ),
    "console-both-off": QT_TRANSLATE_NOOP("Field", "One of the two console ports must stay on."),
    "ports-collide": QT_TRANSLATE_NOOP("Field", "Port {value} is used twice."),
    "port-is-xmpp": QT_TRANSLATE_NOOP("Field", "Port {value} is used by the chat itself."),
    "max-below-min": QT_TRANSLATE_NOOP(
        "Field", "The maximum cannot be less than the minimum, {value}."
    ),
    "create-elsewhere": QT_TRANSLATE_NOOP(
        "Field", "I can create a database only on the server itself, not on {value}."
    ),
    "role-reserved": QT_TRANSLATE_NOOP("Field", "PostgreSQL reserves the name {value}."),
    "database-reserved": QT_TRANSLATE_NOOP("Field", "PostgreSQL reserves the name {value}."),
    "console-must-be-local": QT_TRANSLATE_NOOP(
        "Field",
        "The console of Openfire 4 lets strangers in, so it must not be open to the network.",
    ),
    "locale-too-new": QT_TRANSLATE_NOOP("Field", "Openfire 4 does not have this language."),
    "console-port-opened": QT_TRANSLATE_NOOP(
        "Field", "Port {value} belongs to the console, which should answer only on the server."
    ),
    "int_parsing_size": QT_TRANSLATE_NOOP("Field", "This number is too large."),
    "finite_number": QT_TRANSLATE_NOOP("Field", "This must be a number."),
    "blank-at-end": QT_TRANSLATE_NOOP("Field", "It must not begin or end with a space."),
    "blank-run": QT_TRANSLATE_NOOP(
        "Field", "It must not contain unusual spaces, or several in a row."
    ),
    "control-character": QT_TRANSLATE_NOOP(
        "Field", "It contains an invisible character. Type it again by hand."
    ),
    "password-signs": QT_TRANSLATE_NOOP(
        "Field",
        "Programs read some of these characters differently, for example emoji or joined "
        "letters. Use letters, digits and common symbols.",
    ),
    "dn-malformed": QT_TRANSLATE_NOOP("Field", "Write it like ou=people,dc=example,dc=org."),
    "account-malformed": QT_TRANSLATE_NOOP(
        "Field",
        "Write it like cn=openfire,ou=services,dc=example,dc=org; in Active Directory also "
        "like openfire@school.example.",
    ),
    "fingerprint-malformed": QT_TRANSLATE_NOOP(
        "Field", "A SHA-256 fingerprint has 32 pairs of digits and letters, like 3F:0A:C2:…"
    ),
    "dn-not-domain": QT_TRANSLATE_NOOP(
        "Field", "A new directory is named after a domain, like dc=example,dc=org."
    ),
    "filter-malformed": QT_TRANSLATE_NOOP(
        "Field", "A filter is written in balanced parentheses, like (objectClass=inetOrgPerson)."
    ),
    "named-twice": QT_TRANSLATE_NOOP("Field", "Somebody is listed twice."),
    "passwords-differ": QT_TRANSLATE_NOOP("Field", "The two do not match."),
    "password-too-short": QT_TRANSLATE_NOOP("Field", "Use at least {value} characters."),
}
