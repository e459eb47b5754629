// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeOn } from './axe.ts'
import { isDrawnOfFour, staysWithin } from './fits.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

async function look(page: Page): Promise<void> {
  const found = await axeOn(page)
  expect(found.violations.map(({ id, nodes }) => `${page.url()}: ${id}: ${nodes[0]?.html}`)).toEqual([])
  await staysWithin(page)
}

/** Goes on with Tab until this button or field has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let at = 0; at < 150; at += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(
      "((one) => one.labels?.[0]?.textContent ?? one.textContent ?? '')(document.activeElement)",
    )
    if (String(name).replace(/\s+/g, ' ').trim().startsWith(wanted)) return
  }
  throw new Error(`Tab never came to ${wanted}`)
}

/** What each of the four changes, so that they do not wait for each other. */
const modes = [
  { width: 320, javaScriptEnabled: true, id: 'J-100', name: 'Geldezels werven' },
  { width: 320, javaScriptEnabled: false, id: 'J-200', name: 'Lijsten met doelwitten' },
  { width: 1280, javaScriptEnabled: true, id: 'J-300', name: 'Doelwit en relatie' },
  { width: 1280, javaScriptEnabled: false, id: 'J-500', name: 'Verborgen houden' },
] as const

journey('the editor of barrier models', (program) => {
  for (const [way, { width, javaScriptEnabled, id, name }] of modes.entries())
    test.skipIf(!isDrawnOfFour(way))(
      `a step is moved by keyboard alone and reviewed by a second person, ${width} px, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`,
      async () => {
        const options = { viewport: { width, height: 900 }, javaScriptEnabled }
        const context = await program.browser.newContext(options)
        await signInUnseen(await context.newPage(), program.url, 'Hilde Wagenaar')
        const page = await context.newPage()
        const address = `${program.url}/werkbank/barrieres/journey/${id}`
        await page.goto(address)
        if (javaScriptEnabled) await look(page)
        const places = page.getByRole('button', { name: /^Omlaag/ })
        const steps = await places.allTextContents()
        const at = steps.findIndex((text) => text.includes(name))
        expect(at, `${name} is in ${id}`).toBeGreaterThanOrEqual(0)
        await tabTo(page, (steps[at] ?? '').replace(/\s+/g, ' ').trim())
        await page.keyboard.press('Enter')
        await page
          .getByRole('status')
          .getByText(`staat nu op plaats ${at + 2} van`)
          .waitFor()
        await tabTo(page, 'Waarom?')
        await page.keyboard.type('Zo gaat het in de praktijk.')
        await tabTo(page, 'Bekijk wat dit verandert')
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: 'Wat dit verandert' }).waitFor()
        expect(await page.getByLabel('Waarom?').inputValue()).toBe('Zo gaat het in de praktijk.')
        await tabTo(page, 'Waarom?')
        await tabTo(page, 'Stel voor')
        await page.keyboard.press('Enter')
        await page.waitForURL(/\/wijziging\//)
        if (javaScriptEnabled) await look(page)
        const change = page.url()
        expect(await page.getByRole('button', { name: 'Keur goed voor de volgende editie' }).count()).toBe(0)
        await context.close()

        const other = await program.browser.newContext(options)
        await signInUnseen(await other.newPage(), program.url, 'Anh Nguyen')
        const review = await other.newPage()
        await review.goto(change)
        await review.getByRole('button', { name: 'Keur goed voor de volgende editie' }).focus()
        await review.keyboard.press('Enter')
        await review.getByRole('heading', { level: 1, name: 'Barrièremodellen' }).waitFor()
        if (javaScriptEnabled) await look(review)
        await review.getByRole('link', { name: new RegExp(`criminal journey ${id}`) }).waitFor()
        await other.close()
      },
    )
})
