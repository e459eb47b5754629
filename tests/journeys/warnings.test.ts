// SPDX-License-Identifier: EUPL-1.2
// A warning of the demo: written from a signal, approved by a second person, read by everybody, framed by a site, and taken back.
import { createServer } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

journey('a warning for everybody', (program) => {
  async function comeIn(browser: Browser, name: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    await signInUnseen(page, program.url, name)
    return page
  }

  test('is corrected by two people, reaches feed and frame, and is withdrawn', async () => {
    const { browser, url } = program
    const writer = await comeIn(browser, 'Fatima Benali')
    await writer.goto(`${url}/werkbank/waarschuwingen`)
    await writer.getByRole('link', { name: 'Nepagent aan de telefoon wil uw spullen ophalen' }).first().click()
    await writer.getByRole('link', { name: 'Verbeter de tekst' }).click()
    await writer.getByLabel('Kop').first().fill('Nepagent aan de deur')
    await writer.getByLabel('Wat is er anders, en waarom?').fill('De agent komt ook zonder te bellen.')
    await writer.getByRole('button', { name: 'Laat beoordelen' }).click()
    await writer.getByText('Iemand anders moet dit beoordelen').waitFor()
    const proposal = writer.url()

    const second = await comeIn(browser, 'Leila Farahani')
    await second.goto(proposal)
    await second.getByText('Nepagent aan de deur').first().waitFor()
    await second.getByRole('button', { name: 'Keur goed en publiceer' }).click()
    await second.getByRole('heading', { name: 'Nepagent aan de deur', level: 1 }).waitFor()
    const sheet = second.url()

    const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await reader.goto(`${url}/waarschuwingen?provincie=PV26`)
    await reader.waitForURL(/wat-gaat-er-rond\?provincie=PV26/)
    await reader.getByRole('link', { name: 'Nepagent aan de deur', exact: true }).click()
    await reader.getByRole('heading', { name: 'Wat doet u nu?' }).waitFor()
    await reader.getByText('De agent komt ook zonder te bellen.').first().waitFor()
    await reader.getByRole('img', { name: /^Waarschuwing: Nepagent aan de deur/ }).waitFor()

    // The browser's own parser is strict: what it reads without an error is well-formed.
    const atom = await (await fetch(`${url}/waarschuwingen/atom.xml`)).text()
    // A page of ours lets nothing be parsed on it.
    const blank = await browser.newPage()
    const read = await blank.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml')
      return {
        fault: parsed.querySelector('parsererror')?.textContent ?? null,
        entries: parsed.querySelectorAll('entry').length,
      }
    }, atom)
    expect(read.fault).toBeNull()
    expect(read.entries).toBeGreaterThan(2)

    // The site of a municipality, on another origin.
    const { port } = new URL(url)
    const frame = `<iframe title="w" src="http://inzet.localhost:${port}/waarschuwingen/venster" sandbox="allow-popups"></iframe>`
    const host = createServer((_request, answer) =>
      answer.setHeader('content-type', 'text/html').end(`<!doctype html>${frame}`),
    )
    await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready))
    const address = host.address()
    const outside = await (await browser.newContext()).newPage()
    await outside.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`)
    await outside.frameLocator('iframe').getByRole('link', { name: 'Nepagent aan de deur' }).waitFor()
    expect(await outside.context().cookies()).toEqual([])
    host.close()

    await writer.goto(sheet)
    await writer
      .getByRole('form', { name: 'Stel voor om in te trekken' })
      .getByLabel('Waarom?')
      .fill('De politie zag dat het niet klopte.')
    await writer.getByRole('button', { name: 'Stel voor om in te trekken' }).click()
    await writer.getByText('Iemand anders moet dit beoordelen').waitFor()
    await reader.goto(`${url}/waarschuwingen`)
    await reader.getByText('Nepagent aan de deur').first().waitFor()
    await second.goto(writer.url())
    await second.getByText('De politie zag dat het niet klopte.').first().waitFor()
    await second.getByRole('button', { name: 'Trek de waarschuwing in' }).click()
    await second.getByText('De politie zag dat het niet klopte.').first().waitFor()
    await reader.goto(`${url}/waarschuwingen`)
    expect(await reader.getByText('Nepagent aan de deur').count()).toBe(0)
  })
})
