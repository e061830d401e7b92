package standin;

import java.util.Map;

/** What the server remembers: properties and accounts. */
interface Store {
    /** All properties, in clear. */
    Map<String, String> properties() throws Exception;

    /** `iv` null: kept in clear; otherwise `value` is encrypted already. */
    void putProperty(String name, String value, String iv) throws Exception;

    /**
     * The columns storedKey, serverKey, salt, iterations of an account, and plainPassword where the
     * database has it; null where there is no account.
     */
    String[] account(String user) throws Exception;

    /** Makes or changes an account. A null name or e-mail stays what it was. */
    void putAccount(String user, String[] keys, String name, String email) throws Exception;

    /** Name and e-mail of an account, each null where there is none; null without the account. */
    String[] person(String user) throws Exception;

    void removeAccount(String user) throws Exception;

    int accounts() throws Exception;

    void close() throws Exception;
}
