// SPDX-License-Identifier: EUPL-1.2
// The shield and the check tell the same of a site, at once, whoever asks and whichever way.
import { describe, expect, it } from 'vitest'
import { asSystem, transaction } from '#foundation/access'
import { decidedAnswers, keepShieldedNames } from '#modules/identifiers'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { listByTwo } from '../decide-name/by-two.fixture.ts'
import { decideName } from '../decide-name/decide-names.command.ts'
import { expireNames } from '../expire-names/expire-names.command.ts'
import { hearName } from '../receive-names/hear.fixture.ts'
import { tellCheckAll } from './tell-check.command.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
const judge = () => test.as('politie-demo', 'shield:judge')
const reason = 'Nagemaakte inlogpagina, zag ik in bericht 12.'

async function list(name: string, more: { brand?: string; days?: number } = {}): Promise<string> {
  const nameId = await hearName(test.ctx, `https://${name}/inloggen`)
  const decide = { nameId, reason, ground: 'politiewet', ...more } as const
  await listByTwo(judge(), decide)
  return nameId
}

async function asked(text: string) {
  const answer = await site.inject({ method: 'POST', url: '/v1/checks', payload: { items: [{ text }] } })
  return answer.json().answers[0]
}

async function page(vraag: string): Promise<string> {
  const { body } = await site.as(test.visitor).post('/controleren', { vraag })
  return textOf(body.slice(body.indexOf('id="uitkomst"'), body.indexOf('id="vragen"')))
}

/** Under which names the private check finds a warning. */
async function privately(): Promise<string[]> {
  const register = await decidedAnswers(asSystem(test.ctx, 'test'))
  return register.flatMap((one) => ('listing' in one ? [one.canonical] : []))
}

describe('a site that the authority put on the shield', () => {
  it('is warned about by page, by API and privately, with everything under it, until it goes off the list', async () => {
    const name = 'pas-vervangen-polderbank.example'
    expect(await asked(name)).toMatchObject({ answer: 'none_or_too_few', listing: null })
    const nameId = await list(name, { brand: 'Polderbank' })
    for (const text of [
      name,
      `https://www.${name}/`,
      `https://inloggen.${name}/stap/2?k=1`,
      `kijk op hxxps://${name}/x`,
    ])
      expect(await asked(text), text).toMatchObject({
        answer: 'above_threshold',
        listing: {
          authority: 'Politie (demo)',
          legalBasis: expect.stringContaining('Politiewet'),
          reason: `${name} doet alsof het Polderbank is.`,
          recallPromised: false,
        },
      })
    expect(await privately()).toContain(name)
    const shown = await page(`https://${name}/inloggen`)
    expect(shown).toContain('Politie (demo) waarschuwt voor deze site')
    expect(shown).toContain('Maak bezwaar')
    expect(shown).not.toContain('bericht 12')
    await decideName(judge(), { nameId, step: 'suspend', reason: 'De eigenaar laat zien dat zij van hem is.' })
    expect(await asked(name)).toMatchObject({ answer: 'none_or_too_few', listing: null })
    expect(await page(name)).toContain('geen waarschuwing voor')
    expect(await privately()).not.toContain(name)
    await decideName(judge(), { nameId, step: 'propose', reason })
    expect((await asked(name)).answer).toBe('none_or_too_few')
    await decideName(judge(), { nameId, step: 'resume', reason, ground: 'politiewet' })
    expect((await asked(name)).answer).toBe('above_threshold')
    await decideName(judge(), { nameId, step: 'suspend', reason: 'De site is weg.' })
    await decideName(judge(), { nameId, step: 'withdraw', reason: 'De site is weg.' })
    expect((await asked(name)).answer).toBe('none_or_too_few')
  })

  it('says nothing about its neighbours or what lies above it', async () => {
    await list('nepwinkel-2.myshopify.com')
    await list('inloggen.gehackte-bakker.example')
    expect((await asked('https://nepwinkel-2.myshopify.com/kassa')).answer).toBe('above_threshold')
    expect((await asked('https://andere-winkel.myshopify.com/')).answer).not.toBe('above_threshold')
    expect((await asked('gehackte-bakker.example')).answer).toBe('none_or_too_few')
    expect((await asked('info@gehackte-bakker.example')).answer).toBe('none_or_too_few')
  })

  it('ends on its day, before a job takes it off', async () => {
    await list('een-dag-maar.example', { days: 1 })
    expect((await asked('een-dag-maar.example')).answer).toBe('above_threshold')
    const before = test.ctx.now()
    test.setNow(new Date(before.getTime() + 86_400_001))
    expect((await asked('een-dag-maar.example')).answer).toBe('none_or_too_few')
    await expireNames(test.ctx)
    expect(await privately()).not.toContain('een-dag-maar.example')
    test.setNow(before)
  })

  it('is told at every start as the list says, whatever was told before', async () => {
    await list('van-voor-de-controle.example')
    const system = asSystem(test.ctx, 'test')
    const at = test.ctx.now()
    const stray = {
      name: 'staat-er-niet-op.example',
      authorityName: 'x',
      legalBasis: 'x',
      imitates: null,
      decidedAt: at,
      expiresAt: new Date(at.getTime() + 86_400_000),
    }
    await transaction(system, (tx) => keepShieldedNames(system, tx, { after: '', upTo: null }, [stray]))
    expect((await asked('van-voor-de-controle.example')).answer).toBe('none_or_too_few')
    await tellCheckAll(test.ctx)
    expect((await asked('van-voor-de-controle.example')).answer).toBe('above_threshold')
    expect((await asked('staat-er-niet-op.example')).answer).toBe('none_or_too_few')
  })
})
