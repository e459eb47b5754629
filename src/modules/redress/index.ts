// SPDX-License-Identifier: EUPL-1.2

export { askOffShield } from './file-objection/ask-off-shield.events.ts'
export type { Claim } from './prove-control/claim.ts'
export { networkOf } from './prove-control/look-at-domain.query.ts'
export { partnerChannel } from './prove-control/partner-channel.command.ts'

export { giveCode, proveDomain, sendCode } from './prove-control/prove-control.command.ts'
export { shownClaims, showProof } from './prove-control/show-proof.query.ts'
