// SPDX-License-Identifier: EUPL-1.2
export { type Fault, findFaults } from './find-faults.ts'
export { fixedWords } from './fixed-words.ts'
export { asRead, fleschDouma, sentencesOf, syllablesOf, wordsOf } from './sentences.ts'
