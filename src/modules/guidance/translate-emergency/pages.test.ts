// SPDX-License-Identifier: EUPL-1.2
import { otherLanguages } from '#values'
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, visitorOf } from '../../../../tests/site.ts'
import { leadsAstray, type Translation, wordsToShow } from '#foundation/other-languages'
import { emergency } from '../emergency/sentences.text.ts'
import { wordless } from '../emergency/wordless.text.ts'

const test = await testContext()
const site = await testSite(test)

const { get, post } = visitorOf(() => site)
const adviser = (id: string) =>
  asActor('person', 'ministerie-demo', ['guidance:translate'], `0190a000-0000-7000-8000-00000000000${id}`)
const [one, two] = [adviser('1'), adviser('2')]
/** Of another organisation. */
const three = asActor('person', 'om-demo', ['guidance:translate'], '0190a000-0000-7000-8000-000000000003')
const page = '/werkbank/vertalingen?taal=tr'
/** Invented, and no word of any language: nobody may take it for a translation. */
const words = 'XQXQ VERZONNEN PLAATSHOUDER XQXQ'
const proposal = { deed: 'propose', intent: 'propose-hang-up', sentence: 'hang-up', text: words, declare: 'yes' }

const seen = async (path = '/hulp/taal/tr') => (await get(path)).body
const rows = async () =>
  (await test.ctx.db.pool.query('select * from guidance.translation order by proposed_at desc')).rows
const newest = async () => String((await rows())[0]?.id)
const decide = async (deed: string, who: Record<string, string>, more = { declare: 'yes' } as Record<string, string>) =>
  post(page, { deed, translation: await newest(), intent: 'decide', ...more }, who)

