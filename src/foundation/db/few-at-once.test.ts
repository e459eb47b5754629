// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewAtOnce } from './few-at-once.ts'

test('every one is asked, three at a time at most, and the answers keep their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(4), { maxLength: 12 }), async (turns) => {
      let busy = 0
      let busiest = 0
      const answers = await fewAtOnce([...turns.entries()], async ([at, some]) => {
        busiest = Math.max(busiest, ++busy)
        for (let n = 0; n < some; n += 1) await Promise.resolve()
        busy -= 1
        return at
      })
      expect(answers).toEqual([...turns.keys()])
      expect(busiest).toBeLessThanOrEqual(3)
    }),
  )
})

test('a fault is not swallowed', async () => {
  await expect(
    fewAtOnce([1, 2, 3], (one) => (one === 2 ? Promise.reject(new Error('no')) : Promise.resolve(one))),
  ).rejects.toThrow('no')
})
