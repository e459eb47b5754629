// SPDX-License-Identifier: EUPL-1.2
import { expressionsOf, kinds } from '@dijkwacht/check-client'
import { written } from './written.ts'

/** Under which forms each text is asked; none: it cannot be checked. */
export function canonicalVectors() {
  return kinds.flatMap((kind) =>
    written[kind].map((text) => ({ kind, written: text, expressions: expressionsOf(kind, text) })),
  )
}
