# What scripts/booted.mjs has the guest do round a boot in 1970: clock.sh prepare | look. The clock of a guest is the
# host's: so the service is given another one (libfaketime), which begins in 1970 with each boot, and is set by a file.
. "$(dirname "$0")/steps.sh"
ann=+18505550101 bob=+18505550102 cy=+18505550103
faked=$(ls /usr/lib/*/faketime/libfaketimeMT.so.1 | head -n 1)

is_unset() { leadline status | grep -q "the clock is not set: no deadline fires until it is"; }
is_set() { ! is_unset; }
logged() { journalctl -b -u leadline -o cat --no-pager | grep "$1"; }
tells_of() { leadline why "$1" | grep -q "$2"; }
proves() { leadline evidence "$1" --verify; }
says_no_1970() { leadline evidence "$1" >/root/evidence.txt && leadline why "$1" >>/root/evidence.txt && ! grep 1970 /root/evidence.txt; }

prepare() {
  install_alone /run/simtty
  simulate_modem
  systemctl enable --now leadline >/dev/null 2>&1
  check "it is ready before the clock is lost" within 60 is_ready
  leadline agents enroll A-1 --brand homes --phone $ann >/dev/null
  check "one is asked" within 60 shows $ann consent
  say $ann YES
  check "and says YES" within 60 knows A-1 active
  leadline agents enroll A-2 --brand homes --phone $bob >/dev/null
  check "another is asked, and has not answered" within 60 shows $bob consent
  cat >/usr/local/bin/lost-clock <<'LOST'
#!/bin/sh
if [ ! -e /run/lost-clock ]; then echo "@1970-01-01 00:00:30" >/run/lost-clock; chmod 644 /run/lost-clock; fi
LOST
  chmod 755 /usr/local/bin/lost-clock
  set_aside leadline.service "ExecStartPre=+/usr/local/bin/lost-clock
Environment=LD_PRELOAD=$faked FAKETIME_TIMESTAMP_FILE=/run/lost-clock FAKETIME_NO_CACHE=1 FAKETIME_DONT_FAKE_MONOTONIC=1"
}

look() {
  check "after a boot in 1970 it is ready" within 90 is_ready
  check "its clock stands there" logged '1970-01-01'
  check "it says so" is_unset
  say $ann "STOP"
  check "a STOP is heeded" within 60 knows A-1 opted-out
  check "and confirmed" within 60 shows $ann "no more\|unsubscribed\|opted out"
  tell leads '{"id":"L-1","agentId":"A-2","lead":{"name":"Sam Porter"}}'
  check "a lead for one who has not answered is kept" within 30 tells_of L-1 "Sam Porter\|held\|waits"
  leadline agents enroll A-3 --brand homes --phone $cy >/dev/null
  check "one who is enrolled is there" within 30 knows A-3 pending
  systemctl restart leadline
  check "a restart in 1970 is ready too" within 60 is_ready
  check "and still says so" is_unset
  # Longer than a minute's tick.
  sleep 70
  check "nobody is out who should not be" knows A-2 pending
  check "and nobody is texted for the time" [ "$(texts_to $bob)" -eq 0 ]

  echo "+0" >/run/lost-clock
  check "the clock is set, and it goes by that" within 60 is_set
  check "which is in its log" logged "The clock is set"
  check "the STOP stands" knows A-1 opted-out
  check "and happened this year, in the proof and in the story" says_no_1970 $ann
  check "so did the enrolment" says_no_1970 $cy
  check "the proof is whole" proves $ann
  check "the one who has not answered still may" knows A-2 pending
  say $bob YES
  check "and does" within 60 knows A-2 active
  check "then the lead goes out" within 60 shows $bob "Sam Porter"
  rm -f /usr/local/bin/lost-clock /run/lost-clock
  clear_away
}

"$1"
echo "clock-$1: done"
