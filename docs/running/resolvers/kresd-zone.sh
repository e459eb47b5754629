#!/bin/sh
# Writes the list as the file that Knot Resolver 5 reads: with addresses, because it ignores a CNAME that leads to a page of warning. Atomic: the
# resolver never sees half a file. Follows the copy of secondary-knot.conf. When that copy has expired, the file becomes empty: nobody stays blocked by
# a list that can no longer be corrected. As a service:
#   kresd-zone.sh SERVER PORT ZONE FILE IPV4 IPV6 SECONDS
# IPV6 may be '-'. SECONDS: how long to wait between two looks; with a million names take 300, because the resolver stands still while it reads.
set -eu
server=$1 port=$2 zone=$3 file=$4 ipv4=$5 ipv6=$6 seconds=$7
written=none

write() {
    # A whole transfer begins and ends with the SOA record.
    awk -v ipv4="$ipv4" -v ipv6="$ipv6" '
        $4 == "SOA" { soas += 1; if (soas == 1) print; next }
        $4 == "CNAME" { print $1, $2, "IN A", ipv4; if (ipv6 != "-") print $1, $2, "IN AAAA", ipv6; next }
        $4 == "TXT" { print }
        END { exit soas == 2 ? 0 : 1 }' > "$file.new"
}

while :; do
    status=$(kdig "@$server" -p "$port" "$zone" SOA +tcp +timeout=5 +retry=0 2>/dev/null || true)
    case $status in
    *'status: NOERROR'*' SOA'* | *'status: NOERROR'*'	SOA'*)
        serial=$(printf '%s\n' "$status" | awk '$4 == "SOA" && !/^;/ { print $7; exit }')
        if [ "$serial" != "$written" ] &&
            kdig "@$server" -p "$port" "$zone" AXFR +noall +answer +timeout=30 +retry=0 2>/dev/null | write; then
            mv "$file.new" "$file"
            written=$serial
        fi
        ;;
    *'status: SERVFAIL'*)
        if [ "$written" != empty ]; then
            printf '%s. 60 IN SOA localhost. hostmaster.%s. 1 60 30 172800 60\n' "$zone" "$zone" > "$file.new"
            mv "$file.new" "$file"
            written=empty
        fi
        ;;
    esac
    sleep "$seconds"
done
