// SPDX-License-Identifier: EUPL-1.2
export { type Basis, basisOf, decideSharing } from './decide-sharing/decide-sharing.query.ts'
export type { SharingAnswer } from './decide-sharing/sharing-answer.ts'
export { type ExchangeId, exchangeQuestion } from './exchange/exchanges.data.ts'
export { partyKindOf, type SharingQuestion } from './sharing-question/sharing-question.ts'
export { AgreementActivated, AgreementEnded, AgreementSuspended } from './agreement/agreement.events.ts'
export { countDisclosed } from './count-disclosed/count-disclosed.command.ts'
export {
  type AgreementInForce,
  findAgreement,
  type FoundAgreement,
  listPartiesOf,
} from './find-agreement/find-agreement.query.ts'
