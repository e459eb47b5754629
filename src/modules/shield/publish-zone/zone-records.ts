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
export const zoneTimes = { refresh: 60, retry: 30, expire: 172_800, minimum: 60 }

/** The record that says which step of the list a copy is at; it changes with every step, so its text is never old. */
export const serialName = ({ warningHost }: Zone): string => `canary.${warningHost}`
/** A name that leads to the warning page with everybody who uses the zone, and nowhere with anybody else. */
export const canaryName = ({ warningHost }: Zone, recipient: string): string => `${recipient}.canary.${warningHost}`

/** One name that must be there, or must not. */
export interface NameInZone {
  name: string
  isListed: boolean
}

/** A name can be 253 characters; with '*.' before it and the zone behind it, it must still be. Only what is a name of the DNS. */
export function fitsIn({ name: zone }: Zone, name: string): boolean {
  return name.length + zone.length + 3 <= 253 && /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/.test(name)
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
