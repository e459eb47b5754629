// SPDX-License-Identifier: EUPL-1.2
import { listingPolicy } from '../decide-name/listing-policy.ts'

/** Where the list is served, and where people come who ask for a name on it. All in lower case, without a final dot. */
export interface Zone {
  name: string
  warningHost: string
}

/**
 * Seconds, in the order of a SOA record. A copy asks again every minute, beside the notice that it gets of every change. After two days without
 * an answer it lets everything through: a weekend without us still protects, and nobody stays blocked by a list that can no longer be corrected.
 */
const times = { refresh: 60, retry: 30, expire: 172_800, minimum: 60 }

/** The record that says which step of the list a copy is at; it changes with every step, so its text is never old. */
export const serialName = ({ warningHost }: Zone): string => `canary.${warningHost}`
/** A name that leads to the warning page with everybody who uses the zone, and nowhere with anybody else. */
export const canaryName = ({ warningHost }: Zone, recipient: string): string => `${recipient}.canary.${warningHost}`

/** What a SOA record says, as tools print it. */
export function soaText({ name }: Zone, serial: number): string {
  const { refresh, retry, expire, minimum } = times
  return `localhost. hostmaster.${name}. ${serial} ${refresh} ${retry} ${expire} ${minimum}`
}

/** One name that must be there, or must not. */
export interface NameInZone {
  name: string
  isListed: boolean
}

/** A name can be 253 characters; with '*.' before it and the zone behind it, it must still be. Only what a tool reads as one name. */
export function fitsIn({ name: zone }: Zone, name: string): boolean {
  return name.length + zone.length + 3 <= 253 && /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(name)
}

/** Bytes of one update. DNS allows 65,535; the rest is for the frame and the signature. */
const mostBytes = 60_000
const frameBytes = 12

/** The names of each update, in their order. Both records of a name are in the same. */
export function packed(zone: Zone, names: readonly NameInZone[]): NameInZone[][] {
  const updates: NameInZone[][] = []
  let room = 0
  for (const one of names) {
    const owner = one.name.length + zone.name.length + 3
    const bytes = 2 * (owner + frameBytes) + 2 + (one.isListed ? 2 * (zone.warningHost.length + 2) : 0)
    if (room < bytes || updates.length === 0) {
      updates.push([])
      room = mostBytes
    }
    updates.at(-1)?.push(one)
    room -= bytes
  }
  return updates
}

/**
 * What `knsupdate` is told: only when the zone still has the SOA record that we saw, change these names and give it this serial. Two publishers
 * can therefore never undo each other's work, and what was done is not done again.
 */
export function updateScript(
  zone: Zone,
  server: { host: string; port: number },
  { seen, serial, names }: { seen: string; serial: number; names: readonly NameInZone[] },
): string {
  const ttl = listingPolicy.ttlSeconds
  const at = (owner: string) => `${owner}.${zone.name}.`
  const lines = names.flatMap(({ name, isListed }) =>
    [at(name), at(`*.${name}`)].map((owner) =>
      isListed ? `update add ${owner} ${ttl} CNAME ${zone.warningHost}.` : `update del ${owner} CNAME`,
    ),
  )
  return [
    `server ${server.host} ${server.port}`,
    `zone ${zone.name}.`,
    `prereq yxrrset ${zone.name}. SOA ${seen}`,
    `update add ${zone.name}. ${times.minimum} SOA ${soaText(zone, serial)}`,
    `update del ${at(serialName(zone))} TXT`,
    `update add ${at(serialName(zone))} ${times.minimum} TXT "${serial}"`,
    ...lines,
    'send',
    '',
  ].join('\n')
}

/** The list as the server has it, read record by record. */
export class ServedZone {
  readonly #zone: Zone
  /** For each name which of its two records are right: 1 the name, 2 everything under it. A wrong record counts as none. */
  readonly #names = new Map<string, number>()
  #serials: number[] = []

  constructor(zone: Zone) {
    this.#zone = zone
  }

  /** One line of a transfer: 'OWNER TTL [IN] TYPE DATA'. */
  read(line: string): void {
    const [owner = '', ttl, ...rest] = line.split(/\s+/)
    const [type, ...data] = rest[0] === 'IN' ? rest.slice(1) : rest
    if (type === 'SOA') this.#serials.push(Number(data[2]))
    const end = `.${this.#zone.name}.`
    if (type !== 'CNAME' || !owner.endsWith(end)) return
    const whole = owner.slice(0, -end.length)
    const isUnder = whole.startsWith('*.')
    const name = isUnder ? whole.slice(2) : whole
    const isRight = data[0] === `${this.#zone.warningHost}.` && Number(ttl) === listingPolicy.ttlSeconds
    this.#names.set(name, (this.#names.get(name) ?? 0) | (isRight ? (isUnder ? 2 : 1) : 0))
  }

  /** The serial, when the transfer was whole: it begins and ends with the same SOA record. */
  get serial(): number | null {
    const [first, last] = this.#serials
    return this.#serials.length === 2 && first === last && first !== undefined ? first : null
  }

  /** Whether both records of a name are as they should be. What was asked about is done with. */
  takes(name: string): boolean {
    const found = this.#names.get(name)
    this.#names.delete(name)
    return found === 3
  }

  /** Names that nobody asked about. */
  rest(): string[] {
    return [...this.#names.keys()]
  }
}
