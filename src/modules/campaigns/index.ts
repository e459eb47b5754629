// SPDX-License-Identifier: EUPL-1.2
export {
  type AgreedMessage,
  agreedMessage,
  isRecalled,
  listAgreedMessages,
} from './show-messages/agreed-message.query.ts'
export { type Audience, audiences } from './message/audience.ts'
export { yearsWithCampaigns } from './show-year/years-with-campaigns.query.ts'
export { endUseAt, keepUseAt } from './use-message/keep-place.command.ts'
