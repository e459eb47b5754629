// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { signalForEverybody } from '#modules/signals'
import { dutchDay } from '#values'
import { takenMessage } from './taken-message.query.ts'
import { mayEndOn, type ProposalKind, type WarningContent } from '../warning/warning.ts'
import { selectOfSignal, selectWarning, type Warning } from '../warning/warning.store.ts'
import { warningMessages as message } from '../warning/warning.text.ts'
import { deskTransaction, type Person, writerOf } from '../warning/who.query.ts'
import { insertProposal } from './proposal.store.ts'
import { digestOf, readContent } from './read-content.query.ts'

/** From a confirmed signal that is for everybody to a warning that waits for a second person; its id. */
export async function proposeWarning(ctx: Context, signalId: string, entries: FormEntries): Promise<string> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const words = readContent(form, entries)
  const endsOn = readLastDay(ctx, form)
  form.done()
  const signal = await signalForEverybody(ctx, signalId)
  if (signal === 'not-for-everybody') throw new Refusal(message.notClear, { status: 409 })
  if (signal === null) throw new Refusal(message.noSignal, { status: 404 })
  const content = { ...words, message: await takenMessage(ctx, signal.form) }
  return deskTransaction(ctx, async (tx) => {
    if (await selectOfSignal(tx, signalId)) throw new Refusal(message.alreadyWarned, { status: 409 })
    return putProposal(ctx, tx, by, { kind: 'publish', warningId: null, signalId, content, endsOn, because: '' })
  })
}

/** Another text for a warning that holds, with what changed and why: everybody sees that. */
export async function proposeCorrection(ctx: Context, code: string, entries: FormEntries): Promise<string> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const words = readContent(form, entries)
  const because = form.text('because', 300)
  form.done()
  return deskTransaction(ctx, async (tx) => {
    const warning = await publishedWarning(tx, code)
    if (String(warning.edition) !== entries.edition) throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
    const { id: warningId, signalId, endsOn } = warning
    const content = { ...words, message: await takenMessage({ ...ctx, tx }, warning.form) }
    return putProposal(ctx, tx, by, { kind: 'correct', warningId, signalId, content, endsOn, because })
  })
}

/** A later last day for a warning that holds. */
export async function proposeExtension(ctx: Context, code: string, entries: FormEntries): Promise<string> {
  const by = writerOf(ctx)
  const form = new FormReader(ctx, entries)
  const endsOn = readLastDay(ctx, form)
  const because = form.text('because', 300)
  form.done()
  return deskTransaction(ctx, async (tx) => {
    const warning = await publishedWarning(tx, code)
    if (endsOn <= warning.endsOn)
      throw new Refusal(message.notLater, { fields: [{ field: 'endsOn', code: message.notLater }] })
    const { id: warningId, signalId, content } = warning
    return putProposal(ctx, tx, by, { kind: 'extend', warningId, signalId, content, endsOn, because })
  })
}

function readLastDay(ctx: Context, form: FormReader): string {
  const endsOn = form.day('endsOn', { mayCome: true })
  if (endsOn !== '' && !mayEndOn(dutchDay(ctx.now()), endsOn)) form.wrong('endsOn', message.lastDay)
  return endsOn
}

/** A warning that holds today; refuses any other. */
export async function publishedWarning(tx: Tx, code: string): Promise<Warning> {
  const warning = await selectWarning(tx, code)
  if (!warning) throw new Refusal(webMessages.notThere, { status: 404 })
  if (warning.status !== 'published') throw new Refusal(message.isOver, { status: 409 })
  return warning
}

interface Put {
  kind: ProposalKind
  warningId: string | null
  signalId: string
  content: WarningContent
  endsOn: string
  because: string
}

/** Waits for a second person; one at a time about a warning. Its id. */
export async function putProposal(ctx: Context, tx: Tx, by: Person, what: Put): Promise<string> {
  const id = ctx.newId()
  const row = {
    ...what,
    id,
    digest: digestOf(what),
    proposedBy: by.id,
    organisationId: by.organisationId,
    proposedAt: ctx.now(),
  }
  if (!(await insertProposal(tx, row))) throw new Refusal(message.oneWaits, { status: 409 })
  await recordAudit(ctx, tx, {
    action: 'warnings.proposal-made',
    subjectKind: 'warning-proposal',
    subjectId: id,
    detail: { kind: what.kind, signal: what.signalId },
  })
  return id
}
