// SPDX-License-Identifier: EUPL-1.2
export { checkIdentifiers, type Checked } from './check-identifier/check.query.ts'
export { type AnswerKind, answerKinds } from './check-identifier/answer.ts'
export { disclose } from './disclose/disclose.command.ts'
export type { DisclosureItem, DisclosureReport, RecallReason } from './disclosure/disclosure.ts'
export { type BrokenSet, verifySegments } from './give-set/verify-segments.query.ts'
export { recallItems } from './recall-item/recall-item.command.ts'
export { type RecallReceipts, recallReceipts } from './recall-item/recall-receipts.query.ts'
export { registrarAsPartner } from './tag-set/sign-text.query.ts'
