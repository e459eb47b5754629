// SPDX-License-Identifier: EUPL-1.2
import type { WrittenBlock } from '#foundation/text'
import { chapter, type Composed, overviewOf, promisesOf, standingOf } from '../compose/compose-report.ts'
import { sectionsOf } from '../compose/sections.ts'

export interface LiveSection {
  key: string
  /** Null for the beginning and the end. */
  title: string | null
  /** What the plan says here by itself, just now. */
  blocks: WrittenBlock[]
}

/** What stands above each place where the editor writes. */
export function liveSections(report: Composed): LiveSection[] {
  const { kind, progress } = report
  const themes = new Map(progress.themes.map((theme) => [`theme-${theme.code}`, theme]))
  return sectionsOf(progress.themes).flatMap((key): LiveSection[] => {
    const theme = themes.get(key)
    if (theme) return [{ key, title: theme.title, blocks: chapter(theme, kind === 'theme') }]
    if (key === 'intro') return [{ key, title: null, blocks: [standingOf(report), ...overviewOf(report)] }]
    if (key === 'promises') return kind === 'letter' ? [{ key, title: null, blocks: promisesOf(report) }] : []
    return [{ key, title: null, blocks: [] }]
  })
}
