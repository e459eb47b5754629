// SPDX-License-Identifier: EUPL-1.2
export { AgreementActivated } from './agreement/agreement.events.ts'
export type { AgreementKind } from './agreement/agreement.ts'
export { countDisclosed } from './count-disclosed/count-disclosed.command.ts'
export { decideAgreement } from './decide-agreement/decide-agreement.command.ts'
export { askedInWords, exchangeAddress } from './ask-sharing/asked-in-words.ts'
export { basisOf, decideSharing } from './decide-sharing/decide-sharing.query.ts'

export { draftAgreement } from './draft-agreement/draft-agreement.command.ts'
export {
  exchangeChoices,
  type ExchangeId,
  exchangeIds,
  exchangeQuestion,
  exchangeTitle,
} from './exchange/exchanges.data.ts'
export {
  type AgreementInForce,
  findAgreement,
  listGiversTo,
  listPartiesOf,
} from './find-agreement/find-agreement.query.ts'
export { basisUnder } from './link-circles/basis-under.ts'
export { linkCircles } from './link-circles/link-circles.query.ts'
export { agreementsToWatch, nameAgreements } from './list-agreements/oversee-agreements.query.ts'
export { longestStory, proposeCase } from './propose-case/propose-case.command.ts'
export {
  findProposedCase,
  type ProposedCase,
  rulesForCase,
} from './propose-case/rules-for-case.query.ts'
export { saidChoices, type SharingCase, type SharingChoice, sharingChoices } from './propose-case/sharing-case.ts'
export {
  dataCategories,
  type DataCategory,
  type EvidenceLevel,
  evidenceLevels,
  partyKindOf,
  type Purpose,
  purposes,
} from './sharing-question/sharing-question.ts'
export { dataText, purposeText } from './sharing-question/sharing-question.text.ts'
export { signAgreement } from './sign-agreement/sign-agreement.command.ts'
