package standin;

/** What the server does with a stanza: answer it, or hand it to whom it names. */
final class Stanzas {
    private static final String CONDITIONS = "urn:ietf:params:xml:ns:xmpp-stanzas";

    private final Server server;
    private final ClientStream from;
    private final AdHoc commands;

    Stanzas(Server server, ClientStream from) {
        this.server = server;
        this.from = from;
        commands = new AdHoc(server);
    }

    void handle(Xml stanza) throws Exception {
        if (from.jid.isEmpty()) {
            if (stanza.name.equals("iq")) {
                boolean registers = stanza.child("query") != null
                        && stanza.child("query").namespace().equals("jabber:iq:register");
                from.send(registers ? register(stanza) : error(stanza, "not-authorized", "auth"));
            }
            return;
        }
        stanza.attributes.put("from", from.jid);
        String to = stanza.get("to");
        switch (stanza.name) {
            case "iq":
                if (to.isEmpty() || to.equals(server.domain) || to.equals(bare())) {
                    from.send(answer(stanza));
                } else if (!server.deliver(to, stanza) && !stanza.get("type").equals("result")) {
                    from.send(error(stanza, "service-unavailable", "cancel"));
                }
                return;
            case "message":
                if (!server.deliver(to, stanza)) {
                    Log.info("openfire.OfflineMessageStrategy", "Nobody there: " + to);
                }
                return;
            default: // presence: nobody here has a roster
        }
    }

    private String bare() {
        return from.user() + "@" + server.domain;
    }

    private String answer(Xml iq) throws Exception {
        if (iq.children.isEmpty() || !(iq.get("type").equals("get") || iq.get("type").equals("set"))) {
            return "";
        }
        Xml asked = iq.children.get(0);
        switch (asked.namespace()) {
            case "urn:xmpp:ping":
            case "urn:ietf:params:xml:ns:xmpp-session":
                return result(iq, "");
            case "jabber:iq:roster":
                return result(iq, iq.get("type").equals("get") ? "<query xmlns='jabber:iq:roster'/>" : "");
            case "jabber:iq:register":
                return register(iq);
            case "http://jabber.org/protocol/disco#info":
                return result(iq, "<query xmlns='http://jabber.org/protocol/disco#info'>"
                        + "<identity category='server' type='im' name='Openfire Server'/>"
                        + "<feature var='http://jabber.org/protocol/commands'/>"
                        + "<feature var='urn:xmpp:ping'/></query>");
            case "http://jabber.org/protocol/disco#items":
                return result(iq, "<query xmlns='http://jabber.org/protocol/disco#items'/>");
            case AdHoc.NAMESPACE:
                boolean allowed = server.isAdmin(from.user());
                return allowed ? result(iq, commands.run(asked)) : error(iq, "forbidden", "auth");
            default:
                return error(iq, "service-unavailable", "cancel");
        }
    }

    private String register(Xml iq) throws Exception {
        if (server.property("register.inband", "true").equals("false")) {
            return error(iq, "forbidden", "auth");
        }
        Xml query = iq.child("query");
        if (iq.get("type").equals("get")) {
            return result(iq, "<query xmlns='jabber:iq:register'><username/><password/></query>");
        }
        String user = query.childText("username");
        if (server.store.account(user) != null) {
            return error(iq, "conflict", "cancel");
        }
        server.store.putAccount(user, Scram.keys(query.childText("password")), null, null);
        return result(iq, "");
    }

    private String result(Xml iq, String payload) {
        return "<iq type='result' id='" + Xml.escape(iq.get("id")) + "' from='"
                + (iq.get("to").isEmpty() ? bare() : iq.get("to")) + "' to='" + Xml.escape(from.jid) + "'>"
                + payload + "</iq>";
    }

    private String error(Xml iq, String condition, String type) {
        return "<iq type='error' id='" + Xml.escape(iq.get("id")) + "' from='" + server.domain
                + "'><error type='" + type + "'><" + condition + " xmlns='" + CONDITIONS
                + "'/></error></iq>";
    }
}
