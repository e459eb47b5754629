// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { definePort } from './port.ts'

it('a port has its work done by whoever gives it, and says when nobody does', async () => {
  const found = definePort<(name: string) => Promise<string | null>>('upstream.find')
  expect(() => found('nl')).toThrow('no module gives upstream.find')
  const given = found.givenBy(async (name) => `${name}.example`)
  expect(given.port).toBe('upstream.find')
  given.connect()
  expect(await found('nl')).toBe('nl.example')
})
