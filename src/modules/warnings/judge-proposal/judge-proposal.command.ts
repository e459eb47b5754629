// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type Desk, takeDeed } from '#foundation/desk'
import { slugOf } from '#foundation/text'
import { type FormEntries, Refusal, webMessages } from '#foundation/web'
import { signalForEverybody } from '#modules/signals'
import { dutchDay } from '#values'
import { proposalDeeds } from '../propose-warning/proposal-deeds.ts'
import { endProposal, type Proposal, selectProposal } from '../propose-warning/proposal.store.ts'
import { isTaken } from '../warning/addresses.ts'
import { WarningNews } from '../warning/warning.events.ts'
import { mayEndOn, type ProposalState } from '../warning/warning.ts'
import { insertEdition, insertWarning, selectById, selectOfSignal, updateWarning } from '../warning/warning.store.ts'
import { warningMessages as message } from '../warning/warning.text.ts'
import { placesOf } from '../warning/places.ts'
import { approverOf, deskTransaction, type Person, writerOf } from '../warning/who.query.ts'

const deeds = { publish: 'published', correct: 'corrected', extend: 'extended', withdraw: 'withdrawn' } as const

export const proposalDesk: Desk<Proposal, ProposalState, keyof (typeof proposalDeeds)['deeds'], Person> = {
  table: proposalDeeds,
  who: (ctx, may) => (may === 'warnings:write' ? writerOf(ctx) : approverOf(ctx)),
  within: deskTransaction,
  find: selectProposal,
  subject: ({ id, kind }) => ({ subjectKind: 'warning-proposal', subjectId: id, detail: { kind } }),
  longest: 300,
}

/**
 * Publishes exactly what they saw (`digest`): from now on everybody reads it. Refuses a signal that is not confirmed, or not for everybody, any more
 * (409). The code of the warning.
 */
export function approveProposal(ctx: Context, id: string, digest: string): Promise<string> {
  const entries = { sequence: digest }
  return takeDeed(ctx, proposalDesk, 'approve', { id, entries }, async (tx, proposal, taken) => {
    if ((proposal.kind === 'publish' || proposal.kind === 'extend') && !mayEndOn(dutchDay(taken.at), proposal.endsOn))
      throw new Refusal(message.lastDayPast, { status: 409 })
    // Before the edition: row-level security asks for an approved proposal.
    await endProposal(tx, id, taken)
    const published = proposal.warningId === null ? await begin(ctx, tx, proposal) : await goOn(ctx, tx, proposal)
    const { warningId, code, news } = published
    const what = deeds[proposal.kind]
    await recordAudit(ctx, tx, {
      action: `warnings.warning-${what}`,
      subjectKind: 'warning',
      subjectId: warningId,
      detail: { code, endsOn: proposal.endsOn },
    })
    await taken.tell(WarningNews, { warningId, news, what })
    return code
  })
}

export function declineProposal(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, proposalDesk, 'decline', { id, entries }, (tx, _, taken) => endProposal(tx, id, taken))
}

export function takeBackProposal(ctx: Context, id: string): Promise<void> {
  return takeDeed(ctx, proposalDesk, 'take-back', { id }, (tx, _, taken) => endProposal(tx, id, taken))
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
  if (!warning) throw new Refusal(webMessages.notThere, { status: 404 })
  if (warning.status !== 'published') throw new Refusal(message.isOver, { status: 409 })
  if (kind === 'withdraw') {
    const at = ctx.now()
    await updateWarning(tx, warning.id, {
      status: 'withdrawn',
      ended_at: at,
      changed_at: at,
      withdrawn_because: because,
    })
    return { warningId: warning.id, code: warning.code, news: warning.news + 1 }
  }
  const [number, at] = [warning.edition + 1, ctx.now()]
  const changed = { edition: number, changed_at: at, provinces: placesOf(content) }
  await insertEdition(tx, { warningId: warning.id, number, content, because, at, proposalId })
  await updateWarning(tx, warning.id, kind === 'extend' ? { ...changed, ends_on: endsOn } : changed)
  return { warningId: warning.id, code: warning.code, news: warning.news + 1 }
}
