// SPDX-License-Identifier: EUPL-1.2
import type { Asked, Relation } from './relate.ts'
import type { Reason, Told } from './bucket-answer.ts'

/** Under which name a site stands on the list of the shield, and whom it imitates. */
interface OnShield {
  name: string
  imitates: string | null
}

/** What is said about one thing that was pasted. `lastDay`, `firstDay`: days since 1970; `reports`: so often or more. */
export type Outcome =
  | {
      answer: 'above_threshold'
      authority: string
      lastDay: number
      firstDay: number
      reports: number | null
      shield: OnShield | null
    }
  | { answer: 'often_imitated' | 'none_or_too_few' }
  /** `unread`: it was not understood, or is not right. */
  | { answer: 'cannot_check'; reason: Reason | 'unread' }

/** What was told, with names instead of their places in a list. */
export type Heard = Omit<Told, 'authority' | 'imitates'> & { authority: string | null; imitates: string | null }

/** Said after a warning, not instead of it: they tell nothing about one address, and somebody may have decided about that one. */
const weak: readonly (Reason | null)[] = ['shortener', 'elsewhere']

/** From what is told about each expression, in their order, to one answer: as the platform does it. Protected comes before listed. */
export function outcomeOf({ expressions, isShort }: Asked, heard: readonly (Heard | null)[]): Outcome {
  if (isShort) return { answer: 'often_imitated' }
  if (expressions.length === 0) return { answer: 'cannot_check', reason: 'unread' }
  const related = expressions.flatMap(({ relation, canonical }, place) => {
    const one = heard[place]
    return one ? [{ ...one, relation, canonical }] : []
  })
  const isApart = related.some(({ relation, pagesApart }) => relation === 'host' && pagesApart)
  const applying = related.filter(({ outcome, relation, reach }) => {
    if (outcome === 'listed') return relation !== 'sender'
    return reachesOut(reach, relation) && !(isApart && relation !== 'itself')
  })
  if (applying.some(({ outcome }) => outcome === 'imitated')) return { answer: 'often_imitated' }
  const reasons = applying.flatMap(({ outcome, reason }) => (outcome === 'cannot' ? [reason] : []))
  const strong = reasons.find((reason) => !weak.includes(reason))
  if (strong) return { answer: 'cannot_check', reason: strong }
  const warnings = applying.filter(({ outcome }) => outcome === 'listed')
  // What was decided about reports comes before the list of the shield.
  const listed = warnings.find(({ isShield }) => !isShield) ?? warnings[0]
  if (listed) {
    const { authority, lastDay, firstDay, reports, isShield, canonical: name, imitates } = listed
    const days = { lastDay: lastDay ?? 0, firstDay: firstDay ?? 0 }
    const shield = isShield ? { name, imitates } : null
    return { answer: 'above_threshold', authority: authority ?? '', ...days, reports, shield }
  }
  const [reason] = reasons
  return reason ? { answer: 'cannot_check', reason } : { answer: 'none_or_too_few' }
}

function reachesOut(reach: Told['reach'], relation: Relation): boolean {
  return reach === 'domain' || relation === 'itself' || (reach === 'host' && relation === 'host')
}