describe('emergency steps in another language', () => {
  it('stand there in Dutch and English with numbers and a picture each, as long as nobody stands for other words', async () => {
    for (const { code, name, dir } of otherLanguages) {
      const html = await seen(`/hulp/taal/${code}`)
      expect(html).toContain(name)
      expect(html).toContain(`lang="${code}" dir="${dir}"`)
      for (const { words } of emergency) {
        expect(html).toContain(words.nl)
        expect(html).toContain(words.en)
      }
      expect(html).toContain('tel:112')
      expect(html.match(/class="dw-pictogram"/g)).toHaveLength(emergency.length + wordless.length)
    }
    expect((await get('/hulp/taal/xx')).statusCode).toBe(404)
  })

  it('show no word that fewer than two others than its writer approved, and show it then with its language', async () => {
    expect((await post(page, proposal, one)).statusCode).toBe(303)
    expect(await seen()).not.toContain(words)
    expect((await decide('approve', one)).statusCode).toBe(403)
    expect((await decide('approve', two, {})).statusCode).toBe(422)
    expect((await decide('approve', two)).statusCode).toBe(303)
    expect(await seen()).not.toContain(words)
    expect((await decide('approve', two)).statusCode).toBe(403)
    expect((await decide('approve', adviser('5'))).statusCode).toBe(403)
    expect((await decide('approve', three)).statusCode).toBe(303)
    const html = await seen()
    expect(html).toContain(`lang="tr" dir="ltr">${words}`)
    expect(html).not.toContain('Hang op.')
    expect(await seen('/hulp/taal/ar')).not.toContain(words)
    expect((await decide('approve', adviser('4'))).statusCode).toBe(409)
  })

  it('lose a word as soon as its Dutch sentence is another, and when somebody takes it away', async () => {
    await test.ctx.db.pool.query("update guidance.translation set of_dutch = 'Leg neer.'")
    expect(await seen()).not.toContain(words)
    expect((await decide('approve', adviser('4'))).statusCode).toBe(409)
    await test.ctx.db.pool.query('update guidance.translation set of_dutch = $1', [
      emergency.find(({ id }) => id === 'hang-up')?.words.nl,
    ])
    expect(await seen()).toContain(words)
    expect((await decide('withdraw', two)).statusCode).toBe(303)
    expect(await seen()).not.toContain(words)
    expect((await decide('withdraw', two)).statusCode).toBe(404)
  })

  it('do not come back when what replaced them goes, and stay on the desk however much is proposed after them', async () => {
    const approved = async (text: string) => {
      await post(page, { ...proposal, text }, one)
      await decide('approve', two)
      await decide('approve', three)
    }
    await approved('XQXQ EERSTE XQXQ')
    await approved('XQXQ TWEEDE XQXQ')
    for (let count = 0; count < 6; count++)
      await post(page, { ...proposal, text: `XQXQ ${'Q'.repeat(count)} XQXQ` }, one)
    expect((await get(page, one)).body).toContain('XQXQ TWEEDE XQXQ')
    const { rows: read } = await test.ctx.db.pool.query(
      "select id from guidance.translation where text = 'XQXQ TWEEDE XQXQ'",
    )
    await post(page, { deed: 'withdraw', translation: read[0].id, intent: 'decide', declare: 'yes' }, two)
    expect(await seen()).not.toMatch(/XQXQ (?:EERSTE|TWEEDE)/)
    await test.ctx.db.pool.query("delete from guidance.translation where text like 'XQXQ%' and text <> $1", [words])
  })

  it('take no words from who may not, of no sentence, or with another number or a link in them', async () => {
    expect((await post(page, proposal)).statusCode).toBe(303) // to sign in
    expect((await post(page, proposal, asActor('person', 'deltabank-demo', ['checks:ask']))).statusCode).toBe(403)
    expect((await post(page, { ...proposal, sentence: 'unknown' }, one)).statusCode).toBe(404)
    expect((await post(page, { ...proposal, deed: 'unknown' }, one)).statusCode).toBe(404)
    expect((await post(page, { ...proposal, declare: '' }, one)).statusCode).toBe(422)
    const astray = await post(page, { ...proposal, text: `${words} 0900 1234` }, one)
    expect(astray.statusCode).toBe(422)
    expect(astray.body).toContain(words)
    expect(await rows()).toHaveLength(1)
  })

  it('leave a line in the audit trail for each deed, and a row that waits is seen by nobody but the program', async () => {
    const { rows: lines } = await test.ctx.db.pool.query(
      "select action from foundation.audit where action like 'guidance.translation-%' order by action",
    )
    const deeds = lines.map(({ action }) => action)
    expect(deeds.filter((one) => one.endsWith('approved'))).toHaveLength(6)
    expect(deeds.filter((one) => one.endsWith('proposed'))).toHaveLength(9)
    expect(deeds.filter((one) => one.endsWith('withdrawn'))).toHaveLength(2)
    await post(page, proposal, one)
    expect((await get(page, one)).body).toContain(words)
    expect(await seen()).not.toContain(words)
  })
})

describe('words', () => {
  const dutch = 'Bent u in gevaar? Bel 112.'
  it.each(['xq 112', 'xq 1 1 2.'])('%j keep the numbers', (text) => expect(leadsAstray(text, dutch)).toBe(false))
  it.each([
    'xq',
    'xq 113',
    'xq 112 of 0900',
    'xq 112 voorbeeld.example',
    'xq 112 https://x',
    'xq 112 \u202ex',
    'xq ١١٢',
    'xq 112 ⓪⑨⓪⓪',
  ])('%j lead astray', (text) => expect(leadsAstray(text, dutch)).toBe(true))

  it('of the newest approved proposal are shown, not of one that waits', () => {
    const sentence = { id: 'hang-up', words: { nl: 'Hang op.' } }
    const row: Translation = {
      id: '1',
      language: 'pl',
      sentence: 'hang-up',
      ofDutch: 'Hang op.',
      text: 'old',
      proposedBy: 'a',
      proposedOrganisation: 'x',
      proposedAt: new Date(0),
      firstBy: 'b',
      firstOrganisation: 'y',
      secondBy: 'c',
      withdrawnAt: null,
    }
    expect(wordsToShow([{ ...row, text: 'new', secondBy: null }, row], sentence)).toBe('old')
    expect(wordsToShow([{ ...row, text: 'new' }, row], sentence)).toBe('new')
    expect(wordsToShow([], sentence)).toBe(null)
  })
})
