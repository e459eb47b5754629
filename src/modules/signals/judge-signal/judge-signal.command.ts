// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { type AuditLine, recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { dutchDay, isRowId } from '#values'
import { SignalNews } from '../signal/signal.events.ts'
import { dismissals, expiresOn, isNarrower } from '../signal/signal.ts'
import { selectSignal, type Signal, updateSignal } from '../signal/signal.store.ts'
import { signalMessages } from '../signal/signal.text.ts'
import { judgeOf, signalToChange, signalTransaction, statusAfter } from '../signal/who.query.ts'
import { longest } from './text-limits.ts'
import { type Card, readCard } from './read-card.query.ts'

/** Makes a proposal a signal, in the words of the analyst, and tells whoever follows it. From now on the analyst's organisation answers for it. */
export async function confirmSignal(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = judgeOf(ctx)
  const form = new FormReader(ctx, entries)
  const card = await readCard(ctx, form, entries, by)
  form.done()
  await signalTransaction(ctx, async (tx) => {
    const signal = await signalToChange(ctx, tx, { id, seen: Number(entries.changes) })
    const change = {
      status: statusAfter(signal, 'confirm'),
      ...columnsOf(card),
      organisation_id: by.organisationId,
      confirmed_at: ctx.now(),
      expires_on: expiresOn(dutchDay(ctx.now())),
    }
    const detail = { tlp: card.tlp, kind: signal.kind }
    const confirmed = { ...line('signals.signal-confirmed', id, detail), ...programJudged(signal, true) }
    await changeWithNews(ctx, tx, signal, change, confirmed)
  })
}

/** Changes what a confirmed signal says. It may reach more people than before, never fewer: whoever has it already would not hear. */
export async function reviseSignal(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = judgeOf(ctx)
  const form = new FormReader(ctx, entries)
  const card = await readCard(ctx, form, entries, by)
  form.done()
  await signalTransaction(ctx, async (tx) => {
    const signal = await signalToChange(ctx, tx, { id, seen: Number(entries.changes) })
    const status = statusAfter(signal, 'revise')
    if (isNarrower(signal, card)) throw new Refusal(signalMessages.narrower, { status: 409 })
    const change = { status, ...columnsOf(card) }
    await changeWithNews(ctx, tx, signal, change, line('signals.signal-revised', id, { tlp: card.tlp }))
  })
}

/** It is none, and why. Nobody was told of it, so nobody is told now. */
export async function dismissSignal(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  judgeOf(ctx)
  const form = new FormReader(ctx, entries)
  const dismissal = form.choice('dismissal', dismissals)
  const because = form.text('because', longest.because, dismissal === 'other')
  form.done()
  await signalTransaction(ctx, async (tx) => {
    const signal = await signalToChange(ctx, tx, { id, seen: Number(entries.changes) })
    const ended = { status: statusAfter(signal, 'dismiss'), dismissal, because: because || null, ended_at: ctx.now() }
    await updateSignal(tx, id, ended)
    const dismissed = line('signals.signal-dismissed', id, { dismissal })
    // What was known already rose all the same.
    await recordAudit(ctx, tx, { ...dismissed, ...(dismissal !== 'known' && programJudged(signal, false)) })
  })
}

/** It was wrong, or is over: whoever was told is told so, with the reason. */
export async function withdrawSignal(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  judgeOf(ctx)
  const form = new FormReader(ctx, entries)
  const because = form.text('because', longest.because)
  form.done()
  await signalTransaction(ctx, async (tx) => {
    const signal = await signalToChange(ctx, tx, { id, seen: Number(entries.changes) })
    const ended = { status: statusAfter(signal, 'withdraw'), because, ended_at: ctx.now() }
    await changeWithNews(ctx, tx, signal, ended, line('signals.signal-withdrawn', id, {}))
  })
}

/**
 * Two signals are about the same: this one goes on in the other, and stays to be seen there. Whoever was told of this one hears where it went.
 */
export async function joinSignal(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = judgeOf(ctx)
  const intoId = String(entries.into ?? '')
  await signalTransaction(ctx, async (tx) => {
    if (intoId === '') {
      const fields = [{ field: 'into', code: signalMessages.chooseSignal }]
      throw new Refusal(signalMessages.chooseSignal, { fields })
    }
    const signal = await signalToChange(ctx, tx, { id, seen: Number(entries.changes) })
    const into = await signalInto(tx, intoId)
    if (into.id === id) throw new Refusal(signalMessages.sameSignal, { status: 409 })
    // Nobody loses sight of what he was told by a join.
    if (signal.status === 'confirmed' && (into.status !== 'confirmed' || isNarrower(signal, into)))
      throw new Refusal(signalMessages.narrowerJoin, { status: 409 })
    const joined = { status: statusAfter(signal, 'join'), joined_into: into.id, ended_at: ctx.now() }
    await seen(ctx, tx, signal, into)
    if (signal.status === 'confirmed')
      await changeWithNews(ctx, tx, signal, joined, line('signals.signal-joined', id, {}))
    else {
      await updateSignal(tx, id, joined)
      await recordAudit(ctx, tx, line('signals.signal-joined', id, { by: by.organisationId }))
    }
  })
}

/** What was seen of either was seen of both. Figures are not added: the same reports may be in both. */
async function seen(ctx: Context, tx: Tx, one: Signal, into: Signal): Promise<void> {
  const [firstSeen = one.firstSeen] = [one.firstSeen, into.firstSeen].toSorted()
  const lastSeen = [one.lastSeen, into.lastSeen].toSorted().at(-1)
  const expires = [one.expiresOn, into.expiresOn].toSorted().at(-1)
  const change = { first_seen: firstSeen, last_seen: lastSeen, expires_on: expires }
  // Figures are the program's: the organisation that answers for the other signal has said nothing new.
  await seeingAll(ctx, tx, () => updateSignal(tx, into.id, change))
}

async function signalInto(tx: Tx, id: string): Promise<Signal> {
  const into = isRowId(id) ? await selectSignal(tx, id) : null
  if (!into || (into.status !== 'proposed' && into.status !== 'confirmed'))
    throw new Refusal(webMessages.notThere, { status: 404 })
  return into
}

type Detail = Record<string, string | number>

async function changeWithNews(
  ctx: Context,
  tx: Tx,
  signal: Signal,
  change: Record<string, unknown>,
  line: AuditLine,
): Promise<void> {
  const news = signal.news + 1
  await updateSignal(tx, signal.id, { ...change, news, news_at: ctx.now() })
  await recordAudit(ctx, tx, line)
  await announce(ctx, tx, SignalNews, { signalId: signal.id, news })
}

/** What a judgement says of a signal that the program found by itself; nothing of one that somebody handed in. */
function programJudged({ kind }: Signal, isRight: boolean): Pick<AuditLine, 'program'> {
  const isFound = kind === 'surge' || kind === 'cluster'
  return isFound ? { program: { right: Number(isRight), wrong: Number(!isRight) } } : {}
}

function columnsOf(card: Card) {
  const { title, steps, lure, recognise, advice, sector, tlp, toOrganisations } = card
  return { title, steps, lure: lure || null, recognise, advice, sector, tlp, to_organisations: toOrganisations }
}

function line(action: string, id: string, detail: Detail) {
  return { action, subjectKind: 'signal', subjectId: id, detail }
}
