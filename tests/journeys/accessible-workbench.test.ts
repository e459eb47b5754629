// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { seed } from '../property.ts'
import { deeper, kinds, pages, people, walk } from './every-page.ts'
import { phoneAndDesk } from './fits.ts'
import { reading } from './journey.ts'
import { lookerIn } from './look.ts'
import { signInUnseen } from './sign-in.ts'

reading('every page', (program) => {
  test('workbench pages, on a phone in the dark and on a desk by day', { timeout: 900_000 }, async () => {
    const closed = pages.filter(({ allow }) => allow !== 'anyone').map(({ path }) => `/${path}`)
    let left = [...closed, ...deeper.workbench]
    const seen = new Set<string>()
    // Each page as the first sees it who may; another time others come first.
    for (const name of seed % 4 < 2 ? people : people.toReversed()) {
      const context = await program.browser.newContext()
      await signInUnseen(await context.newPage(), program.url, name)
      left = await walk(await lookerIn(context, program.url, phoneAndDesk), left, seen)
      await context.close()
    }
    expect(seen.size).toBeGreaterThan(kinds.filter(({ allow }) => allow !== 'anyone').length / 2)
    // What none of them may open is looked at in a journey of its own.
    expect(left.length).toBeLessThan(3)
  })
})
