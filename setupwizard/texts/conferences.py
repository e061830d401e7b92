"""Words for the rooms in which several people chat: what keeps one from being changed."""

from setupwizard.model.problems import Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.ROOM_ADDRESS_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This cannot be the address of a room."),
        QT_TRANSLATE_NOOP("Problem", "Use letters, figures, dots and hyphens, without spaces."),
    ),
    Code.ROOM_TOO_LONG: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "That is longer than Openfire can keep for a room."),
        QT_TRANSLATE_NOOP("Problem", "Use at most {limit} characters."),
    ),
    Code.ROOM_NAMELESS: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "A room needs a name."),
        QT_TRANSLATE_NOOP("Problem", "Write what people are to see in their list of rooms."),
    ),
    Code.ROOM_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is already a room with the address “{room}”."),
        QT_TRANSLATE_NOOP("Problem", "Choose another address, or change that room."),
    ),
    Code.ROOM_NOT_ALLOWED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire does not let you create the room “{room}”."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Its address may be that of a room that was deleted and retired, or you may not be one "
            "of those who create rooms in this service. Choose another address or service.",
        ),
    ),
    Code.ROOM_GONE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no room “{room}” any more."),
        QT_TRANSLATE_NOOP("Problem", "Somebody has deleted it meanwhile. Look at the list again."),
    ),
    Code.ROOM_CHANGED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Somebody else has changed the room “{room}” meanwhile."),
        QT_TRANSLATE_NOOP("Problem", "Look at it again, and make your change then."),
    ),
    Code.ROOM_IN_USE: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The room “{room}” is in use by now: somebody is inside, or has written."
        ),
        QT_TRANSLATE_NOOP("Problem", "To delete it all the same, do so in the list of rooms."),
    ),
    Code.ROOM_LAST_OWNER: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "A room needs an owner, and this is its only one."),
        QT_TRANSLATE_NOOP("Problem", "Make somebody else its owner first."),
    ),
    Code.ROOM_PERSON_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This is not the address of a person."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Write it as user@domain. Whoever has an @ in the user name itself can only be let in "
            "as one of a group.",
        ),
    ),
    Code.ROOM_CANNOT_KICK: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "“{user}” owns or administers this room, so Openfire does not put them out."
        ),
        QT_TRANSLATE_NOOP("Problem", "Take that right away first, under who belongs to the room."),
    ),
    Code.OCCUPANT_GONE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{user}” has left the room meanwhile."),
        QT_TRANSLATE_NOOP("Problem", "To keep them out, enter their address as kept out."),
    ),
    Code.SERVICE_NAME_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This cannot be the name of a service."),
        QT_TRANSLATE_NOOP(
            "Problem", "Use a word of letters, figures and hyphens, without spaces and dots."
        ),
    ),
    Code.SERVICE_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire already has something with the name “{service}”."),
        QT_TRANSLATE_NOOP("Problem", "Choose another name."),
    ),
    Code.SERVICE_GONE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no service “{service}” any more."),
        QT_TRANSLATE_NOOP("Problem", "Somebody has deleted it meanwhile. Look at the list again."),
    ),
    Code.SERVICE_CHANGED: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "Somebody else has changed the service “{service}” meanwhile."
        ),
        QT_TRANSLATE_NOOP("Problem", "Look at it again, and make your change then."),
    ),
    Code.SERVICE_IN_USE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The service “{service}” is in use by now: it has rooms."),
        QT_TRANSLATE_NOOP("Problem", "To delete it all the same, do so in the list of services."),
    ),
    Code.SERVICE_NUMBER: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire would not do what this number says."),
        QT_TRANSLATE_NOOP("Problem", "Enter a number from {least} to {most}."),
    ),
    Code.SERVICE_GRACE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The silence is longer than the time between two times."),
        QT_TRANSLATE_NOOP("Problem", "Enter a smaller number of milliseconds for the silence."),
    ),
    Code.NEEDS_OPENFIRE_5: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This release of Openfire cannot do that."),
        QT_TRANSLATE_NOOP("Problem", "Openfire 5 can: with it you will find it here."),
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {
    "done-room-created": QT_TRANSLATE_NOOP("Note", "Room “{room}” created"),
    "done-room-edited": QT_TRANSLATE_NOOP("Note", "Settings of the room “{room}” changed"),
    "done-room-deleted": QT_TRANSLATE_NOOP("Note", "Room “{room}” deleted"),
    "done-room-cleared": QT_TRANSLATE_NOOP("Note", "History of the room “{room}” cleared"),
    "done-room-person": QT_TRANSLATE_NOOP("Note", "Role of “{who}” in the room “{room}” changed"),
    "done-room-kicked": QT_TRANSLATE_NOOP("Note", "“{who}” put out of the room “{room}”"),
    "done-service-created": QT_TRANSLATE_NOOP("Note", "Service “{service}” created"),
    "done-service-edited": QT_TRANSLATE_NOOP("Note", "Settings of the service “{service}” changed"),
    "done-service-named": QT_TRANSLATE_NOOP("Note", "“{who}” named in the service “{service}”"),
    "done-service-unnamed": QT_TRANSLATE_NOOP(
        "Note", "“{who}” no longer named in the service “{service}”"
    ),
    "done-service-released": QT_TRANSLATE_NOOP(
        "Note", "Address of the retired room “{room}” allowed again"
    ),
    "done-service-deleted": QT_TRANSLATE_NOOP("Note", "Service “{service}” deleted"),
    "done-room-banned": QT_TRANSLATE_NOOP("Note", "“{who}” kept out of the room “{room}”"),
}
