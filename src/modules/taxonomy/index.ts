// SPDX-License-Identifier: EUPL-1.2
export { isFraudForm, labelOf, listConcepts, listFraudForms } from './list-fraud-forms/list-concepts.query.ts'
export type { Bilingual, Concept, FraudForm } from './edition/concept.ts'
