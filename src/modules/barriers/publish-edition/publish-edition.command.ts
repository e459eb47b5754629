// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { withVersions } from '../change/apply-changes.ts'
import { markPublished, selectOrganisationsOf } from '../change/change.store.ts'
import { changeMessages } from '../change/change.text.ts'
import { editorTransaction, readDraft } from '../change/editor.query.ts'
import { checkToday } from '../check-edition/ask-rules.query.ts'
import type { Edition } from '../edition/edition.ts'
import { insertEdition, lockEditions } from '../edition/edition.store.ts'
import { hashOf } from '../edition/load-edition.command.ts'

/** Makes the next edition of everything that was accepted, with what the working group decided in words. Returns its number. */
export async function publishEdition(ctx: Context, decision: { nl: string; en: string }): Promise<number> {
  const nl = decision.nl.trim()
  const en = decision.en.trim()
  const code = changeMessages.decisionNeeded
  if (nl.length < 3 || nl.length > 2000 || en.length > 2000)
    throw new Refusal(code, { status: 422, fields: [{ field: 'decision', code }] })
  return editorTransaction(ctx, async (tx) => {
    await lockEditions(tx)
    const { published, next, accepted } = await readDraft(ctx, tx)
    if (accepted.length === 0) throw new Refusal(changeMessages.nothingToPublish, { status: 409 })
    const broken = (await checkToday({ ...ctx, tx }, next)).find(({ weight }) => weight === 'error')
    if (broken) throw new Refusal(broken.code, { status: 409, values: broken.values ?? {} })
    const ids = accepted.map(({ id }) => id)
    const names = await organisationNames({ ...ctx, tx }, await selectOrganisationsOf(tx, ids))
    const edition: Edition = withVersions(published, {
      ...next,
      status: 'published',
      authors: [...new Set([...published.authors, ...names.values()])].slice(0, 50),
      decision: en === '' ? { nl } : { nl, en },
    })
    await insertEdition(tx, edition, hashOf(edition))
    await markPublished(tx, ids, edition.number)
    await recordAudit(ctx, tx, {
      action: 'barriers.edition-published',
      subjectKind: 'barrier-edition',
      subjectId: String(edition.number),
      detail: { changes: accepted.length },
    })
    return edition.number
  })
}
