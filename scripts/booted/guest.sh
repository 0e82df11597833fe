# What scripts/booted.mjs has the guest do: guest.sh before|after (the reboot). Each step says ok or FAIL.
phone=+18505550101

. "$(dirname "$0")/steps.sh"
phone_shows() { shows $phone "$1"; }
is_active() { leadline agents show A-1 --json | grep -q '"consent":"active"'; }
is_down() { ! systemctl is-active --quiet leadline; }
alerts() { grep -o "Buyer [0-9]*" /run/sim.log | sort -u | wc -l; }

before() {
  apt-get purge -y leadline >/dev/null 2>&1
  rm -rf /etc/leadline /var/lib/leadline
  date +%s%N >/root/blank
  # The two commands of README.md: this one, and setup.
  check "the package is installed" sh -c "cd /root && apt install -y ./${deb##*/} mosquitto"
  check "and starts nothing" is_down
  [ "$(systemctl is-enabled leadline 2>/dev/null)" = disabled ] && echo "ok    nor will at the next boot" || echo "FAIL  nor will at the next boot"

  cp /usr/share/doc/leadline/examples/mosquitto.conf /etc/mosquitto/conf.d/leadline.conf
  cp /usr/share/doc/leadline/examples/mosquitto.acl /etc/mosquitto/leadline.acl
  : >/etc/mosquitto/leadline.passwd
  mosquitto_passwd -b /etc/mosquitto/leadline.passwd leadline of-the-gateway 2>/dev/null
  mosquitto_passwd -b /etc/mosquitto/leadline.passwd lead-system of-the-lead-system 2>/dev/null
  chown mosquitto: /etc/mosquitto/leadline.acl /etc/mosquitto/leadline.passwd
  chmod 600 /etc/mosquitto/leadline.acl /etc/mosquitto/leadline.passwd
  # What an earlier run has left there is another gateway's.
  systemctl stop mosquitto
  rm -f /var/lib/mosquitto/mosquitto.db
  systemctl start mosquitto
  simulate_modem

  printf 'of-the-gateway\ncorrect horse battery\n' >/root/secrets
  check "setup by flags" sh -c 'leadline setup --yes --number +18505550100 --port /run/simtty --mqtt mqtt://localhost:1883 \
    --mqtt-user leadline --mqtt-password-file - --user olga --user-password-file - < /root/secrets'
  check "the service runs" systemctl is-active leadline
  check "and is ready" is_ready

  leadline try --agent A-1 --enroll $phone >/root/enrol.log 2>&1 &
  check "the first text" within 60 phone_shows "consent"
  echo "      $((($(date +%s%N) - $(cat /root/blank)) / 1000000)) ms from the package to it"
  echo "sms $phone YES" >/run/sim.in
  check "YES on the phone" within 60 is_active
  check "a lead over the broker is delivered" leadline try --agent A-1
  check "the log is in the journal" sh -c 'journalctl -u leadline -o cat | grep -q "leadline is up"'

  local pid
  pid=$(systemctl show leadline -p MainPID --value)
  kill -STOP "$pid"
  restarted() { [ "$(systemctl show leadline -p NRestarts --value)" -ge 1 ] && is_ready; }
  check "one that hangs is restarted by the watchdog" within 200 restarted
  check "and has forgotten nobody" is_active
}

after() {
  check "after the reboot it is ready by itself" within 90 is_ready
  check "and has forgotten nobody" is_active

  printf '\nmodem: { port: /run/simtty, pace: 0 }\n' >/root/pace
  sed -i '/^modem:/,/^$/d' /etc/leadline/leadline.yaml && cat /root/pace >>/etc/leadline/leadline.yaml
  systemctl restart leadline
  within 60 is_ready
  for n in $(seq 1 60); do
    echo "{\"id\":\"L-$n\",\"agentId\":\"A-1\",\"lead\":{\"name\":\"Buyer $n\"}}"
    sleep 0.25
  done | mosquitto_pub -h localhost -u lead-system -P of-the-lead-system -V 5 -q 1 -t leadline/main/leads -l &
  sleep 3
  check "an upgrade under load" apt-get install -y --reinstall "$deb"
  wait
  all_arrived() { [ "$(alerts)" -eq 60 ]; }
  check "loses none of 60 leads" within 120 all_arrived
  check "and goes on with its state" is_active

  check "a removal" apt-get remove -y leadline
  check "keeps the state" test -e /var/lib/leadline/journal
  check "a purge" apt-get purge -y leadline
  cp /run/step.log /root/purge.log
  check "says what it deletes" grep -q "deleting /var/lib/leadline" /root/purge.log
  check "and leaves nothing" sh -c '! ls -d /var/lib/leadline /etc/leadline /etc/udev/rules.d/70-leadline-modem.rules /etc/systemd/system/multi-user.target.wants/leadline.service'
  systemctl disable --now simmodem >/dev/null 2>&1
}

"$1"
echo "$1: done"
