# Append standard input to the part of an upload; a whole one takes its place.
# Arguments: PATH PART BYTES-ALREADY-THERE SIZE MODE [FOLDER]
# With FOLDER it is a tar.gz, unpacked there while it comes: then the part stays where it is, and
# the SHA-256 of all that was unpacked is printed. Exit status 3: tar refused it.
set -eu
umask 077
path=$1 part=$2 there=$3 size=$4 mode=$5 folder=${6-}

# What was there before, and what comes now, to the part, to tar and into the digest.
unpack() {
    { cat -- "$part"; tee -a -- "$part"; } |
        { tee /dev/fd/3 | tar -xzf - -C "$folder" --no-same-owner || : >"$part.refused"; }
}

[ "$there" -gt 0 ] || : >"$part"
if [ -n "$folder" ]; then
    rm -f -- "$part.refused"
    mkdir -p -- "$folder"
    digest=$({ unpack 3>&1 >&2; } | sha256sum)
else
    cat >>"$part"
fi
# A lost link looks like the end of the input.
[ "$(wc -c <"$part")" -eq "$size" ]
if [ -n "$folder" ]; then
    [ ! -e "$part.refused" ] || exit 3
    echo "${digest%% *}"
    exit 0
fi
chmod -- "$mode" "$part"
mv -f -- "$part" "$path"
