// SPDX-License-Identifier: EUPL-1.2
// What says of itself that it asks only as whoever reads does so: it may share a transaction with others.
import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import type { TrayItem } from '#foundation/modules'
import { modules } from '../../src/app/modules.ts'
import { testContext } from '../context.ts'

const test = await testContext({ demo: true })

describe('sources that are asked in one transaction', () => {
  const plain = modules.flatMap(({ tray = [] }) => tray).filter(({ isPlain }) => isPlain)
  const permissions = plain.flatMap(({ allow }) => (typeof allow === 'object' ? [allow.permission] : []))

  it.each(['politie-demo', 'deltabank-demo', 'meldpunt-demo'])(
    'say the same there as each by itself, without a second connection or another name, at %s',
    async (organisationId) => {
      const person = test.as(organisationId, ...permissions)
      const answerOf = async (ctx: Context, source: TrayItem) =>
        JSON.stringify([await source.count(ctx), await source.oldest?.(ctx), await source.rows?.waiting(ctx, 50)])
      const alone: string[] = []
      for (const source of plain) alone.push(await answerOf(person, source))
      const shared: string[] = []
      const said = await transaction(person, async (tx) => {
        const sent = vi.spyOn(pg.Client.prototype, 'query')
        for (const source of plain) shared.push(await answerOf({ ...person, tx }, source))
        const words = sent.mock.calls.map(([query]) => JSON.stringify(query))
        sent.mockRestore()
        return words
      })
      expect(shared).toEqual(alone)
      expect(said.length).toBeGreaterThan(plain.length)
      expect(said.filter((words) => /begin|set_config/i.test(words))).toEqual([])
    },
  )
})
