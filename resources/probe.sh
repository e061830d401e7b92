# What is on this host. For "sh -c"; only reads; prints sections "@@ name".
section() { printf '\n@@ %s\n' "$1"; }

section system
cat /etc/os-release 2>/dev/null
section architecture
dpkg --print-architecture 2>/dev/null || uname -m
section init
cat /proc/1/comm 2>/dev/null
section container
cat /run/systemd/container 2>/dev/null
section memory
grep -E '^(MemTotal|MemAvailable):' /proc/meminfo
section cgroup
cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes 2>/dev/null
section disk
df -Pm /opt/openfire 2>/dev/null || df -Pm /opt 2>/dev/null || df -Pm /
section java
for release in /usr/lib/jvm/*/release; do
    [ -L "${release%/release}" ] && continue
    # One for another machine, or half unpacked, does not count.
    "${release%/release}/bin/java" -Xmx16m -version >/dev/null 2>&1 || continue
    printf '%s ' "${release%/release}"
    grep -E '^JAVA_VERSION=' "$release"
done
section packages
dpkg-query -W -f '${Package} ${Version} ${db:Status-Abbrev}\n' 'postgresql-[0-9]*' 2>/dev/null
section postgresql
for socket in /var/run/postgresql/.s.PGSQL.*; do
    [ -S "$socket" ] && printf '%s\n' "${socket##*.}"
done
section openfire
for jar in /opt/openfire/lib/xmppserver-*.jar; do
    [ -f "$jar" ] && printf 'jar %s\n' "${jar##*/}"
done
[ -d /opt/openfire ] && echo home
grep -qs '<setup>true</setup>' /opt/openfire/conf/openfire.xml && echo setup
[ -f /opt/openfire/conf/setup-pending ] && echo pending
[ -f /opt/openfire/conf/setup-unproven ] && echo unproven
grep -qs '^# Written by the Openfire setup wizard' /etc/systemd/system/openfire.service && echo unit
systemctl is-active openfire.service 2>/dev/null
section marks
[ -f /var/lib/openfire-setup/proof-owed ] && echo proof-owed
section listeners
ss -ltnpH 2>/dev/null
section clock
date +%s
section tools
for tool in curl wget tar sha256sum ss runuser; do
    command -v "$tool" >/dev/null 2>&1 && echo "$tool"
done
exit 0
