// SPDX-License-Identifier: EUPL-1.2
import { reasonsOf } from '#modules/complaints'

/** Where a complaint stands. Each stands in exactly one place, so that they add up. */
export const standings = [
  'waiting',
  'withdrawn',
  'referred',
  'in-assessment',
  'no-offence',
  'kept',
  'closed-early',
  'in-investigation',
  'closed-after',
  'unregistered',
  'with-prosecutor',
  'prosecution',
  'out-of-court',
  'dismissed',
] as const
export type Standing = (typeof standings)[number]

/** What a river of complaints passes; each is the sum of the next one and of what leaves between them. */
export const stages = ['submitted', 'taken', 'investigated', 'handed-over'] as const
export type Stage = (typeof stages)[number]

/** Of what each stage is the sum. `taken`: the police took it, and it was not taken back or referred. */
export const partsOf: Record<Stage, readonly (Stage | Standing)[]> = {
  submitted: ['taken', 'waiting', 'withdrawn', 'referred'],
  taken: ['investigated', 'in-assessment', 'no-offence', 'kept', 'closed-early'],
  investigated: ['handed-over', 'in-investigation', 'closed-after'],
  'handed-over': ['prosecution', 'out-of-court', 'dismissed', 'with-prosecutor', 'unregistered'],
}

/** The stages that a complaint which stands here has passed. */
export function passed(standing: Standing): Stage[] {
  const direct = stages.find((stage) => partsOf[stage].includes(standing)) ?? 'submitted'
  return stages.slice(0, stages.indexOf(direct) + 1)
}

/** Something can still come of it. What is kept waits for a complaint that is like it. */
const open: ReadonlySet<Standing> = new Set([
  'waiting',
  'in-assessment',
  'kept',
  'in-investigation',
  'unregistered',
  'with-prosecutor',
])

export function isStillOpen(standing: Standing): boolean {
  return open.has(standing)
}

/** What can come of a complaint. */
export const ends = standings.filter((standing) => !open.has(standing))

/** Standings that are counted by ground. */
export const withGround = ['no-offence', 'kept', 'dismissed'] as const satisfies readonly Standing[]

const stepOf = { 'no-offence': 'find-no-offence', kept: 'keep', dismissed: 'dismiss' } as const

/** The grounds that a complaint may stand here for; none: it is not counted by ground. */
export function groundsOf(standing: string): readonly string[] {
  return Object.hasOwn(stepOf, standing) ? reasonsOf(stepOf[standing as keyof typeof stepOf]) : []
}

/** No ground was given. */
export const noGround = 'unsaid'

export type Supplier = 'police' | 'prosecutor'

/** What the police hand over; where it stands from there, the prosecutor says. */
export const handedOver = 'handed-over'

/** What each may say of complaints. An outcome that is for the other to say is refused. */
export const saidBy: Record<Supplier, readonly string[]> = {
  police: [
    'waiting',
    'withdrawn',
    'referred',
    'in-assessment',
    'no-offence',
    'kept',
    'closed-early',
    'in-investigation',
    'closed-after',
    handedOver,
  ],
  prosecutor: ['with-prosecutor', 'prosecution', 'out-of-court', 'dismissed'],
}
