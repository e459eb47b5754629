// SPDX-License-Identifier: EUPL-1.2
export { caseAddress } from './show-case/case-address.ts'
export { reportIdsOf } from './look-up-record/find-subject.query.ts'
export { caseCode } from './show-case/hub-shape.ts'
