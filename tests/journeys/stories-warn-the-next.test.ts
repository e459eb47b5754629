// SPDX-License-Identifier: EUPL-1.2
// Three people name an account and a site in their story and in no field, and say of each what it was.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { journey } from './journey.ts'

const account = demoIban(770_314)
const site = 'https://pas-vernieuwen-nu.example/inloggen'
const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }

const stories = [
  `Ik kreeg een bericht over mijn pas. Op ${site} vulde ik alles in. Het bedrag ging naar ${formatIban(account)}.`,
  `pas zou verlopen, via ${site} 250 overgemaakt naar ${account} en weg was het`,
  `They sent me to ${site}. I paid 250 euros into ${formatIban(account)}.`,
]

journey('what stands in three stories warns the next', (program) => {
  const next = (page: Page) => page.getByRole('button', { name: 'Verder', exact: true }).click()
  const choose = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check({ force: true })

  async function tell(page: Page, story: string): Promise<void> {
    await page.goto(`${program.url}/melden`)
    await page.getByRole('button', { name: 'Begin' }).click()
    await choose(page, /^Nee/)
    await next(page)
    await choose(page, /^Ik kreeg een bericht/)
    await next(page)
    while (/vraag-/.test(page.url())) await next(page)
    await choose(page, /Ikzelf/)
    await next(page)
    await next(page)
    await choose(page, /^Ja/)
    await page.getByRole('textbox').first().fill('250')
    await next(page)
    await next(page)
    await page.getByRole('textbox').first().fill(story)
    await next(page)
  }

  test('each is asked what it was, and reads it again before sending', async () => {
    const page = await program.open(phone)
    await tell(page, stories[0] ?? '')
    await page.screenshot({ path: '/tmp/herkend-320.png', fullPage: true })
    expect(await page.locator('main').innerText()).toContain('Dit lazen wij in uw verhaal')
    await next(page)
    await next(page)
    await next(page)
    await page.screenshot({ path: '/tmp/controleer-320.png', fullPage: true })
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.screenshot({ path: '/tmp/controleer-1280.png', fullPage: true })
    await page.goto(`${program.url}/melden/herkend?wijzig`)
    await page.screenshot({ path: '/tmp/herkend-1280.png', fullPage: true })
  })
})
