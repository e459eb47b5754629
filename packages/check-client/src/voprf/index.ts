// SPDX-License-Identifier: EUPL-1.2
export { equal, fromHex, join, pieces, toHex } from './bytes.ts'
export { type Element, elementBytes, type Group, randomBytes, randomScalar, type Scalar } from './group.ts'
export { combine, refresh } from './split-key.ts'
export {
  blind,
  type Blinded,
  deriveKeyPair,
  evaluate,
  evaluateInput,
  finalize,
  generateKeyPair,
  type KeyPair,
  outputOf,
  prove,
  verify,
} from './voprf.ts'
