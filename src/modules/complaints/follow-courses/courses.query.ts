// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { sql, type Tx } from '#foundation/db'
import type { ComplaintStatus, ComplaintStep, Reason } from '../complaint/complaint.ts'
import { formOf } from '../forms/forms.ts'

/** What happened with one complaint and when, without who filed it, what was told or whom it names. Reports without complaint are none. */
export interface ComplaintCourse {
  id: string
  /** Concept of the taxonomy. */
  fraudForm: string
  submittedAt: Date
  confirmedAt: Date | null
  /** Oldest first. */
  steps: readonly { at: Date; step: ComplaintStep; status: ComplaintStatus; reason: Reason | null }[]
}

/** A complaint by a number that somebody wrote down. */
export interface NumberedComplaint {
  id: string
  submittedAt: Date
  confirmedAt: Date | null
  isReport: boolean
}

/** More complaints than a desk of companies gets in two years; whoever counts must know when it is not all. */
const mostCourses = 200_000

/** Courses of complaints that were submitted before a moment, of every company: for the program only, to count. */
export async function listCourses(ctx: Context, { before }: { before: Date }): Promise<ComplaintCourse[]> {
  if (ctx.actor.kind !== 'system') throw new Error('courses of all complaints are for the program, to count')
  const found = await transaction(ctx, (tx) =>
    sql<Omit<ComplaintCourse, 'fraudForm' | 'steps'> & { form: string; steps: StepRow[] }>`
      select c.id, c.form, c.submitted_at as "submittedAt", c.confirmed_at as "confirmedAt",
        (select coalesce(jsonb_agg(jsonb_build_object('at', s.at, 'step', s.step, 'status', s.status, 'reason', s.reason)
          order by s.number), '[]') from complaints.step s where s.complaint_id = c.id) as steps
      from complaints.complaint c
      where c.submitted_at < ${before}::timestamptz and not c.is_report
      order by c.submitted_at, c.id limit ${mostCourses + 1}`.execute(tx),
  )
  if (found.rows.length > mostCourses) throw new Error(`more than ${mostCourses} complaints to count at once`)
  return found.rows.map(({ form, steps, ...row }) => ({
    ...row,
    fraudForm: formOf(form)?.fraudForm ?? form,
    steps: steps.map(({ at, ...step }) => ({ ...step, at: new Date(at) })),
  }))
}

interface StepRow {
  at: string
  step: ComplaintStep
  status: ComplaintStatus
  reason: Reason | null
}

/** Complaints by our number or that of the police, as far as whoever asks may see them: a number of somebody else's is not in the answer. */
export async function complaintsByNumber(
  tx: Tx,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, NumberedComplaint>> {
  const wanted = [...new Set(numbers)]
  const found = await sql<NumberedComplaint & { number: string; policeNumber: string | null }>`
    select id, number, police_number as "policeNumber", submitted_at as "submittedAt", confirmed_at as "confirmedAt",
      is_report as "isReport"
    from complaints.complaint
    where submitted_at is not null and (number = any(${wanted}::text[]) or police_number = any(${wanted}::text[]))
    order by submitted_at, id`.execute(tx)
  const byNumber = new Map<string, NumberedComplaint>()
  for (const { number, policeNumber, ...complaint } of found.rows)
    for (const written of [policeNumber, number]) if (written !== null) byNumber.set(written, complaint)
  return byNumber
}
