// SPDX-License-Identifier: EUPL-1.2
import type { Surge } from '../../src/modules/signals/detect-surges/join-alarms.ts'
import { looksOfDay } from './layout.ts'
import { firstLook, Live } from './live.ts'
import { type Manner, type Sources, World } from './world.ts'

/** A signal that was silent for so long is over; the same is a new one then. */
const daysOfSilence = 14

export interface Invented {
  seed: number
  manner: Manner
  sources: Sources
  /** On which the program looks; a year has 365. */
  days: number
  /** As if so many series were watched. */
  among?: number
}

/** Everything that is proposed in so many days without surges: how far the highest of it stood above its threshold. */
export async function falseAlarmsOf({ seed, manner, sources, days, among }: Invented): Promise<number[]> {
  const live = new Live(new World(seed, firstLook + days, { manner, sources }), { sources, ...(among && { among }) })
  const open = new Map<string, { day: number; top: number }>()
  const tops: number[] = []
  for (let day = 0; day < firstLook + days; day += 1) {
    for (let look = 1; look <= looksOfDay; look += 1) {
      live.know(day * looksOfDay + look)
      if (day < firstLook) continue
      for (const surge of await live.surges(day)) {
        const known = open.get(keyOf(surge))
        if (known && day - known.day > daysOfSilence) tops.push(known.top)
        const isOpen = known && day - known.day <= daysOfSilence
        open.set(keyOf(surge), { day, top: Math.max(isOpen ? known.top : 0, surge.lead.above) })
      }
    }
    live.close(day)
  }
  return [...tops, ...[...open.values()].map(({ top }) => top)]
}

const order = ['form', 'pretext', 'channel', 'kind', 'region'] as const

/** As the program names them. */
function keyOf({ about }: Surge): string {
  const [member] = order.flatMap((facet) => about.filter((one) => one.facet === facet))
  return `${member?.facet} ${member?.value}`
}
