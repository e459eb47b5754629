// SPDX-License-Identifier: EUPL-1.2
import { dutchBanks, identifierKey, type IdentifierKind, maskIdentifier, parseIban } from '#values'
import { type Place, withoutBystanders } from './bystanders.ts'
import type { Part, PaymentEntry, ReportEntry } from '../dossier/content.ts'
import type { ReportRead } from './report-read.ts'

interface Told {
  ref: string
  parts: ReadonlyMap<string, Part>
  /** Identifiers in the narrative, wherever they stand. */
  places: readonly Place[]
  /** By kind and canonical: may be shown whole. */
  shown: ReadonlySet<string>
}

/** One report as it stands in a dossier, and its payment. What is of bystanders is masked here, and nowhere else. */
export function composeReport({ id, facts, matter, sightings, evidence }: ReportRead, told: Told): ReportEntry {
  const story = withoutBystanders(matter.narrative, told.places, (kind, canonical) =>
    told.shown.has(identifierKey({ kind, canonical })),
  )
  return {
    ref: told.ref,
    id,
    receivedAt: facts.receivedAt.toISOString(),
    origin: facts.origin,
    status: facts.status,
    isVerified: facts.isVerified,
    fraudForm: facts.fraudForm,
    channel: facts.channel,
    occurredOn: facts.occurredOn,
    province: facts.province,
    lossInCents: facts.lossInCents,
    canBeReached: facts.hasContact || facts.origin !== 'web',
    narrative: story.text,
    leftOut: story.left,
    answers: matter.answers,
    identifiers: sightings.map(({ identifierId, kind, canonical, role, origin }) => {
      const part = told.parts.get(identifierId) ?? 'bystander'
      return { kind, value: valueOf(part, kind, canonical), part, role, origin }
    }),
    evidence: evidence.map(({ sha256 }) => sha256),
  }
}

export function valueOf(part: Part, kind: IdentifierKind, canonical: string): string {
  return part === 'party' || part === 'protected' ? canonical : maskIdentifier({ kind, canonical })
}

/** Null when nothing was paid, as far as the report says. */
export function composePayment(
  { facts, matter, sightings }: ReportRead,
  { ref, parts }: Pick<Told, 'ref' | 'parts'>,
  demoBankAllowed: boolean,
): PaymentEntry | null {
  const to = [
    ...new Set(
      sightings
        .filter(({ role, identifierId }) => role === 'paid-to' && parts.get(identifierId) === 'party')
        .map(({ canonical }) => canonical),
    ),
  ]
  if (to.length === 0 && (facts.lossInCents ?? 0) === 0) return null
  const payer = matter.own
    .filter(({ kind }) => kind === 'iban')
    .map(({ text }) => parseIban(text, { demoBankAllowed }))
    .find((parsed) => parsed.ok)
  const from = payer?.ok ? payer.value.canonical : null
  return {
    report: ref,
    day: facts.occurredOn,
    cents: facts.lossInCents,
    from,
    fromBank: from && bankOf(from),
    to,
  }
}

/** Name of a Dutch bank, or the country of another. */
export function bankOf(iban: string): string {
  const code = iban.slice(4, 8)
  return iban.startsWith('NL') ? (dutchBanks[code] ?? code) : iban.slice(0, 2)
}
