#!/bin/sh
# For PowerDNS Recursor and Unbound, which go on with a zone for ever: runs OFF when the server of the zone gave no answer for so long that the zone must no
# longer be used (its SOA expire, 172800), and ON when it answers again. As a service:
#   watch-zone.sh SERVER PORT ZONE EXPIRE ON OFF
# Unbound (ask the copy on the same machine, and set `remote-control: control-enable: yes`):
#   watch-zone.sh 127.0.0.1 5353 rpz.dijkwacht.example 172800 \
#     'unbound-control rpz_enable rpz.dijkwacht.example' 'unbound-control rpz_disable rpz.dijkwacht.example'
# PowerDNS Recursor (pdns-shield.lua looks for that file every second):
#   watch-zone.sh 192.0.2.1 53 rpz.dijkwacht.example 172800 'rm -f /run/pdns-recursor/shield-off' 'touch /run/pdns-recursor/shield-off'
set -eu
server=$1 port=$2 zone=$3 expire=$4 on=$5 off=$6
pause=$((expire < 120 ? 1 : 30))
heard=$(date +%s)
state=unknown

while :; do
    answer=$(kdig "@$server" -p "$port" "$zone" SOA +tcp +timeout=5 +retry=0 2>/dev/null || true)
    now=$(date +%s)
    case $answer in
    *'status: NOERROR'*'IN	SOA'*)
        heard=$now
        if [ "$state" != on ] && sh -c "$on"; then state=on; fi
        ;;
    *)
        if [ "$state" != off ] && [ $((now - heard)) -ge "$expire" ] && sh -c "$off"; then state=off; fi
        ;;
    esac
    sleep "$pause"
done
