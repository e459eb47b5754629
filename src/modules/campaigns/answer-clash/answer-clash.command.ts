// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { campaignMessages as message } from '../message/message.text.ts'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'
import { approveWhenSettled } from '../plan-campaign/settle-campaign.command.ts'
import { findClashes, type FoundClash } from './find-clashes.query.ts'
import { agreeToKept, deleteKept, insertKept } from './kept-clash.store.ts'

/** Says why two things that clash may stay side by side. It counts when another organisation agrees. */
export async function keepClash(ctx: Context, entries: FormEntries): Promise<void> {
  const { organisationId } = adviserOf(ctx)
  const form = new FormReader(ctx, entries)
  const reason = form.text('reason', 500)
  form.done()
  await adviserTransaction(ctx, async (tx) => {
    const { key } = await clashFor(ctx, tx, entries)
    if (!(await insertKept(tx, { key, reason, organisationId, at: ctx.now() })))
      throw new Refusal(message.clashAnswered, { status: 409 })
    await record(ctx, tx, 'campaigns.clash-kept', key)
  })
}

/** Another organisation agrees that it may; campaigns that waited for this go on. */
export async function agreeToClash(ctx: Context, entries: FormEntries): Promise<void> {
  const { organisationId } = adviserOf(ctx)
  await adviserTransaction(ctx, async (tx) => {
    const clash = await clashFor(ctx, tx, entries)
    if (clash.kept?.organisationId === organisationId) throw new Refusal(message.clashOwn, { status: 403 })
    if (!(await agreeToKept(tx, { key: clash.key, organisationId, at: ctx.now() })))
      throw new Refusal(message.clashAnswered, { status: 409 })
    await record(ctx, tx, 'campaigns.clash-agreed', clash.key)
    for (const id of clash.campaigns) await approveWhenSettled(ctx, tx, id)
  })
}

/** The reason is not good enough, or was given too soon: the clash is open again. */
export async function reopenClash(ctx: Context, entries: FormEntries): Promise<void> {
  adviserOf(ctx)
  await adviserTransaction(ctx, async (tx) => {
    const { key, kept } = await clashFor(ctx, tx, entries)
    if (!kept || kept.agreedId) throw new Refusal(message.clashAnswered, { status: 409 })
    await deleteKept(tx, key)
    await record(ctx, tx, 'campaigns.clash-reopened', key)
  })
}

async function clashFor(ctx: Context, tx: Tx, entries: FormEntries): Promise<FoundClash> {
  const clash = (await findClashes(ctx, tx)).find(({ key }) => key === entries.key)
  if (!clash) throw new Refusal(message.clashNotFound, { status: 404 })
  return clash
}

function record(ctx: Context, tx: Tx, action: string, subjectId: string) {
  return recordAudit(ctx, tx, { action, subjectKind: 'clash', subjectId })
}
