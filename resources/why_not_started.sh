# What was said in the starts of a systemd unit since a moment: by systemd, by the program, and in
# the program's own log. Read on stdin by "sh -s". Arguments: UNIT SINCE LOG OFFSET LINES
#   SINCE: seconds since 1970; OFFSET: bytes of LOG that are old news. Changes nothing.
unit=$1 since=$2 log=$3 offset=$4 lines=$5
systemctl show "$unit" --property=ExecStart
# By unit: what systemd itself says of a start lacks the field that the program's own lines have.
journalctl -q --no-pager -o cat -u "$unit" --since "@$since" -n "$lines"
size=$(stat -c %s "$log" 2>/dev/null || echo 0)
[ "$size" -ge "$offset" ] || offset=0 # the log was begun anew meanwhile
tail -c "+$((offset + 1))" "$log" 2>/dev/null | tail -n "$lines"
exit 0
