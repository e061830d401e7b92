# Print the end of a log file and go on with what is written to it; see admin/logs.py. Only reads.
# tail -F may lose the end of a file that has been renamed: here it is read to its end first.
# Arguments: FILE LINES
file=$1 lines=$2
while :; do
    if ! [ -r "$file" ]; then
        sleep 0.4
        continue
    fi
    exec 3<"$file"
    [ "$lines" -gt 0 ] && tail -n "$lines" <&3
    lines=0
    held=$(stat -Lc "%d:%i" - <&3)
    while cat <&3; do
        read -r now size <<INODE
$(stat -Lc "%d:%i %s" -- "$file" 2>/dev/null)
INODE
        [ "$now" = "$held" ] || break
        at=$(sed -n "s/^pos:[^0-9]*//p" /proc/self/fdinfo/3)
        [ "$size" -ge "$at" ] || break
        sleep 0.4
    done
    cat <&3
    exec 3<&-
done
