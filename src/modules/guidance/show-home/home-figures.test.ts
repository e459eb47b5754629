// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { homeFigures } from './home-figures.query.ts'

const { ctx } = await testContext({ demo: true })

it('shows no invented count beside a real one', async () => {
  const demo = await homeFigures(ctx)
  expect(demo.tiles.filter(({ often }) => often)).not.toEqual([])
  expect(demo.headline).toBeNull()
  const real = await homeFigures({ ...ctx, settings: { ...ctx.settings, isDemo: false } })
  expect(real.tiles).toEqual(demo.tiles)
  expect(real.headline?.text).toMatch(/\d/)
})
