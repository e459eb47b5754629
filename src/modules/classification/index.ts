// SPDX-License-Identifier: EUPL-1.2
export { ReportsClassified } from './classification/classification.events.ts'

export {
  type Classification,
  type Facet,
} from './classification/classification.ts'
export { whyInWords } from './classification/why-in-words.ts'
export { decideFacet } from './decide-facet/decide-facet.command.ts'
export { formsOf } from './list-classifications/forms-of.query.ts'
export { classificationsOf } from './list-classifications/classifications-of.query.ts'
export { modelOfForms, readText } from './read-text/read-text.query.ts'
