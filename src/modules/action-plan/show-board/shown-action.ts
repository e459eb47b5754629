// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { Planning } from '../plan/planning.ts'
import { planningText, reasonText } from '../plan/plan.text.ts'
import type { Reason, Standing } from '../standing/standing.ts'

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
  products: { title: string; href: string | null; isDraft: boolean }[]
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
  products: readonly { title: string; href: string | null; isDraft: boolean }[]
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
    products: action.products.map(({ title: name, href, isDraft }) => ({ title: name, href, isDraft })),
    droppedBecause,
  }
}
