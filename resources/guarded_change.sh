# Changes what a finished Openfire has in its files and its database (where it takes its people from,
# or its password for the database), or puts back what was before. It lies beside what it puts in
# place, because systemd runs it as well: when we do not come back in time, and with a boot.
# Arguments: MODE CONF OWNER UNIT PORT DATABASE BOOT (the file of the unit that returns with a boot)
#   change   stop; change.sql and the files of new; start
#   return   stop; return.sql and the files of before; start. Unless a change was begun nothing of
#            it, but what had secrets in it is removed.
#   keep     what was changed stays; keep.sql. The folder is removed.
# Exit status: 0; 3 Openfire's files are not those of before, nothing was changed; 4 the return was
# quicker; 5 service; 6 database; 7 files.
# State of the folder: prepared, armed (changed, not yet kept), returning, returned.
set -u
umask 077
mode=$1 conf=$2 owner=$3 unit=$4 port=$5 database=$6 boot=$7
here=$(cd "$(dirname "$0")" && pwd) || exit 7
cd "$here" || exit 7
mark=people-from-directory
timer=openfire-setup-return.timer

disarm() { # nothing of systemd returns any more; that unit may be the one that runs this
    systemctl stop "$timer" 2>/dev/null
    systemctl disable "${boot##*/}" 2>/dev/null
    rm -f -- "$boot"
}

unchanged() {
    for file in openfire.xml security.xml; do
        cmp -s "$conf/$file" "before/$file" || return 1
    done
}

sql() {
    [ -s "$1" ] || return 0
    # Not from here: the database's administrator may not enter this folder.
    (cd / && exec runuser -u postgres -- psql -X -w -q -A -t -v ON_ERROR_STOP=1 \
        -v VERBOSITY=sqlstate -d "$database" -p "$port" <"$here/$1" >/dev/null)
}

place() {
    for file in "$1"/*; do
        part="$conf/.${file##*/}.part"
        cp -- "$file" "$part" && chown -- "$owner" "$part" && chmod 0640 -- "$part" &&
            mv -f -- "$part" "$conf/${file##*/}" || return 1
    done
    [ -e "$1/$mark" ] || rm -f -- "$conf/$mark"
}

case $mode in
change)
    unchanged || exit 3
    mv prepared armed || exit 4
    systemctl stop "$unit" || exit 5
    if ! unchanged; then # it wrote something as it went
        systemctl start "$unit"
        mv armed prepared
        exit 3
    fi
    sql change.sql || exit 6
    rm -f change.sql
    place new || exit 7
    rm -rf new
    systemctl start "$unit" || exit 5
    ;;
return)
    exec 9>lock
    flock 9
    rm -rf new change.sql
    if ! mv armed returning 2>/dev/null && [ ! -e returning ]; then
        disarm
        exit 0
    fi
    systemctl stop "$unit"
    sql return.sql || exit 6
    place before || exit 7
    systemctl start "$unit" || exit 5
    mv returning returned
    disarm
    exit 0
    ;;
keep)
    mv armed kept || exit 4
    disarm
    sql keep.sql || exit 6
    rm -rf "$here"
    rmdir "${here%/*}" 2>/dev/null
    exit 0
    ;;
esac
