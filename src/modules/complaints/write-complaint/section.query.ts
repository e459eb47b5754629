// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { isRowId } from '#values'
import { selectComplaint } from '../complaint/complaint.store.ts'
import type { StoredComplaint } from '../complaint/stored-complaint.ts'
import { selectVersions } from '../complaint/version.store.ts'
import { partyOf } from '../complaint/who.query.ts'
import type { ComplaintForm, Section } from '../forms/form.ts'
import { formOf } from '../forms/forms.ts'
import { sectionsOf } from '../forms/sections.ts'
import { openAnswers, understoodAnswers } from './answers.query.ts'
import type { AnswerProblem } from './read-answers.ts'
import type { Answers } from './typed-answers.ts'

export interface ShownSection {
  complaint: StoredComplaint
  form: ComplaintForm
  section: Section
  answers: Answers
  problems: AnswerProblem[]
}

/** One page of a version that can be written in; null when there is none, or it is not the asker's. Whoever writes it has a line for what is saved. */
export function readSection(ctx: Context, id: string, sectionId: string): Promise<ShownSection | null> {
  if (!isRowId(id)) return Promise.resolve(null)
  return transaction(ctx, async (tx) => {
    const complaint = await selectComplaint(tx, id)
    if (!complaint || partyOf(ctx, complaint) !== 'filer') return null
    const form = formOf(complaint.form)
    const section = form && sectionsOf(form).find((one) => one.id === sectionId)
    const open = (await selectVersions(tx, id)).find(({ signedAt }) => signedAt === null)
    if (!form || !section || !open) return null
    const answers = openAnswers(ctx, open)
    return { complaint, form, section, answers, problems: understoodAnswers(ctx, form, answers).problems }
  })
}
