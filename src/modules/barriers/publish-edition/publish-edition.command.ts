// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type Desk, takeDeed } from '#foundation/desk'
import { type FormEntries, Refusal, webMessages } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { withVersions } from '../change/apply-changes.ts'
import { markPublished, selectOrganisationsOf, type Signed } from '../change/change.store.ts'
import { changeMessages } from '../change/change.text.ts'
import { type Draft, editorOf, editorTransaction, readDraft } from '../change/editor.query.ts'
import { checkToday } from '../check-edition/ask-rules.query.ts'
import type { Edition } from '../edition/edition.ts'
import { insertEdition, lockEditions } from '../edition/edition.store.ts'
import { hashOf } from '../edition/load-edition.command.ts'
import { endProposal, insertProposal, selectProposal } from './edition-proposal.store.ts'
import { type EditionDeed, editionDeeds, type EditionProposal, type EditionStatus } from './edition-proposal.ts'

export const editionDesk: Desk<EditionProposal, EditionStatus, EditionDeed, Signed> = {
  table: editionDeeds,
  who: editorOf,
  within: editorTransaction,
  async find(tx, id, lock) {
    if (lock) await lockEditions(tx)
    return selectProposal(tx, id, lock)
  },
  subject: ({ number, changes }) => ({
    subjectKind: 'barrier-edition',
    subjectId: String(number),
    detail: { changes: changes.length },
  }),
}

/** The first of two puts forward everything that was approved, with what the working group decided in words. Its id. */
export async function proposeEdition(ctx: Context, given: { nl: string; en: string }): Promise<string> {
  const decision = { nl: given.nl.trim(), en: given.en.trim() }
  const code = changeMessages.decisionNeeded
  if (decision.nl.length < 3 || decision.nl.length > 2000 || decision.en.length > 2000)
    throw new Refusal(code, { status: 422, fields: [{ field: 'decision', code }] })
  return editorTransaction(ctx, async (tx, by) => {
    await lockEditions(tx)
    const { next, accepted } = await checkedDraft(ctx, tx)
    const [id, changes] = [ctx.newId(), accepted.map((change) => change.id)]
    if (!(await insertProposal(tx, { id, number: next.number, changes, decision, by, at: ctx.now() })))
      throw new Refusal(changeMessages.editionWaits, { status: 409 })
    await recordAudit(ctx, tx, {
      action: 'barriers.edition-proposed',
      subjectKind: 'barrier-edition',
      subjectId: String(next.number),
      detail: { changes: changes.length },
    })
    return id
  })
}

/** A second person publishes exactly what was put forward, declines it or whoever did takes it back. Not when another change was approved since. */
export function takeEditionDeed(ctx: Context, deed: EditionDeed, entries: FormEntries): Promise<void> {
  const id = String(entries.sequence)
  return takeDeed(ctx, editionDesk, deed, { id, entries }, async (tx, proposal, taken) => {
    await endProposal(tx, id, taken)
    if (taken.to !== 'published') return
    const { published, next, accepted } = await checkedDraft(ctx, tx)
    const ids = accepted.map((change) => change.id)
    if (ids.toSorted().join() !== proposal.changes.toSorted().join())
      throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const names = await organisationNames({ ...ctx, tx }, await selectOrganisationsOf(tx, ids))
    const { nl, en } = proposal.decision
    const edition: Edition = withVersions(published, {
      ...next,
      status: 'published',
      authors: [...new Set([...published.authors, ...names.values()])].slice(0, 50),
      decision: en === '' ? { nl } : { nl, en },
    })
    await insertEdition(tx, edition, hashOf(edition))
    await markPublished(tx, ids, edition.number)
  })
}

async function checkedDraft(ctx: Context, tx: Tx): Promise<Draft> {
  const draft = await readDraft(ctx, tx)
  if (draft.accepted.length === 0) throw new Refusal(changeMessages.nothingToPublish, { status: 409 })
  const broken = (await checkToday({ ...ctx, tx }, draft.next)).find(({ weight }) => weight === 'error')
  if (broken) throw new Refusal(broken.code, { status: 409, values: broken.values ?? {} })
  return draft
}
