// SPDX-License-Identifier: EUPL-1.2
export { exchangeQuestion } from './exchange/exchanges.data.ts'
export { AgreementActivated, AgreementEnded, AgreementSuspended } from './agreement/agreement.events.ts'
export { countDisclosed } from './count-disclosed/count-disclosed.command.ts'
export {
  type AgreementInForce,
  findAgreement,
  type FoundAgreement,
  listPartiesOf,
} from './find-agreement/find-agreement.query.ts'
