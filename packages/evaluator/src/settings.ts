// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { JWK } from 'jose'

/** Who may ask for what: kept by whoever runs this program, by hand, and never taken over from the platform unseen. */
export interface Partner {
  keys: readonly JWK[]
  /** Elements an epoch, by namespace and purpose: `{"partner": {"prevent-payment": 1200000}}`. */
  quotas: Partial<Record<string, Partial<Record<string, number>>>>
}

/** What the file says, with what was left out filled in. */
export interface Settings {
  host: string
  port: number
  /** Its own address as partners know it; statements name it as audience. */
  address: string
  /** Where keys and the log are kept; readable by this program's user only. */
  folder: string
  /** Sites whose pages may ask for somebody without a statement. */
  origins: readonly string[]
  /** Elements a day for one network without a statement. */
  anybodyPerDay: number
  /** Whether the address of the caller is what the proxy before it says. */
  trustProxy: boolean
  partners: Readonly<Record<string, Partner>>
}

const defaults = {
  host: '127.0.0.1',
  port: 3100,
  folder: 'var',
  origins: [],
  anybodyPerDay: 200,
  trustProxy: false,
  partners: {},
}

/** Reads one JSON file; relative folders are beside it. Throws with what is wrong. */
export function readSettings(path: string): Settings {
  const given = JSON.parse(readFileSync(path, 'utf8')) as Partial<Settings>
  const unknown = Object.keys(given).filter((key) => !(key in defaults) && key !== 'address')
  if (unknown.length > 0) throw new Error(`${path}: unknown: ${unknown.join(', ')}`)
  if (typeof given.address !== 'string' || !URL.canParse(given.address))
    throw new Error(`${path}: address must be the address that partners use, such as https://evaluator.example`)
  const settings: Settings = { ...defaults, ...given, address: given.address.replace(/\/$/, '') }
  for (const [name, partner] of Object.entries(settings.partners))
    if (!Array.isArray(partner.keys) || partner.keys.some((key) => 'd' in key))
      throw new Error(`${path}: partners.${name}.keys must be public keys, without the secret part`)
  for (const [name, { quotas }] of Object.entries(settings.partners))
    if (Object.values(quotas ?? { '': null }).some((numbers) => !isNumbers(numbers)))
      throw new Error(`${path}: partners.${name}.quotas must be numbers by namespace and purpose`)
  return { ...settings, folder: resolve(dirname(path), settings.folder) }
}

function isNumbers(given: unknown): boolean {
  return (
    typeof given === 'object' &&
    given !== null &&
    Object.values(given).every((number) => Number.isSafeInteger(number) && (number as number) >= 0)
  )
}
