package standin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The administrator's ad-hoc commands (XEP-0050, XEP-0133): a form first, then what was asked. */
final class AdHoc {
    static final String NAMESPACE = "http://jabber.org/protocol/commands";
    private static final String ADMIN = "http://jabber.org/protocol/admin";
    private static final Map<String, String[]> FIELDS = Map.of(
            "add-user",
            new String[] {
                "jid-single accountjid", "text-private password", "text-private password-verify",
                "text-single email", "text-single given_name", "text-single surname"
            },
            "delete-user", new String[] {"jid-multi accountjids"},
            "change-user-password", new String[] {"jid-single accountjid", "text-private password"},
            "authenticate-user", new String[] {"jid-single accountjid", "text-private password"},
            "get-user-properties", new String[] {"jid-multi accountjids"});

    private final Server server;
    private final Groups groups;

    AdHoc(Server server) {
        this.server = server;
        groups = new Groups(server);
    }

    String run(Xml command) throws Exception {
        String node = command.get("node");
        String name = node.startsWith(ADMIN + "#") ? node.substring(ADMIN.length() + 1) : node;
        String id = command.get("sessionid");
        id = id.isEmpty() ? UUID.randomUUID().toString().substring(0, 15) : id;
        if (name.equals("get-registered-users-num")) {
            String count = "<field var='registeredusersnum'><value>" + server.store.accounts() + "</value></field>";
            return shown(node, id, "completed", "<x xmlns='jabber:x:data' type='result'>" + count + "</x>");
        }
        if (fields(name) == null) {
            return shown(node, id, "completed", note("error", "Command not found."));
        }
        if (command.get("action").equals("cancel")) {
            return shown(node, id, "canceled", "");
        }
        Xml form = command.child("x");
        if (form == null) {
            return shown(node, id, "executing",
                    form(name) + "<actions execute='complete'><complete/></actions>");
        }
        return shown(node, id, "completed", act(name, values(form)));
    }

    private static String[] fields(String name) {
        return FIELDS.getOrDefault(name, Groups.FIELDS.get(name));
    }

    private String act(String name, Map<String, List<String>> values) throws Exception {
        if (Groups.FIELDS.containsKey(name)) {
            return groups.act(name, values);
        }
        if (name.equals("get-user-properties")) {
            return properties(values.getOrDefault("accountjids", List.of()));
        }
        if (name.equals("delete-user")) {
            for (String jid : values.getOrDefault("accountjids", List.of())) {
                server.store.removeAccount(local(jid));
            }
            return success();
        }
        String jid = first(values, "accountjid");
        String password = first(values, "password");
        if (name.equals("authenticate-user")) {
            boolean fits = server.login(local(jid), password);
            return fits ? success() : note("error", "Authentication failed.");
        }
        if (!jid.endsWith("@" + server.domain)) {
            return note("error", "Cannot create remote user.");
        }
        boolean there = server.store.account(local(jid)) != null;
        if (name.equals("add-user") && there) {
            return note("error", "User already exists.");
        }
        if (password.isEmpty() || name.equals("add-user") && !password.equals(first(values, "password-verify"))) {
            return note("error", "Passwords do not match.");
        }
        if (name.equals("change-user-password") && !there) {
            return note("error", "User does not exist.");
        }
        String email = first(values, "email");
        String whole = first(values, "given_name") + first(values, "surname");
        server.store.putAccount(
                local(jid), Scram.keys(password), whole.isEmpty() ? null : whole, email.isEmpty() ? null : email);
        return success();
    }

    /** Three lists; 4.6.2 leaves an e-mail address out of its list where there is none. */
    private String properties(List<String> jids) throws Exception {
        List<String> there = new ArrayList<>(), emails = new ArrayList<>(), names = new ArrayList<>();
        for (String jid : jids) {
            String[] person = server.store.person(local(jid));
            if (person == null) {
                continue;
            }
            there.add(jid);
            names.add(person[0] == null ? "" : person[0]);
            if (person[1] != null || !Home.FOUR) {
                emails.add(person[1] == null ? "" : person[1]);
            }
        }
        return "<x xmlns='jabber:x:data' type='result'>" + field("accountjids", there)
                + field("email", emails) + field("name", names) + "</x>";
    }

    static String field(String name, List<String> values) {
        StringBuilder shown = new StringBuilder("<field var='" + name + "'>");
        for (String value : values) {
            shown.append("<value>").append(Xml.escape(value)).append("</value>");
        }
        return shown.append("</field>").toString();
    }

    private static String local(String jid) {
        return jid.substring(0, Math.max(jid.indexOf('@'), 0));
    }

    static String success() {
        return note("info", "Operation finished successfully" + (Home.FOUR ? "" : "."));
    }

    static String note(String type, String text) {
        return "<note type='" + type + "'>" + text + "</note>";
    }

    private static String shown(String node, String id, String status, String payload) {
        return "<command xmlns='" + NAMESPACE + "' sessionid='" + Xml.escape(id) + "' node='"
                + Xml.escape(node) + "' status='" + status + "'>" + payload + "</command>";
    }

    private static String form(String name) {
        StringBuilder fields = new StringBuilder("<field type='hidden' var='FORM_TYPE'><value>" + ADMIN
                + "</value></field>");
        for (String field : fields(name)) {
            String[] words = field.split(" ");
            fields.append("<field type='").append(words[0]).append("' var='").append(words[1]).append("'/>");
        }
        return "<x xmlns='jabber:x:data' type='form'><title>" + name + "</title>" + fields + "</x>";
    }

    private static Map<String, List<String>> values(Xml form) {
        Map<String, List<String>> found = new HashMap<>();
        for (Xml field : form.children) {
            List<String> values = new ArrayList<>();
            for (Xml value : field.children) {
                values.add(value.text.toString());
            }
            found.put(field.get("var"), values);
        }
        return found;
    }

    private static String first(Map<String, List<String>> values, String name) {
        List<String> found = values.getOrDefault(name, Collections.emptyList());
        return found.isEmpty() ? "" : found.get(0);
    }
}
