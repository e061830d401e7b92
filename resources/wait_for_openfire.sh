# Waits until the main process of a systemd unit listens on every one of some TCP ports.
# Arguments: UNIT SECONDS LOG OFFSET PORT...   OFFSET: bytes of LOG that are old news.
# Exit status 0: all listen. 1, with one word: "ended" (no process any more, or systemd started it
# again and again), "hopeless" (it says that its database does not answer, or that it gave up) or
# "waiting". With 0 seconds only what it says is looked at. Changes nothing.
unit=$1 seconds=$2 log=$3 offset=$4
shift 4
hopeless='Database setup or configuration error|failed to obtain a connection after [0-9]+'
hopeless="$hopeless|java\.lang\.OutOfMemoryError|No space left on device"
restarts_tolerated=1

value() { printf '%s\n' "$told" | sed -n "s/^$1=//p"; }

on_all() {
    held=$1
    shift
    for port in "$@"; do
        case $held in
            *":$port "*) ;;
            *) return 1 ;;
        esac
    done
}

# Whose the ports are is asked last: that looks through every process, while Openfire needs the time.
listening() {
    owner=$1
    shift
    on_all "$(ss -Hltn)" "$@" && on_all "$(ss -Hltnp | grep "pid=$owner,")" "$@"
}

pid=0
turns=$((seconds * 8))
while [ "$turns" -gt 0 ]; do
    if [ "$pid" = 0 ] || ! kill -0 "$pid" 2>/dev/null; then
        told=$(systemctl show "$unit" --property=ActiveState,MainPID,NRestarts)
        pid=$(value MainPID)
        case $(value ActiveState) in
            active | activating | reloading) ;;
            *) echo ended; exit 1 ;;
        esac
        if [ "$(value NRestarts)" -gt "$restarts_tolerated" ]; then
            echo ended
            exit 1
        fi
    elif listening "$pid" "$@"; then
        # Openfire opens its ports one after the other; let the last of them follow.
        before=$(ss -Hltn | wc -l)
        sleep 0.1
        [ "$(ss -Hltn | wc -l)" = "$before" ] && exit 0
    fi
    sleep 0.1
    turns=$((turns - 1))
done
run=$(systemctl show "$unit" --property=InvocationID --value)
size=$(stat -c %s "$log" 2>/dev/null || echo 0)
[ "$size" -ge "$offset" ] || offset=0 # the log was begun anew meanwhile
if tail -c "+$((offset + 1))" "$log" 2>/dev/null | grep -aqE "$hopeless" ||
    journalctl -q --no-pager -o cat "_SYSTEMD_INVOCATION_ID=$run" | grep -aqE "$hopeless"; then
    echo hopeless
else
    echo waiting
fi
exit 1
