# Print what listens, as ss(8) does, once all these ports are listened on, or after SECONDS.
# Arguments: SECONDS PORT…; see admin/addresses.py. Only reads.
end=$(($(date +%s) + $1)); shift
while :; do
  now=$(ss -Hltnp); missing=
  for port in "$@"; do case "$now" in *":$port "*) ;; *) missing=1 ;; esac; done
  if [ -z "$missing" ] || [ "$(date +%s)" -ge "$end" ]; then break; fi
  sleep 0.2
done
printf '%s\n' "$now"
