// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '../access/index.ts'
import { recordAudit } from '../audit/index.ts'
import type { Tx } from '../db/index.ts'
import { announce, type Event } from '../events/index.ts'
import { insertLetter, type NewLetter } from './letter.store.ts'
import type { Mailing } from './mailing.store.ts'

interface Line<Kind extends string> {
  mailing: Mailing
  /** A letter waits to be sent. */
  due: Event<{ letterId: string }>
  letter: Omit<NewLetter<Kind>, 'id' | 'at'>
  /** Done in the same transaction, also when there is a letter about the same already. */
  also?: (tx: Tx) => Promise<void>
}

/** Puts a letter in line and says that it waits; nothing when there is one about the same already. */
export async function putInLine<Kind extends string>(
  system: Context,
  { mailing, due, letter, also }: Line<Kind>,
): Promise<void> {
  await transaction(system, async (tx) => {
    await also?.(tx)
    const id = system.newId()
    if (!(await insertLetter(tx, mailing, { ...letter, id, at: system.now() }))) return
    await recordAudit(system, tx, {
      action: `${mailing.name}.letter-written`,
      subjectKind: mailing.readerKind ?? 'person',
      subjectId: letter.personId,
      detail: { kind: letter.kind },
    })
    await announce(system, tx, due, { letterId: id })
  })
}
