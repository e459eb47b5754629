// SPDX-License-Identifier: EUPL-1.2
import type { Referred } from '#modules/statistics'
import { type UsedFigure, worthOf } from '../compose/document.ts'

/** What happened to a figure after the edition that uses it was published. The edition itself stays as it was. */
export interface LaterChange {
  id: string
  what: string
  period: string
  kind: 'corrected' | 'withdrawn'
  /** As published. */
  was: string
  /** The corrected figure, or why it was withdrawn. */
  now: string
}

/** Of the figures of an edition, those that are different now. `now`: the same observations as they are. */
export function sincePublished(figures: readonly UsedFigure[], now: Referred['figures']): LaterChange[] {
  return figures.flatMap((figure): LaterChange[] => {
    const current = now.get(figure.id)
    if (!current) return []
    const about = { id: figure.id, what: figure.what, period: figure.periodWords, was: figure.valueWords }
    const { withdrawn } = current.observation
    if (withdrawn !== '') return [{ ...about, kind: 'withdrawn', now: withdrawn }]
    return worthOf(current.observation) === worthOf(figure) ? [] : [{ ...about, kind: 'corrected', now: current.value }]
  })
}
