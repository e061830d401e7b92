# The packet filters of this host. For "sh -c"; only reads; prints sections "@@ name".
section() { printf "\n@@ %s\n" "$1"; }
section nft
if command -v nft >/dev/null; then
    nft -j list ruleset
    section nft-text
    nft -a list ruleset
else # firewalld has the library only
    python3 -c "
import nftables
n = nftables.Nftables()
n.set_json_output(True)
print(n.cmd(\"list ruleset\")[1])"
fi 2>/dev/null
for tool in iptables-nft ip6tables-nft iptables-legacy ip6tables-legacy; do
    section "$tool"
    "$tool-save" 2>/dev/null
done
section ufw
grep -H -s -E "^(ENABLED=|IPV6=|DEFAULT_INPUT_POLICY=|### tuple ###)" \
    /etc/ufw/ufw.conf /etc/default/ufw /etc/ufw/user.rules /etc/ufw/user6.rules
if systemctl is-active -q firewalld.service 2>/dev/null; then
    section firewalld-zone
    firewall-cmd --get-default-zone 2>/dev/null
    section firewalld-now
    firewall-cmd --list-all-zones 2>/dev/null
    section firewalld-later
    firewall-cmd --permanent --list-all-zones 2>/dev/null
fi
section loaders
for unit in netfilter-persistent nftables; do
    systemctl is-enabled -q "$unit.service" 2>/dev/null && echo "$unit"
done
section rules.v4
cat /etc/iptables/rules.v4 2>/dev/null
section rules.v6
cat /etc/iptables/rules.v6 2>/dev/null
section addresses
ip -o address 2>/dev/null
section routes
ip -o route show default 2>/dev/null
ip -o -6 route show default 2>/dev/null
section end
