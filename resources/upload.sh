# Append standard input to the part of an upload; a whole one takes its place.
# Arguments: PATH PART BYTES-ALREADY-THERE SIZE MODE [FOLDER]
# With FOLDER it is a tar.gz, unpacked there while it comes: then the part stays where it is. Exit
# status 3: tar refused it.
set -eu
umask 077
path=$1 part=$2 there=$3 size=$4 mode=$5 folder=${6-}

[ "$there" -gt 0 ] || : >"$part"
if [ -n "$folder" ]; then
    rm -f -- "$part.refused"
    mkdir -p -- "$folder"
    { cat -- "$part"; tee -a -- "$part"; } |
        { tar -xzf - -C "$folder" --no-same-owner || : >"$part.refused"; cat >/dev/null; }
else
    cat >>"$part"
fi
# A lost link looks like the end of the input.
[ "$(wc -c <"$part")" -eq "$size" ]
if [ -n "$folder" ]; then
    [ ! -e "$part.refused" ] || exit 3
    exit 0
fi
chmod -- "$mode" "$part"
mv -f -- "$part" "$path"
