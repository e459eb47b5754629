// SPDX-License-Identifier: EUPL-1.2

export { searchAnswers } from './search-answers/search-answers.query.ts'
