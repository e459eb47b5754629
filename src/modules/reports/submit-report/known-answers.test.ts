// SPDX-License-Identifier: EUPL-1.2
// What was told once is confirmed on one page and not asked again: from the story, from the plan of first aid, from the check.
import { describe, expect, it } from 'vitest'
import { asSystem } from '#foundation/access'
import { listFacts, listReportedMatter } from '#modules/reports'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { plainBrowser } from '../../../../tests/plain-browser.ts'
import { testSite, textOf } from '../../../../tests/site.ts'

const test = await testContext()
const site = await testSite(test)

/** What a browser sends of a page on which nobody changes anything. */
function asShown(html: string): Record<string, string> {
  const [, form = ''] = /<main[\s\S]*?<form[^>]*>([\s\S]*?)<\/form>/.exec(html) ?? []
  const chosen = [...form.matchAll(/<select[^>]*name="([^"]+)"[\s\S]*?<\/select>/g)].map(([select, name = '']) => [
    name,
    /<option value="([^"]*)" selected/.exec(select)?.[1] ?? '',
  ])
  const typed = [...form.matchAll(/<input[^>]*>/g)].map(([input]) => [
    /name="([^"]+)"/.exec(input)?.[1] ?? '',
    /value="([^"]*)"/.exec(input)?.[1] ?? '',
  ])
  return Object.fromEntries([...chosen, ...typed])
}

async function lastReport() {
  await test.settle()
  const [row] = (await test.ctx.db.pool.query('select id from reports.report order by received_at desc limit 1')).rows
  const system = asSystem(test.ctx, 'test')
  const [matter] = await listReportedMatter(system, [row.id])
  return { matter, facts: (await listFacts(system, [row.id])).get(row.id) }
}

describe('a story', () => {
  it('that tells all leaves one page to look at, what cannot be read, and the check', async () => {
    const page = plainBrowser(site)
    expect((await page.post('/melden', { intent: 'begin', now: 'no' })).to).toBe('/melden/verhaal')
    const account = formatIban(demoIban(5_101))
    const narrative = `ik heb gisteren een fiets gekocht op marktplaats voor 250 euro, overgemaakt naar ${account} en niks gekregen`
    expect((await page.post('/melden/verhaal', { narrative })).to).toBe('/melden/herkend')
    const shown = await page.see('/melden/herkend')
    expect(textOf(shown)).toContain('Dit lazen wij in uw verhaal')
    const entries = asShown(shown)
    expect(entries).toMatchObject({ situation: 'FF-110', victim: 'self', money: 'yes', loss: '250' })
    let { to } = await page.post('/melden/herkend', entries)
    const asked: string[] = []
    for (; to?.startsWith('/melden/vraag-'); { to } = await page.post(to, {})) asked.push(textOf(await page.see(to)))
    // What the story says is not asked: that it came from a private person, and that nothing came.
    expect(asked.join(' ')).not.toMatch(/winkel of een particulier|Kreeg u iets/)
    expect(asked.length).toBeLessThanOrEqual(1)
    expect(to).toBe('/melden/bijlagen')
    expect((await page.post('/melden/controleer', {})).to).toBe('/melden/ontvangen')
    const { matter, facts } = await lastReport()
    expect(matter).toMatchObject({ fraudForm: 'FF-110', lossInCents: 25_000, victimKind: 'citizen' })
    expect(matter?.stated).toEqual([{ kind: 'iban', text: demoIban(5_101), role: 'paid-to' }])
    expect(facts?.occurredOn).toBeTruthy()
  })

  it.each([
    'Ik ken Elena nu 7 maanden van Facebook. Ik heb haar in stukjes 3000 euro geleend. Ze wil nu weer 800. Misschien is het wel echt.',
    'Via Tinder leerde ik Marina kennen. Ik werd verliefd en ik maakte 3.000 euro over in 4 maanden. Nu vraagt ze weer 500.',
  ])('of a love that wants money is known as that in receipt and plan: %s', async (narrative) => {
    const page = plainBrowser(site)
    await page.post('/melden', { intent: 'begin', now: 'no' })
    await page.post('/melden/verhaal', { narrative })
    const entries = asShown(await page.see('/melden/herkend'))
    expect(entries).toMatchObject({ situation: 'FF-920' })
    let { to } = await page.post('/melden/herkend', { ...entries, money: 'yes', loss: '3000', victim: 'self' })
    for (let steps = 0; to && to !== '/melden/bijlagen' && steps < 6; steps += 1) ({ to } = await page.post(to, {}))
    expect((await page.post('/melden/controleer', {})).to).toBe('/melden/ontvangen')
    expect(textOf(await page.see('/melden/ontvangen'))).toContain('Maak niets meer over')
    expect((await lastReport()).matter?.fraudForm).toBe('FF-920')
    expect(textOf(await page.see('/hulp/plan'))).toContain('Iemand die ik online leerde kennen')
  })

  it('proposes and never decides: what somebody changes stands, and nothing is sent that nobody saw', async () => {
    const page = plainBrowser(site)
    await page.post('/melden', { intent: 'begin', now: 'no' })
    await page.post('/melden/verhaal', { narrative: 'laptop verkocht voor 600 euro, het betalingsbewijs was nep' })
    expect((await page.get('/melden/controleer')).to).toBe('/melden/herkend')
    const entries = asShown(await page.see('/melden/herkend'))
    expect(entries).toMatchObject({ situation: 'FF-120' })
    await page.post('/melden/herkend', { ...entries, situation: 'FF-110', victim: 'other', loss: '550' })
    await page.post('/melden/controleer', {})
    expect((await lastReport()).matter).toMatchObject({ fraudForm: 'FF-110', lossInCents: 55_000 })
  })

  it('that says too little is asked about as before, and refused entries come back', async () => {
    const page = plainBrowser(site)
    await page.post('/melden', { intent: 'begin', now: 'no' })
    expect((await page.post('/melden/verhaal', { narrative: 'opgelicht' })).to).toBe('/melden/wat')
    await page.post('/melden/verhaal', { narrative: 'ik kocht gisteren een fiets voor 250 euro en kreeg niks' })
    const entries = asShown(await page.see('/melden/herkend'))
    expect((await page.post('/melden/herkend', { ...entries, loss: 'best veel' })).to).toBe('/melden/herkend')
    expect(textOf(await page.see('/melden/herkend'))).toContain('Of druk nog eens op “Verder”')
  })
})

