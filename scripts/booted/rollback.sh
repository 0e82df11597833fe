# What scripts/booted.mjs has the guest do last: rollback.sh ROUNDS. Forces an upgrade to fail so many times, in five ways,
# and looks whether the version before is back each time, with all that was written meanwhile.
rounds=$1
ways="ends-at-once never-comes-up dislikes-the-configuration ends-after-seconds does-not-answer"

. "$(dirname "$0")/steps.sh"

fail_by() { # WAY TREE
  local main=$2/usr/lib/leadline/lib/main.js
  case $1 in
    ends-at-once) printf '#!/usr/bin/node\nprocess.exit(1);\n' >"$main" ;;
    never-comes-up) printf '#!/usr/bin/node\nsetInterval(() => {}, 1000);\n' >"$main" ;;
    dislikes-the-configuration) printf '#!/usr/bin/node\nprocess.exit(2);\n' >"$main" ;;
    ends-after-seconds) sed -i '1a if (process.argv[2] === "run") setTimeout(() => process.exit(1), 4_000);' "$main" ;;
    does-not-answer) sed -i '1a if (process.argv[2] === "status") process.exit(3);' "$main" ;;
  esac
}

install_alone
set_aside leadline.service 'TimeoutStartSec=6\nRestartSec=1'
# Longer than one that ends after some seconds is up.
set_aside leadline-trial.service 'Environment=LEADLINE_TRIAL_SECONDS=15 LEADLINE_STEADY_SECONDS=7'
systemctl start leadline
check "the version before is ready" within 60 is_ready
leadline agents enroll A-1 --brand homes --phone +18505550101 >/dev/null
leadline agents enroll A-2 --brand homes --phone +18505550102 >/dev/null
leadline agents opt-out A-2 --channel phone --words "no more" >/dev/null

# Root works as the store's owner, whatever is planted there.
touch /root/victim
systemctl stop leadline
install -d -o leadline -g leadline -m 700 /var/lib/leadline/aside
ln -sf /root/victim /var/lib/leadline/aside/planted
check "root repairs" leadline repair
check "and backs up" leadline backup /root/planted.tgz
check "and no link gives a file of root's away" sh -c '[ "$(stat -c %U /root/victim /root/planted.tgz | sort -u)" = root ]'
rm -f /var/lib/leadline/aside/planted /root/planted.tgz
check "nor makes one in the store that is not the service's" sh -c '[ -z "$(find /var/lib/leadline -not -user leadline)" ]'
systemctl start leadline
within 60 is_ready

remake "$version+1" /root/works.deb
for way in $ways; do remake "$version+2" "/root/$way.deb" fail_by "$way"; done
check "an upgrade that works" dpkg -i /root/works.deb
check "is found to be healthy" within 60 has_verdict
check "and stays" has_version "$version+1"
told() { leadline status --json | grep -q "$version+2 was not healthy"; }

back=0
for round in $(seq 1 "$rounds"); do
  way=$(echo "$ways" | cut -d' ' -f$(((round - 1) % 5 + 1)))
  within 60 is_ready
  dpkg -i "/root/$way.deb" >/run/step.log 2>&1
  # This one works, but for its status: what it writes has to be there afterwards.
  agents="A-1"
  if [ "$way" = does-not-answer ]; then
    agents="A-1 B-$round"
    within 30 leadline agents enroll "B-$round" --brand homes --phone "+1850555$((2000 + round))"
  fi
  failed=""
  # A version that does not end by itself is given two minutes to stop.
  within 300 has_verdict || failed="there is no verdict"
  has_version "$version+1" || failed="$failed, it is still there"
  within 180 is_ready || failed="$failed, the version before does not come up"
  for agent in $agents; do knows "$agent" pending || failed="$failed, $agent is lost"; done
  within 90 told || failed="$failed, nobody is told"
  knows A-2 opted-out || failed="$failed, the NO of A-2 is lost"
  grep -q 'port: simulated' /etc/leadline/leadline.yaml || failed="$failed, the configuration is lost"
  if [ -z "$failed" ]; then back=$((back + 1)); else echo "FAIL  round $round, $way: $failed"; fi
done
check "$back of $rounds failed upgrades are taken back" [ "$back" -eq "$rounds" ]

check "doctor names it" sh -c 'leadline doctor | grep "upgrade.*was put back"'
check "somebody has seen it" leadline confirm rolled-back
check "and it is told no longer" within 90 sh -c '! leadline status --json | grep -q "was not healthy"'

check "a purge" sh -c 'apt-get purge -y leadline | grep "deleting /var/lib/leadline-upgrade"'
check "leaves neither the version before nor a backup" sh -c '! ls -d /var/lib/leadline /var/lib/leadline-upgrade'
clear_away
for way in $ways works; do rm -f "/root/$way.deb"; done
echo "rollback: done"
