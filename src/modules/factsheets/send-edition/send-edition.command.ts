// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { listOrganisations, organisationsWho } from '#modules/partners'
import { composeEdition, type ComposedEdition } from '../compose/read-draft.query.ts'
import { replaceAsked, updateSent } from '../edition/edition.store.ts'
import { factsheetMessages } from '../edition/edition.text.ts'
import { editionFor, factsheetTransaction, writerOf } from '../edition/who.query.ts'
import { sourceField } from './source-field.ts'

/** Asks an organisation for every source to sign. What is wrong in the draft is mended first. Signatures that still hold stay. */
export async function sendEdition(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = writerOf(ctx)
  const organisations = (await listOrganisations(ctx)).map((each) => each.id)
  const able = await organisationsWho(ctx, 'factsheets:sign')
  await factsheetTransaction(ctx, async (tx) => {
    const edition = await editionFor(tx, { id, seen: Number(entries.changes), step: 'send', by })
    const composed = await composeEdition(ctx, tx, edition)
    refuseBroken(composed)
    const form = new FormReader(ctx, entries)
    const asked = composed.sources.map((source) => {
      const field = sourceField(source)
      const organisationId = organisations.find((one) => one === entries[field]) ?? ''
      if (organisationId === '') form.wrong(field, factsheetMessages.chooseOrganisation)
      else if (!able.has(organisationId)) form.wrong(field, factsheetMessages.nobodySigns)
      return { source, organisationId }
    })
    form.done()
    await replaceAsked(tx, id, asked, ctx.now())
    const ids = [...new Set(asked.map(({ organisationId }) => organisationId))]
    await updateSent(tx, id, ids, ctx.now())
    const detail = { number: edition.number, asked: ids.join(' ') }
    await recordAudit(ctx, tx, { action: 'factsheets.edition-sent', subjectKind: 'edition', subjectId: id, detail })
  })
}

/** Refuses (409) while something in the draft is broken, and says how much and what first. */
export function refuseBroken({ problems }: ComposedEdition): void {
  const [first] = problems
  if (!first) return
  const values = { count: problems.length, first: first.message }
  throw new Refusal(factsheetMessages.toMend, { status: 409, values })
}
