// SPDX-License-Identifier: EUPL-1.2
export {
  findCurrentEdition,
  listEditions as listTaxonomyEditions,
} from './edition/current-edition.query.ts'
export {
  askedQuestions,
  conceptsOfAnswers,
  type DecidingAnswers,
  mostQuestions,
  questionsAnswered,
  optionOf,
  type Tree,
} from './deciding-questions/next-question.ts'
export { type DecidingQuestion, dontKnow } from './deciding-questions/deciding-questions.data.ts'
export { questionSentences } from './deciding-questions/deciding-questions.text.ts'
export { isFraudForm, labelOf, listConcepts, listFraudForms } from './list-fraud-forms/list-concepts.query.ts'
export { searchConcepts } from './search-concepts/search-concepts.query.ts'
