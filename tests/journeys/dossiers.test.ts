// SPDX-License-Identifier: EUPL-1.2
// From a case to a dossier: made, fetched and checked by the command, handed over, answered, and seen by whoever made it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { entry } from '../running.ts'
import { journey } from './journey.ts'
import { signInUnseen } from './sign-in.ts'

const root = resolve(import.meta.dirname, '../..')

journey('a dossier', (program) => {
  async function comeIn(name: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
    const page = await (await program.browser.newContext(options)).newPage()
    page.on('pageerror', (error) => expect.fail(error.message))
    await signInUnseen(page, program.url, name)
    return page
  }

  for (const javaScriptEnabled of [false, true])
    test(`goes from a case to the prosecutor and back, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
      const police = await comeIn('Sharmila Ramdin', { javaScriptEnabled })
      await police.goto(`${program.url}/werkbank/zaken`)
      await police.locator('table a[href*="/zaken/"]').first().click()
      await police.getByRole('link', { name: 'Maak een dossier' }).click()
      await police.getByRole('button', { name: 'Maak dossier' }).click()
      // Everything that is lacking is said at once, and nothing was made.
      await police.locator('a[href="#make-purpose"]').waitFor()
      await police.getByLabel('Openbaar Ministerie (demo)').check()
      await police.getByLabel('Opsporing en vervolging').check()
      await police.getByLabel('Waarom maakt u het?').fill('Steeds dezelfde rekening. Graag een onderzoek.')
      await police.getByRole('button', { name: 'Maak dossier' }).click()
      await police.getByRole('heading', { level: 1, name: /^Dossier D-/ }).waitFor()
      const address = police.url()
      await expect
        .poll(async () => {
          await police.goto(address)
          return police.getByText('Klaar', { exact: true }).count()
        })
        .toBe(1)
      await police.getByRole('heading', { name: 'Wat ontbreekt er?' }).waitFor()
      await police.getByRole('heading', { name: 'Waar ging het geld heen?' }).waitFor()

      await police.getByLabel('Waarvoor haalt u het op?').fill('nalezen')
      const [download] = await Promise.all([
        police.waitForEvent('download'),
        police.getByRole('button', { name: 'Haal pakket op (zip)' }).click(),
      ])
      const bytes = readFileSync(await download.path())
      const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-dossier-'))
      try {
        expect(verify(folder, bytes).code).toBe(2)
        const changed = Buffer.from(bytes)
        const at = Math.floor(changed.length / 2)
        changed[at] = (changed[at] ?? 0) ^ 1
        const wrong = verify(folder, changed)
        expect(wrong.code).toBe(1)
        expect(wrong.said).toContain('NIET IN ORDE')
      } finally {
        rmSync(folder, { recursive: true })
      }

      await police.goto(address)
      await police.getByRole('button', { name: 'Draag over aan Openbaar Ministerie (demo)' }).click()
      await police.getByText('Overgedragen').first().waitFor()
      const prosecutor = await comeIn('Noor Verhoeven', { javaScriptEnabled })
      await prosecutor.goto(`${program.url}/werkbank/dossiers/ontvangen`)
      await prosecutor.locator('table tbody a').first().click()
      await prosecutor.getByRole('heading', { level: 1, name: /^Dossier D-/ }).waitFor()
      expect(prosecutor.url().split('/').at(-1)).toBe(address.split('/').at(-1))
      await prosecutor.getByLabel('Wij sturen het terug').check()
      await prosecutor.getByLabel('Waarom?').selectOption({ label: 'Er ontbreekt te veel' })
      await prosecutor.getByLabel(/^Toelichting/).fill('Bewijs van betaling ontbreekt.')
      await prosecutor.getByRole('button', { name: 'Verstuur antwoord' }).click()
      await prosecutor.getByText('Er is niets meer te doen.').waitFor()
      await police.goto(address)
      await police.getByText('Bewijs van betaling ontbreekt.').waitFor()
      await police.context().close()
      await prosecutor.context().close()
    })

  test('is made by one command, in the name of a person and for a purpose, and checked by another', async () => {
    const police = await comeIn('Sharmila Ramdin', { javaScriptEnabled: false })
    await police.goto(`${program.url}/werkbank/zaken`)
    const href = await police.locator('table a[href*="/zaken/"]').first().getAttribute('href')
    const report = href?.split('/').at(-1)?.split('?')[0] ?? ''
    const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-dossier-'))
    const command = (...words: string[]) =>
      spawnSync(process.execPath, [entry('cli'), 'dossier', ...words], {
        cwd: root,
        env: {
          ...process.env,
          NODE_ENV: 'development',
          BASE_URL: program.url,
          PORT: new URL(program.url).port,
          DATA_DIR: program.dataDir,
          METRICS_PORT: '0',
        },
        encoding: 'utf8',
      })
    const by = ['--voor', 'om-demo', '--map', folder, '--doel', 'Graag een onderzoek, per opdracht.']
    try {
      // Who may not, or gives no purpose, gets nothing, and is told why.
      const stranger = command(report, '--door', 'kofi-mensah', ...by)
      expect([stranger.status === 0, stranger.stderr]).toEqual([false, expect.stringMatching(/mag|niet/)])
      expect(command(report, '--door', 'sharmila-ramdin', '--voor', 'om-demo', '--map', folder).status).not.toBe(0)
      expect(readdirSync(folder)).toEqual([])

      const done = command(report, '--door', 'sharmila-ramdin', ...by)
      expect(done.status, done.stderr).toBe(0)
      const [, number = ''] = /Dossier (D-\d{4}-\d{5}) is klaar/.exec(done.stdout) ?? []
      const names = readdirSync(folder).toSorted()
      expect(names.map((name) => name.split('.').at(-1))).toEqual(['pdf', 'zip'])
      const key = command('--sleutel').stdout.trim()
      const checked = spawnSync(
        process.execPath,
        ['src/app/verify-dossier.ts', join(folder, names[1] ?? ''), '--key', key],
        { cwd: root, env: { PATH: process.env.PATH }, encoding: 'utf8' },
      )
      expect(checked.status, checked.stdout + checked.stderr).toBe(0)
      // Person and purpose stand with it.
      await police.goto(`${program.url}/werkbank/dossiers`)
      await police.getByRole('link', { name: number }).first().click()
      const shown = await police.locator('main').innerText()
      expect(shown).toContain('Graag een onderzoek, per opdracht.')
      expect(shown).toContain('Sharmila Ramdin')
    } finally {
      rmSync(folder, { recursive: true })
      await police.context().close()
    }
  })
})

/** The checker as somebody who has nothing else runs it: without a database or settings. */
function verify(folder: string, bytes: Buffer): { code: number | null; said: string } {
  const path = join(folder, 'pakket.zip')
  writeFileSync(path, bytes)
  const { status, stdout } = spawnSync(process.execPath, ['src/app/verify-dossier.ts', path], {
    cwd: root,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  })
  return { code: status, said: stdout }
}
