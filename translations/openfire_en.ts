<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>BelongingsCard</name>
    <message numerus="yes">
        <source>%Ln message(s), {size}; the oldest of {time}</source>
        <translation>
            <numerusform>%Ln message, {size}; the oldest of {time}</numerusform>
            <numerusform>%Ln messages, {size}; the oldest of {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CachesPage</name>
    <message numerus="yes">
        <source>Empty %Ln cache(s)?</source>
        <translation>
            <numerusform>Empty one cache?</numerusform>
            <numerusform>Empty %Ln caches?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message numerus="yes">
        <source>%Ln packet(s) are missing.</source>
        <translation>
            <numerusform>%Ln packet is missing.</numerusform>
            <numerusform>%Ln packets are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message numerus="yes">
        <source>%Ln packet(s) in it, and none of them is of a chat.</source>
        <translation>
            <numerusform>%Ln packet in it, and it is not of a chat.</numerusform>
            <numerusform>%Ln packets in it, and none of them is of a chat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FateList</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupActions</name>
    <message numerus="yes">
        <source>Nobody loses their account: %Ln member(s) are just no longer in it.</source>
        <translation>
            <numerusform>Nobody loses their account: %Ln member is just no longer in it.</numerusform>
            <numerusform>Nobody loses their account: %Ln members are just no longer in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %Ln more</source>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I found %Ln group(s):</source>
        <translation>
            <numerusform>I found %Ln group:</numerusform>
            <numerusform>I found %Ln groups:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) have other groups as members. Openfire does not look into those: it does not see the people in them as members.</source>
        <translation>
            <numerusform>%Ln group has other groups as members. Openfire does not look into those: it does not see the people in them as members.</numerusform>
            <numerusform>%Ln groups have other groups as members. Openfire does not look into those: it does not see the people in them as members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more group(s) are in the directory, but outside the search base: Openfire does not see them.</source>
        <translation>
            <numerusform>%Ln more group is in the directory, but outside the search base: Openfire does not see it.</numerusform>
            <numerusform>%Ln more groups are in the directory, but outside the search base: Openfire does not see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>About %Ln minute left</numerusform>
            <numerusform>About %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message numerus="yes">
        <source>%Ln person(s) can chat</source>
        <translation>
            <numerusform>One person can chat</numerusform>
            <numerusform>%Ln people can chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message numerus="yes">
        <source>Bring %Ln person(s)</source>
        <translation>
            <numerusform>Bring %Ln person</numerusform>
            <numerusform>Bring %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message numerus="yes">
        <source>%Ln person(s) are still missing</source>
        <translation>
            <numerusform>%Ln person is still missing</numerusform>
            <numerusform>%Ln people are still missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I do not know yet whether %Ln account(s) exist</source>
        <translation>
            <numerusform>I do not know yet whether %Ln account exists</numerusform>
            <numerusform>I do not know yet whether %Ln accounts exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new account(s) are not in their groups yet</source>
        <translation>
            <numerusform>%Ln new account is not in its groups yet</numerusform>
            <numerusform>%Ln new accounts are not in their groups yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersForm</name>
    <message numerus="yes">
        <source>%Ln more are in it, and not shown here.</source>
        <translation>
            <numerusform>%Ln more is in it, and not shown here.</numerusform>
            <numerusform>%Ln more are in it, and not shown here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message numerus="yes">
        <source>At once, being connected: %Ln person(s).</source>
        <translation>
            <numerusform>At once, being connected: %Ln person.</numerusform>
            <numerusform>At once, being connected: %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not at all, as Openfire is set to keep nothing for who is not connected: %Ln person(s).</source>
        <translation>
            <numerusform>Not at all, as Openfire is set to keep nothing for who is not connected: %Ln person.</numerusform>
            <numerusform>Not at all, as Openfire is set to keep nothing for who is not connected: %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When they connect: %Ln person(s).</source>
        <translation>
            <numerusform>When they connect: %Ln person.</numerusform>
            <numerusform>When they connect: %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send it to %Ln person(s)?</source>
        <translation>
            <numerusform>Send it to %Ln person?</numerusform>
            <numerusform>Send it to %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send it to %Ln person(s)</source>
        <translation>
            <numerusform>Send it to %Ln person</numerusform>
            <numerusform>Send it to %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewDirectoryPage</name>
    <message numerus="yes">
        <source>%Ln line(s) of the table have to be corrected:</source>
        <translation>
            <numerusform>%Ln line of the table has to be corrected:</numerusform>
            <numerusform>%Ln lines of the table have to be corrected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will get it. At least 8 characters.</source>
        <translation>
            <numerusform>%Ln person will get it. At least 8 characters.</numerusform>
            <numerusform>%Ln people will get it. At least 8 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have read %Ln person(s). Here are some of them:</source>
        <translation>
            <numerusform>I have read %Ln person:</numerusform>
            <numerusform>I have read %Ln people. Here are some of them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I found %Ln person(s):</source>
        <translation>
            <numerusform>I found %Ln person:</numerusform>
            <numerusform>I found %Ln people:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more person(s) are in the directory, but outside the search base: Openfire does not see them.</source>
        <translation>
            <numerusform>%Ln more person is in the directory, but outside the search base: Openfire does not see them.</numerusform>
            <numerusform>%Ln more people are in the directory, but outside the search base: Openfire does not see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message numerus="yes">
        <source>%Ln Openfire user(s) will no longer be able to log in</source>
        <translation>
            <numerusform>%Ln Openfire user will no longer be able to log in</numerusform>
            <numerusform>%Ln Openfire users will no longer be able to log in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{users} and %Ln more</source>
        <translation>
            <numerusform>{users} and %Ln more</numerusform>
            <numerusform>{users} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomActions</name>
    <message numerus="yes">
        <source>%Ln kept message(s) go.</source>
        <translation>
            <numerusform>%Ln kept message goes.</numerusform>
            <numerusform>%Ln kept messages go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) inside are put out.</source>
        <translation>
            <numerusform>%Ln person inside is put out.</numerusform>
            <numerusform>%Ln people inside are put out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept message(s) can be read no more.</source>
        <translation>
            <numerusform>%Ln kept message can be read no more.</numerusform>
            <numerusform>%Ln kept messages can be read no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who belongs to it is forgotten: %Ln entries.</source>
        <translation>
            <numerusform>Who belongs to it is forgotten: %Ln entry.</numerusform>
            <numerusform>Who belongs to it is forgotten: %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message numerus="yes">
        <source>I am making %Ln invitation(s)…</source>
        <translation>
            <numerusform>I am making one invitation…</numerusform>
            <numerusform>I am making %Ln invitations…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequenceModel</name>
    <message numerus="yes">
        <source>Encrypted: %Ln packet(s), {size} bytes; only they can read it</source>
        <translation>
            <numerusform>Encrypted: %Ln packet, {size} bytes; only they can read it</numerusform>
            <numerusform>Encrypted: %Ln packets, {size} bytes; only they can read it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceActions</name>
    <message numerus="yes">
        <source>%Ln room(s) go, with who belongs to them.</source>
        <translation>
            <numerusform>%Ln room goes, with who belongs to it.</numerusform>
            <numerusform>%Ln rooms go, with who belongs to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) inside are put out.</source>
        <translation>
            <numerusform>%Ln person inside is put out.</numerusform>
            <numerusform>%Ln people inside are put out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept message(s) can be read no more.</source>
        <translation>
            <numerusform>%Ln kept message can be read no more.</numerusform>
            <numerusform>%Ln kept messages can be read no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retired address(es) are forgotten.</source>
        <translation>
            <numerusform>%Ln retired address is forgotten.</numerusform>
            <numerusform>%Ln retired addresses are forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) chosen</source>
        <translation>
            <numerusform>%Ln user chosen</numerusform>
            <numerusform>%Ln users chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingForm</name>
    <message numerus="yes">
        <source>Openfire has to change %Ln contact list(s)</source>
        <translation>
            <numerusform>Openfire has to change %Ln contact list</numerusform>
            <numerusform>Openfire has to change %Ln contact lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It may take %Ln second(s) or more, and the chat answers slowly meanwhile. Do it when few people are connected.</source>
        <translation>
            <numerusform>It may take %Ln second or more, and the chat answers slowly meanwhile. Do it when few people are connected.</numerusform>
            <numerusform>It may take %Ln seconds or more, and the chat answers slowly meanwhile. Do it when few people are connected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserActions</name>
    <message numerus="yes">
        <source>%Ln message(s) that nobody has read yet</source>
        <translation>
            <numerusform>%Ln message that nobody has read yet</numerusform>
            <numerusform>%Ln messages that nobody has read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list of %Ln contact(s)</source>
        <translation>
            <numerusform>a list of %Ln contact</numerusform>
            <numerusform>a list of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conference(s) lose this owner, and stay.</source>
        <translation>
            <numerusform>%Ln conference loses this owner, and stays.</numerusform>
            <numerusform>%Ln conferences lose this owner, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)?</source>
        <translation>
            <numerusform>Delete %Ln account?</numerusform>
            <numerusform>Delete %Ln accounts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln account(s)</source>
        <translation>
            <numerusform>Delete %Ln account</numerusform>
            <numerusform>Delete %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message numerus="yes">
        <source>%Ln line(s) of the table have to be corrected:</source>
        <translation>
            <numerusform>One line of the table has to be corrected:</numerusform>
            <numerusform>%Ln lines of the table have to be corrected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have read %Ln person(s):</source>
        <translation>
            <numerusform>I have read one person:</numerusform>
            <numerusform>I have read %Ln people:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln account(s)</source>
        <translation>
            <numerusform>Create one account</numerusform>
            <numerusform>Create %Ln accounts</numerusform>
        </translation>
    </message>
</context>
</TS>
