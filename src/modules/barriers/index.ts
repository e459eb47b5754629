// SPDX-License-Identifier: EUPL-1.2
export type { Edition, Words } from './edition/edition.ts'
export { stepCalled } from './edition/edition.ts'
export { listEditions as listBarrierEditions, readEdition } from './edition/read-edition.query.ts'
