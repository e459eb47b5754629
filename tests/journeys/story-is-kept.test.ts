// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { staysWithin } from './fits.ts'
import { journey } from './journey.ts'

const story = 'Ik betaalde voor een fiets en hoorde daarna niets meer van de verkoper.'
const field = (page: Page) => page.getByRole('textbox', { name: 'Vertel wat er is gebeurd' })
const held = (page: Page) => page.evaluate<string | null>(`sessionStorage.getItem('dijkwacht-verhaal')`)
const button = (page: Page, name: string) => page.getByRole('button', { name })

journey('who loses the connection while telling the story', (program) => {
  async function atStory(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const page = await program.open({ viewport: { width: 320, height: 720 }, ...options })
    await page.goto(`${program.url}/melden`)
    await button(page, 'Begin').click()
    await page.goto(`${program.url}/melden/verhaal`)
    return page
  }

  test('hears that there is no internet, keeps the text, and gets it back on the same page', async () => {
    const page = await atStory()
    await field(page).pressSequentially(story)
    await page.getByText('U kunt nog 9.929 tekens gebruiken.').waitFor()
    await page.context().setOffline(true)
    await button(page, 'Verder').click()
    await page.getByText('U heeft nu geen internet').waitFor()
    expect(await field(page).inputValue()).toBe(story)
    await page.context().setOffline(false)
    await page.goto(`${program.url}/melden/nu`)
    await page.goto(`${program.url}/melden/verhaal`)
    expect(await field(page).inputValue()).toBe('')
    await page.getByText('Uw verhaal van net staat nog op dit toestel').waitFor()
    await staysWithin(page)
    await button(page, 'Zet mijn verhaal terug').click()
    expect(await field(page).inputValue()).toBe(story)
    await button(page, 'Verder').click()
    await page.waitForURL('**/melden/herkend')
    await expect.poll(() => held(page)).toBeNull()
  })

  test('leaves nothing behind with "Verlaat deze site" or "Wis alles", and is offered nothing of an earlier draft', async () => {
    const page = await atStory()
    await field(page).pressSequentially(story)
    expect(await held(page)).toContain('fiets')
    await page.evaluate(
      `document.querySelector('.dw-quick-exit').addEventListener('click', (event) => event.preventDefault())`,
    )
    await page.getByRole('link', { name: 'Verlaat deze site' }).click()
    expect(await held(page)).toBeNull()
    await field(page).pressSequentially(' En nog iets.')
    await button(page, 'Wis alles en stop').click()
    await page.waitForURL('**/melden')
    expect(await held(page)).toBeNull()
    await page.evaluate(
      `sessionStorage.setItem('dijkwacht-verhaal', JSON.stringify({ draft: 'van een ander', text: 'Iets van een ander.' }))`,
    )
    await button(page, 'Begin').click()
    await page.goto(`${program.url}/melden/verhaal`)
    await field(page).waitFor()
    expect(await page.getByText('Uw verhaal van net').isVisible()).toBe(false)
  })

  test('hears before sending that a text is too long, and loses nothing of it with or without script', async () => {
    const long = `${story} `.repeat(150)
    for (const javaScriptEnabled of [true, false]) {
      const page = await atStory({ javaScriptEnabled })
      await field(page).fill(long)
      if (javaScriptEnabled) await page.getByText(/Deze tekst is 80\d tekens te lang/).waitFor()
      await button(page, 'Verder').click()
      await page
        .getByRole('alert')
        .getByText(/Uw verhaal is 10\.799 tekens lang/)
        .waitFor()
      expect((await field(page).inputValue()).trim()).toBe(long.trim())
    }
  })
})
