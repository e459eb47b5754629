// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { findFraud } from './find-fraud.query.ts'
import { sceneOf } from './scenes.ts'
import { wordsOfStep } from './story-words.text.ts'

const forms = ['FF-100', 'FF-200', 'FF-300', 'FF-400', 'FF-500']

describe('a page of one fraud', async () => {
  const { ctx } = await testContext({ demo: true })
  it('tells every step of the five forms in words to whoever it happens to, with a drawing', async () => {
    for (const form of forms) {
      const found = await findFraud(ctx, form)
      expect(found?.story.length, form).toBeGreaterThan(1)
      for (const { id, title, text } of found?.story ?? []) {
        expect(wordsOfStep(id)?.nl, id).toEqual({ title, text })
        expect(sceneOf(id), id).not.toBeNull()
      }
      expect(JSON.stringify(found?.story), form).not.toMatch(/dader|slachtoffer/i)
    }
  })

  it('draws two figures as two bars and three as a line', async () => {
    for (const form of forms) {
      const trend = (await findFraud(ctx, form))?.headline?.trend
      if (trend) expect(trend.bars?.length ?? 3, form).toBe(Math.min(trend.rows.length, 3))
    }
    expect((await findFraud(ctx, 'FF-400'))?.headline?.trend.bars).toHaveLength(2)
  })

  it('shows no invented count beside a real one', async () => {
    for (const form of forms) {
      const found = await findFraud(ctx, form)
      if (found?.headline) expect(found.often, form).toBeNull()
    }
    const real = await findFraud({ ...ctx, settings: { ...ctx.settings, isDemo: false } }, 'FF-400')
    expect(real?.often?.now).toBeGreaterThan(0)
  })
})
