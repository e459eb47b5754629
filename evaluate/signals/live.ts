// SPDX-License-Identifier: EUPL-1.2
import type { PairCount } from '#modules/statistics'
import { daysOfHistory } from '../../src/modules/signals/baseline/baseline.ts'
import { steadySources } from '../../src/modules/signals/baseline/steady-sources.ts'
import type { Alarm, Member } from '../../src/modules/signals/detect-surges/alarm.ts'
import { daysBeforeRun, membersOf, type Surge, takeSurge } from '../../src/modules/signals/detect-surges/join-alarms.ts'
import { daysBeforeJump, fewestInJump } from '../../src/modules/signals/detect-surges/jump.ts'
import { type FormLately, jumpsOf, type Usual, usualOf } from '../../src/modules/signals/detect-surges/jumps.ts'
import { Watch } from '../../src/modules/signals/detect-surges/watch.ts'
import { add, leaves, memberOf, pairRow, pairsOfWorld, partsOfWorld, seriesOfWorld, valueOf } from './layout.ts'
import type { Made, World } from './world.ts'

/** A day this old is taken as complete; younger ones are reckoned anew at every look. */
const daysOpen = 7
/** The first day on which the program looks: it has its history then. */
export const firstLook = daysOfHistory + daysOpen

/** The program's own detection, living through an invented world look by look and knowing at each what was known then. */
export class Live {
  private readonly made: Made[]
  private at = 0
  private readonly counts: Uint16Array[]
  private readonly pairs: Uint16Array[]
  private readonly ofDay: Made[][]
  private readonly ofSource: Map<string, number[]> = new Map()
  private steady: ReadonlySet<string> = new Set()
  private watch: Watch
  private kept: { day: number; before: Uint32Array; usual: Usual } | null = null

  private readonly isChanging: boolean
  private readonly among: number

  /** `among`: as if so many series were watched; fewer makes every threshold lower. */
  constructor(world: World, { sources, among = seriesOfWorld }: { sources: 'steady' | 'changing'; among?: number }) {
    this.isChanging = sources === 'changing'
    this.among = among
    this.made = world.make().sort((a, b) => a.knownAt - b.knownAt)
    const days = world.days + 8
    this.counts = Array.from({ length: days }, () => new Uint16Array(seriesOfWorld))
    this.pairs = Array.from({ length: days }, () => new Uint16Array(pairsOfWorld))
    this.ofDay = Array.from({ length: days }, () => [])
    this.watch = newWatch()
    this.steady = new Set(this.made.map(({ source }) => String(source)))
  }

  /** Takes in what is known by this look, and with it what a surge adds. Gives back what undoes that. */
  know(look: number, extra: readonly Made[] = []): void {
    for (let one = this.made[this.at]; one && one.knownAt <= look; one = this.made[this.at]) {
      this.put(one, 1)
      this.at += 1
    }
    for (const one of extra) this.put(one, 1)
  }

  place(): number {
    return this.at
  }

  forget(place: number, extra: readonly Made[]): void {
    while (this.at > place) {
      this.at -= 1
      const one = this.made[this.at]
      if (one) this.put(one, -1)
    }
    for (const one of extra) this.put(one, -1)
  }

  /** The day is over: what is seven days old is learned from for good. */
  close(day: number): void {
    const old = day - daysOpen
    if (old >= 0) this.watch.add(old % 7, this.counts[old] ?? [])
    if (this.isChanging) this.lookAtSources(day + 1)
  }

  /** What the program would propose at this moment. */
  async surges(day: number): Promise<Surge[]> {
    const watch = this.watch.copy()
    for (let open = watch.days; open <= day; open += 1) watch.add(open % 7, this.counts[open] ?? [])
    const lone = watch
      .alarms(this.among)
      .map(({ series, ...alarm }): Alarm => ({ ...alarm, members: [memberOf(series)] }))
    let left = [...lone, ...this.jumps(watch, day)].sort((a, b) => b.above - a.above)
    const surges: Surge[] = []
    while (left[0]) {
      const { since } = left[0]
      const members = membersOf(left)
      const overlap = {
        inRun: this.together(since, day, members),
        before: this.together(since - daysBeforeRun, since - 1, members),
      }
      const taken = takeSurge(left, overlap, day - since + 1)
      if (!taken) break
      surges.push(taken.surge)
      left = taken.left
    }
    return surges
  }

