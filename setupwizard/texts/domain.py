"""Words about the domain: whose it is, how chat programs find it, and who vouches for it."""

from setupwizard.model.problems import Action, Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.HOST_NAME_UNSURE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "I cannot see from here whether this chat’s domain is {domain}, so I do not give its "
            "server another name: {wanted} instead of {here}.",
        ),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Change the name in Openfire’s administration console, or answer as it is now: {here}.",
        ),
        Action.GO_TO_SERVER,
    ),
}

STEPS: dict[str, StepText] = {}

WORDS: dict[str, str] = {
    "not-yet": QT_TRANSLATE_NOOP("Domain", "Not yet so:"),
    "enter": QT_TRANSLATE_NOOP("Domain", "Enter this where the names of {zone} are kept:"),
    "take-away": QT_TRANSLATE_NOOP("Domain", "Remove this where the names of {zone} are kept:"),
    "value-unknown": QT_TRANSLATE_NOOP("Domain", "(the server’s public address)"),
    "field-name": QT_TRANSLATE_NOOP("Domain", "name"),
    "field-priority": QT_TRANSLATE_NOOP("Domain", "priority"),
    "field-weight": QT_TRANSLATE_NOOP("Domain", "weight"),
    "field-port": QT_TRANSLATE_NOOP("Domain", "port"),
    "field-target": QT_TRANSLATE_NOOP("Domain", "target"),
    "field-value": QT_TRANSLATE_NOOP("Domain", "value"),
    "copy": QT_TRANSLATE_NOOP("Domain", "Copy {field}: {value}"),
    "field-ttl": QT_TRANSLATE_NOOP("Domain", "TTL"),
}
"""What stands around the records, field by field as providers ask for them."""

_OWN = {
    "domain-free-mail": QT_TRANSLATE_NOOP(
        "Note",
        "{owner} belongs to a provider of mailboxes. Nobody will find a chat of yours under "
        "{domain}, and its users would have addresses that belong to others. Use a domain of your "
        "own: it cannot be changed afterwards.",
    ),
    "domain-public-suffix": QT_TRANSLATE_NOOP(
        "Note",
        "{domain} is an ending under which others register names of their own, so it belongs to "
        "nobody. Use the domain you have registered: it cannot be changed afterwards.",
    ),
    "domain-digits": QT_TRANSLATE_NOOP(
        "Note",
        "{domain} ends in a number. Many programs will take it for an address and not for a name. "
        "Use a domain of your own: it cannot be changed afterwards.",
    ),
    "domain-single-label": QT_TRANSLATE_NOOP(
        "Note",
        "{domain} is a single word, so it will be known in your own network at most, never outside "
        "it. It cannot be changed afterwards.",
    ),
    "domain-local": QT_TRANSLATE_NOOP(
        "Note",
        "Names that end in .local are looked for among the devices nearby and not in the domain "
        "name system, so phones and many computers will not find {domain}, and nobody outside your "
        "network can. It cannot be changed afterwards.",
    ),
    "domain-own-network": QT_TRANSLATE_NOOP(
        "Note",
        "Names that end in .{ending} are kept for use within a network: nobody outside yours "
        "will find {domain}. It cannot be changed afterwards.",
    ),
    "domain-nobodys": QT_TRANSLATE_NOOP(
        "Note",
        "{domain} is one of the names kept for examples and tests: nobody can own it, and no "
        "chat program will find it by itself. It is good for trying things out.",
    ),
    "domain-ending-unknown": QT_TRANSLATE_NOOP(
        "Note",
        "I know of no domains that end in .{ending}. Check how {domain} is spelt: it cannot be "
        "changed afterwards.",
    ),
    "domain-symbols": QT_TRANSLATE_NOOP(
        "Note",
        "{domain} holds a symbol that is not a letter. Most registries and many programs do not "
        "take such names. It cannot be changed afterwards.",
    ),
}

_CHANGED = {
    "certificate-stays": QT_TRANSLATE_NOOP(
        "Note",
        "The certificate stays, as chat programs hold it against the domain and not against "
        "{fqdn}. If you open the console by that name, the browser may complain about it until "
        "you enter a new one.",
    ),
}

