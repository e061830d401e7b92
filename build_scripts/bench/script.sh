#!/bin/sh
# The yardstick: what somebody who knows the way would type. No questions, no checks, no second run.
# script.sh ADDRESS USER KEY TARBALL [PACKAGE...], started in the folder of a payload.
set -eu
here=$(dirname "$(readlink -f "$0")")
control=$(mktemp -d)
options="-F /dev/null -i $3 -o IdentitiesOnly=yes -o BatchMode=yes -o UserKnownHostsFile=$PWD/known_hosts
    -o LogLevel=ERROR -o Ciphers=aes128-gcm@openssh.com
    -o ControlMaster=auto -o ControlPersist=60 -o ControlPath=$control/link"
target=$2@$1
# shellcheck disable=SC2086  # options are words
over() { ssh $options "$target" "$@"; }
trap 'over -O exit 2>/dev/null; rm -rf "$control"' EXIT

archive=$4
shift 4
[ $# = 0 ] || over sudo DEBIAN_FRONTEND=noninteractive apt-get -y -q install --no-install-recommends "$@"
# shellcheck disable=SC2086
scp -q $options "$archive" openfire.xml openfire.service "$target:"
over 'cd / && sudo -u postgres psql -qX -v ON_ERROR_STOP=1' < role.sql
over sudo sh -s "$(basename "$archive")" < "$here/remote/install.sh"
