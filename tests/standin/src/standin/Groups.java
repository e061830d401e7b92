package standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** The administrator's commands about groups, and the tables they answer with. */
final class Groups {
    static final Map<String, String[]> FIELDS = Map.of(
            "get-groups", new String[] {"text-single start", "list-single max_items"},
            "get-group-members", new String[] {"text-single group"},
            "add-group",
            new String[] {
                "text-single group", "text-multi desc", "jid-multi members", "list-single showInRoster",
                "text-single displayName", "list-multi groupList"
            },
            "add-group-members",
            new String[] {"text-single group", "boolean admin", "jid-multi users"});
    private static final int LONGEST = 50;

    private final Map<String, Set<String>> groups;

    Groups(Server server) {
        groups = server.groups;
    }

    String act(String name, Map<String, List<String>> values) {
        String group = values.getOrDefault("group", List.of("")).get(0);
        switch (name) {
            case "get-groups":
                List<Map<String, String>> all = new ArrayList<>();
                new TreeMap<>(groups).forEach((one, members) ->
                        all.add(Map.of("name", one, "count", "" + members.size())));
                return table(all);
            case "add-group":
                if (groups.containsKey(group)) {
                    return AdHoc.note("error", "Group already exists");
                }
                if (group.length() <= LONGEST) { // a longer one is lost without a word
                    groups.put(group, new ConcurrentSkipListSet<>());
                }
                return AdHoc.success();
            default:
                if (!groups.containsKey(group)) {
                    return AdHoc.note("error", Home.FOUR ? "Group name does not exist" : "Group does not exist.");
                }
        }
        if (name.equals("add-group-members")) {
            groups.get(group).addAll(values.getOrDefault("users", List.of()));
            return AdHoc.success();
        }
        List<Map<String, String>> members = new ArrayList<>();
        groups.get(group).forEach(jid -> members.add(Map.of("jid", jid, "admin", "0")));
        return table(members);
    }

    private static String table(List<Map<String, String>> rows) {
        StringBuilder items = new StringBuilder();
        for (Map<String, String> row : rows) {
            items.append("<item>");
            row.forEach((field, value) -> items.append(AdHoc.field(field, List.of(value))));
            items.append("</item>");
        }
        return "<x xmlns='jabber:x:data' type='result'><reported/>" + items + "</x>";
    }
}
