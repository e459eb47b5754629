// SPDX-License-Identifier: EUPL-1.2
// Follows the public list. What is asked is the same whatever somebody visits: the whole list, or what changed after its serial.
import type { ListedName } from './listed-name.ts'
import { keepNames, readState, type State } from './store.ts'

const timeoutMs = 20_000
/** Pages of ten thousand names in one time: a server that never ends is given up. */
const mostPages = 200

interface Page {
  serial: number
  authority: string | null
  items: { name: string; imitates: string | null; listedSince: string; listedUntil: string }[]
  next: string | null
}
interface Deltas {
  serial: number
  newest: number
  items: { name: string; isListed: boolean; imitates: string | null; at: string; listedUntil: string | null }[]
}

/** Throws when the platform is away or says something else: the list stays as it was, and each name ends when it said. */
export async function refreshList(platform: string, now: () => number): Promise<void> {
  const known = await readState('list')
  if (!known || !(await follow(platform, known, now))) await readWhole(platform, now)
}

async function ask<T>(address: string): Promise<T | null> {
  const response = await fetch(address, {
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (response.status === 409) return null
  if (!response.ok) throw new Error(`${response.status}`)
  return (await response.json()) as T
}

/** False when the platform no longer knows what changed since. */
async function follow(platform: string, known: NonNullable<State['list']>, now: () => number): Promise<boolean> {
  let { serial } = known
  for (let page = 0; page < mostPages; page += 1) {
    const found = await ask<Deltas>(`${platform}/v1/shield/names/_deltas?since=${serial}&limit=10000`)
    if (!found) return false
    // A name may change more than once: the last word holds.
    const last = new Map(found.items.map((one) => [one.name, one]))
    const come: ListedName[] = []
    const gone: string[] = []
    for (const { name, isListed, imitates, at, listedUntil } of last.values())
      if (isListed && listedUntil !== null)
        come.push({ name, imitates, since: Date.parse(at), until: Date.parse(listedUntil) })
      else gone.push(name)
    await keepNames({ isWhole: false, come, gone }, { ...known, serial: found.serial, at: now() })
    if (found.serial >= found.newest) return true
    serial = found.serial
  }
  return false
}

async function readWhole(platform: string, now: () => number): Promise<void> {
  const come: ListedName[] = []
  let first: Page | null = null
  let after: string | null = ''
  for (let page = 0; after !== null; page += 1) {
    if (page === mostPages) throw new Error('the list never ends')
    const found: Page | null = await ask<Page>(
      `${platform}/v1/shield/names/_snapshots?limit=10000&after=${encodeURIComponent(after)}`,
    )
    if (!found) throw new Error('no list')
    first ??= found
    for (const { name, imitates, listedSince, listedUntil } of found.items)
      come.push({ name, imitates, since: Date.parse(listedSince), until: Date.parse(listedUntil) })
    after = found.next
  }
  if (!first) throw new Error('no list')
  await keepNames({ isWhole: true, come, gone: [] }, { serial: first.serial, at: now(), authority: first.authority })
}
