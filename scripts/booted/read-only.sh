# What scripts/booted.mjs has the guest do with a root that is read-only: read-only.sh prepare | look | again | finish. What
# is written lies on /state, as docs/operating.md says it; the guest's is a folder of the host's.
. "$(dirname "$0")/steps.sh"
ann=+18505550101 bob=+18505550102

is_read_only() { ! touch /usr/is-it-writable 2>/dev/null; }
is_on_state() { findmnt --noheadings --target "$1" --output SOURCE | grep -q "$2"; }
none_failed() { ! systemctl --failed --no-legend --plain | grep -E "leadline|mosquitto|systemd-(journald|tmpfiles)"; }
tells_of() { leadline why "$1" | grep -q "$2"; }
was_taken_back() { leadline status | grep "$version+2 was not healthy"; }
has_earlier_boot() { journalctl -b -1 -u leadline -o cat --no-pager | grep -q "leadline is up"; }

add_user() { echo "a password of some length" | leadline users add olga; }

fail() { printf '#!/usr/bin/node\nprocess.exit(1);\n' >"$1/usr/lib/leadline/lib/main.js"; }

prepare() {
  install_alone /run/simtty
  simulate_modem
  printf '%s\n' 'listener 1883 127.0.0.1' 'allow_anonymous true' >/etc/mosquitto/conf.d/leadline.conf
  systemctl enable mosquitto >/dev/null 2>&1
  printf '%s\n' 'modem: { port: /run/simtty, pace: 0 }' 'mqtt: { url: "mqtt://127.0.0.1:1883" }' \
    'consent: { askBetween: null }' >/etc/leadline/leadline.yaml
  systemctl restart mosquitto
  systemctl enable --now leadline >/dev/null 2>&1
  check "it is ready before its state is moved" within 60 is_ready
  leadline agents enroll A-0 --brand homes --phone +18505550100 >/dev/null
  remake "$version+1" /root/newer.deb
  remake "$version+2" /root/failing.deb fail
  # What docs/operating.md has one do.
  systemctl stop mosquitto leadline
  mkdir -p /var/lib/leadline-upgrade
  cp -a /var/lib/leadline /var/lib/leadline-upgrade /var/lib/mosquitto /var/lib/systemd /var/log /state/
  cat >>/etc/fstab <<'FSTAB'
/state/leadline          /var/lib/leadline          none   bind  0  0
/state/leadline-upgrade  /var/lib/leadline-upgrade  none   bind  0  0
/state/mosquitto         /var/lib/mosquitto         none   bind  0  0
/state/systemd           /var/lib/systemd           none   bind  0  0
/state/log               /var/log                   none   bind  0  0
tmpfs                    /tmp                       tmpfs  mode=1777,nosuid,nodev  0  0
tmpfs                    /var/tmp                   tmpfs  mode=1777,nosuid,nodev  0  0
FSTAB
}

look() {
  check "the root is read-only" is_read_only
  check "the state lies elsewhere" is_on_state /var/lib/leadline state/leadline
  check "it is ready" within 90 is_ready
  check "and knows whom it knew before" knows A-0 pending
  check "nothing has failed" none_failed
  leadline agents enroll A-1 --brand homes --phone $ann >/dev/null
  check "one is asked" within 60 shows $ann consent
  say $ann YES
  check "and says YES" within 60 knows A-1 active
  tell leads '{"id":"L-1","agentId":"A-1","lead":{"name":"Sam Porter"}}'
  check "a lead over the broker is on the phone" within 60 shows $ann "Sam Porter"
  leadline agents enroll A-2 --brand homes --phone $bob >/dev/null
  leadline agents opt-out A-2 --channel phone --words "no more" >/dev/null
  check "a backup" leadline backup /state/backup.tgz
  check "doctor finds no fault with the store" sh -c 'leadline doctor | grep -i "^ok.*disk"'
  check "somebody is let in at the dashboard" add_user
}

again() {
  check "after a further boot it is ready, its root read-only" within 90 is_ready
  check "read-only still" is_read_only
  check "it has forgotten nobody" knows A-1 active
  check "least of all a NO" knows A-2 opted-out
  check "nor the lead" tells_of L-1 "Sam Porter\|delivered"
  check "its log of the boot before is there" has_earlier_boot

  set_apart
  # At this mount alone: the file system is the host's.
  mount -o remount,bind,rw /
  check "an upgrade, the root writable meanwhile" dpkg -i /root/newer.deb
  check "and closed behind it" within 20 mount -o remount,bind,ro /
  check "is healthy" within 120 has_verdict
  check "and stays" has_version "$version+1"
  mount -o remount,bind,rw /
  check "one that does not work" dpkg -i /root/failing.deb
  check "the root closed behind that too" within 20 mount -o remount,bind,ro /
  check "is taken back by itself, though the root is read-only" within 200 has_verdict
  check "by the version before" has_version "$version+1"
  check "which is ready" within 60 is_ready
  check "and tells" within 90 was_taken_back
  check "the root is read-only again" is_read_only
  check "the NO stands" knows A-2 opted-out
}

set_apart() {
  mkdir -p /run/systemd/system/leadline-trial.service.d
  printf '[Service]\nEnvironment=LEADLINE_TRIAL_SECONDS=30 LEADLINE_STEADY_SECONDS=4\n' \
    >/run/systemd/system/leadline-trial.service.d/trial.conf
  systemctl daemon-reload
}

finish() {
  sed -i '/^\/state\|^tmpfs/d' /etc/fstab
  rm -f /etc/mosquitto/conf.d/leadline.conf /root/newer.deb /root/failing.deb
  clear_away
}

"$1"
echo "read-only-$1: done"
