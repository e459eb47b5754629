// SPDX-License-Identifier: EUPL-1.2

/**
 * A processing activity as art. 30 AVG asks for it, in Dutch because the people whom it is about read it. A draft until the controller adopts it.
 * What it says may only change together with `version`: `npm run check` compares.
 */
export interface Activity {
  /** The module and the deed: 'reports.receive-report'. */
  id: `${string}.${string}`
  version: number
  /** The actions of the audit record that are this processing; 'reports.draft-*' is every action that begins so. */
  actions: readonly string[]
  /** Kinds of audit subject whose number stands for a person; the last is what stands in lists (`subjects`). */
  subjectKinds: readonly string[]
  name: string
  purpose: string
  /** Draft: which ground a jurist is to examine. */
  legalBasis: string
  dataCategories: readonly string[]
  subjectCategories: readonly string[]
  recipients: readonly string[]
  /** Tables whose retention applies; their periods are read from the code. */
  tables: readonly string[]
  /** Who is the controller, as a rule: it differs from record to record. */
  controller: string
  /** Not published: that it happens, or to whom, would defeat it. */
  isConfidential: boolean
}

/** Is this action one of these? At most one '*' in each, which stands for anything. */
export function matchesAction(patterns: readonly string[], action: string): boolean {
  return patterns.some((pattern) => {
    const [before = '', after] = pattern.split('*')
    if (after === undefined) return pattern === action
    return action.startsWith(before) && action.slice(before.length).endsWith(after)
  })
}
