# Put a new openfire.xml in the place of the old one while Openfire stands still, and start it.
# Goes on when the link is lost: Openfire never stays stopped because of us. See
# admin/lost_administrator.py. Arguments: UNIT PID NEW FILE; PID is empty while it does not run.
# Exit status: 0; 1 it did not start; 3 it did not stop, and nothing was changed.
systemctl stop "$1"
turn=0
while [ "$2" ] && kill -0 "$2" 2>/dev/null; do
    turn=$((turn + 1))
    if [ "$turn" -gt 60 ]; then
        rm -f -- "$3"
        exit 3
    fi
    sleep 1
done
mv -f -- "$3" "$4"
systemctl start "$1" || exit 1
