// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { pngOf } from '#foundation/pictures'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { siteMap } from '../site-map/site-map.ts'
import { drawSharePicture, shareWidth } from './draw-share-picture.query.ts'

describe('the picture beside a shared link', async () => {
  const site = await testSite(await testContext({ demo: true }))
  const open = (url: string) => site.inject({ url })
  const pictureOf = async (url: string) =>
    /<meta property="og:image" content="([^"]+)"/.exec((await open(url)).body)?.[1]?.replace(/^https?:\/\/[^/]+/, '')

  it('stands beside every public page, says its name, and is as large as apps want', async () => {
    const address = await pictureOf('/hulp/plan')
    expect(address).toBe('/deelbeeld/hulp-plan.png')
    const png = await open(address ?? '')
    expect(png.headers['content-type']).toBe('image/png')
    // Width and height stand in the first block of a PNG.
    expect([png.rawPayload.readUInt32BE(16), png.rawPayload.readUInt32BE(20)]).toEqual([1_200, 630])
  })

  it('is of the warning, or of the kind of fraud, where there is one', async () => {
    expect(await pictureOf('/wat-gaat-er-rond/FF-300')).toBe('/deelbeeld/FF-300.png')
    expect(await pictureOf('/waarschuwingen/nep-sms-over-een-pakket')).toBe(
      '/waarschuwingen/nep-sms-over-een-pakket/beeld/link.png',
    )
    expect(await pictureOf('/en/hulp/bankhelpdesk')).toBe('/en/deelbeeld/hulp.png')
  })

  it('repeats no words that somebody put into the address', async () => {
    const [nobody, other, home] = await Promise.all(
      ['bel-0900-verzonnen', 'FF-999', 'dijkwacht'].map((name) => open(`/deelbeeld/${name}.png`)),
    )
    expect(nobody?.rawPayload.equals(home?.rawPayload as Buffer)).toBe(true)
    expect(other?.rawPayload.equals(home?.rawPayload as Buffer)).toBe(true)
  })

  it('holds the name and the sentence of every page, in both languages', () => {
    for (const page of siteMap)
      for (const { title, says } of [page.nl, page.en]) {
        const bottoms = [...drawSharePicture({ title, says, host: 'dijkwacht.example' }).matchAll(/ y="([\d.]+)"/g)]
        const lowest = Math.max(...bottoms.slice(0, -1).map(([, y]) => Number(y)))
        expect(lowest, `${page.path} ${title}`).toBeLessThan(540)
      }
  })

  it('is drawn also for a name with signs that mean something in a drawing', async () => {
    const svg = drawSharePicture({ title: 'A & B < C', says: '"x"', host: 'dijkwacht.example' })
    expect(await pngOf(svg, shareWidth)).toBeInstanceOf(Buffer)
  })
})
