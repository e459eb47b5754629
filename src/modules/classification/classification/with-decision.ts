// SPDX-License-Identifier: EUPL-1.2
import type { Classification, Decided } from './classification.ts'

/** The classification with one decision in the place of what was decided for that facet. */
export function withDecision(found: Classification, decision: Decided): Classification {
  const decided = [...found.decided.filter(({ facet }) => facet !== decision.facet), decision]
  if (decision.facet !== 'form') return { ...found, decided }
  return { ...found, decided, form: decision.concept, confidence: null, needsPerson: false, suggestion: null }
}
