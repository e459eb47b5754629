// SPDX-License-Identifier: EUPL-1.2
import type { Values } from '#foundation/text'
import type { ItemKind } from '../change/change.ts'
import type { MayShare } from '../edition/edition.ts'

/** Something about a model. An error keeps it from becoming an edition; of a flag a person decides. */
export interface Finding {
  weight: 'error' | 'flag'
  kind: ItemKind | 'party'
  id: string
  /** A message of check.text.ts. */
  code: string
  values?: Values
}

export interface CheckContext {
  /** 'yyyy-mm-dd' */
  today: string
  /** What the rule engine says of each exchange that a signal names; an exchange that it does not know is not in it. */
  answers: ReadonlyMap<string, MayShare['answer']>
}
