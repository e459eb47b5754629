// SPDX-License-Identifier: EUPL-1.2
export { eraseAgain, type ErasedAgain } from './erase-again.command.ts'
export type { Erasure, Erasures } from './erasure.ts'
export { noteErasures } from './erasure-log.ts'
export { erasedAgain, rowGoes } from './erased-again.ts'
