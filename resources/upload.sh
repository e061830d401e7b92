# Append standard input to the part of an upload; a whole one takes its place.
# Arguments: PATH PART BYTES-ALREADY-THERE SIZE MODE
set -eu
umask 077
[ "$3" -gt 0 ] || : >"$2"
cat >>"$2"
# A lost link looks like the end of the input.
[ "$(wc -c <"$2")" -eq "$4" ]
chmod -- "$5" "$2"
mv -f -- "$2" "$1"
