// SPDX-License-Identifier: EUPL-1.2
export { type ExcerptPart, excerptOf } from './excerpt.ts'
export { fold } from './fold.ts'
export { holding } from './holding.ts'
export { longestSearch, readWords, type Term } from './read-words.ts'
export { markingOf, patternOf } from './search-pattern.ts'
export { formsOf } from './word-forms.ts'
