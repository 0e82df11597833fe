# What scripts/booted.mjs has the guest do by hand: back to the version before, which keeps what was written meanwhile;
# and to one that would misread it, whose package, restore and start refuse, with the way back, and that way.
. "$(dirname "$0")/steps.sh"

enrol() { leadline agents enroll "$1" --brand homes --phone "$2"; }
says_no() { leadline agents opt-out "$1" --channel phone --words "no more"; }
why_of() { leadline why "$1" | grep -q "$2"; }
ends_healthy() { within 90 has_verdict && has_version "$1" && within 60 is_ready; }
level_is() { grep -q "{\"level\":$1}" /var/lib/leadline/level.json; }
refused() { ! apt-get install -y --allow-downgrades "$deb"; }
# Of an agent whom the backup does not know the number alone is kept.
is_closed() { leadline agents enroll A-9 --brand homes --phone "$1" 2>&1 | grep -q blocked-by-stop; }
said() { grep -q "$1" /root/refused.log; }

# One that writes what the others cannot read, as soon as it is to stay.
raise_level() { # TREE
  grep -rlE '\bLEVEL=2\b' "$1/usr/lib/leadline/lib" | xargs sed -i 's/\bLEVEL=2\b/LEVEL=3/'
  sed -i 's/^level=2$/level=3/' "$1/DEBIAN/preinst"
}

# One that does not look before it is installed.
look_away() { sed -i 's/^level=2$/level=9/' "$1/DEBIAN/preinst"; }
in_safe_mode() { leadline status --json | grep -q '"safeMode":.*level 3; this one reads up to 2'; }
was_taken_back() { leadline status | grep "$version+3 was not healthy"; }
epochs() { find /srv/copy -path '*/epochs/*' -type f | wc -l; }
copied() { leadline copy status --json | grep -q '"state":"in step"'; }
is_refused() { ! "$@"; }
says_newer() { is_refused "$@" && grep -q "level 3; this one reads up to 2" /run/step.log; }

install_alone
set_aside leadline-trial.service 'Environment=LEADLINE_TRIAL_SECONDS=60 LEADLINE_STEADY_SECONDS=4'
rm -rf /srv/copy
install -d -o leadline -g leadline -m 700 /srv/copy
set_aside leadline.service 'ReadWritePaths=/srv/copy'
echo 'copy: { folder: /srv/copy }' >>/etc/leadline/leadline.yaml
check "a place for the copy" runuser -u leadline -- leadline copy init
systemctl start leadline
check "the version before is ready" within 60 is_ready
enrol A-1 +18505550101 >/dev/null
enrol A-2 +18505550102 >/dev/null
says_no A-2 >/dev/null
remake "$version+1" /root/newer.deb
remake "$version+2" /root/higher.deb raise_level
remake "$version+3" /root/blind.deb look_away

check "a newer version is installed" dpkg -i /root/newer.deb
check "and healthy" ends_healthy "$version+1"
enrol A-3 +18505550103 >/dev/null
tell leads '{"id":"L-3","agentId":"A-3","lead":{"name":"Sam Porter"}}'
says_no A-1 >/dev/null
check "a lead waits in it" within 30 why_of L-3 "Sam Porter\|waits\|held"

check "back by hand, with apt" apt-get install -y --allow-downgrades "$deb"
check "the older one is healthy" ends_healthy "$version"
check "it knows the NO from before" knows A-2 opted-out
check "and the one that the newer took in" knows A-1 opted-out
check "and whom that one enrolled" knows A-3 pending
check "and the lead that waits" why_of L-3 "held\|waits"

check "the newer one once more" dpkg -i /root/newer.deb
check "is healthy" ends_healthy "$version+1"
check "back by hand, with dpkg" dpkg -i "$deb"
check "the older one is healthy again" ends_healthy "$version"
check "and still knows the one NO" knows A-1 opted-out
check "and the other" knows A-2 opted-out

check "a version that writes what the older cannot read" dpkg -i /root/higher.deb
check "is healthy, and begins to" ends_healthy "$version+2"
check "within two minutes" within 120 level_is 3
enrol A-4 +18505550104 >/dev/null
says_no A-4 >/dev/null
check "a backup of it" leadline backup /root/higher.tgz
check "and its copy" within 60 copied
check "the way back by hand is refused" refused
tr -d '\r' </run/step.log >/root/refused.log
check "with why" said "level 3; $version reads up to 2"
check "and the way" said "leadline restore /var/lib/leadline-upgrade/before-"
check "nothing has changed" has_version "$version+2"
check "it goes on" within 30 knows A-4 opted-out
check "one that is installed all the same" dpkg -i /root/blind.deb
check "is in safe mode, and says why" within 30 in_safe_mode
check "the newer one is put back" within 200 has_verdict
check "as it was" has_version "$version+2"
check "is ready" within 60 is_ready
check "and tells of it" within 30 was_taken_back
sed -n 's/^leadline: /      /p' /root/refused.log
backup=$(sed -n 's|.*leadline restore \(/var/lib/leadline-upgrade/before-[^ ;]*\).*|\1|p' /root/refused.log)
systemctl stop leadline
check "as it says: the backup from before" leadline restore "$backup"
check "then the older version" apt-get install -y --allow-downgrades "$deb"
taken=$(epochs)
check "which restores no backup of the newer one" says_newer leadline restore /root/higher.tgz
check "nor its copy" says_newer leadline restore --from copy
check "nor takes its epoch" [ "$(epochs)" -eq "$taken" ]
systemctl start leadline
check "is ready" within 60 is_ready
check "and knows the NO that came after the backup" within 30 is_closed +18505550104
check "and those from before it" knows A-1 opted-out

check "and is copied anew" within 60 copied

clear_away
rm -rf /srv/copy /root/newer.deb /root/higher.deb /root/blind.deb /root/higher.tgz
echo "hand: done"
