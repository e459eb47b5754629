// SPDX-License-Identifier: EUPL-1.2
// No audit line: `complaints` writes one for every step.
import { asSystem, type Context, transaction } from '#foundation/access'
import { translate } from '#foundation/text'
import {
  complaintsOfReports,
  complaintStatusAfter,
  type ComplaintStatus,
  type ComplaintStep,
  takeComplaintStep,
} from '#modules/complaints'
import type { Course, Ground } from '../dossier/dossier.ts'
import { selectReportDigests } from '../dossier/dossier.store.ts'
import { dossierText } from '../dossier/dossier.text.ts'

/** By what a complaint gets where its dossier is; it takes those that are possible from where it stands, in this order. */
const stepsTo: Partial<Record<Course, readonly StepOfProgram[]>> = {
  'in-investigation': ['investigate'],
  'at-prosecutor': ['investigate', 'hand-over'],
  prosecuted: ['investigate', 'hand-over', 'prosecute'],
  dismissed: ['investigate', 'hand-over', 'dismiss'],
  'out-of-court': ['investigate', 'hand-over', 'settle'],
}

type StepOfProgram = Extract<ComplaintStep, 'investigate' | 'hand-over' | 'prosecute' | 'dismiss' | 'settle'>

/** The grounds of a dossier that are one of the grounds on which a complaint is dismissed. With another one a person decides. */
const dismissedFor: Partial<Record<Ground, string>> = {
  'no-offence': 'not-punishable',
  'too-little-proof': 'too-little-evidence',
  'too-slight': 'small-matter',
  'better-otherwise': 'settled-otherwise',
}

/**
 * Complaints whose report is in a dossier follow what became of it, as far as the recipient said that filers may know. What a person of police or
 * prosecutor decided about one complaint in the meantime stands: a step that is not possible any more is not taken.
 */
export async function moveComplaints(
  ctx: Context,
  {
    dossierId,
    course,
    ground,
    mayTell,
  }: { dossierId: string; course: Course; ground: Ground | null; mayTell: boolean },
): Promise<void> {
  const steps = stepsTo[course]
  const reason = reasonOf(course, ground)
  if (!mayTell || !steps || reason === null) return
  const system = asSystem(ctx, 'dossiers.move-complaints')
  const reportIds = await transaction(system, async (tx) => [...(await selectReportDigests(tx, dossierId)).keys()])
  const complaints = new Map(
    [...(await complaintsOfReports(system, reportIds)).values()].map((one) => [one.id, one.status]),
  )
  for (const [complaintId, status] of complaints)
    for (const step of possible(status, steps))
      await takeComplaintStep(system, {
        complaintId,
        step,
        ...(step === steps.at(-1) && reason && { reason }),
        ...(ground && step === 'dismiss' && { words: translate(dossierText, 'nl')(ground) }),
      })
}

/** '' where none is due; null where only a person can say which. */
function reasonOf(course: Course, ground: Ground | null): string | null {
  if (course === 'out-of-court') return 'other-settlement'
  if (course !== 'dismissed') return ''
  return (ground && dismissedFor[ground]) ?? null
}

function possible(from: ComplaintStatus, steps: readonly StepOfProgram[]): StepOfProgram[] {
  const taken: StepOfProgram[] = []
  let status = from
  for (const step of steps) {
    const next = complaintStatusAfter(status, step)
    if (next === null) continue
    taken.push(step)
    status = next
  }
  // Half the way tells the filer something that nobody decided.
  return taken.at(-1) === steps.at(-1) ? taken : []
}
