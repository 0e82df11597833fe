# What scripts/booted.mjs has the guest do round a pulled plug: power.sh prepare | upgrade | look ROUND. Between `upgrade`,
# which does not end, and `look`, the guest is killed at a random moment and booted anew.
here=$(dirname "$0")
deb=$(ls /root/leadline_*.deb | head -n 1)
version=$(dpkg-deb -f "$deb" Version)

. "$here/steps.sh"
is_ready() { leadline status --json | grep -q '"modem":{"state":"ready"'; }
has_verdict() { [ ! -e /var/lib/leadline-upgrade/trial ]; }
knows() { leadline agents show "$1" --json | grep -q "\"consent\":\"$2\""; }
is_there() { knows "$1" pending || knows "$1" enrolled; }
stands() { dpkg-query -W -f '${db:Status-Abbrev}${Version}' leadline; }

remake() { # VERSION
  local tree
  tree=$(mktemp -d)
  dpkg-deb -R "$deb" "$tree"
  sed -i "s/^Version: .*/Version: $1/" "$tree/DEBIAN/control"
  dpkg-deb -Zgzip -z1 --root-owner-group --build "$tree" "/root/$1.deb" >/dev/null
  rm -rf "$tree"
}

prepare() {
  # The one inside the daemon takes its port, at each boot.
  systemctl disable --now mosquitto >/dev/null 2>&1
  apt-get purge -y leadline >/dev/null 2>&1
  apt-get install -y "$deb" >/dev/null 2>&1
  printf '%s\n' 'modem: { port: simulated }' 'mqtt: { url: embedded }' >/etc/leadline/leadline.yaml
  mkdir -p /etc/systemd/system/leadline-trial.service.d
  printf '[Service]\nEnvironment=LEADLINE_TRIAL_SECONDS=60 LEADLINE_STEADY_SECONDS=4 LEADLINE_UNFINISHED_SECONDS=8\n' \
    >/etc/systemd/system/leadline-trial.service.d/trial.conf
  systemctl daemon-reload
  systemctl enable --now leadline >/dev/null 2>&1
  for n in $(seq 1 20); do remake "$version+p$n"; done
  check "it is ready before the first plug is pulled" within 60 is_ready
  leadline agents enroll A-1 --brand homes --phone +18505550101 >/dev/null
  leadline agents enroll A-2 --brand homes --phone +18505550102 >/dev/null
  leadline agents opt-out A-2 --channel phone --words "no more" >/dev/null
  sync
}

upgrade() {
  within 60 is_ready
  leadline agents enroll "P-$1" --brand homes --phone "+1850555$((3000 + $1))" >/dev/null
  echo "upgrading"
  exec dpkg -i "/root/$version+p$1.deb" >/root/power.log 2>&1
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
  dpkg -i "/root/$version+p$1.deb" >/root/step.log 2>&1 || failed="$failed, the package does not install once more"
  within 150 has_verdict || failed="$failed, there is no second verdict"
  [ "$(stands)" = "ii $version+p$1" ] || failed="$failed, it is not installed: $(stands)"
  if [ -z "$failed" ]; then echo "ok    a plug pulled during an upgrade, $1"; else echo "FAIL  round $1: $failed"; fi
}

finish() {
  rm -rf /etc/systemd/system/leadline-trial.service.d
  apt-get purge -y leadline >/dev/null 2>&1
  rm -f /root/*+p*.deb
  systemctl enable --now mosquitto >/dev/null 2>&1
}

"$@"
echo "power-$1: done"
