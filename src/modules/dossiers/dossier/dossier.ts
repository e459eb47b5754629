// SPDX-License-Identifier: EUPL-1.2

/** How the making of a dossier stands. `emptied`: its files are gone, that it was made stays on record. */
export const makings = ['queued', 'building', 'ready', 'failed', 'emptied'] as const
export type Making = (typeof makings)[number]

/** What became of a dossier, once it was made. */
export const courses = [
  'kept',
  'handed-over',
  'received',
  'taken-up',
  'returned',
  'in-investigation',
  'at-prosecutor',
  'dismissed',
  'out-of-court',
  'prosecuted',
  'judged',
  'withdrawn',
] as const
export type Course = (typeof courses)[number]

export const courseSteps = [
  'hand-over',
  'receive',
  'take-up',
  'return',
  'investigate',
  'send-to-prosecutor',
  'dismiss',
  'settle',
  'prosecute',
  'judge',
  'withdraw',
] as const
export type CourseStep = (typeof courseSteps)[number]

const decide = { dismiss: 'dismissed', settle: 'out-of-court', withdraw: 'withdrawn' } as const

/** Every allowed step. Whoever handed over takes the first and `withdraw`; all others are the recipient's. */
export const courseTable: Record<Course, Partial<Record<CourseStep, Course>>> = {
  kept: { 'hand-over': 'handed-over' },
  'handed-over': { receive: 'received', withdraw: 'withdrawn' },
  received: { 'take-up': 'taken-up', return: 'returned', ...decide },
  'taken-up': { return: 'returned', investigate: 'in-investigation', 'send-to-prosecutor': 'at-prosecutor', ...decide },
  'in-investigation': { 'send-to-prosecutor': 'at-prosecutor', ...decide },
  'at-prosecutor': { prosecute: 'prosecuted', investigate: 'in-investigation', ...decide },
  prosecuted: { judge: 'judged', ...decide },
  returned: {},
  dismissed: {},
  'out-of-court': {},
  judged: {},
  withdrawn: {},
}

/** What a recipient can say of a dossier. */
export const answers = [
  'take-up',
  'return',
  'investigate',
  'send-to-prosecutor',
  'dismiss',
  'settle',
  'prosecute',
  'judge',
] as const satisfies readonly CourseStep[]
export type Answer = (typeof answers)[number]

export function courseAfter(course: Course, step: CourseStep): Course | null {
  return courseTable[course][step] ?? null
}

export function answersFrom(course: Course): Answer[] {
  return answers.filter((answer) => courseAfter(course, answer) !== null)
}

/** Why a dossier comes back or ends, as the recipient says. Those of dismissal follow the heads of the prosecution's own list, not its codes. */
export const grounds = [
  'incomplete',
  'other-recipient',
  'no-offence',
  'no-suspect',
  'too-little-proof',
  'too-little-capacity',
  'other-case',
  'too-slight',
  'better-otherwise',
] as const
export type Ground = (typeof grounds)[number]

export const needsGround: ReadonlySet<Answer> = new Set(['return', 'dismiss'])

/** Why a dossier is made; the purpose in the sense of an agreement. */
export const reasons = ['file-complaint', 'investigate'] as const
export type Reason = (typeof reasons)[number]

/** Days for which the files are kept. */
export const daysKept = 30

/** 'D-2026-00042' */
export function numberOf(year: number, count: number): string {
  return `D-${year}-${String(count).padStart(5, '0')}`
}
