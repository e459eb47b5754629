// SPDX-License-Identifier: EUPL-1.2
import type { Quarter } from '#values'
import type { Colour } from '../plan/plan.ts'
import type { Planning } from '../plan/planning.ts'

/** In the order in which a core group wants to see them. */
export const standings = [
  'overdue',
  'claimed',
  'at-risk',
  'silent',
  'unclear',
  'waiting',
  'on-course',
  'running',
  'done',
  'dropped',
] as const
export type Standing = (typeof standings)[number]

export type Reason =
  | 'product-gone'
  | 'product-draft'
  | 'product-unconfirmed'
  | 'said-without-product'
  | 'quarter-passed'
  | 'no-update-this-quarter'
  | 'said-red'
  | 'said-amber'
  | 'decision-needed'
  | 'needs-other'

/** A product as it is at this moment. A draft is no product yet, nor what one person alone linked. */
export type ProductState = 'there' | 'draft' | 'gone' | 'unconfirmed'

export interface StandingProduct {
  kind: string
  reference: string
  title: string
  /** null: it is gone. */
  href: string | null
  isDraft: boolean
  /** One person linked it, and nobody else has looked. */
  isUnconfirmed: boolean
  /** Until somebody else has looked; not for pages. */
  linkedBy: string | null
  /** Of what is outside this platform: the ISO day on which it was seen. */
  seenOn: string | null
}

export interface ActionFacts {
  id: string
  planning: Planning
  /** What was promised first, when that was taken back. */
  firstPlanning: Planning | null
  isDropped: boolean
  /** Its owner said that it is done. */
  isSaidDone: boolean
  products: readonly ProductState[]
  /** Of the last update; null when there was none. */
  lastUpdate: Quarter | null
  lastColour: Colour | null
  needsDecision: boolean
  /** Ids of actions that must come first. */
  needs: readonly string[]
}

export interface StandingOf {
  standing: Standing
  reasons: readonly Reason[]
  /** The quarter of the next delivery that is not there; null when none is planned. */
  due: Quarter | null
  /** Ids of actions further up that are in trouble and make this one uncertain. */
  threatenedBy: readonly string[]
}

type Own = Omit<StandingOf, 'threatenedBy'>

/** How an action stands by itself in this quarter. Nobody can say that it is done: its products say so. */
export function ownStanding(facts: ActionFacts, now: Quarter): Own {
  const { planning, products } = facts
  if (facts.isDropped) return { standing: 'dropped', reasons: [], due: null }
  const there = products.filter((one) => one === 'there').length
  const quarters = planning.kind === 'quarters' ? planning.quarters : []
  const due = quarters[there] ?? null
  // Late stays late: another planning does not make it less so.
  const first = facts.firstPlanning?.kind === 'quarters' ? facts.firstPlanning.quarters : quarters
  const promised = first[there] ?? due
  const claims: Reason[] = [
    ...(products.includes('gone') ? (['product-gone'] as const) : []),
    ...(products.includes('draft') ? (['product-draft'] as const) : []),
    ...(products.includes('unconfirmed') ? (['product-unconfirmed'] as const) : []),
  ]
  const worries: Reason[] = [
    ...(facts.lastColour === 'red' ? (['said-red'] as const) : []),
    ...(facts.lastColour === 'amber' ? (['said-amber'] as const) : []),
    ...(facts.needsDecision ? (['decision-needed'] as const) : []),
  ]
  if (planning.kind === 'continuous') return { ...continuous(facts, now, claims, worries), due: null }
  // As long as nobody knows how many deliveries were promised, nobody knows whether they are all there.
  const isDelivered = planning.kind !== 'unclear' && there > 0 && there >= quarters.length
  if (isDelivered && claims.length === 0) return { standing: 'done', reasons: [], due: null }
  if (facts.isSaidDone && !isDelivered) claims.push('said-without-product')
  const isLate = promised !== null && promised < now
  if (claims.length > 0) return { standing: 'claimed', reasons: isLate ? [...claims, 'quarter-passed'] : claims, due }
  if (isLate) return { standing: 'overdue', reasons: ['quarter-passed', ...worries], due }
  if (worries.length > 0) return { standing: 'at-risk', reasons: worries, due }
  const calm = { quarters: 'on-course', depends: 'waiting', unclear: 'unclear' } as const
  return { standing: calm[planning.kind], reasons: [], due }
}

/** What goes on is never done: it is alive as long as somebody tells of it every quarter. */
function continuous(facts: ActionFacts, now: Quarter, claims: Reason[], worries: Reason[]): Omit<Own, 'due'> {
  if (claims.length > 0) return { standing: 'claimed', reasons: claims }
  if (facts.lastUpdate === null || facts.lastUpdate < now)
    return { standing: 'silent', reasons: ['no-update-this-quarter', ...worries] }
  if (worries.length > 0) return { standing: 'at-risk', reasons: worries }
  return { standing: 'running', reasons: [] }
}

const troubles: ReadonlySet<Standing> = new Set(['overdue', 'claimed', 'at-risk'])
const calm: ReadonlySet<Standing> = new Set(['on-course', 'running', 'waiting', 'unclear'])
const ended: ReadonlySet<Standing> = new Set(['done', 'dropped'])

/** How every action stands, with what travels along dependencies: whoever needs an action that is in trouble, is at risk. Cycles do no harm. */
export function standingsOf(actions: readonly ActionFacts[], now: Quarter): Map<string, StandingOf> {
  const own = new Map(actions.map((one) => [one.id, ownStanding(one, now)]))
  const needs = new Map(actions.map((one) => [one.id, one.needs]))
  return new Map(
    actions.map(({ id }) => {
      const alone = own.get(id) as Own
      const threatenedBy = ended.has(alone.standing) ? [] : troubleAbove(id, own, needs)
      const isAtRisk = threatenedBy.length > 0 && calm.has(alone.standing)
      const reasons: Reason[] = threatenedBy.length > 0 ? [...alone.reasons, 'needs-other'] : [...alone.reasons]
      return [id, { ...alone, standing: isAtRisk ? 'at-risk' : alone.standing, reasons, threatenedBy }]
    }),
  )
}

/** Every action in trouble by itself that this one needs, directly or through others. What is done or dropped lets nothing through. */
function troubleAbove(
  id: string,
  own: ReadonlyMap<string, Own>,
  needs: ReadonlyMap<string, readonly string[]>,
): string[] {
  const seen = new Set([id])
  const queue = [...(needs.get(id) ?? [])]
  const found: string[] = []
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const standing = own.get(next)?.standing
    if (seen.has(next) || standing === undefined || ended.has(standing)) continue
    seen.add(next)
    if (troubles.has(standing)) found.push(next)
    queue.push(...(needs.get(next) ?? []))
  }
  return found.toSorted()
}

export function countStandings(all: Iterable<{ standing: Standing }>): Record<Standing, number> {
  const counts = Object.fromEntries(standings.map((one) => [one, 0])) as Record<Standing, number>
  for (const { standing } of all) counts[standing] += 1
  return counts
}
