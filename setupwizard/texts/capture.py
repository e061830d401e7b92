"""Words for the traffic of a chat: what each side does, in whole sentences."""

from setupwizard.model.problems import Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.CAPTURE_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This file is not a recording of network traffic."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Choose a file that ends in .pcapng or .pcap, as Wireshark and this program save it.",
        ),
    ),
    Code.CAPTURE_DAMAGED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The recording is damaged: packets read before that: {count}"),
        QT_TRANSLATE_NOOP(
            "Problem", "What was read is shown. For the rest, copy the file again, or record anew."
        ),
    ),
    Code.CAPTURE_EMPTY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The recording is damaged before its first packet: nothing can be read."
        ),
        QT_TRANSLATE_NOOP("Problem", "Copy the file again, or record anew."),
    ),
    Code.CAPTURE_CUT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The recording ends in the middle of a packet: packets read before that: {count}",
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "What was read is shown. The file was perhaps not copied to its end."
        ),
    ),
    Code.CAPTURE_LINK_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem",
            "The recording was made on a kind of network I cannot read (link type {link}).",
        ),
        QT_TRANSLATE_NOOP("Problem", "Record on a cable, on Wi-Fi or on the server itself."),
    ),
    Code.CAPTURE_FILE_UNREADABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The file cannot be opened: {file}"),
        QT_TRANSLATE_NOOP("Problem", "Check that it is there and that you may read it."),
    ),
    Code.CAPTURE_FILE_UNWRITABLE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The recording cannot be saved as {file}."),
        QT_TRANSLATE_NOOP("Problem", "Choose another folder, or free some space."),
    ),
    Code.TCPDUMP_MISSING: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The server lacks the program that records network traffic (tcpdump)."
        ),
        QT_TRANSLATE_NOOP(
            "Problem", "Have me install it: it comes from the system’s own package sources."
        ),
    ),
    Code.TCPDUMP_FAILED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The server did not record anything: tcpdump ended at once."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "What it said is under Details. In a container it may be forbidden to record.",
        ),
    ),
}

STEPS: dict[str, StepText] = {
    "tcpdump": StepText(
        QT_TRANSLATE_NOOP("Step", "Program that records network traffic"),
        QT_TRANSLATE_NOOP("Step", "Installing tcpdump."),
    ),
}

NOTES: dict[str, str] = {}

SAVED = QT_TRANSLATE_NOOP(
    "Capture",
    "What travelled without encryption can be read here, passwords too.",
)
"""About a whole file."""

