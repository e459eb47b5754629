// SPDX-License-Identifier: EUPL-1.2
export type { ObjectionStatus } from './objection/objection.ts'
export type { Claim } from './prove-control/claim.ts'
export { networkOf } from './prove-control/look-at-domain.query.ts'
export { partnerChannel } from './prove-control/partner-channel.command.ts'
export { proofWayOf } from './prove-control/proof.ts'
export { giveCode, proveDomain, sendCode } from './prove-control/prove-control.command.ts'
export { type ProofShown, shownClaims, showProof } from './prove-control/show-proof.query.ts'
