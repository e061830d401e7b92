"""Somebody in a room with a chat program (slixmpp), and what they saw happen to them there."""

import asyncio
from contextlib import asynccontextmanager
from xml.etree.ElementTree import Element, SubElement

from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

from setupwizard.model.secret import Secret
from setupwizard.proof.account import Account
from setupwizard.proof.stream import look
from setupwizard.transport.base import Endpoint

CLIENT = "jabber:client"
MUC = "http://jabber.org/protocol/muc"
USER = f"{MUC}#user"
ITEMS = "http://jabber.org/protocol/disco#items"
PATIENCE = 10.0


class Guest(Account):
    """`told`: codes and reason of each time they were put out, and where to go instead."""

    def __init__(self, *args):
        super().__init__(*args)
        self.heard, self.subjects, self.told = [], {}, []
        self.add_event_handler("message", lambda message: self.heard.append(message["body"]))
        self.add_event_handler("presence_unavailable", self._put_out)
        subject = f"{{{CLIENT}}}message/{{{CLIENT}}}subject"
        self.register_handler(Callback("subject", MatchXPath(subject), self._learn_subject))

    def _learn_subject(self, message):
        self.subjects[message["from"].bare] = message["subject"]

    def _put_out(self, presence):
        x = presence.xml.find(f"{{{USER}}}x")
        if x is None or presence["from"].resource != self.nickname:
            return
        codes = {int(one.get("code")) for one in x.findall(f"{{{USER}}}status")}
        reason = next((one.text for one in x.iter(f"{{{USER}}}reason")), "")
        instead = next((one.get("jid") for one in x.iter(f"{{{USER}}}destroy")), None)
        self.told.append((codes - {110}, reason, instead))

    async def enter(self, room, nickname, password=""):
        """Empty where they are let in; else why not, as the standard calls it."""
        self.nickname = nickname
        answer = asyncio.get_running_loop().create_future()

        def came(presence):
            if presence["from"].full == f"{room}/{nickname}" and not answer.done():
                error = presence["type"] == "error"
                answer.set_result(presence["error"]["condition"] if error else "")

        self.add_event_handler("presence", came)
        presence = self.make_presence(pto=f"{room}/{nickname}")
        x = SubElement(presence.xml, f"{{{MUC}}}x")
        if password:
            SubElement(x, f"{{{MUC}}}password").text = password
        presence.send()
        try:
            async with asyncio.timeout(PATIENCE):
                return await answer
        finally:
            self.del_event_handler("presence", came)

    def say(self, room, text):
        self.send_message(mto=room, mbody=text, mtype="groupchat")

    async def rooms_found(self, service):
        """By service discovery: addresses and names."""
        iq = self.make_iq_get(ito=service)
        iq.append(Element(f"{{{ITEMS}}}query"))
        answer = await iq.send(timeout=PATIENCE)
        return {one.get("jid"): one.get("name") for one in answer.xml.iter(f"{{{ITEMS}}}item")}

    async def seen(self, done):
        """What `done` tells came true within the patience of this test."""
        for _ in range(int(PATIENCE * 20)):
            if done():
                return True
            await asyncio.sleep(0.05)
        return False


@asynccontextmanager
async def guest(host, domain, user, password):
    way = Endpoint(host.address, 5222)
    certificate = (await look(way, domain, tls_required=True)).certificate
    async with Guest(user, domain, Secret(password), certificate, way) as account:
        await account.appear()
        yield account
