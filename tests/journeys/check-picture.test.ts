// SPDX-License-Identifier: EUPL-1.2
// Somebody who has a screenshot: chosen, pasted, and in a browser without script.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeOn } from './axe.ts'
import { journey } from './journey.ts'

const folder = join(import.meta.dirname, '../../src/modules/messages/read-picture/screenshots')
const parcel = join(folder, '01-sms-pakket.png')

journey('a citizen checks a screenshot', (program) => {
  async function visit(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const context = await program.browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
    const page = await context.newPage()
    await page.goto(`${program.url}/controleren`)
    return page
  }
  const picture = (page: Page) => page.getByLabel('Of kies een foto, schermafbeelding of mail')
  async function told(page: Page): Promise<string> {
    await page.getByRole('button', { name: 'Controleer' }).click()
    await page.getByText('Wij lazen dit in uw beeld').waitFor()
    return page.locator('main').innerText()
  }

  test('with and without script: one verdict, and what stands in the picture', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await visit({ javaScriptEnabled })
      await picture(page).setInputFiles(parcel)
      const said = await told(page)
      expect(said).toContain('Dit lijkt op phishing')
      expect(said).toContain('Ook Politie (demo) waarschuwt, voor iets wat erin staat')
      expect(said).toContain('Politie (demo) waarschuwt voor deze site. Open de site niet en vul niets in.')
      expect(said).toContain('pakket-zeewind.example')
      // The number of the answer, so that Back keeps it (decision 0243), and nothing of what stood in the picture.
      expect(page.url()).toBe(`${program.url}/controleren?antwoord=1`)
      if (javaScriptEnabled) {
        const { violations } = await axeOn(page)
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      }
      await page.context().close()
    }
  })

  test('pasted into the field, which then holds it', async () => {
    const page = await visit()
    const base64 = readFileSync(parcel).toString('base64')
    await page.getByLabel('Wat wilt u controleren?').evaluate((field, data) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File([bytes], 'beeld.png', { type: 'image/png' }))
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    }, base64)
    expect(await picture(page).evaluate((field) => (field as HTMLInputElement).files?.[0]?.name)).toBe('beeld.png')
    expect(await told(page)).toContain('Ook Politie (demo) waarschuwt')
    await page.context().close()
  })
})
