// SPDX-License-Identifier: EUPL-1.2
export {
  agreedMessage,
  isRecalled,
  listAgreedMessages,
} from './show-messages/agreed-message.query.ts'

export { yearsWithCampaigns } from './show-year/years-with-campaigns.query.ts'
export { endUseAt, keepUseAt } from './use-message/keep-place.command.ts'
