// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { demoIban, formatIban, reportCode } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { finding } from '../../../../tests/finding.ts'
import { fileOne } from '../show-case/filed.fixture.ts'
import { caseCode } from '../show-case/hub-shape.ts'

const test = await testContext()
const first = await fileOne(test.ctx, { account: 820_001, story: 'De hangmat is nooit bezorgd.' })
const second = await fileOne(test.ctx, { account: 820_001, story: 'Ik kocht een parasol en hoorde niets meer.' })
const single = await fileOne(test.ctx, { phone: 720, story: 'Een parasol in een winkel zonder adres.' })
await fileOne(test.ctx, { account: 820_001, story: 'Nog een hangmat.', org: 'polderbank-demo' })
await test.settle()

const milan = () => test.as('deltabank-demo', 'reports:read', 'cases:read', 'cases:work')
const lieke = () => test.as('polderbank-demo', 'reports:read', 'cases:read')
const ask = async (ctx: Context, typed: string) => {
  const found = await finding(ctx, typed)
  const idsIn = (key: string) => (found.get(key) ?? []).map(({ href }) => href.split('/').at(-1))
  return { found, reports: idsIn('reports'), cases: idsIn('cases') }
}

describe('one field finds', () => {
  it('an account in any spelling: what the own organisation knows, its reports and their case', async () => {
    const { found, reports, cases } = await ask(milan(), formatIban(demoIban(820_001)).toLowerCase())
    const [what, seen, public_] = found.get('state') ?? []
    expect(what?.title).toBe(formatIban(demoIban(820_001)))
    expect(what?.href).toMatch(/^\/werkbank\/kenmerken\/[\da-f-]{36}$/)
    expect(seen?.title).toBe('2 eigen meldingen')
    expect(public_?.title).toMatch(/^Niemand waarschuwt|^Het register geeft nu geen antwoord/)
    expect(reports.toSorted()).toEqual([first, second].toSorted())
    expect(cases).toEqual([first])
    expect(found.get('cases')?.[0]?.more).toBe('2 eigen meldingen, ook 1 melding bij andere partners')
  })

  it('an account by its last figures and a site by a part of its name, of own reports alone', async () => {
    const end = demoIban(820_001).slice(-4)
    const spaced = formatIban(demoIban(820_001)).slice(5)
    for (const typed of [end, `…${end}`, `xxxx ${end}`, `eindigt op ${end}`, demoIban(820_001).slice(-7), spaced])
      expect((await ask(milan(), typed)).found.get('state')?.[0]?.title, typed).toBe(formatIban(demoIban(820_001)))
    // Half a number, as it was heard: six figures or more may stand anywhere in it.
    for (const heard of [demoIban(820_001).slice(-10, -3), `0${demoIban(820_001).slice(-9, -3)}`])
      expect(
        (await ask(milan(), heard)).found.get('state')?.map(({ title }) => title),
        heard,
      ).toContain(formatIban(demoIban(820_001)))
    await fileOne(test.ctx, { account: 820_777, story: 'Alleen elders gemeld.', org: 'polderbank-demo' })
    await test.settle()
    expect((await ask(milan(), demoIban(820_777).slice(-6))).found.get('state')).toBeUndefined()
    expect((await ask(lieke(), demoIban(820_777).slice(-6))).found.get('state')).toHaveLength(1)
    expect((await ask(milan(), '0%')).found.get('state')).toBeUndefined()
    const looked = await test.ctx.db.pool.query(
      "select detail from foundation.audit where action = 'identifiers.part-looked-up' order by id desc limit 1",
    )
    expect(JSON.stringify(looked.rows)).not.toContain(end)
  })

  it('what can be done with it, without the account in an address', async () => {
    const { found } = await ask(milan(), demoIban(820_001))
    const deeds = found.get('deeds') ?? []
    expect(deeds.map(({ href }) => href).toSorted()).toEqual(['/controleren', '/werkbank/volglijst'])
    for (const lines of found.values())
      for (const { href } of lines) expect(decodeURIComponent(href)).not.toContain(demoIban(820_001))
  })

  it('words in own stories only, with the words around them', async () => {
    const { found, reports } = await ask(milan(), 'parasol')
    expect(reports).toEqual([single, second])
    expect(found.get('reports')?.[0]?.more).toContain('parasol')
    expect((await ask(milan(), 'hangmat')).reports).toEqual([first])
  })

  it('a report by its short number and by its address, and a case by the code that people say on the telephone', async () => {
    expect((await ask(milan(), reportCode(single).toLowerCase())).reports).toEqual([single])
    expect((await ask(milan(), `#${reportCode(single)}`)).reports).toEqual([single])
    expect((await ask(milan(), `https://dijkwacht.example/werkbank/meldingen/${single}`)).reports).toEqual([single])
    expect((await ask(milan(), `zaak ${caseCode(first)}`)).cases).toEqual([first])
  })

  it('nothing of another organisation, whatever is asked', async () => {
    for (const typed of [first, caseCode(first), reportCode(first), `zaak ${caseCode(first)}`, 'parasol']) {
      const { reports, cases } = await ask(lieke(), typed)
      expect([...reports, ...cases], typed).toEqual([])
    }
    const { found, reports } = await ask(lieke(), demoIban(820_001))
    expect(found.get('state')?.[1]?.title).toBe('1 eigen melding')
    expect(reports).toHaveLength(1)
  })

  it('an account that only others know looks like one that nobody knows, and that it was looked up is written down all the same', async () => {
    const anna = test.as('meldpunt-demo', 'reports:read', 'cases:read')
    const known = await ask(anna, demoIban(820_001))
    const unknown = await ask(anna, demoIban(820_099))
    const plain = ({ found }: typeof known) => JSON.stringify([...found]).replaceAll(/NL\d\d[ \w]*/g, 'NL')
    expect(plain(known)).toBe(plain(unknown))
    expect(known.found.get('state')?.[0]?.href).toBe('')
    const own = (await ask(milan(), demoIban(820_001))).found.get('state')?.[0]?.href.split('/').at(-1) ?? ''
    const lines = (await listAudit(test.ctx, own)).filter(({ action }) => action === 'identifiers.state-looked-up')
    expect(lines.find(({ organisationId }) => organisationId === 'meldpunt-demo')).toMatchObject({
      purpose: 'zoeken op de werkbank',
    })
  })
})
