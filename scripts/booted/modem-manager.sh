# What scripts/booted.mjs has the guest do with ModemManager. Of two sticks, which umockdev lets udev and ModemManager see
# as if they were plugged in, it leaves the one alone for which there is a rule as `leadline setup` writes it, in
# /root/70-leadline-modem.rules; the other, of the same maker, it asks.
. "$(dirname "$0")/steps.sh"
rules=/etc/udev/rules.d/70-leadline-modem.rules
bus=/devices/pci0000:00/0000:00:14.0/usb1

stick() { # NUMBER PRODUCT PROPERTIES-OF-STICK PROPERTIES-OF-PORT
  cat <<DEVICES
P: $bus/1-$1
E: DEVTYPE=usb_device
E: DEVNAME=/dev/bus/usb/001/00$1
E: PRODUCT=12d1/$2/102
E: SUBSYSTEM=usb
$3
A: idVendor=12d1
A: idProduct=$2
A: power/control=auto

P: $bus/1-$1/1-$1:1.0
E: DEVTYPE=usb_interface
E: SUBSYSTEM=usb
E: DRIVER=option
A: bInterfaceNumber=00

P: $bus/1-$1/1-$1:1.0/ttyUSB$1/tty/ttyUSB$1
N: ttyUSB$1
E: DEVNAME=/dev/ttyUSB$1
E: SUBSYSTEM=tty
$4
A: dev=188:$1

DEVICES
}

# What udev's rules, ours among them, say of a device to ModemManager.
marks() { # PATH
  umockdev-run -d /root/sticks -- udevadm test --action=add "/sys$1" 2>/dev/null | sed -n 's/^ *\(ID_MM_[A-Z_]*=.*\)/E: \1/p'
}
is_left_alone() { echo "$1" | grep -q "ID_MM_DEVICE_IGNORE=1"; }
is_nothing_said() { ! is_left_alone "$1"; }
said() { grep -q "$1" /root/modem-manager.log; }
is_unasked() { ! said "task.*ttyUSB$1: started"; }

cp /root/70-leadline-modem.rules $rules
check "the rules are what udev takes" udevadm verify $rules
{ stick 1 1506 "" ""; stick 2 1001 "" ""; } | grep -v '^$' | sed '2,$s/^P:/\n&/' >/root/sticks
one=$(marks $bus/1-1) port=$(marks $bus/1-1/1-1:1.0/ttyUSB1/tty/ttyUSB1)
other=$(marks $bus/1-2) other_port=$(marks $bus/1-2/1-2:1.0/ttyUSB2/tty/ttyUSB2)
check "the stick of the rule is marked" is_left_alone "$one"
check "and its port" is_left_alone "$port"
check "another of the same maker is not" is_nothing_said "$other"
check "nor its port" is_nothing_said "$other_port"

{ stick 1 1506 "$one" "$port"; stick 2 1001 "$other" "$other_port"; } | grep -v '^$' | sed '2,$s/^P:/\n&/' >/root/sticks
timeout 15 dbus-run-session -- umockdev-run -d /root/sticks -- \
  ModemManager --debug --test-session --test-no-suspend-resume >/root/modem-manager.log 2>&1
check "ModemManager sees the marked port, and passes over it" said '(tty/ttyUSB1): port filtered: device is blocklisted'
check "and never asks it" is_unasked 1
check "but asks the other" said 'task.*ttyUSB2: started'

rm -f $rules /root/sticks
echo "modem-manager: done"