WORDS: dict[str, str] = {
    # connections
    "connect": QT_TRANSLATE_NOOP("Capture", "{who} opens a connection to {whom}, port {port}."),
    "connect-again": QT_TRANSLATE_NOOP("Capture", "{who} tries again: {whom} did not respond."),
    "connect-refused": QT_TRANSLATE_NOOP(
        "Capture", "{who} refuses the connection: nothing listens on port {port}."
    ),
    "joined": QT_TRANSLATE_NOOP(
        "Capture", "The connection of {who} began before the recording did."
    ),
    "closed": QT_TRANSLATE_NOOP("Capture", "{who} closes the connection."),
    "reset": QT_TRANSLATE_NOOP("Capture", "{who} interrupts the connection."),
    "gap": QT_TRANSLATE_NOOP("Capture", "Some of what {who} sent is missing in the recording."),
    "unreadable-broken": QT_TRANSLATE_NOOP(
        "Capture", "{who} sends something that is not correct XML; it is left out."
    ),
    "unreadable-hostile": QT_TRANSLATE_NOOP(
        "Capture", "{who} sends XML that no chat may contain; it is left out."
    ),
    "unreadable-too-large": QT_TRANSLATE_NOOP(
        "Capture", "{who} sends something too large to be shown; it is left out."
    ),
    # the stream
    "stream-asked": QT_TRANSLATE_NOOP("Capture", "{who} greets the server of “{domain}”."),
    "stream-answered": QT_TRANSLATE_NOOP("Capture", "{who} returns the greeting."),
    "stream-closed": QT_TRANSLATE_NOOP("Capture", "{who} says goodbye."),
    "stream-error": QT_TRANSLATE_NOOP("Capture", "{who} ends the conversation: {condition_words}."),
    "offers-tls-required": QT_TRANSLATE_NOOP(
        "Capture", "{who} demands that the rest is encrypted."
    ),
    "offers-tls": QT_TRANSLATE_NOOP(
        "Capture", "{who} offers encryption, and these ways to log in: {mechanisms}"
    ),
    "offers-login": QT_TRANSLATE_NOOP("Capture", "{who} offers these ways to log in: {mechanisms}"),
    "offers-session": QT_TRANSLATE_NOOP("Capture", "{who} says what it can do."),
    # encryption
    "starttls": QT_TRANSLATE_NOOP("Capture", "{who} asks to go on encrypted."),
    "starttls-agreed": QT_TRANSLATE_NOOP("Capture", "{who} agrees: encryption begins here."),
    "starttls-refused": QT_TRANSLATE_NOOP("Capture", "{who} refuses to encrypt."),
    "client-hello": QT_TRANSLATE_NOOP(
        "Capture", "{who} begins to encrypt ({version}) and asks for “{name}”."
    ),
    "client-hello-nameless": QT_TRANSLATE_NOOP("Capture", "{who} begins to encrypt ({version})."),
    "server-hello": QT_TRANSLATE_NOOP(
        "Capture", "{who} agrees to {version} with {cipher}: from here on nobody else can read it."
    ),
    "certificate": QT_TRANSLATE_NOOP(
        "Capture", "{who} shows its certificate: for {names}, valid until {ends}."
    ),
    "tls-alert": QT_TRANSLATE_NOOP("Capture", "{who} interrupts the encryption: {alert}"),
    "tls-end": QT_TRANSLATE_NOOP("Capture", "{who} ends the encryption."),
    "encrypted": QT_TRANSLATE_NOOP(
        "Capture", "{who} sends {whom} {size} bytes that nobody else can read."
    ),
    # logging in
    "login-asked": QT_TRANSLATE_NOOP("Capture", "{who} asks to log in with {mechanism}."),
    "login-challenge": QT_TRANSLATE_NOOP("Capture", "{who} asks for a proof of the password."),
    "login-response": QT_TRANSLATE_NOOP("Capture", "{who} sends the proof; it is hidden here."),
    "login-aborted": QT_TRANSLATE_NOOP("Capture", "{who} gives up logging in."),
    "login-done": QT_TRANSLATE_NOOP("Capture", "{who} accepts the login of {whom}."),
    "login-refused": QT_TRANSLATE_NOOP(
        "Capture", "{who} refuses the login of {whom}: {condition_words}."
    ),
    "login-old": QT_TRANSLATE_NOOP(
        "Capture", "{who} asks to log in the old way; the password is hidden here."
    ),
    "register": QT_TRANSLATE_NOOP(
        "Capture", "{who} asks for an account; the password is hidden here."
    ),
    "bind-asked": QT_TRANSLATE_NOOP("Capture", "{who} asks for a session."),
    "bound": QT_TRANSLATE_NOOP("Capture", "{who} gives {whom} the session {jid}."),
    "handshake": QT_TRANSLATE_NOOP(
        "Capture", "{who} shows who it is; the evidence is hidden here."
    ),
    # contacts and presence
    "roster-asked": QT_TRANSLATE_NOOP("Capture", "{who} asks for the list of contacts."),
    "roster-given": QT_TRANSLATE_NOOP("Capture", "{who} sends the list of contacts: {count}"),
    "roster-changed": QT_TRANSLATE_NOOP("Capture", "{who} changes the list of contacts."),
    "presence": QT_TRANSLATE_NOOP("Capture", "{who} tells the server: {show_words}."),
    "presence-told": QT_TRANSLATE_NOOP("Capture", "{whom} learns about {who}: {show_words}."),
    "subscribe": QT_TRANSLATE_NOOP("Capture", "{who} asks {whom} to be a contact."),
    "subscribed": QT_TRANSLATE_NOOP("Capture", "{who} accepts {whom} as a contact."),
    "unsubscribe": QT_TRANSLATE_NOOP("Capture", "{who} no longer wants {whom} as a contact."),
    "room-asked": QT_TRANSLATE_NOOP("Capture", "{who} asks to join the room {whom}."),
    "presence-error": QT_TRANSLATE_NOOP("Capture", "{whom} refuses {who}: {condition_words}."),
    # messages
    "message": QT_TRANSLATE_NOOP("Capture", "{who} writes to {whom}."),
    "message-handed": QT_TRANSLATE_NOOP("Capture", "{whom} receives what {who} wrote."),
    "room-message": QT_TRANSLATE_NOOP("Capture", "{who} writes in the room {whom}."),
    "room-message-handed": QT_TRANSLATE_NOOP(
        "Capture", "{whom} receives what {who} wrote in a room."
    ),
    "headline": QT_TRANSLATE_NOOP("Capture", "{whom} receives an announcement from {who}."),
    "receipt": QT_TRANSLATE_NOOP(
        "Capture", "The program of {who} confirms to {whom} that the message has arrived."
    ),
    "chat-state": QT_TRANSLATE_NOOP("Capture", "{who} lets {whom} know whether somebody types."),
    "message-without-text": QT_TRANSLATE_NOOP("Capture", "{who} sends {whom} a sign without text."),
    "message-error": QT_TRANSLATE_NOOP(
        "Capture", "A message of {whom} to {who} was not delivered: {condition_words}."
    ),
    "delivered": QT_TRANSLATE_NOOP(
        "Capture", "Delivered: {who} confirmed the packet after {milliseconds} ms (ACK)."
    ),
    # questions
    "asked": QT_TRANSLATE_NOOP("Capture", "{who} asks {whom}: {query_words}"),
    "wanted": QT_TRANSLATE_NOOP("Capture", "{who} asks {whom} for a change: {query_words}"),
    "answered": QT_TRANSLATE_NOOP("Capture", "{who} responds to {whom}."),
    "answered-error": QT_TRANSLATE_NOOP("Capture", "{who} declines: {condition_words}."),
    "upkeep": QT_TRANSLATE_NOOP("Capture", "{who} counts what has arrived so far."),
    "other": QT_TRANSLATE_NOOP("Capture", "{who} sends “{name}”."),
}
"""By the code of an event. `who` and `whom` are people's names, addresses, or the chat's domain."""

