// SPDX-License-Identifier: EUPL-1.2
import type { Edition } from '#modules/barriers'
import type { OrganisationKind } from '#modules/partners'
import type { IdentifierKind } from '#values'
import type { Measure } from '../request/request.ts'
import { askedAs, ofIssuer, partiesOf } from './asked-as.data.ts'

/** What a case or a signal is about, as far as it says what could be done. */
export interface About {
  /** Fraud forms, each with everything above it in the taxonomy. */
  forms: ReadonlySet<string>
  /** What could be acted upon; none: a form of fraud only. */
  subjects: readonly Subject[]
}

export interface Subject {
  identifierId: string
  kind: IdentifierKind
  /** The partner that gave it out; null: none takes part, or nobody can say. */
  issuerId: string | null
}

export interface Partner {
  id: string
  kind: OrganisationKind
}

/** Somebody could ask this partner for this. */
export interface Proposal {
  measure: Measure
  barrierId: string
  stepId: string
  partnerId: string
  /** Null: about a form of fraud. */
  identifierId: string | null
}

/** A barrier that could be asked for, and of whom nobody takes part. */
export interface Missing {
  barrierId: string
  stepId: string
  parties: readonly string[]
}

type Model = Pick<Edition, 'journeys' | 'steps' | 'barriers'>
const evidence = ['E0', 'E1', 'E2', 'E3', 'E4']

/**
 * What could be asked of whom: steps of the forms that this is about, their barriers that are used or tried out, the measure that each can be asked as, and
 * the partners that stand for whoever raises it. Best supported first. Each measure is proposed once per partner and identifier, at the first step that it
 * fits. Nothing is sent by it: a person chooses.
 */
export function propose(model: Model, about: About, partners: readonly Partner[], askerId: string): Proposal[] {
  const found = raisable(model, about).flatMap(({ stepId, barrierId }): (Proposal & { rank: number })[] => {
    const asked = askedAs[barrierId]
    const barrier = model.barriers[barrierId]
    if (!asked || !barrier) return []
    const rank = evidence.indexOf(barrier.evidence.level) * 2 + (barrier.status === 'live' ? 1 : 0)
    const parties = asked.parties.filter((party) => barrier.owners.includes(party))
    const those = partners.filter(({ id, kind }) => id !== askerId && stands(parties, kind))
    const about_ = asked.kinds.length === 0 ? [null] : about.subjects.filter(({ kind }) => asked.kinds.includes(kind))
    return about_.flatMap((subject) =>
      those
        .filter(({ id }) => subject === null || !ofIssuer.includes(subject.kind) || subject.issuerId === id)
        .map(({ id }) => ({
          measure: asked.measure,
          barrierId,
          stepId,
          partnerId: id,
          identifierId: subject?.identifierId ?? null,
          rank,
        })),
    )
  })
  const best = found.toSorted((a, b) => b.rank - a.rank)
  const firsts = new Map<string, Proposal>()
  for (const { rank: _, ...one } of best) {
    // About a form each barrier is another thing to do; about an account it is one.
    const key = [one.measure, one.partnerId, one.identifierId ?? one.barrierId].join(' ')
    if (!firsts.has(key)) firsts.set(key, one)
  }
  return [...firsts.values()]
}

/** Barriers that could be raised and that no partner stands for, each once. */
export function unanswered(model: Model, about: About, partners: readonly Partner[]): Missing[] {
  const kinds = new Set(about.subjects.map(({ kind }) => kind))
  const seen = new Set<string>()
  return raisable(model, about).flatMap(({ stepId, barrierId }) => {
    const asked = askedAs[barrierId]
    if (!asked || seen.has(barrierId)) return []
    if (asked.kinds.length > 0 && !asked.kinds.some((kind) => kinds.has(kind))) return []
    if (partners.some(({ kind }) => stands(asked.parties, kind))) return []
    seen.add(barrierId)
    return [{ barrierId, stepId, parties: asked.parties }]
  })
}

/** Steps and barriers of the forms in question, in the order of the journeys: only what works or is tried out. */
function raisable({ journeys, steps, barriers }: Model, { forms }: About): { stepId: string; barrierId: string }[] {
  return journeys
    .filter(({ form }) => forms.has(form))
    .flatMap((journey) => journey.steps)
    .flatMap((stepId) =>
      (steps[stepId]?.barriers ?? [])
        .filter((barrierId) => ['live', 'pilot'].includes(barriers[barrierId]?.status ?? ''))
        .map((barrierId) => ({ stepId, barrierId })),
    )
}

function stands(parties: readonly string[], kind: OrganisationKind): boolean {
  return partiesOf[kind].some((party) => parties.includes(party))
}
