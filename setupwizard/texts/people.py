"""Words for the people of a server that runs: what keeps an account from being changed."""

from setupwizard.model.problems import Code
from setupwizard.texts.words import QT_TRANSLATE_NOOP, ProblemText, StepText

PROBLEMS: dict[Code, ProblemText] = {
    Code.CHANGE_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Openfire did not accept that."),
        QT_TRANSLATE_NOOP(
            "Problem", "Look at what you typed. What Openfire itself said is under Details."
        ),
    ),
    Code.USERS_IN_DIRECTORY: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "The users come from a directory, and Openfire only reads it."
        ),
        QT_TRANSLATE_NOOP("Problem", "Ask the administrator of the directory to change it there."),
    ),
    Code.USER_NAME_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This cannot be a user name."),
        QT_TRANSLATE_NOOP("Problem", "Use letters, figures, dots and hyphens."),
    ),
    Code.USER_TOO_LONG: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "That is longer than Openfire can keep."),
        QT_TRANSLATE_NOOP("Problem", "Use at most {limit} characters."),
    ),
    Code.USER_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is already somebody with the user name “{user}”."),
        QT_TRANSLATE_NOOP("Problem", "Choose another user name, or change that account."),
    ),
    Code.USER_GONE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no account “{user}” any more."),
        QT_TRANSLATE_NOOP("Problem", "Somebody has deleted it meanwhile. Look at the list again."),
    ),
    Code.USER_CHANGED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Somebody else has changed the account “{user}” meanwhile."),
        QT_TRANSLATE_NOOP("Problem", "Look at it again, and make your change then."),
    ),
    Code.USER_OWN_ACCOUNT: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "You administer Openfire as “{user}”: you would lock yourself out."
        ),
        QT_TRANSLATE_NOOP("Problem", "Have another administrator do it."),
    ),
    Code.LOCK_TOO_LONG: ProblemText(
        QT_TRANSLATE_NOOP(
            "Problem", "This release of Openfire cannot lock anybody for more than {days} days."
        ),
        QT_TRANSLATE_NOOP("Problem", "Choose an earlier day, or lock the account without an end."),
    ),
    Code.LOCK_ENDS_BEFORE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This lock would end before it begins."),
        QT_TRANSLATE_NOOP("Problem", "Choose a later end."),
    ),
    Code.CONTACT_ADDRESS: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{address}” is no address of the chat."),
        QT_TRANSLATE_NOOP(
            "Problem", "Write it with the domain behind it, such as ana@example.org."
        ),
    ),
    Code.CONTACT_SHARED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This contact stands there because of the group “{group}”."),
        QT_TRANSLATE_NOOP("Problem", "Change who sees that group."),
    ),
    Code.CONTACT_THERE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "“{address}” is among the contacts already."),
        QT_TRANSLATE_NOOP("Problem", "Look at the list again."),
    ),
    Code.GROUP_CHANGED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "Somebody else has changed the group “{group}” meanwhile."),
        QT_TRANSLATE_NOOP("Problem", "Look at it again, and make your change then."),
    ),
    Code.GROUP_NAME_INVALID: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "This cannot be the name of a group."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "Use a name without commas, semicolons or upright bars (|), which separate groups, and "
            "without invisible signs.",
        ),
    ),
    Code.GROUP_TAKEN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is already a group called “{group}”."),
        QT_TRANSLATE_NOOP("Problem", "Choose another name, or change that group."),
    ),
    Code.GROUP_UNNAMED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "A group that others see needs a name they see it under."),
        QT_TRANSLATE_NOOP("Problem", "Enter the name for their contact lists."),
    ),
    Code.MESSAGE_TO_NOBODY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is nobody to send it to."),
        QT_TRANSLATE_NOOP("Problem", "Choose others, or wait until somebody is connected."),
    ),
    Code.MESSAGE_TO_TOO_MANY: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "These are more than {limit} people: too many to write to."),
        QT_TRANSLATE_NOOP(
            "Problem", "Write to who is connected now, which is one message, or to a group."
        ),
    ),
    Code.MESSAGE_USERS_UNKNOWN: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no account with these user names: {users}"),
        QT_TRANSLATE_NOOP("Problem", "Look at how they are written, under Users and groups."),
    ),
    Code.ROOM_REFUSED: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "The room {room} did not take the message."),
        QT_TRANSLATE_NOOP(
            "Problem",
            "It may be shut, want a password, or let only some speak. Look at its settings.",
        ),
    ),
    Code.GROUP_GONE: ProblemText(
        QT_TRANSLATE_NOOP("Problem", "There is no group “{group}” any more."),
        QT_TRANSLATE_NOOP("Problem", "Look at the list of groups again."),
    ),
}

