// SPDX-License-Identifier: EUPL-1.2
import { type FoundItem, type Gathered, isHidden } from '../compose-answer/compose-answer.ts'
import { type Decision, decisionAbout } from '../compose-answer/decision.ts'

export interface ShownSource {
  source: string
  title: string
  /** Nothing of it may be handed over. */
  isConfidential: boolean
  mayErase: boolean
  hasMore: boolean
  items: ShownItem[]
}

export interface ShownItem {
  id: string
  side: FoundItem['side']
  /** May not be handed over. */
  isHidden: boolean
  since: Date
  content: { name: string; value: string }[]
  /** Where it is corrected; '' where somebody else does it. */
  correctAt: string | null
  decision: { outcome: Decision['outcome']; name: string } | null
}

interface Found extends Gathered {
  hasMore: boolean
  origin: { erase?: unknown; correctAt?(id: string): string }
}

/** What was found, as a page shows it; sources that found nothing are left out. */
export function shownSources(
  gathered: readonly Found[],
  decisions: readonly Decision[],
  mayOpen: (address: string) => boolean,
): ShownSource[] {
  return gathered
    .filter(({ items }) => items.length > 0)
    .map(({ source, title, isConfidential, openToGiver, hasMore, origin, items }) => ({
      source,
      title,
      isConfidential: items.every(({ side }) => isHidden({ isConfidential, openToGiver }, side)),
      hasMore,
      mayErase: origin.erase !== undefined,
      items: items.map(({ id, side, since, content }) => {
        const decision = decisionAbout(decisions, source, id)
        const correctAt = origin.correctAt?.(id) ?? null
        return {
          id,
          side,
          isHidden: isHidden({ isConfidential, openToGiver }, side),
          since,
          content: content.map(({ name, value }) => ({ name, value })),
          correctAt: correctAt === null || mayOpen(correctAt) ? correctAt : '',
          decision: decision && { outcome: decision.outcome, name: decision.decidedByName },
        }
      }),
    }))
}
