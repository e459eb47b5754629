// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { listProtected } from './list-protected.query.ts'
import { approveTogether, proposeShipped } from './shipped-entries.command.ts'
import { listShipped, shippedAtOnce } from './shipped-entries.query.ts'

const test = await testContext()
const one = test.as('politie-demo', 'identifiers:protect')
const two = test.as('deltabank-demo', 'identifiers:protect')

it('nobody of an installation stands for what came with the program until two of its people do, fifty at once', async () => {
  const before = await listShipped(one)
  expect(before).toMatchObject({ approved: 0, proposed: 0 })
  expect(before.next).toHaveLength(shippedAtOnce)
  for (const { source, readOn } of before.next) expect(`${source} ${readOn}`).toMatch(/\d{4}-\d\d-\d\d$/)

  const shown = before.next.map(({ canonical }) => canonical)
  await proposeShipped(one, [...shown, 'bestaat-niet.example'])
  await proposeShipped(two, shown)
  expect(await listShipped(one)).toMatchObject({ approved: 0, proposed: shippedAtOnce })

  const { entries } = await listProtected(two, 1)
  const ids = entries.filter(({ approvedAt }) => approvedAt === null).map(({ id }) => id)
  expect(ids).toHaveLength(shippedAtOnce)
  await expect(approveTogether(one, ids)).rejects.toMatchObject({ status: 409 })
  expect(await listShipped(one)).toMatchObject({ approved: 0 })

  await approveTogether(two, ids)
  const after = await listShipped(one)
  expect(after).toMatchObject({ approved: shippedAtOnce, proposed: 0, total: before.total })
  expect(after.next.some(({ canonical }) => shown.includes(canonical))).toBe(false)
  await expect(approveTogether(two, ids)).rejects.toMatchObject({ status: 409 })
})

it('only those who may protect propose or approve it', async () => {
  const nobody = test.as('politie-demo', 'reports:read')
  const { next } = await listShipped(one)
  await expect(proposeShipped(nobody, [next[0]?.canonical ?? ''])).rejects.toMatchObject({ status: 403 })
  await expect(approveTogether(nobody, [])).rejects.toMatchObject({ status: 403 })
})
