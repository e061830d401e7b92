<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>FateList</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I found %n group(s):</source>
        <translation>
            <numerusform>I found %n group:</numerusform>
            <numerusform>I found %n groups:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have other groups as members. Openfire does not look into those: it does not see the people in them as members.</source>
        <translation>
            <numerusform>%n group has other groups as members. Openfire does not look into those: it does not see the people in them as members.</numerusform>
            <numerusform>%n groups have other groups as members. Openfire does not look into those: it does not see the people in them as members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s) are in the directory, but outside the search base: Openfire does not see them.</source>
        <translation>
            <numerusform>%n more group is in the directory, but outside the search base: Openfire does not see it.</numerusform>
            <numerusform>%n more groups are in the directory, but outside the search base: Openfire does not see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationsPage</name>
    <message numerus="yes">
        <source>%n person(s) can chat</source>
        <translation>
            <numerusform>One person can chat</numerusform>
            <numerusform>%n people can chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And one more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewDirectoryPage</name>
    <message numerus="yes">
        <source>%n line(s) of the table have to be corrected:</source>
        <translation>
            <numerusform>%n line of the table has to be corrected:</numerusform>
            <numerusform>%n lines of the table have to be corrected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) will get it. At least 8 characters.</source>
        <translation>
            <numerusform>%n person will get it. At least 8 characters.</numerusform>
            <numerusform>%n people will get it. At least 8 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have read %n person(s). Here are some of them:</source>
        <translation>
            <numerusform>I have read %n person:</numerusform>
            <numerusform>I have read %n people. Here are some of them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I found %n person(s):</source>
        <translation>
            <numerusform>I found %n person:</numerusform>
            <numerusform>I found %n people:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) are in the directory, but outside the search base: Openfire does not see them.</source>
        <translation>
            <numerusform>%n more person is in the directory, but outside the search base: Openfire does not see them.</numerusform>
            <numerusform>%n more people are in the directory, but outside the search base: Openfire does not see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message numerus="yes">
        <source>%n Openfire user(s) will no longer be able to log in</source>
        <translation>
            <numerusform>%n Openfire user will no longer be able to log in</numerusform>
            <numerusform>%n Openfire users will no longer be able to log in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{users} and %n more</source>
        <translation>
            <numerusform>{users} and %n more</numerusform>
            <numerusform>{users} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialogs</name>
    <message numerus="yes">
        <source>I am making %n invitation(s)…</source>
        <translation>
            <numerusform>I am making one invitation…</numerusform>
            <numerusform>I am making %n invitations…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message numerus="yes">
        <source>%n line(s) of the table have to be corrected:</source>
        <translation>
            <numerusform>One line of the table has to be corrected:</numerusform>
            <numerusform>%n lines of the table have to be corrected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I have read %n person(s):</source>
        <translation>
            <numerusform>I have read one person:</numerusform>
            <numerusform>I have read %n people:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n account(s)</source>
        <translation>
            <numerusform>Create one account</numerusform>
            <numerusform>Create %n accounts</numerusform>
        </translation>
    </message>
</context>
</TS>
