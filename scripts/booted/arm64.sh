#!/bin/bash
# npm run arm64 [-- FOLDER]: the arm64 package in a Debian 13 of that architecture, emulated (qemu-user-static, binfmt):
# the serial binding loads, and a message goes from a real broker to a phone of the simulated modem's, through a
# pseudo-terminal, and its answer back. The folder is made if it is not there; its packages are unpacked, not configured,
# which takes minutes in place of half an hour. As root, with debootstrap. Exit 1 when a step fails.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=${1:-${TMPDIR:-/tmp}/leadline-arm64}
needed=nodejs,socat,mosquitto,mosquitto-clients,ca-certificates
failed=0

if [ ! -e "$folder/usr/bin/node" ]; then
  debootstrap --arch=arm64 --foreign --variant=minbase --include=$needed trixie "$folder" || exit 1
  for package in "$folder"/var/cache/apt/archives/*.deb; do dpkg-deb -x "$package" "$folder" || exit 1; done
fi
cp /usr/bin/qemu-aarch64-static "$folder/usr/bin/"
npm --prefix "$root" run --silent package -- --architecture arm64 --out "$folder/root" || exit 1
dpkg-deb -x "$folder"/root/leadline_*_arm64.deb "$folder"
rm -rf "$folder/root/work"
mkdir -p "$folder/root/work" "$folder/dev" "$folder/proc"
cat >"$folder/root/work/leadline.yaml" <<YAML
modem: { port: /root/work/tty, pace: 0 }
mqtt: { url: "mqtt://127.0.0.1:18831" }
consent: { askBetween: null }
store: { directory: /root/work/state }
http: { listen: null, socket: /root/work/leadline.sock }
YAML
printf 'listener 18831 127.0.0.1\nallow_anonymous true\nuser root\n' >"$folder/root/work/mosquitto.conf"

cat >"$folder/root/work/steps.sh" <<'STEPS'
cd /root/work
export LEADLINE_CONFIG=/root/work/leadline.yaml
step() { # NAME SECONDS COMMAND...
  local name=$1 until=$(($(date +%s) + $2))
  shift 2
  until "$@" >step.log 2>&1; do
    if [ "$(date +%s)" -ge "$until" ]; then echo "FAIL  $name"; tail -n 5 step.log; return 1; fi
    sleep 1
  done
  echo "ok    $name"
}
says() { grep -q "$1" "$2"; }
mosquitto -c mosquitto.conf >mosquitto.log 2>&1 &
broker=$!
mkfifo sim.in
exec 3<>sim.in
leadline sim --json --link /root/work/tty <&3 >sim.log 2>&1 &
sim=$!
echo "      $(uname -m), Node.js $(node --version)"
step "a pseudo-terminal" 60 test -e tty
leadline run >daemon.log 2>&1 &
daemon=$!
step "the serial binding loads, and the modem is ready" 240 says '"state":"ready"\|Modem ready' daemon.log
mosquitto_sub -h 127.0.0.1 -p 18831 -V 5 -t 'leadline/main/leads/+' >outcomes.log 2>&1 &
sub=$!
tell() { mosquitto_pub -h 127.0.0.1 -p 18831 -V 5 -q 1 -t "leadline/main/$1" -m "$2"; }
step "an enrolment over MQTT" 60 tell agents/enroll '{"agentId":"A-1","brand":"homes","phone":"+18505550101","source":"profile"}'
step "the first text" 120 says 'confirm consent' sim.log
echo "sms +18505550101 YES" >&3
step "YES" 120 sh -c 'leadline agents show A-1 --json | grep -q "\"consent\":\"active\""'
step "a lead over MQTT" 60 tell leads '{"id":"L-1","agentId":"A-1","lead":{"name":"Sam Porter"}}'
step "is on the phone" 120 says 'Sam Porter' sim.log
step "and told as delivered" 120 says '"leadId":"L-1".*"state":"delivered"' outcomes.log
kill $daemon; wait $daemon 2>/dev/null
kill $sim $sub $broker
STEPS

said=$(unshare -m bash -c "mount --make-rprivate / && mount --bind /dev '$folder/dev' && mount -t devpts devpts '$folder/dev/pts' \
  && mount -t proc proc '$folder/proc' && exec chroot '$folder' /bin/bash /root/work/steps.sh")
echo "$said"
case $said in *FAIL*) failed=1 ;; *"told as delivered"*) ;; *) failed=1 ;; esac
[ $failed -eq 0 ] && echo "Every step happened."
exit $failed
