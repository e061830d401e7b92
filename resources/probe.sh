# What is on this host. For "sh -c"; only reads; prints sections "@@ name".
section() { printf '\n@@ %s\n' "$1"; }

# A Java that is at work can be; another one is tried, with as much heap as we ever give an Openfire,
# or else with a little. One for another machine, or half unpacked, does not count.
starts() { "$1/bin/java" "-Xmx$2m" -version </dev/null >/dev/null 2>&1; }
javas() {
    at_work=$(ls -l /proc/[0-9]*/exe 2>/dev/null)
    for release in /usr/lib/jvm/*/release; do
        home=${release%/release} heap=2048
        [ -L "$home" ] && continue
        case $at_work in
            *" $home/bin/java"*) heap=0 ;;
            *) starts "$home" "$heap" || { heap=16 && starts "$home" "$heap"; } || continue ;;
        esac
        printf '%s %s ' "$home" "$heap"
        grep -E '^JAVA_VERSION=' "$release"
    done
}

# A Java takes as long to start as all the rest: what it tells waits in the pipe.
{ section java; javas; } | {
exec 3<&0 </dev/null
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
section packages
dpkg-query -W -f '${Package} ${Version} ${db:Status-Abbrev}\n' 'postgresql-[0-9]*' 2>/dev/null
section postgresql
for socket in /var/run/postgresql/.s.PGSQL.*; do
    [ -S "$socket" ] && printf '%s\n' "${socket##*.}"
done
section openfire
# Every Openfire on this host: what starts one ("unit", "script", "process"), then each folder.
words='startup\.jar|openfireHome|/bin/(extra/)?openfire'
path='(/[A-Za-z0-9_.+@-]+)+'
named() { # the folder that a unit or script names
    sed -n -E -e '/^[ \t]*#/d' -e "s@.*openfireHome=\"?($path).*@\1@p;t" \
        -e "s@.*(OPENFIRE_HOME|DAEMON_DIR)=\"?($path).*@\2@p;t" \
        -e "s@(^|.*[^A-Za-z0-9_./+-])($path)/(lib/startup\.jar|bin/(extra/)?openfire).*@\2@p" "$1" |
        while read -r folder; do [ -d "$folder" ] && readlink -m "$folder" && break; done
}
units() {
    for unit in $(grep -lsE "$words" /etc/systemd/system/*.service /run/systemd/system/*.service \
        /lib/systemd/system/*.service /usr/lib/systemd/system/*.service); do
        whose=other
        grep -qs '^# Written by the Openfire setup wizard' "$unit" && whose=ours
        user=$(sed -n 's/^User=//p' "$unit" | tail -n 1)
        state=$(systemctl is-enabled "${unit##*/}" 2>/dev/null)
        echo "unit $unit $whose ${state:-unknown} ${user:-root} $(named "$unit")"
    done
}
scripts() {
    {
        ls -d /etc/init.d/*openfire*
        find /etc/init.d -lname '*/bin/*openfire*'
        grep -lsE "$words" /etc/init.d/* /etc/rc.local /etc/crontab /etc/cron.d/* \
            /var/spool/cron/crontabs/*
    } 2>/dev/null | sort -u | while read -r script; do
        target=$(readlink -m "$script") state=enabled
        case $script in /etc/init.d/*)
            ls /etc/rc[2-5].d/S??"${script##*/}" >/dev/null 2>&1 || state=disabled ;;
        esac
        case $target in
        */bin/*openfire*) home=${target%/bin/*} ;;
        *) home=$(named "$script") ;;
        esac
        echo "script $script $state $home"
    done
}
processes() {
    for process in $(grep -lsaE "$words|jivesoftware" /proc/[0-9]*/cmdline); do
        process=${process%/cmdline}
        read -r name 2>/dev/null <"$process/comm" && [ "$name" = java ] || continue
        home=$(tr '\0' '\n' <"$process/cmdline" | tr -d '"' |
            sed -n -e 's/^-DopenfireHome=//p' -e 's@^\(/.*\)/lib/startup\.jar$@\1@p' | head -n 1)
        [ -n "$home" ] || home=$(readlink "$process/cwd")
        user=$(stat -c %U "$process")
        echo "process ${process#/proc/} $user $(readlink -m "${home%/bin}")"
    done
}
lying() { # where one may lie that nothing starts, whatever its folder is called
    timeout -s KILL 5 find /opt /srv /usr/local /usr/share /home /root -xdev -maxdepth 2 \
        -iname '*openfire*' 2>/dev/null
    for jar in /*/lib/startup.jar /*/*/lib/startup.jar /opt/*/*/lib/startup.jar \
        /srv/*/*/lib/startup.jar /usr/local/*/lib/startup.jar /var/lib/*/lib/startup.jar \
        /var/opt/*/lib/startup.jar /home/*/*/lib/startup.jar /mnt/*/*/lib/startup.jar; do
        # Other programs of the same makers have a file of that name, too.
        [ -f "$jar" ] && ls "${jar%/*}"/xmppserver-*.jar "${jar%/*}/openfire.jar" 2>/dev/null |
            grep -q . && echo "${jar%/lib/*}"
    done
}
folder() { # $1: a process that runs there, or 0; one in a container sees folders of its own
    at=$2
    [ -d "$at" ] || at=/proc/$1/root$2
    [ -f "$at/lib/startup.jar" ] || return
    echo "home $2"
    stat -c 'owner %U:%G' "$at"
    for jar in "$at"/lib/xmppserver-*.jar "$at"/lib/openfire.jar; do
        [ -f "$jar" ] && echo "jar ${jar##*/}"
    done
    [ -f "$at/lib/openfire.jar" ] &&
        grep -haos 'Openfire [0-9.]* \[' "$at/logs/info.log" | tail -n 1
    grep -qs '<setup>true</setup>' "$at/conf/openfire.xml" && echo setup
    [ -f "$at/conf/setup-pending" ] && echo pending
    [ -f "$at/conf/setup-unproven" ] && echo unproven
    [ -f "$at/conf/openfire.xml" ] && tr -d '\n' <"$at/conf/openfire.xml" |
        sed -n 's@.*<adminConsole>\(.*\)</adminConsole>.*@\1@p' | grep -oE '<(p|secureP)ort>[0-9]+'
}
place=$(readlink -m /opt/openfire)
echo "place $place"
systemctl is-active openfire.service 2>/dev/null
claims=$(units; scripts; processes)
echo "$claims"
{
    echo "$claims" | sed -n -E -e 's@^process ([0-9]+) [^ ]+ (/.*)@\1 \2@p' \
        -e 's@^(unit [^ ]+ [^ ]+|script) [^ ]+ [^ ]+ (/.*)@0 \2@p'
    echo "0 $place"
    lying | while read -r home; do echo "0 $(readlink -m "$home")"; done
} | sort -su -k 2 | while read -r process home; do folder "$process" "$home"; done
section marks
[ -f /var/lib/openfire-setup/proof-owed ] && echo proof-owed
for state in change/armed change/returning people/armed people/returning; do
    [ -f "/var/lib/openfire-setup/$state" ] && echo change-unfinished && break
done
section listeners
held=$(ss -Hltnp 2>/dev/null)
echo "$held"
section holders
for process in $({
    echo "$held" | grep -oE 'pid=[0-9]+'
    echo "$claims" | sed -n 's/^process \([0-9]*\) .*/pid=\1/p'
} | sort -u); do
    grep -HsE '^(0:|[0-9]+:name=systemd):' "/proc/${process#pid=}/cgroup"
done
case $held in *pid=1,*) systemctl list-sockets --all --no-legend --full 2>/dev/null ;; esac
section clock
date +%s
cat <&3
section end
}
exit 0
