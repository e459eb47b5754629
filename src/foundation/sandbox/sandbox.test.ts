// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { Sandbox } from './sandbox.ts'
import { look, spend, tellLength, trespass, waitForEver } from './sandbox.fixture.ts'

const file = new URL('./sandbox.fixture.ts', import.meta.url)
const limits = { milliseconds: 20_000, megabytes: 64 }

test('bytes go over and an answer comes back, and the same process does the next', async () => {
  const apart = new Sandbox(file, tellLength, limits)
  expect(await apart.do(Buffer.alloc(3_000_000))).toEqual({ length: 3_000_000, at: new Date(0) })
  expect(await apart.do(Buffer.alloc(7))).toEqual({ length: 7, at: new Date(0) })
})

test('whoever reads what strangers send knows no setting and no key, and reads, writes and starts nothing', async () => {
  process.env.SECRET_OF_THE_TEST = 'known here'
  const seen = await new Sandbox(file, look, limits).do()
  expect(seen).toEqual(expect.arrayContaining(['NODE_ENV']))
  expect(seen).not.toContain('SECRET_OF_THE_TEST')
  const apart = new Sandbox(file, trespass, limits)
  for (const how of ['read', 'read beside', 'write', 'start'] as const)
    expect(await apart.do(how), how).toBe('ERR_ACCESS_DENIED')
})

test('what takes too long or too much is ended, and the next is done', async () => {
  const slow = new Sandbox(file, waitForEver, { ...limits, milliseconds: 1_500 })
  expect(await slow.do(true)).toBe('took-too-long')
  expect(await slow.do(false)).toBe('not for ever')
  const large = new Sandbox(file, spend, limits)
  expect(await large.do(2_000)).toBe('damaged')
  expect(await large.do(1)).toBe('spent')
})
