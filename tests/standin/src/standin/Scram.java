package standin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The keys of SCRAM-SHA-1 (RFC 5802), as the columns of ofUser hold them. */
final class Scram {
    static final int ROUNDS = 4096;

    /** storedKey, serverKey, salt (base64) and the iteration count of a new password. */
    static String[] keys(String password) throws Exception {
        byte[] salt = new byte[24];
        new SecureRandom().nextBytes(salt);
        return keys(password, salt, ROUNDS);
    }

    static boolean matches(String password, String[] keys) throws Exception {
        if (keys[0] == null) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(keys[2]);
        return keys(password, salt, Integer.parseInt(keys[3]))[0].equals(keys[0]);
    }

    private static String[] keys(String password, byte[] salt, int rounds) throws Exception {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, 160);
        byte[] salted =
                SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1").generateSecret(spec).getEncoded();
        return new String[] {
            base(sha1(hmac(salted, "Client Key"))),
            base(hmac(salted, "Server Key")),
            base(salt),
            String.valueOf(rounds)
        };
    }

    /** The server's answer to the client's proof; null where the proof is wrong. */
    static String answer(String[] keys, String signed, String proof) throws Exception {
        byte[] stored = Base64.getDecoder().decode(keys[0]);
        byte[] signature = hmac(stored, signed);
        byte[] given = Base64.getDecoder().decode(proof);
        byte[] clientKey = new byte[signature.length];
        for (int i = 0; i < clientKey.length; i++) {
            clientKey[i] = (byte) (given[i] ^ signature[i]);
        }
        if (!MessageDigest.isEqual(sha1(clientKey), stored)) {
            return null;
        }
        return "v=" + base(hmac(Base64.getDecoder().decode(keys[1]), signed));
    }

    private static byte[] hmac(byte[] key, String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha1(byte[] data) throws Exception {
        return MessageDigest.getInstance("SHA-1").digest(data);
    }

    private static String base(byte[] data) {
        return Base64.getEncoder().encodeToString(data);
    }

    private Scram() {}
}
