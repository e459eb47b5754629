// SPDX-License-Identifier: EUPL-1.2
export { leadsAstray } from './check-words.ts'
export { forDesk, stateOf, type Translation, whyNotApprove, wordsToShow } from './translation.ts'
