// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { readLocalHeader } from '#foundation/zip'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { kits } from '../make-kit/kit.ts'
import { pngSize } from '../make-kit/png-size.ts'

const test = await testContext()
const site = await testSite(test)
const { get } = visitorOf(() => site)

describe('kits for whoever wants them, without an account', () => {
  it('stand on the page for municipalities with the picture of their poster in words too', async () => {
    const page = (await get('/voor-gemeenten-en-pers')).body
    for (const { id, title, drawing } of kits) {
      expect(page).toContain(`href="/pakketten/${id}"`)
      expect(page).toContain(`src="/pakketten/${id}/klein.png"`)
      expect(textOf(page)).toContain(title.nl)
      expect(page).toContain(drawing.alt.nl)
    }
  })

  it('have words to copy in which no name is left open', async () => {
    for (const { id, posts } of kits) {
      const page = textOf((await get(`/pakketten/${id}`)).body)
      expect(page).not.toContain('{place}')
      expect(page).toContain('[Naam van uw gemeente]')
      expect(page).toContain((posts[0]?.nl ?? '').replaceAll('{place}', 'onze gemeente'))
      expect(textOf((await get(`/en/pakketten/${id}`)).body)).toContain('[Name of your municipality]')
    }
    expect((await get('/pakketten/onbekend')).statusCode).toBe(404)
  })

  it('are files without a name or logo of anybody', async () => {
    const small = await get('/pakketten/zelf-terugbellen/klein.png')
    expect(pngSize(small.rawPayload)).toEqual({ width: 372, height: 526 })
    const poster = await get('/pakketten/zelf-terugbellen/poster.svg')
    expect(poster.headers['content-disposition']).toContain('zelf-terugbellen-poster.svg')
    expect(poster.body).not.toContain('Gemeente')
    const zip = await get('/pakketten/zelf-terugbellen/pakket.zip')
    expect(readLocalHeader(zip.rawPayload.subarray(0, 30))).not.toBeNull()
    for (const name of ['logo.png', 'constructor', '..%2Fpakket.zip'])
      expect((await get(`/pakketten/zelf-terugbellen/${name}`)).statusCode, name).toBe(404)
  })
})
