// SPDX-License-Identifier: EUPL-1.2
import { isStale, type ReportingPoint } from '../reporting-point/reporting-point.ts'
import {
  type Comparison,
  comparisonOf,
  mayShowNumbers,
  phonesOf,
  withApprovedNumbers,
} from '../reporting-point/shown-numbers.ts'

export type ChangeState = 'proposed' | 'seconded' | 'waiting' | 'shown' | 'declined' | 'withdrawn' | 'stopped'

/** Allowed steps. Somebody else approves, and of a way in a third as well; then it waits for a day, and is shown. */
export const changeSteps = {
  proposed: { approve: 'seconded', show: 'shown', decline: 'declined', withdraw: 'withdrawn' },
  seconded: { approve: 'waiting', show: 'shown', decline: 'declined', withdraw: 'withdrawn' },
  waiting: { show: 'shown', stop: 'stopped' },
  shown: {},
  declined: {},
  withdrawn: {},
  stopped: {},
} as const satisfies Record<ChangeState, Partial<Record<string, ChangeState>>>

/** How long a way in waits: longer when nobody who stood there before could be warned, because then only who happens to look can stop it. */
export const hoursToStop = { warned: 24, unwarned: 72 } as const

/** Someone who looked at a change, and where they work. */
export interface Eyes {
  personId: string
  organisationId: string
}

/** Who puts forward what shipped: no person, so nobody can take it over, and no organisation has this name. */
export const program: Eyes = { personId: 'program:dijkwacht', organisationId: 'program:dijkwacht' }

/** Whether this only asks two people to approve a number that came with the program. */
export function isAsked({ proposedBy }: Pick<PointChange, 'proposedBy'>): boolean {
  return proposedBy.organisationId === program.organisationId
}

/** Whether two people still have to look at a number: after that it would be shown. */
export function isToApprove({ entry, approved }: Numbered, now: Date): boolean {
  const comparison = comparisonOf(entry)
  return comparison !== null && mayShowNumbers(entry, now) && !isSame(comparison, approved)
}

/** Whether the program would ask the same now, of the same people. */
export function isStillAsked(change: Pick<PointChange, 'entry' | 'organisationId'>, entry: ReportingPoint): boolean {
  return change.organisationId === entry.organisationId && !isOfNumber(change.entry, entry)
}

/** Whether somebody said no to what the program asked, and it is asked of nobody since. */
export function canAskAgain(change: PointChange, point: Numbered, now: Date): boolean {
  return change.state === 'declined' && isStillAsked(change, point.entry) && isToApprove(point, now)
}

/** An entry with what two people approved of its number. */
interface Numbered {
  entry: ReportingPoint
  approved: Comparison | null
}

export interface PointChange {
  id: string
  pointId: string
  /** Who keeps the entry; null: nobody yet. */
  organisationId: string | null
  baseVersion: number
  entry: ReportingPoint
  why: string
  needsTwo: boolean
  waits: boolean
  state: ChangeState
  proposedBy: Eyes
  proposedAt: Date
  first: Eyes | null
  second: Eyes | null
  showsFrom: Date | null
  /** Nobody who stood there before could be warned. */
  unwarned: boolean
  endedAt: Date | null
  /** Who decided; null: nobody yet, or the program. */
  endedBy: string | null
  because: string | null
}

/** Every part of an entry that a change can touch, in the order of the page. */
export const entryFields = [
  'organisation',
  'channels',
  'audiences',
  'targetGroup',
  'fraudForms',
  'phases',
  'does',
  'doesNot',
  'requirements',
  'referralQuestions',
  'refersTo',
  'source',
  'lastVerified',
  'needsVerification',
] as const satisfies readonly (keyof ReportingPoint)[]

export type EntryField = (typeof entryFields)[number]

/** The parts that are not the same. */
export function changedFields(before: ReportingPoint, after: ReportingPoint): EntryField[] {
  return entryFields.filter((field) => !isSame(before[field], after[field]))
}

/** Whether a change is about what two people approve of a number: the number itself, its source, or the day of comparing them. */
export function isOfNumber(before: ReportingPoint, after: ReportingPoint): boolean {
  return !isSame(comparisonOf(before), comparisonOf(after))
}

/** What a change is judged against. A number that nobody approved stood nowhere, so who changes something about it brings it in. */
export function stoodBefore({ entry, approved }: Numbered, after: ReportingPoint): ReportingPoint {
  const compared = comparisonOf(after)
  const isBroughtIn = compared !== null && isOfNumber(entry, after) && !isSame(compared, approved)
  return isBroughtIn ? withApprovedNumbers(entry, approved) : entry
}

/**
 * How many eyes a change needs, and whether it waits. Two people look at every way in (a number, a site, an address of a source) and at the page and the day
 * with which numbers were compared; what can lead somebody elsewhere waits, also a number that comes back after it was too old to be shown.
 */
export function careFor(
  before: ReportingPoint,
  after: ReportingPoint,
  now: Date,
): { needsTwo: boolean; waits: boolean } {
  const isWayIn = !isSame(before.channels, after.channels) || newHosts(before, after).length > 0
  const comesBack = phonesOf(after).length > 0 && !mayShow(before, now) && mayShow(after, now)
  const isCompared = before.lastVerified !== after.lastVerified || before.source?.url !== after.source?.url
  const isRenewed = phonesOf(after).length > 0 && isCompared
  const waits = isWayIn || comesBack
  return { needsTwo: waits || isRenewed, waits }
}

function mayShow({ lastVerified, needsVerification }: ReportingPoint, now: Date): boolean {
  return !needsVerification && !isStale(lastVerified, now)
}

/** Hosts that readers are led to after the change and not before. */
function newHosts(before: ReportingPoint, after: ReportingPoint): string[] {
  const known = new Set(linksOf(before).map(hostOf))
  return linksOf(after)
    .map(hostOf)
    .filter((host) => !known.has(host))
}

export function linksOf({ channels, source, refersTo }: ReportingPoint): string[] {
  return [
    ...channels.flatMap((one) => (one.type === 'website' ? [one.value] : [])),
    ...(source ? [source.url] : []),
    ...refersTo.map((referral) => referral.source.url),
  ]
}

export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address
}

/** A no to the eyes: why these people may not approve together; null when they may. Three people, of two organisations at least; the makers of the program are one. */
export function eyesFault(
  { proposedBy, first, needsTwo }: Pick<PointChange, 'proposedBy' | 'first' | 'needsTwo'>,
  by: Eyes,
): 'own' | 'again' | 'one-house' | null {
  if (by.personId === proposedBy.personId) return 'own'
  if (first && by.personId === first.personId) return 'again'
  const houses = new Set([proposedBy.organisationId, by.organisationId, ...(first ? [first.organisationId] : [])])
  return needsTwo && first && houses.size < 2 ? 'one-house' : null
}

/** The same in value; the order of the keys says nothing, because the database has its own. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => isSame(one, b[at]))
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return [...new Set([...Object.keys(x), ...Object.keys(y)])].every((key) => isSame(x[key], y[key]))
}
