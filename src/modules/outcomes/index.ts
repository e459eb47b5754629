// SPDX-License-Identifier: EUPL-1.2
export { publishedHalves } from './show-outcomes/published-halves.query.ts'
