package standin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** SASL of one stream: PLAIN and SCRAM-SHA-1. */
final class Login {
    private static final String SASL = "urn:ietf:params:xml:ns:xmpp-sasl";

    private final Server server;
    private String[] keys;
    private String candidate = "";
    private String bare = "";
    private String challenge = "";
    String user = "";
    boolean done;

    Login(Server server) {
        this.server = server;
    }

    String mechanisms() {
        String scram = server.directory == null ? "<mechanism>SCRAM-SHA-1</mechanism>" : "";
        return "<mechanisms xmlns='" + SASL + "'><mechanism>PLAIN</mechanism>" + scram + "</mechanisms>";
    }

    String step(Xml stanza) throws Exception {
        String given = decode(stanza.text.toString());
        if (stanza.name.equals("response")) {
            return proof(given);
        }
        switch (stanza.get("mechanism")) {
            case "PLAIN":
                String[] parts = given.split("\0", 3);
                boolean right = parts.length == 3 && server.login(parts[1], parts[2]);
                return right ? success(parts[1], null) : failure("not-authorized");
            case "SCRAM-SHA-1":
                return server.directory == null ? first(given) : failure("invalid-mechanism");
            default:
                return failure("invalid-mechanism");
        }
    }

    private String first(String given) throws Exception {
        bare = given.substring(given.indexOf("n=", 2));
        candidate = bare.substring(2, bare.indexOf(','));
        keys = server.store.account(candidate);
        if (keys != null && keys.length > 4 && keys[4] != null) {
            keys = Scram.keys(keys[4]);
        }
        if (keys == null || keys[0] == null) {
            keys = Scram.keys(UUID.randomUUID().toString()); // an unknown name fails like a wrong password
        }
        challenge = "r=" + value(bare, "r") + UUID.randomUUID() + ",s=" + keys[2] + ",i=" + keys[3];
        return "<challenge xmlns='" + SASL + "'>" + encode(challenge) + "</challenge>";
    }

    private String proof(String given) throws Exception {
        String unproved = given.substring(0, given.indexOf(",p="));
        String signed = bare + "," + challenge + "," + unproved;
        String answer = Scram.answer(keys, signed, value(given, "p"));
        return answer == null ? failure("not-authorized") : success(candidate, answer);
    }

    private String success(String name, String text) {
        user = name;
        done = true;
        return text == null
                ? "<success xmlns='" + SASL + "'/>"
                : "<success xmlns='" + SASL + "'>" + encode(text) + "</success>";
    }

    private String failure(String condition) {
        return "<failure xmlns='" + SASL + "'><" + condition + "/></failure>";
    }

    private static String value(String message, String name) {
        for (String part : message.split(",")) {
            if (part.startsWith(name + "=")) {
                return part.substring(2);
            }
        }
        return "";
    }

    private static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        return new String(Base64.getDecoder().decode(text.trim()), StandardCharsets.UTF_8);
    }
}
