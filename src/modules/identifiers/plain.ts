// SPDX-License-Identifier: EUPL-1.2
// The side door: plain thought only, so that a script in a browser may enter as well.
export { ownName } from './protected-list/own-host.ts'
export { type KnownOrganisation, type Reach, type ReachTable, reachWith } from './look-up/reach.ts'
export { mailerOf } from './protected-list/mailers.ts'
export { protectedByRule } from './protected-list/protected-by-rule.ts'
