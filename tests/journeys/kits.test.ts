// SPDX-License-Identifier: EUPL-1.2
// A municipality makes a kit in its own colour, takes the package along, opens it, and says that it used it and what it did; anybody reads that.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { axeOn } from './axe.ts'
import { staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

const ways: { name: string; place: string; options: BrowserContextOptions }[] = [
  {
    name: 'a phone without script',
    place: 'Utrecht',
    options: { viewport: { width: 320, height: 640 }, javaScriptEnabled: false },
  },
  { name: 'a desk with script', place: 'Zwolle', options: { viewport: { width: 1280, height: 900 } } },
]
const colour = '#7a0019'

journey('a kit for a municipality', (program) => {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-kit-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const { open } = program

  /** Unpacks by a program of somebody else, into a folder of its own; every file is the one that its sum is of. */
  function unpack(zip: Buffer, to: string): Map<string, Buffer> {
    const files = new Map(Object.entries(unzipSync(new Uint8Array(zip))).map(([name, at]) => [name, Buffer.from(at)]))
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(to, name)), { recursive: true })
      writeFileSync(join(to, name), bytes)
    }
    const sums = String(files.get('SHA256SUMS')).trim().split('\n')
    expect(sums.map((line) => line.slice(66)).toSorted()).toEqual(
      [...files.keys()].filter((name) => name !== 'SHA256SUMS').toSorted(),
    )
    for (const line of sums)
      expect(
        createHash('sha256')
          .update(readFileSync(join(to, line.slice(66))))
          .digest('hex'),
      ).toBe(line.slice(0, 64))
    return files
  }

  /** The guide as whoever opens the package sees it: each file that it names is there, and each picture is drawn and has words. */
  async function readGuide(to: string, names: string[]): Promise<void> {
    const reader = await open({})
    await reader.goto(`file://${to}/leeswijzer.html`)
    const shown = await reader.evaluate(() => ({
      links: [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
      pictures: [...document.images].map(({ naturalWidth, alt }) => naturalWidth > 0 && alt !== ''),
      band: getComputedStyle(document.querySelector('h1') as Element).backgroundColor,
    }))
    expect(shown.links.toSorted()).toEqual(names.filter((name) => !/leeswijzer|SHA256/.test(name)).toSorted())
    expect(shown.pictures).toEqual([true, true])
    expect(shown.band).toBe('rgb(122, 0, 25)')
    expect((await axeOn(reader)).violations).toEqual([])
    await reader.close()
  }

  test.each(ways)('$name: made in its own colour, opened, and told what it did', async ({ place, options }) => {
    // The engine is a script itself.
    const hasScript = options.javaScriptEnabled !== false
    const city = await open(options)
    await signInUnseen(city, program.url, 'Hilde Wagenaar')
    await city.goto(`${program.url}/werkbank/interventies/pakketten`)
    await city.getByRole('link', { name: 'Maak dit pakket De bank komt nooit langs' }).click()
    await city.getByLabel('Voor welke gemeente?').fill(place)
    await city.getByLabel('Kleur van uw huisstijl').fill('#ffee00')
    await city.getByLabel('Waar kunnen inwoners terecht?').fill(`14 030\nStadhuis van ${place}`)
    await city.getByRole('button', { name: 'Maak het pakket' }).click()
    await city.getByText('Witte letters zijn op deze kleur niet goed te lezen').first().waitFor()
    expect(await city.getByLabel('Voor welke gemeente?').inputValue()).toBe(place)
    await city.getByLabel('Kleur van uw huisstijl').fill(colour)
    const emblem = await city.locator('.dw-emblem').first().screenshot()
    await city
      .getByLabel(/^(Logo|Een ander logo)/)
      .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: emblem })
    await city.getByRole('button', { name: 'Maak het pakket' }).click()
    await city.getByText('Het pakket is klaar').waitFor()
    await staysWithin(city)
    if (hasScript) expect((await axeOn(city)).violations).toEqual([])
    const [download] = await Promise.all([
      city.waitForEvent('download'),
      city.getByRole('button', { name: 'Haal het pakket op (ZIP)' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`bank-aan-de-deur-${place.toLowerCase()}.zip`)

    const to = join(folder, place)
    const files = unpack(readFileSync(await download.path()), to)
    const text = (name: string) => String(files.get(name))
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['brief.pdf', 'plan.pdf', 'berichten.txt', 'beelden/poster.svg', 'beelden/logo.png']),
    )
    expect(text('brief.txt')).toContain(`Gemeente ${place}`)
    expect(text('brief.txt')).toContain(`Stadhuis van ${place}`)
    expect(text('LICENTIE.txt')).toContain('CC BY 4.0')
    expect(text('beelden/poster.svg')).toContain(`fill="${colour}"`)
    expect(text('beelden/poster.svg')).toContain(`Gemeente ${place}`)
    expect(text('beelden/tekst-bij-beeld.txt')).toContain(`Logo van de gemeente ${place}`)
    await readGuide(to, [...files.keys()])

    await city.goto(`${program.url}/werkbank/interventies/pakketten`)
    const own = city.getByRole('form', { name: `De bank komt nooit langs, ${place}` })
    await own.getByLabel('Heeft u het gebruikt?').selectOption('Ja')
    await own.getByLabel('Wat deed het').fill('Nu doet 65% de deur niet open (verzonnen).')
    await own.getByRole('button', { name: 'Vertel het' }).click()
    await city.getByText('“65%” zegt nog niet van hoeveel mensen').first().waitFor()
    const what = `Van 120 ouderen in ${place} deden er 78 de deur niet open (verzonnen).`
    await own.getByLabel('Wat deed het').fill(what)
    await own.getByRole('button', { name: 'Vertel het' }).click()
    await city.getByText(`Gebruikt. Wat het deed: ${what}`).waitFor()
    await staysWithin(city)
    if (hasScript) expect((await axeOn(city)).violations).toEqual([])

    const reader = await open(options)
    await reader.goto(`${program.url}/interventies/bank-aan-de-deur-pakket-voor-gemeenten`)
    await reader.getByText(`voor ${place}, gemaakt op`).waitFor()
    await reader.getByText(`Gebruikt. Wat het deed: ${what}`).waitFor()
    await staysWithin(reader)
  })
})