  private put(one: Made, times: 1 | -1): void {
    const counted = this.steady.has(String(one.source))
    const [day, pairs] = [this.counts[one.day], this.pairs[one.day]]
    if (!day || !pairs) return
    if (this.isChanging && times === 1) this.noteSource(one)
    const all = this.ofDay[one.day]
    if (times === 1) all?.push(one)
    else all?.splice(all.indexOf(one), 1)
    if (!counted) return
    add(day, pairs, one, times)
  }

  private noteSource({ source, day }: Made): void {
    const days = this.ofSource.get(String(source)) ?? []
    if (days.at(-1) !== day) days.push(day)
    this.ofSource.set(String(source), days)
  }

  /** When it becomes another set of organisations that deliver steadily, everything is reckoned anew, as the program does at each run. */
  private lookAtSources(today: number): void {
    const from = Math.max(0, today - daysOfHistory)
    const days = new Map(
      [...this.ofSource]
        .map(([source, all]) => [source, [...new Set(all)].filter((one) => one >= from).sort((a, b) => a - b)] as const)
        .filter(([, all]) => all.length > 0),
    )
    const { organisationIds, shifts } = steadySources(days, { from, today: today - 1 })
    if (organisationIds.length === this.steady.size && organisationIds.every((one) => this.steady.has(one))) return
    this.steady = new Set(organisationIds)
    this.kept = null
    for (const [day, all] of this.ofDay.entries()) {
      this.counts[day]?.fill(0)
      this.pairs[day]?.fill(0)
      const [counts, pairs] = [this.counts[day], this.pairs[day]]
      for (const one of all) if (counts && pairs && this.steady.has(String(one.source))) add(counts, pairs, one, 1)
    }
    this.watch = newWatch()
    for (let day = 0; day < today - daysOpen; day += 1) {
      if (shifts.includes(day)) this.watch.restart()
      this.watch.add(day % 7, this.counts[day] ?? [])
    }
  }

  private jumps(watch: Watch, day: number): Alarm[] {
    const late = [0, 1, 2].map((ago) => this.pairs[day - ago])
    const rows: PairCount[] = []
    for (let pair = 0; pair < pairsOfWorld; pair += 1) {
      if (late.reduce((sum, counts) => sum + (counts?.[pair] ?? 0), 0) < fewestInJump) continue
      for (const [ago, counts] of late.entries()) rows.push(pairRow(pair, String(day - ago), counts?.[pair] ?? 0))
    }
    if (rows.length === 0) return []
    const { before, usual } = this.before(day)
    const forms = new Map<string, FormLately>()
    for (let form = 0; form < leaves; form += 1)
      forms.set(valueOf(form), {
        expectedIn: (last) => watch.expectedLately(form, last).expected,
        spread: watch.expectedLately(form, 1).spread,
        before: before[form] ?? 0,
      })
    return jumpsOf(rows, usual, forms, { today: day, dayOf: Number, series: this.among })
  }

  /** Of the days before the last three: once a day. */
  private before(day: number) {
    if (this.kept?.day === day) return this.kept
    const [pairs, forms] = [new Uint32Array(pairsOfWorld), new Uint32Array(leaves)]
    for (let one = day - 2 - daysBeforeJump; one <= day - 3; one += 1) {
      for (let at = 0; at < pairs.length; at += 1) pairs[at] = (pairs[at] ?? 0) + (this.pairs[one]?.[at] ?? 0)
      for (let at = 0; at < forms.length; at += 1) forms[at] = (forms[at] ?? 0) + (this.counts[one]?.[at] ?? 0)
    }
    const rows = [...pairs].flatMap((reports, pair) => (reports > 0 ? [pairRow(pair, null, reports)] : []))
    const nothing = { expectedIn: () => 0, spread: 1 }
    const known = new Map([...forms].map((before, form) => [valueOf(form), { ...nothing, before }]))
    this.kept = { day, before: forms, usual: usualOf(rows, known) }
    return this.kept
  }

  private together(from: number, to: number, members: readonly Member[]) {
    const sums = new Map<string, number>()
    const wanted = members.map(({ values }) => new Set(values.map(Number)))
    for (let day = Math.max(0, from); day <= to; day += 1)
      for (const one of this.ofDay[day] ?? []) {
        if (!this.steady.has(String(one.source))) continue
        const key = wanted
          .flatMap((values, place) => (one.places.some((at) => values.has(at)) ? [place] : []))
          .join(' ')
        sums.set(key, (sums.get(key) ?? 0) + 1)
      }
    return [...sums].map(([key, reports]) => ({ parts: key.split(' ').filter(Boolean).map(Number), reports }))
  }
}

function newWatch(): Watch {
  return new Watch(partsOfWorld, new Uint8Array(seriesOfWorld))
}
