# Work in a transient systemd unit, followed from afar. Read on stdin by "sh -s". Arguments:
#   start NAME OUT ERR COMMAND      begin the work unless it is going on, then as follow
#   follow NAME OUT ERR             what is new since OUT and ERR bytes of output and error output
#   finish NAME                     the end has been read: leave nothing
# Answers three lines: "running", "gone" or the exit status; new output and errors in base64.
set -u
umask 077
mode=$1 name=$2
unit=openfire-setup-$name.service
dir=/run/openfire-setup
base=$dir/$name

clean() {
    rm -f "$base".*
    rmdir "$dir" 2>/dev/null
    return 0
}

sizes() { stat -c %s "$base.out" "$base.err" 2>/dev/null | tr '\n' ' '; }

# What the unit runs: a file, because systemd would look for variables in a command line. When
# nobody reads the end within two minutes it cleans up by itself.
write_work() {
    cat >"$base.work" <<END
umask 022
$1 >$base.out 2>$base.err </dev/null
echo \$? >$base.status.new
mv $base.status.new $base.status
for _ in \$(seq 120); do
    [ -e $base.status ] || exit 0
    sleep 1
done
rm -f $base.*
rmdir $dir 2>/dev/null
exit 0
END
}

if [ "$mode" = finish ]; then
    rm -f "$base.status"
    systemctl stop "$unit" 2>/dev/null
    clean
    exit 0
fi

out=$3 err=$4
if [ "$mode" = start ]; then
    if ! systemctl is-active --quiet "$unit"; then
        clean
        mkdir -p "$dir"  # 0700, by our umask
        : >"$base.out"
        : >"$base.err"
        write_work "$5"
        systemd-run --quiet --collect --no-ask-password --unit="$unit" \
            --description="Openfire setup: $name" \
            /bin/sh "$base.work" </dev/null || {
            status=$?
            # Somebody else may have begun it at this very moment.
            systemctl is-active --quiet "$unit" || { clean; exit "$status"; }
        }
    fi
fi

tick=0
state=running
while :; do
    [ -e "$base.out" ] || { state=gone; break; }
    if [ -e "$base.status" ]; then
        state=$(cat "$base.status")
        break
    fi
    # News waits for one tick, so that a flood of lines does not become a flood of answers.
    if [ "$tick" -gt 0 ] && [ "$(sizes)" != "$out $err " ]; then
        break
    fi
    if [ "$tick" -eq 10 ]; then
        systemctl is-active --quiet "$unit" || [ -e "$base.status" ] || state=gone
        break
    fi
    sleep 0.1
    tick=$((tick + 1))
done
echo "$state"
tail -c "+$((out + 1))" "$base.out" 2>/dev/null | head -c 262144 | base64 -w 0
echo
tail -c "+$((err + 1))" "$base.err" 2>/dev/null | head -c 262144 | base64 -w 0
echo
