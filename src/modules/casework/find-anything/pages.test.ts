// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'

const program = await testContext()
const site = await testSite(program)
const post = (url: string, zoek: string, id = program.ctx.newId(), permissions = ['reports:read'] as const) =>
  site.inject({
    method: 'POST',
    url,
    headers: {
      ...asActor('person', 'deltabank-demo', permissions, id),
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
    },
    payload: new URLSearchParams({ zoek }).toString(),
  })
const page = '/werkbank/zoeken'
const json = '/werkbank/zoeken/antwoord'

describe('the search without script', () => {
  test('gives what is known of an account first, then what can be done with it', async () => {
    const answer = await post(page, demoIban(830_001))
    expect(answer.statusCode).toBe(200)
    const text = textOf(answer.body)
    expect(text.indexOf('Herkend')).toBeLessThan(text.indexOf('Doe iets hiermee'))
    expect(text).toContain('Geen eigen meldingen')
    expect(answer.body).toMatch(/<form[^>]*action="\/controleren"/)
  })

  test('says which mistake is in an account, and what to try when nothing is found', async () => {
    const wrong = await post(
      page,
      `${demoIban(830_001).slice(0, 17)}x`.replace('x', String((Number(demoIban(830_001)[17]) + 1) % 10)),
    )
    expect(wrong.statusCode).toBe(422)
    expect(textOf(wrong.body)).toContain('er zit een tikfout in')
    const meant = await post(page, demoIban(830_001).slice(2))
    expect(textOf(meant.body)).toContain(`Bedoelde u ${demoIban(830_001)}?`)
    const nothing = await post(page, 'xyzzy plugh')
    expect(textOf(nothing.body)).toContain('Niets gevonden in wat u mag zien')
    expect(textOf(nothing.body)).toContain('Probeer minder woorden')
    expect((await post(page, '')).statusCode).toBe(422)
    expect((await post(page, 'a'.repeat(201))).statusCode).toBe(422)
  })

  test('stands in the header of every page of whoever is signed in, and finds pages without a right to reports', async () => {
    const headers = asActor('person', 'deltabank-demo', [])
    expect((await site.inject({ url: '/werkbank/ik', headers })).body).toMatch(/<form[^>]*action="\/werkbank\/zoeken"/)
    const answer = await post(page, 'rechten', program.ctx.newId(), [] as never)
    expect(textOf(answer.body)).toContain('Bekijk mijn gegevens en rechten')
  })
})

describe('the answer for the script', () => {
  test('is the same, as JSON, with the places apart', async () => {
    const { groups } = (await post(json, demoIban(830_001))).json()
    expect(groups.map(({ key }: { key: string }) => key)).toEqual(['state', 'deeds'])
    const known = await site.inject({ url: json, headers: asActor('person', 'deltabank-demo', ['reports:read']) })
    expect(known.json().places.map(({ href }: { href: string }) => href)).toContain('/werkbank/meldingen')
    expect(known.json().places.map(({ href }: { href: string }) => href)).not.toContain('/werkbank/zaken')
    expect((await site.inject({ url: json })).statusCode).toBe(303)
  })

  test('comes thirty times a minute for one person, and says then how long to wait; another person goes on', async () => {
    const id = program.ctx.newId()
    for (let n = 0; n < 30; n += 1) expect((await post(json, `woord${n}`, id)).statusCode).toBe(200)
    const refused = await post(json, demoIban(830_001), id)
    expect(refused.statusCode).toBe(429)
    expect(refused.json().note).toMatch(/^U zocht 30 keer in een minuut. Wacht \d+ seconden? en zoek opnieuw.$/)
    expect(refused.json().groups).toEqual([])
    expect((await post(page, demoIban(830_001), id)).statusCode).toBe(429)
    expect((await post(json, '>vraag', id)).statusCode).toBe(200)
    expect((await post(json, 'woord')).statusCode).toBe(200)
  })
})
