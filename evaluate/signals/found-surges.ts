// SPDX-License-Identifier: EUPL-1.2
import type { Invented } from './false-alarms.ts'
import { looksOfDay, valueOf } from './layout.ts'
import { firstLook, Live } from './live.ts'
import { type Target, World } from './world.ts'

const hoursOfLook = 24 / looksOfDay

/** A kind of surge that is tried. */
export interface Trial {
  name: string
  times: number
  campaign: boolean
  /** Days in which it grows; 0: at once. */
  ramp: number
  /** Hours in which it should be found, and after which it is given up. */
  within: number
  until: number
}

export interface Found {
  trial: Trial
  perWeek: number
  /** Hours after it began; null: not found by then. */
  after: number | null
  /** How far it stood above the threshold at most, within the time; below nothing: not found. */
  top: number
}

/** Makes surges in one invented year, one at a time and each in a form of which the usual count is known, and looks when they are proposed. */
export async function tryIn(
  { seed, manner, sources, days, among }: Invented,
  trials: readonly Trial[],
  every: number,
): Promise<Found[]> {
  const world = new World(seed, firstLook + days, { manner, sources })
  const live = new Live(world, { sources, ...(among && { among }) })
  const found: Found[] = []
  for (let day = 0; day < firstLook + days - 40; day += 1) {
    live.know(day * looksOfDay)
    if (day >= firstLook && (day - firstLook) % every === 0)
      for (const trial of trials)
        for (const target of world.targets) {
          const one = await tryOne({
            live,
            world,
            day,
            hour: (found.length * 7) % 24,
            trial,
            target,
            seed: seed * 10_000 + found.length,
          })
          if (one) found.push(one)
        }
    for (let look = 1; look <= looksOfDay; look += 1) live.know(day * looksOfDay + look)
    live.close(day)
  }
  return found
}

interface Tried {
  live: Live
  world: World
  day: number
  hour: number
  trial: Trial
  target: Target
  seed: number
}

/** Null when the form was proposed already. */
async function tryOne({ live, world, day, hour, trial, target, seed }: Tried): Promise<Found | null> {
  const topOf = async (onDay: number) => {
    const surges = await live.surges(onDay)
    const named = surges.filter(({ lead, about }) =>
      [...lead.members, ...about].some(({ facet, value }) => facet === 'form' && value === valueOf(target.leaf)),
    )
    return Math.max(-1, ...named.map(({ lead }) => lead.above))
  }
  if ((await topOf(day - 1)) >= 0) return null
  const start = day * 24 + hour
  const last = day + Math.ceil(trial.until / 24)
  const extra = world.surge(seed, { ...trial, target, day, hour, last }).sort((a, b) => a.knownAt - b.knownAt)
  const [place, known] = [live.place(), [] as typeof extra]
  const found: Found = { trial, perWeek: target.perWeek, after: null, top: -1 }
  for (let look = Math.ceil(start / hoursOfLook) + 1; look * hoursOfLook <= start + trial.until; look += 1) {
    const news = extra.slice(known.length).filter(({ knownAt }) => knownAt <= look)
    live.know(look, news)
    known.push(...news)
    const hours = look * hoursOfLook - start
    const top = await topOf(Math.ceil(look / looksOfDay) - 1)
    if (hours <= trial.within) found.top = Math.max(found.top, top)
    if (top >= 0) found.after ??= hours
    if (found.after !== null && hours >= trial.within) break
  }
  live.forget(place, known)
  return found
}
