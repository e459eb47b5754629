// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Desk, mustBeOtherOrganisation, takeDeed } from '#foundation/desk'
import { type FormEntries, Refusal, webMessages } from '#foundation/web'
import { takesAnotherOrganisation } from '#values'
import { applyChanges, itemIn, saysTheSame } from '../change/apply-changes.ts'
import { type Change, changeDeeds, type ChangeStatus } from '../change/change.ts'
import { decide, type Signed, selectChange } from '../change/change.store.ts'
import { editorOf, editorTransaction, readDraft } from '../change/editor.query.ts'
import { lockEditions } from '../edition/edition.store.ts'
import { newErrors } from '../propose-change/new-errors.query.ts'

export const changeDesk: Desk<Change, ChangeStatus, keyof (typeof changeDeeds)['deeds'], Signed> = {
  table: changeDeeds,
  who: editorOf,
  within: editorTransaction,
  async find(tx, id, lock) {
    if (lock) await lockEditions(tx)
    return selectChange(tx, id)
  },
  subject: ({ id, kind, itemId }) => ({
    subjectKind: 'barrier-change',
    subjectId: id,
    detail: { kind, item: itemId },
  }),
  longest: 2_000,
}

/** The change is in the draft of the next edition. Not when the item changed since, nor when the model would break. */
export function approveChange(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, changeDesk, 'approve', { id }, async (tx, change, taken) => {
    if (saysMeasured(change)) mustBeOtherOrganisation(ctx, change.proposedOrganisationId)
    const { next } = await readDraft(ctx, tx)
    if (!saysTheSame(itemIn(next, change.kind, change.itemId), change.before))
      throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const [first] = await newErrors({ ...ctx, tx }, next, applyChanges(next, [change]))
    if (first) throw new Refusal(first.code, { status: 409, values: first.values ?? {} })
    await decide(tx, id, taken)
  })
}

/** It says of a barrier that an outsider measured its effect, and that was not so in these words before. */
function saysMeasured({ content, before }: Change): boolean {
  const of = (item: Change['content']) => (item && 'evidence' in item ? item.evidence : null)
  const said = of(content)
  return said !== null && takesAnotherOrganisation(said.level) && !saysTheSame(said, of(before))
}

/** The reason is for the proposer to read. */
export function declineChange(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, changeDesk, 'decline', { id, entries }, (tx, _, taken) => decide(tx, id, taken))
}

export function takeBackChange(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, changeDesk, 'take-back', { id }, (tx, _, taken) => decide(tx, id, taken))
}
