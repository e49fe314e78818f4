#!/bin/sh
# The first process of an emulated machine: runs /programs/run.sh, which tells by these functions what comes of it.
export PATH=/bin HOME=/tmp TMPDIR=/tmp RUST_BACKTRACE=1
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t devtmpfs dev /dev 2>/dev/null
mount -t tmpfs tmp /tmp
exec >/dev/ttyS0 2>&1 </dev/null
cd /tmp

# program NAME COMMAND...
program() {
    name=$1
    shift
    echo "guest: begins $name"
    "$@"
    echo "guest: ends $name with $?"
}

echo "guest: has booted, $(grep -m 1 'model name' /proc/cpuinfo)"
. /programs/run.sh
echo "guest: is done"
# To power off drops what the serial line hasn't sent.
sleep 1
poweroff -f
