// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { emptyPool, pilotOfDemo } from '../pool-devices/pool-devices.fixture.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
const address = `/werkbank/proef-toestellen/${await pilotOfDemo(test)}`

const group = asActor('person', 'politie-demo', ['pilots:work'])
const get = (url: string, headers: Record<string, string> = group) => site.inject({ url, headers })

it('the pilot leads the working group to what it shows, without script', async () => {
  const pilot = await get(address.replace('proef-toestellen', 'pilots'))
  expect(pilot.body).toContain(`href="${address}"`)
  const page = await get(address)
  expect(page.statusCode).toBe(200)
  const shown = textOf(page.body)
  expect(shown).toMatch(
    /Botsingen (\d+|\d+,\d)% \. Waarschijnlijk tussen .+ en .+ \(95 procent zeker\)\. Bekeken: \d+\./,
  )
  expect(shown).toMatch(/Treffers die niet klopten (?:Hoogstens )?\d/)
  expect(shown).toContain('aankoopfraude via handelsplaats')
  expect(shown).toMatch(/Een extra stap \d{2}/)
  expect(shown).toMatch(/(verkoopfraude met nepbetaalbewijs|accountovername) staat er niet: dit is een klein aantal/)
  expect(shown).toContain('Deze cijfers zijn verzonnen.')
  expect(page.body).not.toMatch(/de0[0-9a-f]{30}/)
  expect(textOf((await get(`/en${address}`)).body)).toContain('Hits that were wrong')
})

it('no number under five stands on the page or in the file', async () => {
  for (const url of [address, `${address}/bestand`]) {
    const { body } = await get(url)
    const cells = [...body.matchAll(/(?:<td[^>]*>|,)(\d+)(?=<|,|\r)/g)].map(([, n]) => Number(n))
    expect(cells.length).toBeGreaterThan(3)
    expect(cells.filter((n) => n < 5)).toEqual([])
  }
})

it('the file is a spreadsheet in which no cell is a formula or a date', async () => {
  const file = await get(`${address}/bestand`)
  expect(file.headers['content-type']).toContain('text/csv')
  expect(file.headers['content-disposition']).toContain('proef-toestellen.csv')
  expect(file.body.startsWith('\ufeff')).toBe(true)
  expect(file.body).toMatch(/Treffers per soort fraude,FF-112 aankoopfraude via handelsplaats,\d+,,,\r\n/)
  expect(file.body).toContain("'€ 100 tot € 1.000")
})

it('is nobody’s but the working group’s, and of a pilot with devices', async () => {
  const other = asActor('person', 'deltabank-demo', ['reports:read'])
  for (const url of [address, `${address}/bestand`]) expect((await get(url, other)).statusCode).toBe(403)
  for (const id of ['geen-nummer', test.ctx.newId()])
    for (const end of ['', '/bestand'])
      expect((await get(`/werkbank/proef-toestellen/${id}${end}`)).statusCode).toBe(404)
})

it('says that there is nothing to say as long as nothing was told', async () => {
  await emptyPool(test)
  const shown = textOf((await get(address)).body)
  expect(shown).toContain('Nog niet te zeggen')
  expect(shown).toContain('Er is nog geen treffer vastgelegd.')
})
