// SPDX-License-Identifier: EUPL-1.2
export type { RequestCounts } from './count-requests/request-counts.ts'
export { requestsOfBarriers } from './count-requests/requests-of-barriers.query.ts'
