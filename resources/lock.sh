# The one lock on this server for whoever changes it. A process here holds it that lives as long as
# the connection it was taken through: nothing has to be tidied up after a cut.
# Arguments:
#   take OWNER WHO OWE   OWNER is the process to live as long as, empty for our own SSH connection.
#                        OWE "owe": from now on the proof is owed, until it is paid.
#   free OWNER PAID MARK...   PAID "paid": the proof has passed; these marks go as well.
# Exit status: 0; 1 held by somebody else: how many seconds ago they took it, and who, a line each;
# 2 no lock can be had here.
set -u
umask 077
run=/run/openfire-setup kept=/var/lib/openfire-setup
mode=$1 owner=$2 here=$2
dead=30 # seconds without a byte after which a connection is given up; the other side asks every 4 s

connection() { # the process of the SSH connection we came through
    pid=$PPID
    while [ "$pid" -gt 1 ]; do
        case $(cat "/proc/$pid/comm") in sshd*) break ;; esac
        pid=$(sed -n 's/^PPid:[[:space:]]*//p' "/proc/$pid/status")
    done
    echo "$pid"
}

silence() { # milliseconds since anything came to a process: by its connection, or a stream it passes on
    found=$(ss -tnpiHO 2>/dev/null | grep "pid=$1," | sed -n 's/.* lastrcv:\([0-9]*\).*/\1/p' |
        sort -n | head -n 1)
    echo "${found:-0}"
}

speaks() { # something comes from the other side of a process's connection, as it does every 4 s
    last=0
    for turn in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        kill -0 "$1" 2>/dev/null || return 1
        now=$(silence "$1")
        [ "$now" -ge "$last" ] || return 0
        [ "$now" -lt 8000 ] || return 1
        last=$now
        sleep 0.5
    done
}

hold() { # for as long as the owner lives; one that has fallen silent must not come back to life;
    # what it waits with does not hold the lock: whoever frees it may take it again at once
    while sleep 1 9>&- && kill -0 "$owner" 2>/dev/null; do
        turn=$(((${turn:-0} + 1) % 5))
        [ "$turn" = 0 ] && [ -z "$here" ] || continue
        [ "$(silence "$owner")" -lt $((dead * 1000)) ] || kill "$owner"
    done
}

[ -n "$owner" ] || owner=$(connection)
mkdir -p "$run" || exit 2
cd "$run" || exit 2

case $mode in
take)
    exec 9>>lock || exit 2
    if ! flock -w 2 9; then # somebody whose program has ended holds it for a second more
        read -r holder other <holder
        if speaks "$other"; then wait=0.1; else wait=$((dead + 10)); fi
        if ! flock -w "$wait" 9; then
            echo $(($(date +%s) - $(stat -c %Y who)))
            cat who
            exit 1
        fi
    fi
    printf '%s\n' "$3" >who || exit 2
    if [ "$4" = owe ]; then
        mkdir -p "$kept" && : >"$kept/proof-owed" || exit 2
    fi
    (trap '' HUP && hold) </dev/null >/dev/null 2>&1 &
    echo "$! $owner" >holder
    ;;
free)
    shift 2
    if [ "$1" = paid ]; then
        shift
        rm -f -- "$kept/proof-owed" "$@"
        rmdir -- "$kept" 2>/dev/null
    fi
    if read -r holder other <holder 2>/dev/null && [ "$other" = "$owner" ]; then
        rm -f holder who
        kill "$holder" 2>/dev/null
    fi
    ;;
esac
exit 0
