// SPDX-License-Identifier: EUPL-1.2
import { listingPolicy } from '../decide-name/listing-policy.ts'
import { largestMessage, MessageWriter, nameBytes, recordClass, recordType } from './dns-message.ts'
import { type NameInZone, serialName, type Zone, zoneTimes } from './zone-records.ts'

const { cname, soa, txt } = recordType
const { internet, any } = recordClass

/** What a SOA record says, in the form in which it is compared. */
export function soaData({ name }: Zone, serial: number): Buffer {
  const { refresh, retry, expire, minimum } = zoneTimes
  const numbers = Buffer.alloc(20)
  for (const [place, number] of [serial, refresh, retry, expire, minimum].entries())
    numbers.writeUInt32BE(number, 4 * place)
  return Buffer.concat([nameBytes('localhost'), nameBytes(`hostmaster.${name}`), numbers])
}

export function soaQuestion({ name }: Zone, id: number): Buffer {
  return new MessageWriter(id, 'query', [1, 0, 0, 0]).name(name).number(soa, 2).number(internet, 2).bytes()
}

/** What a signature adds at most. */
const signatureBytes = 512

/**
 * The names of each update; both records of a name are in the same. What the records need at most counts. What comes on goes first: a name near the
 * beginning can be referred to, and all of those lead to one host.
 */
export function packed({ name: zone, warningHost }: Zone, names: readonly NameInZone[]): NameInZone[][] {
  const frame = 500 + 6 * zone.length + 2 * warningHost.length
  const updates: NameInZone[][] = []
  let room = 0
  for (const one of names.toSorted((a, b) => Number(b.isListed) - Number(a.isListed))) {
    // Twice the name with a reference to the zone, a star, what every record has, and a reference to the host of the warning page.
    const bytes = 2 * (one.name.length + 3 + 10 + (one.isListed ? 2 : 0)) + 2
    if (room < bytes || updates.length === 0) {
      updates.push([])
      room = largestMessage - signatureBytes - frame
    }
    updates.at(-1)?.push(one)
    room -= bytes
  }
  return updates
}

/**
 * An update (RFC 2136), not signed yet: only when the zone still has the SOA record that was seen, change these names and give it this serial.
 * Two publishers can therefore never undo each other's work, and what was done is not done again.
 */
export function zoneUpdate(
  zone: Zone,
  { id, seen, serial, names }: { id: number; seen: Buffer; serial: number; names: readonly NameInZone[] },
): Buffer {
  const ttl = listingPolicy.ttlSeconds
  const text = Buffer.from(`${serial}`)
  const writer = new MessageWriter(id, 'update', [1, 1, 3 + 2 * names.length, 0])
  writer.name(zone.name).number(soa, 2).number(internet, 2)
  writer.record(zone.name, soa, internet, 0, () => writer.raw(seen))
  writer.record(zone.name, soa, internet, zoneTimes.minimum, () => writer.raw(soaData(zone, serial)))
  const told = `${serialName(zone)}.${zone.name}`
  writer.record(told, txt, any, 0)
  writer.record(told, txt, internet, zoneTimes.minimum, () => writer.number(text.length, 1).raw(text))
  for (const { name, isListed } of names)
    for (const owner of [`${name}.${zone.name}`, `*.${name}.${zone.name}`])
      if (isListed) writer.record(owner, cname, internet, ttl, () => writer.name(zone.warningHost))
      else writer.record(owner, cname, any, 0)
  return writer.bytes()
}
