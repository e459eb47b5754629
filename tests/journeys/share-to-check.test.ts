// SPDX-License-Identifier: EUPL-1.2
import type { Page, Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeOn } from './axe.ts'
import { journeyAlone } from './journey.ts'

const listed = 'pakket-zeewind.example'

journeyAlone('somebody shares to the check', (program) => {
  async function visit(path: string, options: { javaScriptEnabled?: boolean } = {}) {
    const context = await program.browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
    const page = await context.newPage()
    const sent: Request[] = []
    const faults: string[] = []
    context.on('request', (request) => sent.push(request))
    page.on('console', (message) => /Content Security|Trusted/.test(message.text()) && faults.push(message.text()))
    await page.goto(program.url + path)
    return { context, page, sent, faults }
  }

  /** As the browser does for another app: a form by POST, to the address and with the fields of the manifest. */
  async function share(page: Page, fields: Record<string, string>): Promise<void> {
    const manifest = await (await fetch(`${program.url}/controleren/app.webmanifest`)).json()
    const { action, enctype, params } = manifest.share_target
    const named = Object.fromEntries(Object.entries(fields).map(([name, value]) => [params[name], value]))
    await page.evaluate(
      ([to, how, data]) => {
        const form = document.createElement('form')
        Object.assign(form, { method: 'post', action: to, enctype: how })
        for (const [name, value] of Object.entries(data as Record<string, string>)) {
          const field = document.createElement('textarea')
          Object.assign(field, { name, value })
          form.append(field)
        }
        document.body.append(form)
        form.submit()
      },
      [action, enctype, named] as const,
    )
  }

  /** Ready for use without internet: the worker runs, and has the list. */
  async function ready() {
    const seen = await visit('/controleren/app')
    await seen.page.getByRole('button', { name: 'Zet klaar voor zonder internet' }).click()
    await seen.page.getByText('Dit toestel is klaar.').waitFor()
    await seen.page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration('/controleren'))?.active?.state === 'activated',
    )
    await expect
      .poll(() => seen.page.evaluate(async () => (await (await caches.open('dijkwacht-lijst')).keys()).length))
      .toBe(1)
    return seen
  }

  test('the browser finds nothing wrong with the manifest', async () => {
    const { context, page } = await visit('/controleren/app')
    const session = await context.newCDPSession(page)
    const { errors, url } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    expect(url).toBe(`${program.url}/controleren/app.webmanifest`)
    await axeOn(page)
    await context.close()
  })

  test('a shared text is answered like a typed one, and we do not see what it was', async () => {
    const { context, page, sent, faults } = await ready()
    await page.goto(`${program.url}/controleren`)
    sent.length = 0
    await share(page, { title: '', text: `Uw pakket: https://${listed}/betalen`, url: '' })
    await page.getByText(/^Dit antwoord is van/).waitFor({ timeout: 60_000 })
    expect(await page.locator('main').innerText()).toContain('Open de site niet')
    expect(page.url()).toBe(`${program.url}/controleren`)
    const left = sent.filter((request) => request.serviceWorker() !== null || request.method() === 'POST')
    // The navigation itself ends in the worker: what reaches us are blinded elements.
    const reached = left.filter((request) => !request.isNavigationRequest())
    for (const request of reached)
      expect(`${request.url()} ${request.postDataBuffer()?.toString('latin1') ?? ''}`).not.toContain('zeewind')
    expect(faults).toEqual([])
    await context.close()
  })

  test('without internet it says what to do first, and what its own list says of a link', async () => {
    const { context, page, faults } = await ready()
    await page.goto(`${program.url}/controleren`)
    await context.setOffline(true)
    await page.goto(`${program.url}/controleren`)
    await page.getByRole('heading', { name: 'Belt er nu iemand? Hang op.' }).waitFor()
    await axeOn(page)
    const ask = async (entry: string) => {
      await page.getByRole('textbox').fill(entry)
      await page.getByRole('button', { name: 'Kijk na op dit toestel' }).click()
      return page.getByRole('status').innerText()
    }
    expect(await ask(`https://kassa.${listed}/x`)).toContain(`${listed} staat op de lijst`)
    expect(await page.locator('main').innerText()).toContain('De lijst op dit toestel is van')
    const unknown = await ask('https://onbekende-winkel.example')
    expect(unknown).toContain('Dat zegt nog niet of het klopt')
    expect(unknown).not.toMatch(/veilig/i)
    expect(await ask('NL65 DYKW 0002 3010 01')).toContain('Wij vonden geen link')
    expect(faults).toEqual([])
    await context.setOffline(false)
    await page.goto(`${program.url}/controleren/app`)
    await page.getByRole('button', { name: 'Haal de lijst van dit toestel' }).click()
    await page.getByRole('button', { name: 'Zet klaar voor zonder internet' }).waitFor()
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
    expect(left).toEqual({ caches: [], workers: 0 })
    await context.close()
  })

  test('without script it says how to paste', async () => {
    const { context, page } = await visit('/controleren/app', { javaScriptEnabled: false })
    expect(await page.locator('main').innerText()).toContain('Plakken kan wel')
    expect(await page.getByRole('button', { name: /Zet klaar/ }).count()).toBe(0)
    await context.close()
  })
})
