// SPDX-License-Identifier: EUPL-1.2
// The main stories in an installation as an operator makes one, without one row of the demo. One start for all; each story goes on where the world is.
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { formatIban } from '#values'
import { type Installation, install } from './installation.ts'
import { noAccount } from './partners.ts'
import type { Person } from './person.ts'

let here: Installation
beforeAll(async () => {
  here = await install(inject('database'))
  console.log(`  · production on ${here.postgres}`)
})
afterAll(() => here?.stop())

test('starts', async () => {
  console.log(here.printed)
  const emma = await here.person('emma')
  console.log(emma.at, emma.words.slice(0, 500))
})