STEPS: dict[str, StepText] = {}

NOTES: dict[str, str] = {
    "done-user-created": QT_TRANSLATE_NOOP("Note", "Account “{user}” created"),
    "done-user-edited": QT_TRANSLATE_NOOP("Note", "Name or e-mail address of “{user}” changed"),
    "done-user-password": QT_TRANSLATE_NOOP("Note", "New password set for “{user}”"),
    "done-user-locked": QT_TRANSLATE_NOOP("Note", "Account “{user}” locked"),
    "done-user-locked-because": QT_TRANSLATE_NOOP("Note", "Account “{user}” locked: {reason}"),
    "done-user-unlocked": QT_TRANSLATE_NOOP("Note", "Account “{user}” unlocked"),
    "done-user-admin": QT_TRANSLATE_NOOP("Note", "“{user}” made an administrator"),
    "done-user-no-admin": QT_TRANSLATE_NOOP("Note", "“{user}” no longer an administrator"),
    "done-user-deleted": QT_TRANSLATE_NOOP("Note", "Account “{user}” deleted"),
    "done-user-joined": QT_TRANSLATE_NOOP("Note", "“{user}” put into the group “{group}”"),
    "done-session-ended": QT_TRANSLATE_NOOP("Note", "“{user}” disconnected"),
    "done-session-message": QT_TRANSLATE_NOOP("Note", "Message sent to “{user}”"),
    "done-announced": QT_TRANSLATE_NOOP("Note", "Message sent to several people: {number}"),
    "done-announced-room": QT_TRANSLATE_NOOP("Note", "Message sent to the room {room}"),
    "done-server-session-ended": QT_TRANSLATE_NOOP("Note", "Connection with {domain} ended"),
    "done-users-locked": QT_TRANSLATE_NOOP("Note", "Accounts locked: {number}"),
    "done-users-unlocked": QT_TRANSLATE_NOOP("Note", "Accounts unlocked: {number}"),
    "done-users-deleted": QT_TRANSLATE_NOOP("Note", "Accounts deleted: {number}"),
    "done-users-joined": QT_TRANSLATE_NOOP("Note", "{number} users put into the group “{group}”"),
    "done-users-left": QT_TRANSLATE_NOOP("Note", "{number} users taken out of the group “{group}”"),
    "done-group-created": QT_TRANSLATE_NOOP("Note", "Group “{group}” created"),
    "done-group-edited": QT_TRANSLATE_NOOP("Note", "Name or description of “{group}” changed"),
    "done-group-shared": QT_TRANSLATE_NOOP("Note", "Changed who sees the group “{group}”"),
    "done-group-hidden": QT_TRANSLATE_NOOP("Note", "Nobody sees the group “{group}” any more"),
    "done-group-deleted": QT_TRANSLATE_NOOP("Note", "Group “{group}” deleted"),
    "done-group-administrators": QT_TRANSLATE_NOOP("Note", "Administrators of “{group}” changed"),
    "done-people-list": QT_TRANSLATE_NOOP("Note", "List of people brought: {file}"),
    "done-contact-added": QT_TRANSLATE_NOOP(
        "Note", "“{address}” added to the contacts of “{user}”"
    ),
    "done-contact-removed": QT_TRANSLATE_NOOP(
        "Note", "“{address}” removed from the contacts of “{user}”"
    ),
    "done-user-left": QT_TRANSLATE_NOOP("Note", "“{user}” taken out of the group “{group}”"),
}
