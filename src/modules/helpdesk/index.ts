// SPDX-License-Identifier: EUPL-1.2
export type { QuestionStatus } from './question/question.ts'
