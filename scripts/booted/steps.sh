# What guest.sh and rollback.sh say of each step.
check() { # NAME COMMAND...
  local name=$1
  shift
  if "$@" >/root/step.log 2>&1; then echo "ok    $name"; else echo "FAIL  $name"; tail -n 5 /root/step.log; fi
}
# Tries a command until it succeeds, for so many seconds.
within() { # SECONDS COMMAND...
  local until=$(($(date +%s) + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ "$(date +%s)" -lt "$until" ] || return 1
    sleep 0.5
  done
}
