// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { listFraudForms } from '#modules/taxonomy'
import { dutchDay, identifiersIn } from '#values'
import type { Candidate } from '../signal/candidate.ts'
import { expiresOn, type Sector, type SignalKind, type Tlp } from '../signal/signal.ts'
import { insertSignal, type Signal, selectSignal } from '../signal/signal.store.ts'
import { proposeAlone, selectNewestOfKeys, updateFigures, updateLastSeen } from './proposal.store.ts'
import { risesAgain } from './rises-again.ts'

/** A candidate, with what somebody who brings it from elsewhere says of it. */
export interface Proposal extends Omit<Candidate, 'kind'> {
  kind: SignalKind
  tlp?: Tlp
  /** Who brings it in; left out for the program. */
  organisationId?: string
  toOrganisations?: readonly string[]
  title?: string
  sector?: Sector | null
  steps?: string
  recognise?: string
  advice?: string
  source?: string
  /** ISO 3166-1 alpha-2 */
  country?: string | null
  reference?: string
}

export interface Proposed {
  begun: number
  /** Of which there was a signal already, which now knows more. */
  joined: number
  /** Which were known, or had ended and did not rise since. */
  unchanged: number
  /** The signal of each key. */
  ids: ReadonlyMap<string, string>
}

/**
 * Puts candidates before the analysts. The same key joins the signal that there is; one that ended begins anew only when it rises again. Doing
 * it twice does it once. All of them in one transaction, one caller at a time.
 */
export function propose(ctx: Context, candidates: readonly Proposal[]): Promise<Proposed> {
  return transaction(ctx, async (tx) => {
    const done = { begun: 0, joined: 0, unchanged: 0 }
    if (candidates.length === 0) return { ...done, ids: new Map() }
    const above = await formsAbove({ ...ctx, tx })
    return seeingAll(ctx, tx, async () => {
      await proposeAlone(tx)
      const known = await selectNewestOfKeys(tx, [...new Set(candidates.map(({ key }) => key))])
      for (const one of candidates) {
        const candidate = { ...one, lure: withoutIdentifiers(one.lure) }
        const signal = known.get(one.key)
        const became = signal ? await meet(ctx, tx, signal, candidate) : 'begun'
        if (became === 'begun') known.set(one.key, await begin(ctx, tx, candidate, above))
        done[became] += 1
      }
      return { ...done, ids: new Map([...known].map(([key, { id }]) => [key, id])) }
    })
  })
}

async function meet(
  ctx: Context,
  tx: Tx,
  signal: Signal,
  candidate: Proposal,
): Promise<'begun' | 'joined' | 'unchanged'> {
  const target = await whereItWent(tx, signal)
  const isOpen = target.status === 'proposed' || target.status === 'confirmed'
  if (!isOpen) {
    const endedOn = dutchDay(target.endedAt ?? ctx.now())
    return risesAgain({ ...target, endedOn }, candidate) ? 'begun' : 'unchanged'
  }
  const rose = candidate.lastSeen > signal.lastSeen
  const { reports, expected, limit, confidence, firstSeen } = candidate
  const isSame =
    !rose &&
    signal.firstSeen <= firstSeen &&
    JSON.stringify([signal.reports, signal.expected, signal.limit, signal.confidence]) ===
      JSON.stringify([reports, expected, limit, confidence])
  // What tells less far than what is known, comes late.
  if (isSame || candidate.lastSeen < signal.lastSeen) return 'unchanged'
  await updateFigures(tx, signal.id, candidate)
  await updateLastSeen(tx, target.id, { lastSeen: candidate.lastSeen, expiresOn: expiresOn(candidate.lastSeen) })
  if (rose) {
    const line = { action: 'signals.signal-risen', subjectKind: 'signal', subjectId: target.id }
    await recordAudit(ctx, tx, { ...line, detail: { reports, lastSeen: candidate.lastSeen } })
  }
  return 'joined'
}

/** What was joined into another goes on there; at most as far as there are joins. */
async function whereItWent(tx: Tx, signal: Signal): Promise<Signal> {
  let at = signal
  for (let step = 0; at.joinedInto !== null && step < 20; step += 1) at = (await selectSignal(tx, at.joinedInto)) ?? at
  return at
}

async function begin(ctx: Context, tx: Tx, one: Proposal, above: ReadonlyMap<string, string[]>): Promise<Signal> {
  const { key, kind, about, firstSeen, lastSeen, reports, expected, limit, confidence, lure } = one
  const id = ctx.newId()
  await insertSignal(tx, {
    id,
    key,
    kind,
    form: about.form ?? null,
    reaches: about.form === undefined ? [] : (above.get(about.form) ?? [about.form]),
    channel: about.channel ?? null,
    pretext: about.pretext ?? null,
    identifierKind: about.identifierKind ?? null,
    region: about.region ?? null,
    firstSeen,
    lastSeen,
    reports,
    expected,
    limit,
    confidence,
    lure,
    tlp: one.tlp ?? 'green',
    organisationId: one.organisationId ?? null,
    toOrganisations: [...(one.toOrganisations ?? [])],
    sector: one.sector ?? null,
    title: one.title ?? null,
    steps: one.steps ?? '',
    recognise: one.recognise ?? '',
    advice: one.advice ?? '',
    source: one.source ?? null,
    country: one.country ?? null,
    reference: one.reference ?? null,
    proposedAt: ctx.now(),
    expiresOn: expiresOn(dutchDay(ctx.now())),
  })
  const line = { action: 'signals.signal-proposed', subjectKind: 'signal', subjectId: id }
  await recordAudit(ctx, tx, { ...line, detail: { kind, reports, lastSeen } })
  const signal = await selectSignal(tx, id)
  if (!signal) throw new Error('a signal that was just made is not there')
  return signal
}

/** Each form with everything above it. */
async function formsAbove(ctx: Context): Promise<Map<string, string[]>> {
  const forms = await listFraudForms(ctx)
  const parentOf = new Map(forms.map(({ id, parent }) => [id, parent]))
  return new Map(
    forms.map(({ id }) => {
      const reached = [id]
      for (let at = parentOf.get(id); at; at = parentOf.get(at)) reached.push(at)
      return [id, reached]
    }),
  )
}

/** Masked before it came here. Should an account or a number have slipped through, the text is not kept. */
function withoutIdentifiers(lure: string | null): string | null {
  return lure === null || identifiersIn(lure).length > 0 ? null : lure.slice(0, 1000)
}
