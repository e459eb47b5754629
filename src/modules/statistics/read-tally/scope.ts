// SPDX-License-Identifier: EUPL-1.2

/** Why somebody looks at live figures: to see what rises and act on it, to work on the own reports, or for the program's own release. */
export type FiguresPurpose = 'early-warning' | 'own-work' | 'policy'

/** Whose reports: those of the own organisation, or of all together, which asks for the permission and a purpose that needs all. */
export interface Scope {
  whose: 'own' | 'all'
  purpose: FiguresPurpose
}

/** What needs the figures of all organisations; whoever works on own reports needs only those. */
export const purposesOfAll: readonly FiguresPurpose[] = ['early-warning', 'policy']

/** First and last day of periods, both included, as they are stored. */
export interface Span {
  from: string
  to: string
}
