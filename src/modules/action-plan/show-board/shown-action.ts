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
    group: action.groupName,
    owner,
    standing,
    reasons: action.reasons.map((reason) => reasonText[language][reason]),
    products: action.products.map(({ title: name, href, isDraft }) => ({ title: name, href, isDraft })),
    droppedBecause,
  }
}
