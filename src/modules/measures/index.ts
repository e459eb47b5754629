// SPDX-License-Identifier: EUPL-1.2
export { countedRequests } from './count-requests/requests-of-barriers.query.ts'
