# Write standard input to files, each whole or not at all, one after the other, up to the first that
# fails. Arguments, five for each: PATH OWNER MODE SIZE KEEP, the last "keep" or empty.
set -eu
umask 077
trap 'rm -f -- "${part:-}"' EXIT
trap 'exit 1' HUP INT TERM
while [ "$#" -gt 0 ]; do
    part=$(mktemp -- "$1.XXXXXXXX")
    head -c "$4" >"$part"
    # A lost link looks like the end of the input.
    [ "$(wc -c <"$part")" -eq "$4" ]
    chown -- "$2" "$part"
    chmod -- "$3" "$part"
    if [ "$5" = keep ] && [ -e "$1" ] && [ ! -e "$1.orig" ]; then
        cp -p -- "$1" "$1.orig"
    fi
    mv -f -- "$part" "$1"
    part=
    shift 5
done
