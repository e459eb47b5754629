// SPDX-License-Identifier: EUPL-1.2
export { adviceFor } from './show-first-advice/situations.text.ts'
export type { Advice } from './show-first-advice/advice.ts'
export {
  adviceInCode,
  adviseByPhone,
  type PhoneAdvice,
  phoneQuestions,
  readOutByPhone,
  type PhoneQuestion,
  saidWith,
} from './make-plan/by-phone.query.ts'
