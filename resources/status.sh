# How one Openfire is doing; see channels/files.py. Only reads. Arguments: HOME UNIT
exec 2>/dev/null
home=$(readlink -m "$1") unit=$2 pid=
part() { printf "\n@@ %s\n" "$1"; }
started() { sed "s/.*) //" "/proc/$1/stat" | cut -d " " -f 20; }
for line in $(grep -lsaE "startup\.jar|openfireHome|jivesoftware" /proc/[0-9]*/cmdline); do
    p=${line%/cmdline}
    read -r name <"$p/comm" && [ "$name" = java ] || continue
    at=$(tr "\0" "\n" <"$line" | tr -d "\"" | sed -n -e "s/^-DopenfireHome=//p" \
        -e "s@^\(/.*\)/lib/startup\.jar\$@\1@p" | head -n 1)
    at=$(readlink -m "${at:-$(readlink "$p/cwd")}")
    [ "${at%/bin}" = "$home" ] && pid=${p#/proc/} && break
done
p=/proc/${pid:-none} at=$home
[ -d "$at" ] || at=$p/root$home
in=${pid:+nsenter -t $pid -n}
held=$($in ss -Hltnp || ss -Hltnp)
part process
if [ "$pid" ]; then
    stat -c "user %U" "$p"
    echo "pid $pid"
    echo "seconds $((($(started self) - $(started "$pid")) / $(getconf CLK_TCK)))"
    grep ^VmRSS: "$p/status"
fi
part unit
[ "$unit" ] && systemctl show "$unit" --property=UnitFileState,NeedDaemonReload
part listeners
echo "$held"
part memory
grep -E "^Mem(Total|Available):" /proc/meminfo
part disks
df -k --output=size,avail,itotal,iavail,target "$at" "$at/logs" /var/lib/postgresql
part version
ls "$at/lib" | grep ^xmppserver-
part restart
case $(readlink "$p/exe") in *"(deleted)") echo java ;; esac
ls -l "$p/fd" | grep -qF ".jar (deleted)" && echo files
[ -f /run/reboot-required ] && echo reboot
part heap
[ "$pid" ] && gzip -c "$p/root/tmp/"hsperfdata_*/"$pid" | base64 -w 0
part database
place=$(tr -d "\n" <"$at/conf/openfire.xml" |
    sed -n "s@.*<serverURL>[^</]*//\([^</?;]*\).*</serverURL>.*@\1@p")
case $place in
    *,*) ;;
    *:[0-9]*)
        host=${place%:*} host=${host#[} host=${host%]} port=${place##*:} ended=-
        if [ "$at" = "$home" ]; then
            timeout 2 bash -c "exec 3<>/dev/tcp/\$0/\$1" "$host" "$port"
            ended=$?
        fi
        echo "$host $port $ended" ;;
esac
part certificate
for port in 5223 7443 9091; do
    to=$(echo "$held" | grep "pid=$pid," | grep -o "[^ ]*:$port " | head -n 1)
    case $to in "") continue ;; "*"* | 0.0.0.0* | "[::]"*) to=127.0.0.1:$port ;; esac
    $in timeout 3 openssl s_client -connect $to </dev/null | sed -n "/BEGIN C/,/END C/p"
    break
done
part configuration
cat "$at/conf/openfire.xml"
part end
