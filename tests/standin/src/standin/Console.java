package standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** The console: its login page, its first page, and the way between them. */
final class Console {
    private static final String FAILED =
            "<td class=\"jive-error-text\"><p>Login failed: make sure your username and password are"
                    + " correct and that you&#39;re an admin.</p></td>";

    private final Server server;
    private final LoginLimit limit = new LoginLimit();
    private final Set<String> sessions = ConcurrentHashMap.newKeySet();

    Console(Server server) {
        this.server = server;
    }

    void start() throws IOException {
        Config config = server.config;
        String network = config.get("network.interface");
        String bound = config.get("adminConsole.interface", network);
        InetAddress address = bound == null ? null : InetAddress.getByName(bound);
        int plain = Integer.parseInt(config.get("adminConsole.port", "9090"));
        int secure = Integer.parseInt(config.get("adminConsole.securePort", "9091"));
        if (plain > 0) {
            serve(HttpServer.create(new InetSocketAddress(address, plain), 50));
        }
        if (secure > 0) {
            HttpsServer https = HttpsServer.create(new InetSocketAddress(address, secure), 50);
            https.setHttpsConfigurator(new HttpsConfigurator(server.tls));
            serve(https);
        }
    }

    private void serve(HttpServer http) {
        http.setExecutor(Executors.newCachedThreadPool());
        http.createContext("/", this::answer);
        http.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("X-Frame-Options", "SAMEORIGIN");
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
        String path = exchange.getRequestURI().getPath();
        try {
            if (path.equals("/login.jsp")) {
                login(exchange);
            } else if (path.equals("/")) {
                reply(exchange, 200, "<meta http-equiv=\"refresh\" content=\"0;URL=index.jsp\">");
            } else if (!sessions.contains(cookies(exchange).getOrDefault("JSESSIONID", ""))) {
                exchange.getResponseHeaders().add("Set-Cookie", session());
                redirect(exchange, "/login.jsp?url=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
            } else if (path.equals("/index.jsp")) {
                reply(exchange, 200, "<html><body><table><tr><td>Version:</td><td>Openfire " + Home.VERSION
                        + "</td></tr></table></body></html>");
            } else if (path.equals("/server-properties.jsp")) {
                properties(exchange);
            } else {
                reply(exchange, 404, "<html><body>Not Found</body></html>");
            }
        } catch (Exception error) {
            Log.error("openfire.container.AdminConsolePlugin", "A page failed", error);
            reply(exchange, 500, "<html><body>Error</body></html>");
        } finally {
            exchange.close();
        }
    }

    private void login(HttpExchange exchange) throws Exception {
        Map<String, String> cookies = cookies(exchange);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> fields = fields(exchange, body);
        if (!cookies.containsKey("JSESSIONID")) {
            exchange.getResponseHeaders().add("Set-Cookie", session());
        }
        String csrf = UUID.randomUUID().toString().replace("-", "").substring(0, 15);
        exchange.getResponseHeaders().add("Set-Cookie", "csrf=" + csrf + "; Path=/; HttpOnly");
        String error = "";
        if ("true".equals(fields.get("login"))) {
            String address = exchange.getRemoteAddress().getAddress().getHostAddress();
            String user = fields.getOrDefault("username", "");
            boolean meant = fields.get("csrf") != null && fields.get("csrf").equals(cookies.get("csrf"));
            if (!meant) {
                error = "<td class=\"jive-error-text\"><p>CSRF Failure!</p></td>";
            } else if (!limit.reached(user, address) && server.isAdmin(user)
                    && server.login(user, fields.get("password"))) {
                limit.succeeded(user, address);
                String made = session();
                sessions.add(made.substring(made.indexOf('=') + 1, made.indexOf(';')));
                exchange.getResponseHeaders().add("Set-Cookie", made);
                String url = fields.getOrDefault("url", "");
                redirect(exchange, url.startsWith("/") ? url : "/index.jsp");
                return;
            } else {
                limit.failed(user, address);
                Log.warn("admin.LoginLimitManager", "Failed admin console login attempt by " + user, null);
                error = FAILED;
            }
        }
        reply(exchange, 200, "<html><head><title>Openfire Admin Console</title></head><body>"
                + "<form action=\"login.jsp\" name=\"loginForm\" method=\"post\">"
                + "<input type=\"hidden\" name=\"url\" value=\"\"><input type=\"hidden\" name=\"login\""
                + " value=\"true\"><input type=\"hidden\" name=\"csrf\" value=\"" + csrf + "\">"
                + "<input name=\"username\"><input type=\"password\" name=\"password\">" + error
                + "</form><div id=\"jive-loginVersion\"> Openfire, Version: " + Home.VERSION
                + "</div></body></html>");
    }

    /** The page of the system properties, as far as it encrypts one. */
    private void properties(HttpExchange exchange) throws Exception {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> fields = fields(exchange, body);
        String given = cookies(exchange).get("csrf");
        String csrf = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        if (exchange.getRequestMethod().equals("POST")) {
            if (given != null && given.equals(fields.get("csrf")) && "encrypt".equals(fields.get("action"))) {
                server.encrypt(fields.get("key"));
            }
            redirect(exchange, "/server-properties.jsp");
            return;
        }
        exchange.getResponseHeaders().add("Set-Cookie", "csrf=" + csrf + "; HttpOnly");
        reply(exchange, 200, "<html><body>System Properties</body></html>");
    }

    private static String session() {
        return "JSESSIONID=node0" + UUID.randomUUID().toString().replace("-", "") + ".node0; Path=/; HttpOnly";
    }

    /** 4 names the whole address, 5 only the path. */
    private static void redirect(HttpExchange exchange, String path) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String scheme = exchange instanceof com.sun.net.httpserver.HttpsExchange ? "https" : "http";
        exchange.getResponseHeaders().set("Location", Home.FOUR ? scheme + "://" + host + path : path);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void reply(HttpExchange exchange, int status, String html) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, String> cookies(HttpExchange exchange) {
        Map<String, String> found = new HashMap<>();
        for (String line : exchange.getRequestHeaders().getOrDefault("Cookie", java.util.List.of())) {
            for (String pair : line.split("; *")) {
                String[] parts = pair.split("=", 2);
                found.put(parts[0], parts.length == 2 ? parts[1] : "");
            }
        }
        return found;
    }

    private static Map<String, String> fields(HttpExchange exchange, String body) {
        Map<String, String> found = new HashMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        for (String pair : ((query == null ? "" : query) + "&" + body).split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                found.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return found;
    }
}
