// SPDX-License-Identifier: EUPL-1.2
export { checkIdentifiers, type Checked } from './check-identifier/check.query.ts'
export { type AnswerKind, answerKinds } from './check-identifier/answer.ts'
