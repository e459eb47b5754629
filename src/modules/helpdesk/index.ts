// SPDX-License-Identifier: EUPL-1.2
export type { QuestionStatus } from './question/question.ts'
export { searchAnswers } from './search-answers/search-answers.query.ts'
