// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'

const test = await testContext()
test.setNow(new Date('2027-02-02T11:00:00Z'))
const site = await testSite(test)

const keeper = asActor('person', 'politie-demo', ['research:keep'])
const get = (url: string, headers: Record<string, string> = {}) => site.inject({ url, headers })
const post = (url: string, fields: Record<string, string | string[]>, headers = keeper) =>
  site.as(headers).post(url, fields)
const version = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
const study = {
  title: 'Fraude bij sportclubs',
  question: 'Hoe vaak worden sportclubs opgelicht?',
  owner: 'Bureau (demo)',
  method: 'survey',
  forms: ['FF-940', 'FF-200'],
  populations: ['micro-companies'],
  source: 'brief van 3 maart 2026',
  reading: 'primary',
  reviewOn: '1-1-2028',
}

describe('the inventory of studies', () => {
  it('is added to by who keeps it, stands open for everybody, and moves from wanted to published', async () => {
    const made = await post('/werkbank/onderzoek/nieuw', study)
    expect(made.statusCode).toBe(303)
    expect(made.headers.location).toBe('/werkbank/onderzoek/fraude-bij-sportclubs')
    const page = textOf((await get('/onderzoek/fraude-bij-sportclubs')).body)
    expect(page).toMatch(/Hoe vaak worden sportclubs opgelicht\?.*gewenst/)
    expect(textOf((await get('/onderzoek?stand=wanted')).body)).toContain('Fraude bij sportclubs')
    const desk = '/werkbank/onderzoek/fraude-bij-sportclubs'
    for (const intent of ['plan', 'start', 'publish']) {
      const moved = await post(desk, { intent, version: version((await get(desk, keeper)).body) })
      expect(moved.statusCode).toBe(303)
    }
    expect(textOf((await get('/onderzoek?stand=published')).body)).toContain('Fraude bij sportclubs')
    const wrong = await post(desk, { intent: 'plan', version: version((await get(desk, keeper)).body) })
    expect(wrong.statusCode).toBe(409)
  })

  it('keeps everything that was typed when something is wrong, and says what', async () => {
    const bad = { ...study, title: 'Nog een', owner: '', sample: '5', response: '9', forms: 'FF-940' }
    const answer = await post('/werkbank/onderzoek/nieuw', bad)
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('href="#add-owner"')
    expect(answer.body).toContain('value="Nog een"')
    expect((await post('/werkbank/onderzoek/nieuw', study)).statusCode).toBe(422)
  })

  it('is not overwritten by who looked before somebody else changed it, nor by who may not', async () => {
    const desk = '/werkbank/onderzoek/cbs-veiligheidsmonitor'
    const seen = version((await get(desk, keeper)).body)
    const fields = { ...study, title: 'Veiligheidsmonitor', intent: 'amend', version: seen }
    expect((await post(desk, fields)).statusCode).toBe(303)
    expect((await post(desk, { ...fields, title: 'Anders' })).statusCode).toBe(409)
    const stranger = asActor('person', 'politie-demo', ['statistics:read'])
    expect((await post(desk, fields, stranger)).statusCode).toBe(403)
  })

  it('leads from a figure to how it was measured, and back', async () => {
    const source = (await get('/cijfers/bron/nvb')).body
    expect(source).toContain('/onderzoek?bron=NVB')
    expect(textOf((await get('/onderzoek?bron=NVB')).body)).toContain('Waar de cijfers van NVB vandaan komen')
    expect((await get('/onderzoek/nvb-fraudecijfers')).body).toContain('href="/cijfers/bron/nvb"')
    expect((await get('/cijfers/bron/acm')).body).not.toContain('/onderzoek?bron')
  })

  it('shows what nobody studies, in words before the table', async () => {
    const page = textOf((await get('/onderzoek/leemten')).body)
    expect(page).toMatch(/Niemand onderzoekt hulpvraagfraude bij .*verdachten|Alleen als deel van iets ruimers/)
    expect(page.indexOf('Niemand onderzoekt')).toBeLessThan(page.indexOf('Onderzoeken per vorm en groep'))
    expect(textOf((await get('/onderzoek/leemten?vorm=FF-400')).body)).toContain('bankhelpdeskfraude')
    expect(textOf((await get('/en/onderzoek/leemten')).body)).toContain('Nobody studies')
  })

  it('plans a sample by its address alone, and refuses kindly', async () => {
    const planned = await get('/onderzoek/steekproef?doel=share&aandeel=50&marge=5&respons=50')
    expect(textOf(planned.body)).toMatch(/U heeft 385 antwoorden nodig.*Vraag 770 mensen/)
    const wrong = textOf((await get('/onderzoek/steekproef?doel=share&aandeel=150&marge=x')).body)
    expect(wrong).toContain('Kies een getal van 0,1 tot en met 99,9')
    expect(wrong).toContain('Dit is geen getal')
    const seen = textOf((await get('/onderzoek/steekproef?doel=show&antwoorden=100')).body)
    expect(seen).toContain('tussen 40,4% en 59,6%')
    expect(textOf((await get('/onderzoek/steekproef?doel=difference&eerste=50&tweede=60')).body)).toContain('388')
  })
})
