// SPDX-License-Identifier: EUPL-1.2
export { measuresOfCase } from './list-requests/measures-of-case.query.ts'
export { measureText, requestText as measureRequestText } from './request/request.text.ts'
export {
  type Measure,
  measures,
  type RequestStatus as MeasureStatus,
  requestStatuses as measureStatuses,
} from './request/request.ts'
export { countedRequests } from './count-requests/requests-of-barriers.query.ts'
export { measuresInForce } from './count-requests/measures-in-force.query.ts'
