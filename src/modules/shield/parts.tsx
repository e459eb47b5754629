// SPDX-License-Identifier: EUPL-1.2
// Parts of pages that pages of rooms downstream have too: their door.
export { EvidenceSection } from './fetch-evidence/evidence-section.part.tsx'
export { VendorsPart } from './submit-address/vendors-part.part.tsx'
