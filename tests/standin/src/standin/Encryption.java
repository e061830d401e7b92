package standin;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts properties into texts that look like the real ones: base64 with an iv beside (AES of 5),
 * base64 alone (AES of 4), hex (Blowfish). The keys are made in a simpler way.
 */
final class Encryption {
    private final Config security;
    private final SecureRandom random = new SecureRandom();

    Encryption(Config security) {
        this.security = security;
    }

    void setUp(String algorithm, String key) {
        security.set("encrypt.algorithm", algorithm);
        if (key != null) {
            String hidden = Base64.getEncoder().encodeToString(digest(key + " hidden"));
            security.set("encrypt.key.current", hidden);
        }
        if (!Home.FOUR) {
            security.set("encrypt.blowfish.kdf", "pbkdf2");
        }
    }

    List<String> names() {
        return security.all("encrypt.property", "name");
    }

    /** The encrypted text, and its iv where one is kept beside it. */
    String[] encrypt(String text) {
        try {
            byte[] clear = text.getBytes(StandardCharsets.UTF_8);
            if (blowfish()) {
                byte[] iv = bytes(8);
                byte[] done = run(Cipher.ENCRYPT_MODE, iv, clear);
                byte[] whole = Arrays.copyOf(iv, iv.length + done.length);
                System.arraycopy(done, 0, whole, iv.length, done.length);
                return new String[] {hex(whole), Home.FOUR ? "" : base(bytes(16))};
            }
            byte[] iv = Home.FOUR ? new byte[16] : bytes(16);
            return new String[] {base(run(Cipher.ENCRYPT_MODE, iv, clear)), Home.FOUR ? "" : base(iv)};
        } catch (Exception error) {
            throw new IllegalStateException(error);
        }
    }

    String decrypt(String text, String iv) {
        try {
            byte[] clear;
            if (blowfish()) {
                byte[] whole = unhex(text);
                byte[] start = Arrays.copyOf(whole, 8);
                clear = run(Cipher.DECRYPT_MODE, start, Arrays.copyOfRange(whole, 8, whole.length));
            } else {
                byte[] start = iv.isEmpty() ? new byte[16] : Base64.getDecoder().decode(iv);
                clear = run(Cipher.DECRYPT_MODE, start, Base64.getDecoder().decode(text));
            }
            return new String(clear, StandardCharsets.UTF_8);
        } catch (Exception error) {
            return null; // another key: Openfire goes on without the value
        }
    }

    private boolean blowfish() {
        return !"AES".equals(security.get("encrypt.algorithm"));
    }

    private byte[] run(int mode, byte[] iv, byte[] data) throws Exception {
        byte[] key = Arrays.copyOf(digest(security.get("encrypt.key.current", "Blowfish-CBC")), 16);
        Cipher cipher;
        if (blowfish()) {
            cipher = Cipher.getInstance("Blowfish/CBC/PKCS5Padding");
            cipher.init(mode, new SecretKeySpec(key, "Blowfish"), new IvParameterSpec(iv));
        } else if (Home.FOUR) {
            cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
        } else {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
        }
        return cipher.doFinal(data);
    }

    private byte[] bytes(int count) {
        byte[] made = new byte[count];
        random.nextBytes(made);
        return made;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException error) {
            throw new IllegalStateException(error);
        }
    }

    private static String base(byte[] data) {
        return Base64.getEncoder().encodeToString(data);
    }

    private static String hex(byte[] data) {
        return String.format("%0" + data.length * 2 + "x", new BigInteger(1, data));
    }

    private static byte[] unhex(String text) {
        byte[] data = new byte[text.length() / 2];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) Integer.parseInt(text.substring(2 * i, 2 * i + 2), 16);
        }
        return data;
    }
}
