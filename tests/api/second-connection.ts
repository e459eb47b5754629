// SPDX-License-Identifier: EUPL-1.2
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'
import type { AnyTables } from '../../src/foundation/db/database.ts'
import type { TestContext } from '../context.ts'

/**
 * Watches who asks for a second connection while holding one: when as many do so at once as there are connections, nobody gets
 * any. Returns where it happened, each place once: the frames of our own code.
 */
export function watchSecondConnections({ ctx }: TestContext): Set<string> {
  const holding = new AsyncLocalStorage<true>()
  const found = new Set<string>()
  const kysely = ctx.db.kysely as Kysely<AnyTables>
  const begin = kysely.transaction.bind(kysely)
  kysely.transaction = () => {
    if (holding.getStore()) found.add(framesOf(new Error('second').stack ?? ''))
    const builder = begin()
    const execute = builder.execute.bind(builder)
    builder.execute = (work) => execute((tx) => holding.run(true, () => work(tx)))
    return builder
  }
  return found
}

function framesOf(stack: string): string {
  const own = stack.split('\n').filter((line) => /\/src\/modules\//.test(line))
  return own
    .map((line) => /\/src\/modules\/(\S+?)\)?$/.exec(line)?.[1] ?? '')
    .slice(0, 6)
    .join(' < ')
}
