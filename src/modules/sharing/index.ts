// SPDX-License-Identifier: EUPL-1.2
export { checkIdentifiers, messageForm } from './check-identifier/check.query.ts'
export { giveMessage, type GivenMessage } from './check-identifier/give-message.events.ts'

export type { ToSay as CheckAnswer } from './check-identifier/answer-words.ts'
export type { FraudForm } from './check-identifier/message-kind.ts'
export { sayAnswerPlainly, sayForm } from './check-identifier/say-plainly.ts'
export { type Situation, situationText } from './check-identifier/likely-situations.text.ts'
export { helpAskedIn } from './check-identifier/help-asked.ts'
export { type HelpSaid, sayHelp } from './check-identifier/say-help.ts'
export { disclose, discloseIn } from './disclose/disclose.command.ts'
export { whyNotDisclosed } from './disclose/may-disclose.query.ts'
export { answerItem, readItems } from './inbox/read-items.command.ts'
export type { DisclosureItem } from './disclosure/disclosure.ts'
export { whyMessages } from './disclosure/disclosure.text.ts'
export { verifySegments } from './give-set/verify-segments.query.ts'
export { emptyMessages, recallItems } from './recall-item/recall-item.command.ts'
export { type RecallReceipts, recallReceipts } from './recall-item/recall-receipts.query.ts'
export { checkOpenings, drawEvaluations } from './open-evaluations/open-evaluations.query.ts'
export { registrarAsPartner } from './tag-set/sign-text.query.ts'
export { exchangeGate } from './pilot-gate/exchange-gate.query.ts'
export type { GatedExchange } from './pilot-gate/gate.ts'
export { visibleTokens } from './pool-devices/visible-tokens.query.ts'
export { type PersonToken, personTokens } from './person-token/person-tokens.query.ts'
export { noticeTimes } from './time-notices/notice-times.query.ts'
export { doesSecondHolderAnswer } from './oprf-key/second-holder.query.ts'
export { isAskedMuchMore } from './count-questions/watch-askers.command.ts'
export { countSealed } from './count-questions/count-questions.command.ts'
export {
  daysOfSet,
  type FollowedSet,
  followedSets,
  itemsEverInSet,
  type SetChange,
  setChanges,
} from './give-set/followed-sets.query.ts'
