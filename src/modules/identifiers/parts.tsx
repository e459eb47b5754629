// SPDX-License-Identifier: EUPL-1.2
// Parts of pages that pages of rooms downstream have too: their door.
export { IdentifierLink } from './show-identifier/identifier-link.part.tsx'
export { IdentifierTabs } from './show-identifier/identifier-tabs.part.tsx'