CONDITIONS = {
    "login-not-authorized": QT_TRANSLATE_NOOP("Named", "wrong user name or password"),
    "login-account-disabled": QT_TRANSLATE_NOOP("Named", "the account is locked"),
    "login-credentials-expired": QT_TRANSLATE_NOOP("Named", "the password has expired"),
    "login-encryption-required": QT_TRANSLATE_NOOP("Named", "only with encryption"),
    "login-invalid-mechanism": QT_TRANSLATE_NOOP("Named", "this way is not offered"),
    "login-mechanism-too-weak": QT_TRANSLATE_NOOP("Named", "this way is not safe enough"),
    "login-temporary-auth-failure": QT_TRANSLATE_NOOP("Named", "not possible at the moment"),
    "login-aborted": QT_TRANSLATE_NOOP("Named", "it was interrupted"),
    "stream-conflict": QT_TRANSLATE_NOOP("Named", "somebody has logged in with the same session"),
    "stream-not-authorized": QT_TRANSLATE_NOOP("Named", "the session is not allowed (any more)"),
    "stream-host-unknown": QT_TRANSLATE_NOOP("Named", "this server does not have that domain"),
    "stream-policy-violation": QT_TRANSLATE_NOOP("Named", "against the rules of this server"),
    "stream-system-shutdown": QT_TRANSLATE_NOOP("Named", "the server is being stopped"),
    "stream-connection-timeout": QT_TRANSLATE_NOOP("Named", "silent for too long"),
    "stream-reset": QT_TRANSLATE_NOOP("Named", "the server wants a new beginning"),
    "stream-resource-constraint": QT_TRANSLATE_NOOP("Named", "the server has too much to do"),
    "stream-not-well-formed": QT_TRANSLATE_NOOP("Named", "what it received was not correct XML"),
    "stream-internal-server-error": QT_TRANSLATE_NOOP("Named", "an error of the server"),
    "stanza-item-not-found": QT_TRANSLATE_NOOP("Named", "there is no such thing"),
    "stanza-service-unavailable": QT_TRANSLATE_NOOP("Named", "nobody there to receive it"),
    "stanza-remote-server-not-found": QT_TRANSLATE_NOOP("Named", "that domain is not reached"),
    "stanza-remote-server-timeout": QT_TRANSLATE_NOOP("Named", "that domain does not respond"),
    "stanza-recipient-unavailable": QT_TRANSLATE_NOOP("Named", "nobody there at the moment"),
    "stanza-forbidden": QT_TRANSLATE_NOOP("Named", "not permitted"),
    "stanza-not-allowed": QT_TRANSLATE_NOOP("Named", "not permitted"),
    "stanza-not-authorized": QT_TRANSLATE_NOOP("Named", "a password is needed, or another one"),
    "stanza-conflict": QT_TRANSLATE_NOOP("Named", "the name is taken"),
    "stanza-registration-required": QT_TRANSLATE_NOOP("Named", "only for members"),
    "stanza-feature-not-implemented": QT_TRANSLATE_NOOP("Named", "it cannot do that"),
    "stanza-bad-request": QT_TRANSLATE_NOOP("Named", "the request is not complete"),
    "stanza-not-acceptable": QT_TRANSLATE_NOOP("Named", "not accepted"),
}
"""Why a server refuses or ends something (RFC 6120: 4.9.3, 6.5, 8.3.3)."""

