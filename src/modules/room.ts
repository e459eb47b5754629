// SPDX-License-Identifier: EUPL-1.2

type Theme = 'insight' | 'data sharing' | 'barriers' | 'follow-up' | 'resilience' | 'victims' | 'governance'

export interface Room {
  name: string
  /**
   * The room that it was before, when it was split from one: names that are stored stay what they were. That is the schema of its tables, the
   * migrations that were applied, and what jobs, actions of audit lines and activities begin with.
   */
  storedAs?: string
  /** What it owns, in one line. */
  owns: string
  /** Upstream modules whose door it may enter. */
  calls: readonly string[]
  /**
   * Modules, up or down, without whose pages and jobs its own are no whole thing: an installation that has this one has those as well (src/app/profile.ts).
   * Of the others that it calls, rows and words are enough, and those are there everywhere.
   */
  needs?: readonly string[]
  /** Themes of the action plan: labels, never folders. */
  themes: readonly Theme[]
  dutch: string
}

/** Upstream rooms that make what the action plan promises: it asks each whether its product is there. */
export const makers = [
  'partners',
  'taxonomy',
  'pilots',
  'helpdesk',
  'statistics',
  'factsheets',
  'knowledge',
  'research',
  'barriers',
  'interventions',
  'evaluations',
  'shield',
  'requirements',
  'outcomes',
  'widgets',
  'experiences',
  'campaigns',
] as const
