// SPDX-License-Identifier: EUPL-1.2
export { eraseAgain } from './erase-again.command.ts'
export type { Erasure, Erasures } from './erasure.ts'
export { erasedAgain, rowGoes } from './erased-again.ts'