_FOUND = {
    "dns-found": QT_TRANSLATE_NOOP(
        "Note", "Chat programs find the server by its domain: {domain} leads to {address}."
    ),
    "dns-near": QT_TRANSLATE_NOOP(
        "Note",
        "{domain} leads to {address}, which exists only within this network: nobody outside it "
        "will find the chat.",
    ),
    "dns-unsure": QT_TRANSLATE_NOOP(
        "Note",
        "{domain} leads to {address}. I reached the server from within its network, so I cannot "
        "tell whether that address leads to it as well. Try it from outside, on a phone without "
        "Wi-Fi.",
    ),
    "dns-unsure-bare": QT_TRANSLATE_NOOP(
        "Note",
        "{domain} leads to {address}, and nothing tells chat programs where the chat is. I reached "
        "the server from within its network, so I cannot tell whether that address is the one of "
        "this network. If it is not, for instance that of a website, they will call the wrong "
        "computer.",
    ),
    "dns-missing": QT_TRANSLATE_NOOP(
        "Note",
        "{domain} is not found: chat programs know the addresses of your users and do not learn "
        "which server to call.",
    ),
    "dns-elsewhere": QT_TRANSLATE_NOOP(
        "Note",
        "{domain} leads to {address}, which is another computer, perhaps a website. Chat programs "
        "will call there unless they are told where the chat is.",
    ),
    "dns-refused": QT_TRANSLATE_NOOP(
        "Note",
        "The domain name system says that {domain} has no chat: an SRV record has a dot for "
        "its target.",
    ),
    "dns-service-number": QT_TRANSLATE_NOOP(
        "Note",
        "An SRV record of {domain} leads to the number {host}; there must be a name there.",
    ),
    "dns-service-nowhere": QT_TRANSLATE_NOOP(
        "Note",
        "An SRV record of {domain} leads to {host}, which has no address.",
    ),
    "dns-service-elsewhere": QT_TRANSLATE_NOOP(
        "Note",
        "An SRV record of {domain} leads to {host} at {address}, which is another computer.",
    ),
    "dns-service-alias": QT_TRANSLATE_NOOP(
        "Note",
        "An SRV record of {domain} leads to {host}, which is only another name (CNAME) of a "
        "computer. Not every chat program follows that.",
    ),
    "dns-service-port": QT_TRANSLATE_NOOP(
        "Note",
        "An SRV record of {domain} names port {port}; this server answers on {right}.",
    ),
    "dns-not-asked": QT_TRANSLATE_NOOP(
        "Note",
        "I could not ask from here whether {domain} is found, so I do not know. Perhaps this "
        "computer has no way to the internet just now.",
    ),
    "dns-broken": QT_TRANSLATE_NOOP(
        "Note",
        "I could not learn whether {domain} is found: the name servers responsible for it do not "
        "answer as they should. Whoever keeps that domain can tell why.",
    ),
}

_REMARKS = {
    "dns-unregistered": QT_TRANSLATE_NOOP(
        "Note",
        "There is nothing by the name of {owner} in the domain name system. Register it first, "
        "if it is not yours yet.",
    ),
    "dns-own-network": QT_TRANSLATE_NOOP(
        "Note",
        "{domain} can be found within your own network at most: the records belong in the name "
        "server of that network.",
    ),
    "dns-only-here": QT_TRANSLATE_NOOP(
        "Note",
        "This computer itself has a list (the file called hosts) that leads {names} to {address}; "
        "others do not have it.",
    ),
    "dns-wildcard": QT_TRANSLATE_NOOP(
        "Note",
        "Every name below {domain} leads to {address} (a record for *.{domain}). A record of its "
        "own for {host} counts before that one.",
    ),
    "dns-other-host": QT_TRANSLATE_NOOP(
        "Note",
        "So that {domain} stays as it is, the chat server gets a name of its own here, {host}. "
        "Any other that is still free will do as well.",
    ),
    "dns-host-in-use": QT_TRANSLATE_NOOP(
        "Note",
        "If {host} is in use for something else, such as mail or a website, leave it as it is and "
        "give the chat server another name in both records.",
    ),
    "dns-address-unknown": QT_TRANSLATE_NOOP(
        "Note",
        "I reached the server by {address}, a number of its own network. For people outside, the "
        "record needs the address your network has on the internet.",
    ),
    "reached-near": QT_TRANSLATE_NOOP(
        "Note",
        "I reached the server from within its network. For people outside, the router there has "
        "to pass on port 5222 to it.",
    ),
}

_TRUST = {
    "trust-self-signed": QT_TRANSLATE_NOOP(
        "Note",
        "The server vouches for itself: no authority has signed its certificate. Conversations, "
        "Gajim and Pidgin ask once whether to trust it; compare the fingerprint (SHA-256): "
        "{fingerprint}. Monal and Dino refuse it. For phones, get a certificate for {domain} from "
        "an authority such as Let’s Encrypt, and enter it in the administration console "
        "(Server, TLS/SSL Certificates, Certificate Stores).",
    ),
    "trust-self-signed-for-good": QT_TRANSLATE_NOOP(
        "Note",
        "The server vouches for itself: no authority has signed its certificate, and none will for "
        "{domain}. Conversations, Gajim and Pidgin ask once whether to trust it: tell your users "
        "the fingerprint to compare (SHA-256): {fingerprint}. Monal and Dino refuse it.",
    ),
    "trust-unknown-signer": QT_TRANSLATE_NOOP(
        "Note",
        "Phones do not know who signed the certificate of the server, or its chain is not whole. "
        "Some chat programs ask whether to trust it; compare the fingerprint (SHA-256): "
        "{fingerprint}. Others refuse it. Enter the whole chain of a well-known authority in the "
        "console, or bring your own authority to all devices.",
    ),
}

NOTES: dict[str, str] = {**_OWN, **_CHANGED, **_FOUND, **_REMARKS, **_TRUST}
