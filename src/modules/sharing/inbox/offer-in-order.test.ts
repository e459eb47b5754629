// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { asSystem, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { waitsForLock } from '../../../../tests/lock-waits.ts'
import { offerOfItems } from './item-message.store.ts'
import { lockMessages } from './message.store.ts'

const test = await testContext()
const system = asSystem(test.ctx, 'test')
const receiver = 'proefbank'

it('whoever reads several messages of one inbox waits for the first before taking the second, so that no two wait for each other', async () => {
  await transaction(system, async (tx) => {
    // The later one lies first, in the table and by its item.
    for (const number of [2, 1]) {
      const id = `00000000-0000-7000-8000-00000000000${number}`
      await sql`insert into sharing.disclosure (id, exchange, agreement_id, purpose, categories, rules, is_on_trial, sender_organisation_id,
          receiver_organisation_id, item_kind, item_id, item_version, payload_digest, message_number, decided_at)
        values (${id}, 'e', ${id}, 'p', '{}', '[]', true, 'politie-proef', ${receiver}, 'report', ${id}, 1, '', ${number}, now())`.execute(
        tx,
      )
      await sql`insert into sharing.message (receiver_organisation_id, number, kind, disclosure_id, exchange, purpose, item_kind, item_key,
          item_version, source, sender_organisation_id, payload, sent_at)
        values (${receiver}, ${number}, 'disclosure', ${id}, 'e', 'p', 'report', ${`k${3 - number}`}, 1, 's', 'politie-proef', '{}', now())`.execute(
        tx,
      )
    }
  })
  let read: Promise<{ number: number }[]> = Promise.resolve([])
  await transaction(system, async (tx) => {
    await lockMessages(tx, receiver, [1])
    read = transaction(system, (other) => offerOfItems(other, receiver, ['k1', 'k2'], test.ctx.now()))
    await waitsForLock(test.ctx.db.pool)
    const second = await sql`select number from sharing.message where number = 2 for update nowait`.execute(tx)
    expect(second.rows).toHaveLength(1)
  })
  expect((await read).map(({ number }) => number)).toEqual([1, 2])
})
