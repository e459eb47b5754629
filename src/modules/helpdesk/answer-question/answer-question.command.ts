// SPDX-License-Identifier: EUPL-1.2
// The desk writes the audit line.
import type { Context } from '#foundation/access'
import { takeDeed } from '#foundation/desk'
import { type FormEntries, FormReader } from '#foundation/web'
import { dataCategories, type SharingCase, type SharingChoice, sharingChoices } from '#modules/agreements'
import { longestText } from '../ask-question/ask-question.command.ts'
import { helpdeskMessages } from '../question/helpdesk.text.ts'
import { updateQuestion } from '../question/question.store.ts'
import { questionDesk } from '../question/who.query.ts'

/** Writes the answer, for a second person to look at. Of a question about sharing the fixed choices are filled in with it. */
export async function proposeAnswer(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  await takeDeed(ctx, questionDesk, 'propose', { id, entries }, async (tx, question, { to, by, at }) => {
    const form = new FormReader(ctx, entries)
    const answer = form.text('answer', longestText)
    const sharing_case = question.isSharing ? readCase(form, entries) : null
    form.done()
    const who = { answer_by: by.id, answer_name: by.name, approved_by: null, approved_name: null }
    await updateQuestion(tx, id, { status: to, answer, sharing_case, remark: null, ...who }, by.name, at)
  })
}

/** Approves what somebody else wrote: now the partner has its answer. */
export function approveAnswer(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, questionDesk, 'approve', { id, entries }, (tx, _, { to, by, at }) =>
    updateQuestion(tx, id, { status: to, approved_by: by.id, approved_name: by.name, answered_at: at }, by.name, at),
  )
}

function readCase(form: FormReader, entries: FormEntries): SharingCase {
  const read = Object.fromEntries(
    Object.entries(sharingChoices).map(([name, choices]) => [name, form.choice(name, choices)]),
  ) as Record<SharingChoice, string>
  const asked = [entries.dataCategories ?? []].flat()
  const categories = dataCategories.filter((category) => asked.includes(category))
  if (categories.length === 0) form.wrong('dataCategories', helpdeskMessages.chooseData)
  return {
    ...read,
    dataCategories: categories,
    isCriminalData: read.isCriminalData === 'yes',
    hasConsent: read.hasConsent === 'yes',
  } as SharingCase
}
