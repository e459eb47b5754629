// SPDX-License-Identifier: EUPL-1.2
import { Chance, drawnBy } from './chance.ts'
import { first, leaves, looksOfDay, mainOf, sizes } from './layout.ts'

/** `changing`: some begin to deliver, or stop. */
export type Sources = 'steady' | 'changing'
/** `hard`: counts scatter, some reports are known days later, many do not say how. `plain`: nothing but chance. */
export type Manner = 'hard' | 'plain'

/** A report: its day, the look at which it is known (it may have to be confirmed first), its source, and where it counts. */
export interface Made {
  day: number
  knownAt: number
  source: number
  places: readonly number[]
}

/** Weekly counts of the forms that are made to surge: two forms of each. */
export const targetWeeks = [5, 20, 50, 200] as const
export interface Target {
  leaf: number
  perWeek: number
}

interface Source {
  share: number
  begins: number
  ends: number
  weekend: number
}

/** An invented country: what is usual in it is drawn from `seed`. It has no surges, unless `surge` makes one. */
export class World {
  readonly days: number
  readonly targets: readonly Target[]
  private readonly chance: Chance
  private readonly forms
  private readonly sources: Source[]
  private readonly ofChannel
  private readonly ofPretext
  private readonly ofRegion
  private readonly kinds: number[]
  private readonly busy: Float64Array
  private readonly manner: Manner
  private readonly lateness: { share: number; days: number }

  constructor(seed: number, days: number, { manner, sources }: { manner: Manner; sources: Sources }) {
    const chance = new Chance(seed)
    this.chance = chance
    this.days = days
    const perDay = Math.exp(chance.between(Math.log(120), Math.log(600)))
    const shares = chance.shares(leaves, 1.2)
    const order = shares.map((_, at) => at).sort(() => chance.next() - 0.5)
    this.targets = targetWeeks.flatMap((perWeek, at) =>
      [0, 1].map((twice) => ({ leaf: order[2 * at + twice] ?? 0, perWeek })),
    )
    this.forms = shares.map((share, leaf) => {
      const target = this.targets.find((one) => one.leaf === leaf)
      return {
        mean: target ? target.perWeek / 7 : share * perDay,
        spread: manner === 'hard' ? chance.between(1.05, 1.8) : 1.0001,
        season: target ? 0 : chance.between(0, 0.25),
        phase: chance.next() * 364,
        drift: target ? 0 : 0.01,
        level: 0,
      }
    })
    this.sources = Array.from({ length: 8 }, (_, at) => ({
      share: at < 3 ? 0.22 : 0.068,
      begins: sources === 'changing' && at >= 5 ? chance.below(days) : -1,
      ends: sources === 'changing' && at >= 5 && chance.next() < 0.5 ? chance.below(days) : days,
      weekend: chance.between(0.3, 1),
    }))
    const each = (count: number, uneven: number) =>
      Array.from({ length: leaves }, () => drawnBy(mixed(chance.shares(count, 1), common(count, uneven), 0.6)))
    const common = memo((count, uneven) => chance.shares(count, uneven))
    this.ofChannel = each(sizes.channel, 1)
    this.ofPretext = each(sizes.pretext, 1)
    this.ofRegion = drawnBy(chance.shares(sizes.region, 0.5))
    this.kinds = Array.from({ length: sizes.kind }, () => 0.5 * chance.next() ** 3)
    // A day as a whole is busier or quieter; on holidays half stays away, of whom some come the day after.
    this.busy = Float64Array.from({ length: days }, () => Math.exp(0.06 * chance.normal()))
    for (let holiday = 0; holiday < days; holiday += 20 + chance.below(30)) {
      this.busy[holiday] = (this.busy[holiday] ?? 1) * 0.55
      if (holiday + 1 < days) this.busy[holiday + 1] = (this.busy[holiday + 1] ?? 1) * 1.15
    }
    this.manner = manner
    this.lateness = { share: manner === 'hard' ? chance.between(0.1, 0.35) : 0, days: chance.between(0.5, 2) }
  }

