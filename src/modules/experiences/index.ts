// SPDX-License-Identifier: EUPL-1.2
export { publishedQuarters } from './show-results/published-quarters.query.ts'