describe('a seller', () => {
  it('is asked in the words of who sold, and what a proof shows is not where money went', async () => {
    const page = plainBrowser(site)
    await page.post('/melden', { intent: 'begin', now: 'no' })
    await page.post('/melden/wat', { situation: 'FF-120' })
    await page.post('/melden/wie', { victim: 'company' })
    expect(textOf(await page.see('/melden/geld'))).toContain('Bent u spullen of geld kwijt?')
    await page.post('/melden/geld', { money: 'yes', loss: '480' })
    const asked = textOf(await page.see('/melden/gegevens'))
    for (const words of ['Wat weet u van de koper?', 'Rekeningnummer op het betaalbewijs', 'Adres waar u het bracht'])
      expect(asked).toContain(words)
    expect(asked).not.toContain('Rekeningnummer of crypto-adres waar het geld heen ging')
    const entries = { seller: 'Kees', proof: demoIban(5_111), delivery: 'Dorpsstraat 1, Nergenshuizen' }
    expect((await page.post('/melden/gegevens', entries)).to).toBe('/melden/bijlagen')
    const check = textOf(await page.see('/melden/controleer'))
    expect(check).toContain('Stond op het betaalbewijs')
    expect(check).toContain('Dorpsstraat 1, Nergenshuizen')
    await page.post('/melden/controleer', {})
    const { matter } = await lastReport()
    expect(matter?.stated).toContainEqual({ kind: 'iban', text: demoIban(5_111), role: 'mentioned' })
    expect(matter?.narrative).toContain('Dorpsstraat 1')
    expect(textOf(await page.see('/melden/ontvangen'))).not.toContain('Bel nu uw bank')
  })
})

describe('what was checked', () => {
  it('comes along: one number to its field, a message as the beginning of the story', async () => {
    const page = plainBrowser(site)
    await page.post('/melden', { intent: 'begin', now: 'no', gezien: demoIban(5_121) })
    await page.post('/melden/wat', { situation: 'FF-110' })
    expect(await page.see('/melden/gegevens')).toContain(demoIban(5_121))
    await page.post('/melden', {
      intent: 'begin',
      gezien: 'Hoi mam, dit is mijn nieuwe nummer, kun je 900 euro betalen?',
    })
    expect(await page.see('/melden/verhaal')).toContain('Hoi mam, dit is mijn nieuwe nummer')
  })
})