SHOWS = {
    "available": QT_TRANSLATE_NOOP("Named", "ready to chat"),
    "away": QT_TRANSLATE_NOOP("Named", "away for a moment"),
    "xa": QT_TRANSLATE_NOOP("Named", "away for long"),
    "dnd": QT_TRANSLATE_NOOP("Named", "do not disturb"),
    "chat": QT_TRANSLATE_NOOP("Named", "would like to chat"),
    "unavailable": QT_TRANSLATE_NOOP("Named", "not connected"),
}

QUERIES = {
    "http://jabber.org/protocol/disco#info": QT_TRANSLATE_NOOP("Named", "what can you do?"),
    "http://jabber.org/protocol/disco#items": QT_TRANSLATE_NOOP("Named", "what is there?"),
    "http://jabber.org/protocol/commands": QT_TRANSLATE_NOOP("Named", "a command"),
    "jabber:iq:version": QT_TRANSLATE_NOOP("Named", "which program and version?"),
    "jabber:iq:last": QT_TRANSLATE_NOOP("Named", "since when?"),
    "jabber:iq:private": QT_TRANSLATE_NOOP("Named", "what was stored on the server"),
    "jabber:iq:search": QT_TRANSLATE_NOOP("Named", "a search for users"),
    "jabber:iq:time": QT_TRANSLATE_NOOP("Named", "what time is it?"),
    "urn:xmpp:time": QT_TRANSLATE_NOOP("Named", "what time is it?"),
    "urn:xmpp:ping": QT_TRANSLATE_NOOP("Named", "are you there?"),
    "urn:xmpp:mam:2": QT_TRANSLATE_NOOP("Named", "earlier messages"),
    "urn:xmpp:carbons:2": QT_TRANSLATE_NOOP("Named", "copies for other devices"),
    "urn:xmpp:blocking": QT_TRANSLATE_NOOP("Named", "who is blocked"),
    "urn:ietf:params:xml:ns:xmpp-session": QT_TRANSLATE_NOOP("Named", "to begin the session"),
    "vcard-temp": QT_TRANSLATE_NOOP("Named", "the business card"),
    "http://jabber.org/protocol/muc#owner": QT_TRANSLATE_NOOP("Named", "settings of the room"),
    "http://jabber.org/protocol/muc#admin": QT_TRANSLATE_NOOP("Named", "who may do what in a room"),
    "http://jabber.org/protocol/pubsub": QT_TRANSLATE_NOOP("Named", "what others have published"),
}
"""What a chat program asks, by the namespace of the question."""

REPORT = {
    "title": QT_TRANSLATE_NOOP("CaptureReport", "A conversation on the network"),
    "covered": QT_TRANSLATE_NOOP(
        "CaptureReport",
        "Passwords are never in this report, and what people wrote is covered with dots.",
    ),
    "revealed": QT_TRANSLATE_NOOP(
        "CaptureReport",
        "Passwords are never in this report. What people wrote can be read: give it only to those "
        "who may.",
    ),
    "participants": QT_TRANSLATE_NOOP("CaptureReport", "Who takes part"),
    "conversation": QT_TRANSLATE_NOOP("CaptureReport", "What happened, in order"),
    "explanation": QT_TRANSLATE_NOOP("CaptureReport", "What the words mean"),
    "facts": QT_TRANSLATE_NOOP(
        "CaptureReport", "Packet {number}: {source} → {target}, {flags}, {size} bytes"
    ),
}

EXPLANATIONS = {
    "TCP": QT_TRANSLATE_NOOP(
        "CaptureReport",
        "Carries bytes from one computer to another, whole and in order. Each side numbers what it "
        "sends.",
    ),
    "ACK": QT_TRANSLATE_NOOP(
        "CaptureReport",
        "The packet by which the other side confirms: I have everything up to this byte. Without "
        "it the packet is sent again.",
    ),
    "5222": QT_TRANSLATE_NOOP(
        "CaptureReport",
        "The port of the server to which chat programs connect. The program itself uses a port "
        "that is free on its computer at that moment, a high number.",
    ),
    "XMPP": QT_TRANSLATE_NOOP(
        "CaptureReport",
        "The language of the chat. Each side sends one long XML document, piece by piece: "
        "messages, presence and questions.",
    ),
    "SASL": QT_TRANSLATE_NOOP(
        "CaptureReport",
        "How one logs in. With SCRAM the password does not travel, only a proof that it is known; "
        "with PLAIN it travels as it is.",
    ),
    "TLS": QT_TRANSLATE_NOOP(
        "CaptureReport",
        "Encryption. Who listens sees that two computers talk, when and how much, and nothing of "
        "what they say.",
    ),
}
"""For whoever sees this for the first time."""
