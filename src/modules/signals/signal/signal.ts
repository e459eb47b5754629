// SPDX-License-Identifier: EUPL-1.2
import { type CalendarDate, daysAfter } from '#values'

export const signalKinds = ['surge', 'cluster', 'foreign', 'hand'] as const
export type SignalKind = (typeof signalKinds)[number]

export const signalStatuses = ['proposed', 'confirmed', 'dismissed', 'expired', 'withdrawn', 'joined'] as const
export type SignalStatus = (typeof signalStatuses)[number]
export type SignalStep = 'confirm' | 'revise' | 'dismiss' | 'expire' | 'withdraw' | 'join'

/** Every allowed step; the drawing in docs/ is made from this table. What ended stays ended: a new rise is a new signal. */
export const signalSteps: Record<SignalStatus, Partial<Record<SignalStep, SignalStatus>>> = {
  proposed: { confirm: 'confirmed', dismiss: 'dismissed', expire: 'expired', join: 'joined' },
  confirmed: { revise: 'confirmed', expire: 'expired', withdraw: 'withdrawn', join: 'joined' },
  dismissed: {},
  expired: {},
  withdrawn: {},
  joined: {},
}

/**
 * From wide to narrow: TLP 2.0. AMBER is for the organisation of the signal and those that it names. There is no RED: what is for named people
 * is not sent around (decision 0056).
 */
export const tlpLevels = ['clear', 'green', 'amber'] as const
export type Tlp = (typeof tlpLevels)[number]

export const tlpLabels: Record<Tlp, string> = { clear: 'TLP:CLEAR', green: 'TLP:GREEN', amber: 'TLP:AMBER' }

/** Whose customers it happens to, and who can stop it. */
export const sectors = ['banks', 'trade', 'telecom', 'delivery', 'government', 'energy', 'platforms', 'crypto'] as const
export type Sector = (typeof sectors)[number]

/** Why a proposal is no signal; measured, because each teaches the detection something else. */
export const dismissals = ['chance', 'known', 'source', 'mistake', 'other'] as const
export type Dismissal = (typeof dismissals)[number]

/** A confirmed signal that did not rise for so many days ends; one that nobody judged too. */
export const daysWithoutRise = 21

/** The first day on which it is no signal any more, when nothing rises meanwhile. */
export function expiresOn(lastRise: string): CalendarDate {
  return daysAfter(lastRise as CalendarDate, daysWithoutRise + 1)
}

/** Whether somebody who could see it before no longer could. */
export function isNarrower(
  before: { tlp: Tlp; toOrganisations: readonly string[] },
  after: { tlp: Tlp; toOrganisations: readonly string[] },
): boolean {
  const [from, to] = [tlpLevels.indexOf(before.tlp), tlpLevels.indexOf(after.tlp)]
  if (to !== from) return to > from
  return after.tlp === 'amber' && before.toOrganisations.some((id) => !after.toOrganisations.includes(id))
}

export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

const least: Record<Confidence, number> = { low: 0, medium: 0.6, high: 0.9 }

/** How sure it is that this is no chance, in a word. `confidence`: 0 to 1. */
export function confidenceWord(confidence: number): Confidence {
  return confidence >= least.high ? 'high' : confidence >= least.medium ? 'medium' : 'low'
}

/** The number of a word that somebody chose. */
export function confidenceOf(word: Confidence): number {
  return { low: 0.3, medium: 0.7, high: 0.95 }[word]
}
