// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { mayKeep } from './attach-file.command.ts'

const megabyte = 1024 ** 2

test('one network, and all of them together, fill no disk with files of reports that nobody hands in', async () => {
  const { ctx, setNow } = await testContext()
  const five = 50 * megabyte
  // Ten people of a school, each with five files of ten megabytes.
  for (let n = 1; n <= 10; n += 1) expect(mayKeep(ctx, '192.0.2.0/24', five)).toBe(true)
  expect(mayKeep(ctx, '192.0.2.0/24', megabyte)).toBe(false)
  expect(mayKeep(ctx, '198.51.100.0/24', five)).toBe(true)
  const others = Array.from({ length: 400 }, (_, n) => mayKeep(ctx, `203.0.${n}.0/24`, five))
  // 10 GB in an hour, of which eleven times fifty megabytes were taken.
  expect(others.filter(Boolean)).toHaveLength(193)
  setNow(new Date(ctx.now().getTime() + 3_600_000))
  expect(mayKeep(ctx, '192.0.2.0/24', five)).toBe(true)
})
