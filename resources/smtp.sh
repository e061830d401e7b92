# Whether something answers at HOST PORT, and whether it speaks TLS from its first byte on.
LC_ALL=C timeout 6 openssl s_client -brief -connect "$1:$2" </dev/null 2>&1
