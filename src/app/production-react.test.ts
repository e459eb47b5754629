// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'

it('pages are drawn by the React of production, while everything else knows that this is a test', async () => {
  const react = await import('react')
  // Only that of development has it.
  expect('act' in react && react.act).toBeFalsy()
  expect(process.env.NODE_ENV).toBe('test')
})
