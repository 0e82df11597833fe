# What scripts/booted.mjs has the guest do round a pulled plug: power.sh prepare | upgrade | look ROUND. Between `upgrade`,
# which does not end, and `look`, the guest is killed at a random moment and booted anew.
. "$(dirname "$0")/steps.sh"

is_there() { knows "$1" pending || knows "$1" enrolled; }
stands() { dpkg-query -W -f '${db:Status-Abbrev}${Version}' leadline; }

prepare() {
  install_alone
  set_aside leadline-trial.service \
    'Environment=LEADLINE_TRIAL_SECONDS=60 LEADLINE_STEADY_SECONDS=4 LEADLINE_UNFINISHED_SECONDS=8'
  systemctl enable --now leadline >/dev/null 2>&1
  for n in $(seq 1 12); do remake "$version+p$n" "/root/$version+p$n.deb"; done
  check "it is ready before the first plug is pulled" within 60 is_ready
  leadline agents enroll A-1 --brand homes --phone +18505550101 >/dev/null
  leadline agents enroll A-2 --brand homes --phone +18505550102 >/dev/null
  leadline agents opt-out A-2 --channel phone --words "no more" >/dev/null
  sync
}

upgrade() {
  within 60 is_ready
  leadline agents enroll "P-$1" --brand homes --phone "+1850555$((3000 + $1))" >/dev/null
  dpkg -i "/root/$version+p$1.deb" >/root/power.log 2>&1 &
  echo "keeping the version before"
  # The first file of the new version comes after that mark.
  while [ -e "/proc/$!" ] && has_verdict; do sleep 0.02; done
  echo "putting the new one in its place"
  wait
}

look() {
  local failed="" found took
  found=$(stands)
  took=$(date +%s)
  within 90 is_ready || failed="the gateway does not come up"
  took=$(($(date +%s) - took))
  # The version before may just be being put back: then nobody answers for a moment.
  for n in $(seq 1 "$1"); do within 60 is_there "P-$n" || failed="$failed, P-$n is lost"; done
  within 60 knows A-2 opted-out || failed="$failed, the NO of A-2 is lost"
  within 150 has_verdict || failed="$failed, there is no verdict"
  within 60 is_ready || failed="$failed, it is not ready after the verdict"
  echo "      round $1: dpkg said '$found', ready after $took s; in the end '$(stands)'"
  dpkg -i "/root/$version+p$1.deb" >/run/step.log 2>&1 || failed="$failed, the package does not install once more"
  within 150 has_verdict || failed="$failed, there is no second verdict"
  [ "$(stands)" = "ii $version+p$1" ] || failed="$failed, it is not installed: $(stands)"
  if [ -z "$failed" ]; then echo "ok    a plug pulled during an upgrade, $1"; else echo "FAIL  round $1: $failed"; fi
}

finish() {
  clear_away
  rm -f /root/*+p*.deb
}

"$@"
echo "power-$1: done"
