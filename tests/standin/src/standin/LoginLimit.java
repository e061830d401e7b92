package standin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts failed console logins; only a success, or a restart here, clears the counters. */
final class LoginLimit {
    private static final int PER_USER = 10, PER_ADDRESS = Home.FOUR ? 10 : 40;

    private final Map<String, Integer> users = new ConcurrentHashMap<>();
    private final Map<String, Integer> addresses = new ConcurrentHashMap<>();

    boolean reached(String user, String address) {
        return users.getOrDefault(user, 0) > PER_USER || addresses.getOrDefault(address, 0) > PER_ADDRESS;
    }

    void failed(String user, String address) {
        users.merge(user, 1, Integer::sum);
        addresses.merge(address, 1, Integer::sum);
    }

    void succeeded(String user, String address) {
        users.remove(user);
        addresses.remove(address);
    }
}
