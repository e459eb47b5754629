// SPDX-License-Identifier: EUPL-1.2
export { ReportsClassified } from './classification/classification.events.ts'
export { facetText } from './classification/classification.text.ts'
export {
  type Classification,
  type Decided,
  type Facet,
  facets,
  facetOf,
  type MessageKind,
  type Source,
  type Suggestion,
} from './classification/classification.ts'
export { whyInWords } from './classification/why-in-words.ts'
export { decideFacet, type FacetDecision } from './decide-facet/decide-facet.command.ts'
export { formsOf } from './list-classifications/forms-of.query.ts'
export { classificationsOf } from './list-classifications/classifications-of.query.ts'
export { readText } from './read-text/read-text.query.ts'
export { sureEnough, type TextReading } from './read-text/reading.ts'
