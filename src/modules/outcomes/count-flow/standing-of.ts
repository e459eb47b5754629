// SPDX-License-Identifier: EUPL-1.2
import type { ComplaintCourse } from '#modules/complaints'
import { groundsOf, handedOver, isStillOpen, type Standing } from '../outcome/standing.ts'

/** What police or prosecutor delivered about one complaint. */
export interface DeliveredOutcome {
  /** A standing, or that it was handed over. */
  outcome: string
  ground: string | null
  at: Date
}

export interface CourseStanding {
  standing: Standing
  ground: string | null
  /** When it came to stand there. */
  since: Date
  isBundled: boolean
}

type Event = { at: Date; to: (from: Standing) => Standing; ground: string | null; isBundling: boolean }

/** What was closed stands where it stood, as far as that says what came of it. */
const closed: Partial<Record<Standing, Standing>> = {
  'in-investigation': 'closed-after',
  'with-prosecutor': 'closed-after',
  'in-assessment': 'closed-early',
  kept: 'closed-early',
  waiting: 'closed-early',
}

/**
 * Where a complaint stood at a moment, by the steps at the desk and what was delivered about it, the later over the earlier. What happened after that
 * moment is not known then.
 */
export function standingOf(course: ComplaintCourse, delivered: readonly DeliveredOutcome[], at: Date): CourseStanding {
  const events = [...course.steps.map(ofStep(course)), ...delivered.map(ofDelivered)]
    .filter((event) => event.at <= at)
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
  let stands: CourseStanding = { standing: 'waiting', ground: null, since: course.submittedAt, isBundled: false }
  for (const { at: when, to, ground, isBundling } of events) {
    const standing = to(stands.standing)
    const isBundled = stands.isBundled || isBundling
    const own = groundsOf(standing).find((one) => one === ground) ?? null
    // What is closed where it stood keeps since when and why it stood there.
    if (standing === stands.standing && own === null) stands = { ...stands, isBundled }
    else stands = { standing, ground: own, since: when, isBundled }
  }
  return stands
}

/** Whole months that it took, or that it is open at that moment. */
export function monthsOf({ submittedAt }: ComplaintCourse, { standing, since }: CourseStanding, at: Date): number {
  const until = isStillOpen(standing) ? at : since
  const month = (365.25 / 12) * 86_400_000
  return Math.max(0, Math.floor((until.getTime() - submittedAt.getTime()) / month))
}

const ofStep =
  ({ confirmedAt }: ComplaintCourse) =>
  ({ at, step, status, reason }: ComplaintCourse['steps'][number]): Event => ({
    at,
    ground: reason,
    isBundling: step === 'bundle',
    to(from) {
      if (status === 'draft' || status === 'submitted') return 'waiting'
      if (status === 'more-asked') return confirmedAt !== null && confirmedAt <= at ? 'in-assessment' : 'waiting'
      if (status === 'confirmed' || status === 'bundled') return 'in-assessment'
      if (status === 'closed') return closed[from] ?? from
      return status
    },
  })

const ofDelivered = ({ outcome, ground, at }: DeliveredOutcome): Event => ({
  at,
  ground,
  isBundling: false,
  to: () => (outcome === handedOver ? 'with-prosecutor' : (outcome as Standing)),
})
