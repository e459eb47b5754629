// SPDX-License-Identifier: EUPL-1.2
// Parts of pages that pages of rooms downstream have too: their door.
export { ProofPart } from './prove-control/proof-parts.part.tsx'
