# Runs "$@" and ends it, with all it started, as soon as our own input ends: nobody listens any more.
# A command that writes nothing would not notice that by itself.
exec 3<&0
setsid "$@" </dev/null 3<&- &
work=$!
{
    read -r _ <&3
    kill -s TERM -- "-$work" || kill -s TERM "$work"
    sleep 2
    kill -s KILL -- "-$work"
} >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait "$work"
status=$?
kill "$watch" 2>/dev/null
exit "$status"
