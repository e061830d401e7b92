package standin;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts properties as Openfire does (AesEncryptor, Blowfish), by the key in security.xml.
 */
final class Encryption {
    /** Public constants of Openfire's: they pad short keys, and hide the key from a glance. */
    private static final byte[] KEY = unhex("f2465d2ad1730b18cb8695a3b1e58927");
    private static final byte[] IV = unhex("cd91a7c5278b39e0fa72d02983659d74");

    private final Config security;
    private final SecureRandom random = new SecureRandom();

    Encryption(Config security) {
        this.security = security;
    }

    void setUp(String algorithm, String key) throws Exception {
        security.set("encrypt.algorithm", algorithm);
        if (key != null) {
            byte[] clear = key.getBytes(StandardCharsets.UTF_8);
            security.set("encrypt.key.current", base(cbc(Cipher.ENCRYPT_MODE, KEY, IV, clear)));
        }
        if (!Home.FOUR) {
            security.set("encrypt.blowfish.kdf", "pbkdf2");
            security.set("encrypt.blowfish.salt", base(bytes(32)));
        }
    }

    List<String> names() {
        return security.all("encrypt.property", "name");
    }

    /** From now on security.xml does not name it any more. */
    void forget(String name) {
        security.removeFrom("encrypt.property", "name", name);
    }

    /** The encrypted text, and its iv where one is kept beside it. */
    String[] encrypt(String text) {
        try {
            byte[] clear = text.getBytes(blowfish() ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
            if (blowfish()) {
                byte[] iv = bytes(8);
                byte[] done = run(Cipher.ENCRYPT_MODE, iv, clear);
                byte[] whole = Arrays.copyOf(iv, iv.length + done.length);
                System.arraycopy(done, 0, whole, iv.length, done.length);
                return new String[] {hex(whole), Home.FOUR ? "" : base(bytes(16))};
            }
            byte[] iv = Home.FOUR ? IV : bytes(16);
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
                byte[] start = iv.isEmpty() ? IV : unbase(iv);
                clear = run(Cipher.DECRYPT_MODE, start, unbase(text));
            }
            return new String(clear, blowfish() ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
        } catch (Exception error) {
            return null; // another key: Openfire goes on without the value
        }
    }

    private boolean blowfish() {
        return !"AES".equals(security.get("encrypt.algorithm"));
    }

    private byte[] run(int mode, byte[] iv, byte[] data) throws Exception {
        String hidden = security.get("encrypt.key.current");
        byte[] given = hidden == null ? new byte[0] : cbc(Cipher.DECRYPT_MODE, KEY, IV, unbase(hidden));
        Cipher cipher;
        if (blowfish()) {
            byte[] key = blowfishKey(given);
            cipher = Cipher.getInstance("Blowfish/CBC/PKCS5Padding");
            cipher.init(mode, new SecretKeySpec(key, "Blowfish"), new IvParameterSpec(iv));
            return cipher.doFinal(data);
        }
        byte[] key = KEY.clone();
        System.arraycopy(given, 0, key, 0, Math.min(given.length, key.length));
        if (Home.FOUR) {
            return cbc(mode, key, iv, data);
        }
        cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, iv));
        return cipher.doFinal(data);
    }

    private byte[] blowfishKey(byte[] given) throws Exception {
        if (!"pbkdf2".equals(security.get("encrypt.blowfish.kdf"))) {
            return MessageDigest.getInstance("SHA-1").digest(given);
        }
        char[] password = new String(given, StandardCharsets.UTF_8).toCharArray();
        byte[] salt = unbase(security.get("encrypt.blowfish.salt"));
        KeySpec spec = new PBEKeySpec(password, salt, 100_000, 256);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    }

    private static byte[] cbc(int mode, byte[] key, byte[] iv, byte[] data) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
        return cipher.doFinal(data);
    }

    private byte[] bytes(int count) {
        byte[] made = new byte[count];
        random.nextBytes(made);
        return made;
    }

    private static String base(byte[] data) {
        return Base64.getEncoder().encodeToString(data);
    }

    private static byte[] unbase(String text) {
        return Base64.getDecoder().decode(text);
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
