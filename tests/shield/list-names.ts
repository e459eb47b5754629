// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { appointAuthority } from '../../src/modules/shield/appoint-authority/appoint-authority.command.ts'
import { readList } from '../../src/modules/shield/change/change.store.ts'
import { decideName, decideNames } from '../../src/modules/shield/decide-name/decide-names.command.ts'
import { lockNames } from '../../src/modules/shield/name/name.store.ts'
import { receiveNames } from '../../src/modules/shield/receive-names/receive-names.command.ts'
import type { TestContext } from '../context.ts'
import { listByTwo } from '../../src/modules/shield/decide-name/by-two.fixture.ts'

const reason = 'Nagemaakte inlogpagina van een bank.'

/** An authority, and somebody who decides for it as people do. */
export async function deciding(test: TestContext) {
  await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
  const judge = () => test.as('politie-demo', 'shield:judge')
  const ids = new Map<string, string>()
  return {
    judge,
    async list(name: string): Promise<void> {
      const [received] = await transaction(test.ctx, (tx) =>
        receiveNames(test.ctx, tx, [
          {
            text: name,
            source: 'citizen',
            organisationId: null,
            messageId: null,
            brand: 'Deltabank',
            features: [],
            receivedAt: test.ctx.now(),
          },
        ]),
      )
      if (received?.kind !== 'name') throw new Error(`${name} is no name`)
      ids.set(name, received.nameId)
      await listByTwo(judge(), { nameId: received.nameId, reason, ground: 'politiewet' })
    },
    async withdraw(name: string): Promise<void> {
      for (const step of ['suspend', 'withdraw'] as const)
        await decideName(judge(), { nameId: ids.get(name) ?? '', step, reason: 'Het is een echte winkel.' })
    },
  }
}

/** Hears of many names and lists them, by a rule, as one step of the list. */
export async function listAtOnce(ctx: Context, names: readonly string[]): Promise<void> {
  const source = { source: 'list', organisationId: null, messageId: null, brand: null, features: [] } as const
  const given = { step: 'list', reason: 'Voor de proef.', ground: 'politiewet' } as const
  await transaction(ctx, async (tx) => {
    await receiveNames(
      ctx,
      tx,
      names.map((text) => ({ text, ...source, receivedAt: ctx.now() })),
    )
    const locked = await lockNames(tx, names)
    await decideNames(
      ctx,
      tx,
      locked.map((name) => ({ name, ...given })),
      { list: await readList(tx), by: null },
    )
  })
}
