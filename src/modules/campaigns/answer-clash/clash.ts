// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter, mondayOf } from '#values'
import { type Audience, audiencesMeet } from '../message/audience.ts'
import { type Question, questionsBetween, type Stances } from '../message/stance.ts'

/** A campaign as far as it can be in the way of another. */
export interface Planned {
  /** Of the campaign as it is now: once changed it has another key. */
  key: string
  audience: Audience
  /** What it says: the id of a message, or words; '' when nobody knows. */
  message: string
  stances: Stances
  startsOn: CalendarDate
  endsOn: CalendarDate
  /** False: only the month is known, so that no week can be named. */
  isExact: boolean
  regions: readonly string[]
}

interface Weeks {
  /** Mondays of the first and the last week. */
  from: CalendarDate
  to: CalendarDate
}

export type CampaignClash = Weeks & { key: string; among: string[] } & (
    | { kind: 'other-message' }
    | { kind: 'crowded' }
    | { kind: 'stance'; question: Question }
  )

/** Campaigns in one week from which on people no longer hear what is said. */
export const crowd = 3

/** Campaigns longer than this are cut off here: a year view has no more. */
const mostWeeks = 160

/** Mondays of every week with a day of it. */
export function weeksOf({ startsOn, endsOn }: Pick<Planned, 'startsOn' | 'endsOn'>): CalendarDate[] {
  const weeks: CalendarDate[] = []
  for (let week = mondayOf(startsOn); week <= endsOn && weeks.length < mostWeeks; week = daysAfter(week, 7))
    weeks.push(week)
  return weeks
}

/** Whether somebody lives where both are. None is the whole country; `regionOf` is the safety region of a municipality. */
export function placesMeet(
  one: readonly string[],
  other: readonly string[],
  regionOf: (code: string) => string | undefined,
): boolean {
  if (one.length === 0 || other.length === 0) return true
  return one.some((a) => other.some((b) => a === b || regionOf(a) === b || a === regionOf(b)))
}

/** All that is in the way of each other: the same people hear two things in one week, hear opposite advice, or hear three campaigns at once. */
export function clashesAmong(all: readonly Planned[], regionOf: (code: string) => string | undefined): CampaignClash[] {
  const exact = all.filter(({ isExact }) => isExact).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return [...pairs(exact, regionOf), ...crowds(exact, regionOf)]
}

function pairs(all: readonly Planned[], regionOf: (code: string) => string | undefined): CampaignClash[] {
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other): CampaignClash[] => {
      const shared = sharedWeeks(one, other)
      if (!shared || !audiencesMeet(one.audience, other.audience)) return []
      if (!placesMeet(one.regions, other.regions, regionOf)) return []
      const among = [one.key, other.key]
      const isSame = one.audience === other.audience
      const isOther = isSame && one.message !== '' && other.message !== '' && one.message !== other.message
      const said: CampaignClash[] = questionsBetween(one.stances, other.stances).map((question) => ({
        kind: 'stance',
        question,
        among,
        ...shared,
        key: `campaign-stance ${question} ${among.join(' ')}`,
      }))
      return isOther
        ? [{ kind: 'other-message', among, ...shared, key: `other-message ${among.join(' ')}` }, ...said]
        : said
    }),
  )
}

function sharedWeeks(one: Planned, other: Planned): Weeks | null {
  const from = [mondayOf(one.startsOn), mondayOf(other.startsOn)].toSorted()[1]
  const to = [mondayOf(one.endsOn), mondayOf(other.endsOn)].toSorted()[0]
  return from && to && from <= to ? { from, to } : null
}

/** Weeks with three campaigns or more that somebody can all hear, joined as long as they are the same ones. */
function crowds(all: readonly Planned[], regionOf: (code: string) => string | undefined): CampaignClash[] {
  const found: (CampaignClash & { kind: 'crowded' })[] = []
  const byWeek = new Map<CalendarDate, Planned[]>()
  for (const one of all) for (const week of weeksOf(one)) byWeek.set(week, [...(byWeek.get(week) ?? []), one])
  for (const week of [...byWeek.keys()].toSorted())
    for (const among of heardTogether(byWeek.get(week) ?? [], regionOf)) {
      const before = found.find((one) => one.to === daysAfter(week, -7) && one.among.join(' ') === among.join(' '))
      if (before) before.to = week
      else found.push({ kind: 'crowded', among, from: week, to: week, key: `crowded ${week} ${among.join(' ')}` })
    }
  return found
}

/** For each place and audience those that somebody there hears, when they are many; a set within another one is left out. */
function heardTogether(active: readonly Planned[], regionOf: (code: string) => string | undefined): string[][] {
  const places = [null, ...new Set(active.flatMap(({ regions }) => regions))]
  const listeners = [...new Set(active.map(({ audience }) => audience))]
  const sets = places.flatMap((place) =>
    listeners.map((audience) =>
      active
        .filter(
          (one) => audiencesMeet(one.audience, audience) && (audience !== 'everyone' || one.audience === 'everyone'),
        )
        .filter(({ regions }) => regions.length === 0 || (place !== null && placesMeet(regions, [place], regionOf)))
        .map(({ key }) => key),
    ),
  )
  const large = sets.filter((set) => set.length >= crowd)
  const distinct = [...new Map(large.map((set) => [set.join(' '), set])).values()]
  return distinct.filter(
    (set) =>
      !distinct.some((other) => other !== set && other.length > set.length && set.every((key) => other.includes(key))),
  )
}
