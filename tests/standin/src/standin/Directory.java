package standin;

import java.util.Hashtable;
import java.util.Map;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

/** Logins by a directory, in the way of LdapAuthProvider: look the person up, then bind as them. */
final class Directory {
    static final String AUTH = "provider.auth.className";
    private static final String PROVIDER = "org.jivesoftware.openfire.ldap.LdapAuthProvider";

    private final Map<String, String> properties;

    Directory(Map<String, String> properties) {
        this.properties = properties;
        if (!"true".equals(properties.getOrDefault("ldap.sslEnabled", "true"))) {
            Log.warn("openfire.ldap.LdapManager", "Using unencrypted connection to LDAP service!", null);
        }
    }

    /** What these properties ask for; null where people are kept in the database. */
    static Directory of(Map<String, String> properties) {
        return PROVIDER.equals(properties.get(AUTH)) ? new Directory(properties) : null;
    }

    /** Whatever is in the way, the answer is no: nobody is told why. */
    boolean login(String user, String password) {
        if (password == null || password.trim().isEmpty()) {
            return false; // a directory would take it for an anonymous login
        }
        String found;
        try {
            found = find(user);
        } catch (javax.naming.CommunicationException error) {
            Log.error("openfire.ldap.LdapAuthProvider", "Error connecting to LDAP server", error);
            return false;
        } catch (NamingException error) {
            return false; // no line at all, as with the real one
        }
        try {
            bound(found, password).close();
            return true;
        } catch (NamingException error) {
            return false;
        }
    }

    private String find(String user) throws NamingException {
        DirContext context = bound(properties.get("ldap.adminDN"), properties.get("ldap.adminPassword"));
        try {
            String field = properties.getOrDefault("ldap.usernameField", "uid");
            String filter = "(&(" + field + "={0})" + properties.getOrDefault("ldap.searchFilter", "") + ")";
            SearchControls controls = new SearchControls();
            controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
            NamingEnumeration<SearchResult> results =
                    context.search(properties.get("ldap.baseDN"), filter, new Object[] {unescape(user)}, controls);
            if (!results.hasMore()) {
                throw new NamingException("nobody");
            }
            String found = results.next().getNameInNamespace();
            if (results.hasMore()) {
                throw new NamingException("several");
            }
            return found;
        } finally {
            context.close();
        }
    }

    /** Without a password the bind is anonymous, even where a name is given: the lost-password trap. */
    private DirContext bound(String name, String password) throws NamingException {
        Hashtable<String, Object> environment = new Hashtable<>();
        boolean secure = "true".equals(properties.getOrDefault("ldap.sslEnabled", "true"));
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, (secure ? "ldaps" : "ldap") + "://" + properties.get("ldap.host")
                + ":" + properties.getOrDefault("ldap.port", "389"));
        environment.put("com.sun.jndi.ldap.connect.timeout", properties.getOrDefault("ldap.connectionTimeout", "4000"));
        environment.put("com.sun.jndi.ldap.read.timeout", properties.getOrDefault("ldap.readTimeout", "10000"));
        if (name != null && password != null) {
            environment.put(Context.SECURITY_AUTHENTICATION, "simple");
            environment.put(Context.SECURITY_PRINCIPAL, name);
            environment.put(Context.SECURITY_CREDENTIALS, password);
        }
        return new InitialDirContext(environment);
    }

    private static String unescape(String user) {
        String text = user;
        String[][] codes = {
            {"20", " "}, {"22", "\""}, {"26", "&"}, {"27", "'"}, {"2f", "/"}, {"3a", ":"}, {"3c", "<"},
            {"3e", ">"}, {"40", "@"}, {"5c", "\\"},
        };
        for (String[] code : codes) {
            text = text.replace("\\" + code[0], code[1]);
        }
        return text;
    }
}
