# Write standard input to a file, whole or not at all. Arguments: PATH OWNER MODE SIZE [keep].
set -eu
umask 077
part=$(mktemp -- "$1.XXXXXXXX")
trap 'rm -f -- "$part"' EXIT
trap 'exit 1' HUP INT TERM
cat >"$part"
# A lost link looks like the end of the input.
[ "$(wc -c <"$part")" -eq "$4" ]
chown -- "$2" "$part"
chmod -- "$3" "$part"
if [ "$5" = keep ] && [ -e "$1" ] && [ ! -e "$1.orig" ]; then
    cp -p -- "$1" "$1.orig"
fi
mv -f -- "$part" "$1"
trap - EXIT
