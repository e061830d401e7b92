# Waits until the main process of a systemd unit listens on every one of some TCP ports.
# Arguments: UNIT SECONDS PORT...   Exit status 0: all listen. 1: not yet ("waiting"), or the unit
# has no process any more ("ended"). Nothing is changed.
unit=$1
turns=$(awk -v seconds="$2" 'BEGIN { print int(seconds * 8) }')
shift 2
listening() {
    held=$(ss -Hltnp | grep "pid=$1,") || return 1
    shift
    for port in "$@"; do
        case $held in
            *":$port "*) ;;
            *) return 1 ;;
        esac
    done
}
pid=0
while [ "$turns" -gt 0 ]; do
    if [ "$pid" = 0 ] || ! kill -0 "$pid" 2>/dev/null; then
        state=$(systemctl show "$unit" --property=ActiveState --value)
        pid=$(systemctl show "$unit" --property=MainPID --value)
        case $state in
            active | activating | reloading) ;;
            *) echo ended; exit 1 ;;
        esac
    elif listening "$pid" "$@"; then
        # Openfire opens its ports one after the other; let the last of them follow.
        before=$(ss -Hltnp | grep -c "pid=$pid,")
        sleep 0.1
        [ "$(ss -Hltnp | grep -c "pid=$pid,")" = "$before" ] && exit 0
    fi
    sleep 0.1
    turns=$((turns - 1))
done
echo waiting
exit 1
