// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { findCurrentEdition } from '#modules/taxonomy'
import { findFraud } from './find-fraud.query.ts'
import { leadOfForm } from './lead-words.text.ts'
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

  it('says to the visitor what each form of the taxonomy is, and not what the taxonomy says to those who count', async () => {
    const { byId } = await findCurrentEdition(ctx)
    const all = [...byId.keys()].filter((id) => id.startsWith('FF-'))
    expect(all.length).toBeGreaterThan(30)
    expect(all.filter((id) => leadOfForm(id) === null)).toEqual([])
    for (const id of all) expect(leadOfForm(id)?.nl, id).toMatch(/\b(u|uw)\b/i)
    for (const id of all) expect(JSON.stringify(leadOfForm(id)), id).not.toMatch(/dader|slachtoffer|offender|victim/i)
    expect((await findFraud(ctx, 'FF-400'))?.lead).toBe(leadOfForm('FF-400')?.nl)
  })

  it('draws two figures as two bars and three as a line', async () => {
    for (const form of forms) {
      const trend = (await findFraud(ctx, form))?.headline?.trend
      if (trend) expect(trend.bars?.length ?? 3, form).toBe(Math.min(trend.rows.length, 3))
    }
    expect((await findFraud(ctx, 'FF-400'))?.headline?.trend.bars).toHaveLength(2)
  })

  it('gives along what it draws, as the figures page does: files of the series and a quotation with its source', async () => {
    for (const form of forms) {
      const trend = (await findFraud(ctx, form))?.headline?.trend
      if (!trend) continue
      expect(trend.along?.files.csv, form).toMatch(/^\/cijfers\/reeks\/[\w-]+\.csv$/)
      expect(trend.along?.quote, form).toContain(`/cijfers?vorm=${form}`)
    }
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
