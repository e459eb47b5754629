// SPDX-License-Identifier: EUPL-1.2
// An employee of a bank checks a list on the workbench, and what is pasted leaves the browser in no form that anybody can read.
import type { Request } from 'playwright-core'
import { expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

journey('an employee screens a list', (program) => {
  const [listed, unknown] = [demoIban(2_301_001), demoIban(7_799_001)]
  const come = async (options: object = {}) => {
    const page = await program.open(options)
    const [sent, faults]: [Request[], string[]] = [[], []]
    await signInUnseen(page, program.url, 'Milan de Wit')
    page.on('request', (request) => sent.push(request))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.text().includes('Content Security') && faults.push(message.text()))
    await page.goto(`${program.url}/werkbank/controleren`)
    const press = async (list: string) => {
      await page.getByLabel('Plak hier uw lijst').fill(list)
      await page.getByLabel('Waarvoor controleert u?').fill('nieuwe klanten van vandaag')
      await page.getByRole('button', { name: 'Controleer', exact: true }).click()
    }
    const bodies = () => sent.map((request) => request.postDataBuffer()?.toString('latin1') ?? '')
    return { page, press, bodies, faults }
  }
  const list = [formatIban(unknown), formatIban(listed), 'kapot'].join('\n')
  const told = /3 regels gecontroleerd: 1 waarschuwing, 1 regel konden wij niet lezen/
  const spellings = [listed, unknown, formatIban(listed), encodeURIComponent(formatIban(listed))]

  test('blinded in the browser, with the words that the server would say', async () => {
    const bits = async () => {
      const { keys } = (await (await fetch(`${program.url}/v1/oprf/keys`)).json()) as {
        keys: { namespace: string; bucketBits: number | null }[]
      }
      return keys.find(({ namespace }) => namespace === 'citizen')?.bucketBits ?? null
    }
    await expect.poll(bits, { interval: 500, timeout: 90_000 }).not.toBeNull()
    const { page, press, bodies, faults } = await come()
    await page.getByText('Wat u plakt, zien wij niet').waitFor()
    await press(list)
    await page.getByRole('heading', { name: told }).waitFor()
    const row = page.getByRole('row', { name: formatIban(listed) })
    await row.getByText('waarschuwt hiervoor').waitFor()
    await page.getByRole('row', { name: 'kapot' }).waitFor()
    expect(bodies().length).toBeGreaterThan(1)
    for (const one of spellings) expect(bodies().filter((body) => body.includes(one))).toEqual([])
    // Still in its field, to be mended.
    expect(await page.getByLabel('Plak hier uw lijst').inputValue()).toBe(list)
    expect(faults).toEqual([])
    // The search of the workbench is there beside it.
    await page.keyboard.press('Control+k')
    await page.locator('.dw-find input:focus').waitFor()
    await page.context().close()
  })

  test('without a key holder nothing is sent, and pressed once more it is asked openly', async () => {
    const { page, press, bodies } = await come()
    await page.route(
      ({ pathname }) => pathname === '/v1/oprf/keys',
      (route) => route.abort(),
    )
    await press(list)
    await page.getByText('Dit kan nu niet zonder dat wij de lijst zien').waitFor()
    for (const one of spellings) expect(bodies().filter((body) => body.includes(one))).toEqual([])
    await page.getByRole('button', { name: 'Controleer', exact: true }).click()
    await page.getByRole('heading', { name: told }).waitFor()
    await page.context().close()
  })

  test('without script it says that we see it, and answers the same', async () => {
    const { page, press } = await come({ javaScriptEnabled: false })
    expect(await page.locator('main').innerText()).toContain('Wij zien uw lijst terwijl wij controleren')
    await press(list)
    await page.getByRole('heading', { name: told }).waitFor()
    await page.context().close()
  })
})
