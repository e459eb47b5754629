// SPDX-License-Identifier: EUPL-1.2

export { bankOfAccount } from './call-bank/bank-of-account.query.ts'
export {
  adviceInCode,
  adviseByPhone,
  type PhoneAdvice,
  phoneQuestions,
  readOutByPhone,
  saidWith,
} from './make-plan/by-phone.query.ts'
