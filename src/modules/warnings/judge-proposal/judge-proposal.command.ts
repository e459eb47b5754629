// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { slugOf } from '#foundation/text'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { signalForEverybody } from '#modules/signals'
import { dutchDay, isRowId } from '#values'
import { endProposal, type Proposal, selectProposal } from '../propose-warning/proposal.store.ts'
import { isTaken } from '../warning/addresses.ts'
import { WarningNews } from '../warning/warning.events.ts'
import { mayEndOn } from '../warning/warning.ts'
import { insertEdition, insertWarning, selectById, selectOfSignal, updateWarning } from '../warning/warning.store.ts'
import { warningMessages as message } from '../warning/warning.text.ts'
import { placesOf } from '../warning/places.ts'
import { approverOf, deskTransaction, type Person, writerOf } from '../warning/who.query.ts'

/**
 * Somebody else publishes exactly what they saw (`digest`): from now on everybody reads it. Refuses who proposed it (403), what changed or was
 * decided meanwhile, and a signal that is not confirmed, or not for everybody, any more (409). The code of the warning.
 */
export async function approveProposal(ctx: Context, id: string, digest: string): Promise<string> {
  const by = approverOf(ctx)
  return deskTransaction(ctx, async (tx) => {
    const proposal = await waitingProposal(tx, id)
    if (proposal.digest !== digest) throw new Refusal(message.changedMeanwhile, { status: 409 })
    if (proposal.proposedBy === by.id) throw new Refusal(message.notYourOwn, { status: 403 })
    if (proposal.kind !== 'correct' && !mayEndOn(dutchDay(ctx.now()), proposal.endsOn))
      throw new Refusal(message.lastDayPast, { status: 409 })
    // Before the edition: row-level security asks for an approved proposal.
    await endProposal(tx, id, { state: 'approved', ...decider(ctx, by), because: null })
    const published = proposal.warningId === null ? await begin(ctx, tx, proposal) : await goOn(ctx, tx, proposal)
    await recordAudit(ctx, tx, [
      line('approved', proposal),
      {
        action: `warnings.warning-${deeds[proposal.kind]}`,
        subjectKind: 'warning',
        subjectId: published.warningId,
        detail: { code: published.code, endsOn: proposal.endsOn },
      },
    ])
    await announce(ctx, tx, WarningNews, {
      warningId: published.warningId,
      news: published.news,
      what: deeds[proposal.kind],
    })
    return published.code
  })
}

const deeds = { publish: 'published', correct: 'corrected', extend: 'extended' } as const

/** Somebody else says no, with a reason. */
export async function declineProposal(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = approverOf(ctx)
  const form = new FormReader(ctx, entries)
  const because = form.text('because', 300)
  form.done()
  await deskTransaction(ctx, async (tx) => {
    const proposal = await waitingProposal(tx, id)
    if (proposal.proposedBy === by.id) throw new Refusal(message.notYourOwn, { status: 403 })
    await endProposal(tx, id, { state: 'declined', ...decider(ctx, by), because })
    await recordAudit(ctx, tx, line('declined', proposal))
  })
}

/** Who made it takes it back. */
export async function takeBackProposal(ctx: Context, id: string): Promise<void> {
  const by = writerOf(ctx)
  await deskTransaction(ctx, async (tx) => {
    const proposal = await waitingProposal(tx, id)
    if (proposal.proposedBy !== by.id) throw new Refusal(message.notOfYou, { status: 403 })
    await endProposal(tx, id, { state: 'taken-back', ...decider(ctx, by), because: null })
    await recordAudit(ctx, tx, line('taken-back', proposal))
  })
}

async function waitingProposal(tx: Tx, id: string): Promise<Proposal> {
  const proposal = isRowId(id) ? await selectProposal(tx, id, true) : null
  if (!proposal) throw new Refusal(message.noProposal, { status: 404 })
  if (proposal.state !== 'waiting') throw new Refusal(message.isDecided, { status: 409 })
  return proposal
}

interface Published {
  warningId: string
  code: string
  news: number
}

async function begin(ctx: Context, tx: Tx, proposal: Proposal): Promise<Published> {
  const { signalId, content, endsOn, organisationId, id: proposalId } = proposal
  const signal = await signalForEverybody({ ...ctx, tx }, signalId)
  if (signal === 'not-for-everybody') throw new Refusal(message.notClear, { status: 409 })
  if (signal === null) throw new Refusal(message.signalGone, { status: 409 })
  if (await selectOfSignal(tx, signalId)) throw new Refusal(message.alreadyWarned, { status: 409 })
  const [warningId, at] = [ctx.newId(), ctx.now()]
  const { form, reaches } = signal
  const row = {
    id: warningId,
    signalId,
    form,
    reaches,
    provinces: placesOf(content),
    organisationId,
    status: 'published',
    content,
  } as const
  const code = await firstFree(content.nl.title, (one) =>
    insertWarning(tx, { ...row, code: one, publishedAt: at, endsOn }),
  )
  await insertEdition(tx, { warningId, number: 1, content, because: '', at, proposalId })
  return { warningId, code, news: 1 }
}

/** The address of its title; with a number when another has that. */
async function firstFree(title: string, insert: (code: string) => Promise<boolean>): Promise<string> {
  const base = slugOf(title, 50) || 'waarschuwing'
  for (let at = 1; at < 1_000; at++) {
    const code = at === 1 ? base : `${base}-${at}`
    if (!isTaken(code) && (await insert(code))) return code
  }
  throw new Error('a thousand warnings have this title')
}

async function goOn(ctx: Context, tx: Tx, proposal: Proposal): Promise<Published> {
  const { warningId, content, endsOn, because, kind, id: proposalId } = proposal
  const warning = warningId === null ? null : await selectById(tx, warningId, true)
  if (!warning) throw new Refusal(message.notFound, { status: 404 })
  if (warning.status !== 'published') throw new Refusal(message.isOver, { status: 409 })
  const [number, at] = [warning.edition + 1, ctx.now()]
  const changed = { edition: number, changed_at: at, provinces: placesOf(content) }
  await insertEdition(tx, { warningId: warning.id, number, content, because, at, proposalId })
  await updateWarning(tx, warning.id, kind === 'extend' ? { ...changed, ends_on: endsOn } : changed)
  return { warningId: warning.id, code: warning.code, news: warning.news + 1 }
}

function decider(ctx: Context, { id, organisationId }: Person) {
  return { by: id, organisationId, at: ctx.now() }
}

function line(deed: string, { id, kind }: Proposal) {
  return {
    action: `warnings.proposal-${deed}`,
    subjectKind: 'warning-proposal',
    subjectId: id,
    detail: { kind },
  }
}
