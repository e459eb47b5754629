// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { effectIn } from '../intervention/intervention.ts'
import { partnerOf, partnerTransaction } from '../intervention/who.query.ts'
import { askAfterDays } from '../make-kit/kit.ts'
import { kitMessages as message } from '../make-kit/kit.text.ts'
import { usedAnswers } from './answers.ts'
import { insertUse, updateWhatCame } from './kit-use.store.ts'

/** Keeps that the own organisation made a kit for a place, and when to ask what came of it. */
export async function keepUse(ctx: Context, { kit, place }: { kit: string; place: string }): Promise<void> {
  const by = partnerOf(ctx)
  const madeAt = ctx.now()
  const askFrom = new Date(madeAt.getTime() + askAfterDays * 86_400_000)
  await partnerTransaction(ctx, async (tx) => {
    await insertUse(tx, { id: ctx.newId(), kit, organisationId: by.organisationId, place, madeAt, askFrom })
    await recordAudit(ctx, tx, {
      action: 'interventions.kit-made',
      subjectKind: 'kit',
      subjectId: kit,
      detail: { place },
    })
  })
}

/** Whether an organisation used it and what it did, or why not: everybody reads that. It may say so before it is asked. */
export async function tellWhatCame(ctx: Context, entries: FormEntries): Promise<void> {
  partnerOf(ctx)
  const id = String(entries.id ?? '')
  const form = new FormReader(ctx, entries)
  const wasUsed = form.choice('used', usedAnswers) === 'yes'
  const whatCame = form.text('whatCame', 500)
  const share = effectIn(whatCame)
  if (share) form.wrong('whatCame', message.kitShare, { found: share })
  form.done()
  await partnerTransaction(ctx, async (tx) => {
    if (!isRowId(id) || !(await updateWhatCame(tx, { id, wasUsed, whatCame, at: ctx.now() })))
      throw new Refusal(message.kitNoUse, { status: 404 })
    await recordAudit(ctx, tx, { action: 'interventions.kit-told', subjectKind: 'kit', subjectId: id })
  })
}
