// SPDX-License-Identifier: EUPL-1.2
export { acceptedForm, wantedLanguage } from './accepted-form.ts'
export { dataAnswer, notKnown, type RdfDocument, rdfDocument, seeOther } from './data-answer.ts'
export { type RdfForm, rdfForms } from './rdf-form.ts'
export { inBoth, type Said, say, type Term, term } from './say.ts'
export { writeRdf } from './write-rdf.ts'
