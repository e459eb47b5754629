// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { Planning } from '../plan/planning.ts'
import { planningText, reasonText } from '../plan/plan.text.ts'
import type { Reason, Standing, StandingProduct } from '../standing/standing.ts'

export type ShownProduct = Pick<StandingProduct, 'title' | 'href' | 'isDraft' | 'isUnconfirmed' | 'seenOn'>

/** What pages show of an action in a list. */
export interface ShownAction {
  id: string
  result: string
  title: string
  planning: string
  /** What was promised first and why it changed; null: it is as it was. */
  replanned: { first: string; because: string } | null
  group: string
  owner: string | null
  standing: Standing
  reasons: string[]
  products: ShownProduct[]
  droppedBecause: string
}

interface Given {
  id: string
  result: string
  title: string
  planning: Planning
  firstPlanning: Planning | null
  replannedBecause: string
  groupName: string
  owner: string | null
  standing: Standing
  reasons: readonly Reason[]
  products: readonly ShownProduct[]
  droppedBecause: string
}

export function shownAction(action: Given, language: Language): ShownAction {
  const { id, result, title, owner, standing, droppedBecause } = action
  return {
    id,
    result,
    title,
    planning: planningText(action.planning, language),
    replanned: action.firstPlanning && {
      first: planningText(action.firstPlanning, language),
      because: action.replannedBecause,
    },
    group: action.groupName,
    owner,
    standing,
    reasons: action.reasons.map((reason) => reasonText[language][reason]),
    products: action.products.map(({ title: name, href, isDraft, isUnconfirmed, seenOn }) => ({
      title: name,
      href,
      isDraft,
      isUnconfirmed,
      seenOn,
    })),
    droppedBecause,
  }
}