  /** All reports of all days. */
  make(): Made[] {
    const made: Made[] = []
    for (let day = 0; day < this.days; day += 1)
      for (const [leaf, form] of this.forms.entries()) {
        // A slow walk that is drawn back to where it began.
        form.level = form.level * 0.995 + form.drift * this.chance.normal()
        const usual =
          form.mean *
          (this.busy[day] ?? 1) *
          Math.exp(form.level + form.season * Math.cos((2 * Math.PI * (day - form.phase)) / 365.25))
        for (const [source, one] of this.sources.entries()) {
          if (day <= one.begins || day >= one.ends) continue
          const mean = usual * one.share * (day % 7 >= 5 ? one.weekend : 1 + (2 * (1 - one.weekend)) / 5)
          for (let n = this.chance.scattered(mean, form.spread); n > 0; n -= 1)
            made.push(this.report(this.chance, day, leaf, source, 0))
        }
      }
    return made
  }

  /**
   * What a surge adds: from an hour on, a form comes `times` as often. `campaign`: four of five of what is added come by one channel and
   * with one pretext. `ramp`: days in which it grows to that.
   */
  surge(
    seed: number,
    asked: { target: Target; day: number; hour: number; times: number; campaign: boolean; ramp: number; last: number },
  ): Made[] {
    const { target, hour, times, campaign, ramp } = asked
    const chance = new Chance(seed)
    const made: Made[] = []
    // One that the form had before: seldom or often.
    const [channel, pretext] = [this.ofChannel[target.leaf]?.(chance) ?? 0, this.ofPretext[target.leaf]?.(chance) ?? 0]
    for (let day = asked.day; day <= Math.min(asked.last, this.days - 1); day += 1) {
      const part = day === asked.day ? restOfDay(hour) : 1
      const height = ramp === 0 ? 1 : Math.min(1, (day - asked.day + 1) / ramp)
      const mean = (target.perWeek / 7) * (times - 1) * height * part
      for (let n = chance.scattered(mean, this.manner === 'hard' ? 1.3 : 1.0001); n > 0; n -= 1) {
        const one = this.report(chance, day, target.leaf, 0, day === asked.day ? hour : 0)
        if (campaign && chance.next() < 0.8)
          one.places = one.places.map((at) =>
            at < first.channel || at >= first.kind
              ? at
              : at < first.pretext
                ? first.channel + channel
                : first.pretext + pretext,
          )
        made.push(one)
      }
    }
    return made
  }

  private report(chance: Chance, day: number, leaf: number, source: number, fromHour: number) {
    const places = [leaf, mainOf(leaf)]
    // Most say by which channel, fewer with which pretext, half say where.
    const isPlain = this.manner === 'plain'
    if (isPlain || chance.next() < 0.85) places.push(first.channel + (this.ofChannel[leaf]?.(chance) ?? 0))
    if (isPlain || chance.next() < 0.65) places.push(first.pretext + (this.ofPretext[leaf]?.(chance) ?? 0))
    if (chance.next() < 0.5) places.push(first.region + this.ofRegion(chance))
    for (const [kind, share] of this.kinds.entries()) if (chance.next() < share) places.push(first.kind + kind)
    let hour = hourOf(chance)
    while (hour < fromHour) hour = hourOf(chance)
    const late = chance.next() < this.lateness.share ? -Math.log(1 - chance.next()) * this.lateness.days : 0
    const knownAt = Math.ceil((day + hour / 24 + late) * looksOfDay)
    return { day, knownAt, source, places: places as readonly number[] }
  }
}

/** Hour of the day at which a report comes: few at night. */
function hourOf(chance: Chance): number {
  for (;;) {
    const hour = chance.next() * 24
    if (hour >= 8 || chance.next() < 0.15) return hour
  }
}

function restOfDay(hour: number): number {
  const weight = (from: number) => (from < 8 ? (8 - from) * 0.15 + 16 : 24 - from)
  return weight(hour) / weight(0)
}

function mixed(own: readonly number[], all: readonly number[], part: number): number[] {
  return own.map((share, at) => share * (1 - part) + (all[at] ?? 0) * part)
}

function memo(make: (count: number, uneven: number) => number[]) {
  const made = new Map<number, number[]>()
  return (count: number, uneven: number) => {
    const known = made.get(count) ?? make(count, uneven)
    made.set(count, known)
    return known
  }
}
