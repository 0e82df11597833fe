# What the scripts here share: how a step is told, and how another version of the package is made.
check() { # NAME COMMAND...
  local name=$1
  shift
  if "$@" >/run/step.log 2>&1; then echo "ok    $name"; else echo "FAIL  $name"; tail -n 5 /run/step.log; fi
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

deb=$(ls /root/leadline_*.deb | head -n 1)
version=$(dpkg-deb -f "$deb" Version)

# The package as another version; the command, if there is one, is told the folder of its files and changes them.
remake() { # VERSION FILE [COMMAND...]
  local tree=/root/remade as=$1 file=$2
  shift 2
  rm -rf "$tree"
  dpkg-deb -R "$deb" "$tree"
  sed -i "s/^Version: .*/Version: $as/" "$tree/DEBIAN/control"
  if [ $# -gt 0 ]; then "$@" "$tree"; fi
  (cd "$tree" && find . -type f ! -path './DEBIAN/*' ! -path './etc/*' -printf '%P\0' | xargs -0 md5sum >DEBIAN/md5sums)
  dpkg-deb -Zgzip -z1 --root-owner-group --build "$tree" "$file" >/dev/null
  rm -rf "$tree"
}

# A gateway with a modem and a broker of its own, and the package as it is.
install_alone() { # [MODEM]
  # The broker inside the daemon takes its port, at each boot.
  systemctl disable --now mosquitto >/dev/null 2>&1
  apt-get purge -y leadline >/dev/null 2>&1
  rm -rf /etc/systemd/system/leadline.service.d /etc/systemd/system/leadline-trial.service.d
  apt-get install -y "$deb" >/dev/null 2>&1
  printf '%s\n' "modem: { port: ${1:-simulated}, pace: 0 }" 'mqtt: { url: embedded }' \
    'consent: { askBetween: null }' >/etc/leadline/leadline.yaml
}

# A modem with its phones, at /run/simtty, which outlives the gateway and is there at each boot.
simulate_modem() {
  cat >/etc/systemd/system/simmodem.service <<'UNIT'
[Service]
ExecStartPre=/bin/sh -c 'rm -f /run/sim.in; mkfifo -m 600 /run/sim.in'
ExecStart=/bin/sh -c 'exec 3<>/run/sim.in; exec leadline sim --json --link /run/simtty <&3 >>/run/sim.log'
ExecStartPost=/bin/sh -c 'until [ -e /run/simtty ]; do sleep 0.1; done; chgrp dialout /run/simtty; chmod 660 /run/simtty'
[Install]
WantedBy=multi-user.target
UNIT
  systemctl daemon-reload
  systemctl enable simmodem >/dev/null 2>&1
  systemctl restart simmodem
}
say() { echo "sms $1 $2" >/run/sim.in; }
shows() { grep -q "\"to\":\"$1\".*$2" /run/sim.log; }
texts_to() { grep -c "\"to\":\"$1\"" /run/sim.log; }

# What holds for this run alone.
set_aside() { # UNIT LINES
  mkdir -p "/etc/systemd/system/$1.d"
  printf '[Service]\n%b\n' "$2" >"/etc/systemd/system/$1.d/trial.conf"
  systemctl daemon-reload
}

# Nothing of it stays, and the broker is there again.
clear_away() {
  systemctl disable --now simmodem >/dev/null 2>&1
  apt-get purge -y leadline >/dev/null 2>&1
  rm -rf /etc/systemd/system/leadline.service.d /etc/systemd/system/leadline-trial.service.d
  systemctl daemon-reload
  systemctl enable --now mosquitto >/dev/null 2>&1
}

is_ready() { leadline status --json | grep -q '"modem":{"state":"ready"'; }
has_version() { [ "$(dpkg-query -W -f '${Version}' leadline)" = "$1" ]; }
has_verdict() { [ ! -e /var/lib/leadline-upgrade/trial ]; }
tell() { mosquitto_pub -h 127.0.0.1 -V 311 -q 1 -t "leadline/main/$1" -m "$2"; }
knows() { leadline agents show "$1" --json | grep -q "\"consent\":\"$2\""; }
