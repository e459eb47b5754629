// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf } from '#foundation/access'
import { type FieldError, Refusal } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { listConcepts } from '#modules/taxonomy'
import { dutchDay } from '#values'
import { propose, type Proposal, type Proposed } from '../propose-signals/propose-signals.command.ts'
import { confidenceOf } from '../signal/signal.ts'
import { signalMessages } from '../signal/signal.text.ts'
import type { NewForeignSignal } from './new-signal.schema.ts'

/**
 * Puts signals of other sources before the analysts. The same source and reference is the same signal, whoever brings it in; what is for certain
 * organisations only is one apart, so that nobody learns by handing in that another has it. Refuses all when one is wrong.
 */
export async function handInSignals(ctx: Context, signals: readonly NewForeignSignal[]): Promise<Proposed> {
  if (!mayDo(ctx.actor, 'signals:propose')) throw new Refusal(signalMessages.mayNotPropose, { status: 403 })
  const own = organisationOf(ctx.actor)
  const problems = await problemsOf(ctx, signals)
  const [first] = problems
  if (first) throw new Refusal(first.code, { values: first.values ?? {}, fields: problems })
  return propose(
    ctx,
    signals.map((signal) => proposalOf(signal, own)),
  )
}

export function keyOf({ source, reference, tlp }: NewForeignSignal, organisationId: string | null): string {
  return `foreign:${source}:${reference}${tlp === 'amber' ? `:${organisationId ?? ''}` : ''}`
}

function proposalOf(signal: NewForeignSignal, own: string | null): Proposal {
  const { form, channel, sector, lure, confidence, organisations, country, tlp, ...said } = signal
  const recipients = [...new Set([...(own === null ? [] : [own]), ...organisations])]
  return {
    ...said,
    key: keyOf(signal, own),
    kind: 'foreign',
    about: { ...(form !== undefined && { form }), ...(channel !== undefined && { channel }) },
    sector: sector ?? null,
    country: country ?? null,
    lure: lure || null,
    expected: null,
    limit: null,
    confidence: confidenceOf(confidence),
    tlp,
    toOrganisations: tlp === 'amber' ? recipients : [],
    ...(own !== null && { organisationId: own }),
  }
}

async function problemsOf(ctx: Context, signals: readonly NewForeignSignal[]): Promise<FieldError[]> {
  const concepts = [...(await listConcepts(ctx, 'FF')), ...(await listConcepts(ctx, 'CH'))]
  const known = new Set(concepts.map(({ id }) => id))
  const names = await organisationNames(ctx, [...new Set(signals.flatMap(({ organisations }) => organisations))])
  const today = dutchDay(ctx.now())
  return signals.flatMap(({ form, channel, organisations, lastSeen, tlp }) => {
    const wrong: FieldError[] = []
    for (const [field, code] of Object.entries({ form, channel }))
      if (code !== undefined && !known.has(code))
        wrong.push({ field: `/${field}`, code: signalMessages.unknownConcept, values: { code } })
    for (const id of organisations)
      if (!names.has(id))
        wrong.push({ field: '/organisations', code: signalMessages.unknownOrganisation, values: { id } })
    if (lastSeen > today) wrong.push({ field: '/lastSeen', code: signalMessages.dayToCome })
    // A file of the operator belongs to no organisation: it must say for whom.
    if (tlp === 'amber' && organisations.length === 0 && organisationOf(ctx.actor) === null)
      wrong.push({ field: '/organisations', code: signalMessages.chooseOrganisations })
    return wrong
  })
}
