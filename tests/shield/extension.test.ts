// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { testContext } from '../context.ts'
import { testSite } from '../site.ts'
import { type ExtendedBrowser, isThere, startChromium, startFirefox } from './extension-browsers.ts'
import { deciding } from './list-names.ts'
import { recordingProxy } from './recording-proxy.ts'

const root = resolve(import.meta.dirname, '../..')
const program = await testContext()
const site = await testSite(program)
const desk = await deciding(program)
await site.listen({ port: 0, host: '127.0.0.1' })
const platform = `http://127.0.0.1:${(site.server.address() as AddressInfo).port}`
const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-extension-'))
const pack = (into: string, timeZone: string) =>
  execFileSync(process.execPath, ['tools/pack-extension.ts', platform, '-', into], {
    cwd: root,
    env: { ...process.env, TZ: timeZone },
  })
pack(folder, 'Europe/Amsterdam')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const patience = { timeout: 120_000, interval: 200 }
const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
const packed = (ending: string) => join(folder, `dijkwacht-${version}.${ending}`)

test('is packed the same twice, in any time zone, under a megabyte', () => {
  const again = join(folder, 'again')
  pack(again, 'Asia/Tokyo')
  const bytes = readFileSync(packed('zip'))
  expect(readFileSync(join(again, `dijkwacht-${version}.xpi`)).equals(bytes)).toBe(true)
  expect(statSync(packed('xpi')).size).toBeLessThan(1_000_000)
})

test('asks to see which pages are opened and for no site, and no page can reach into it', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'extension/manifest.json'), 'utf8'))
  expect(manifest.permissions).toEqual(['alarms', 'webNavigation'])
  for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])
    expect(manifest).not.toHaveProperty(key)
  for (const name of ['background', 'warning', 'account', 'start', 'pay'])
    expect(readFileSync(join(folder, `extension/${name}.js`), 'utf8')).not.toMatch(
      /innerHTML|document\.write|\beval\(|new Function|\bimport\s*\(/,
    )
})

const browsers: ['chromium' | 'firefox', (started: { folder: string; proxy: number }) => Promise<ExtendedBrowser>][] = [
  ['chromium', startChromium],
  ['firefox', startFirefox],
]

/** Opens it again only when no warning came of it: a page that is still on its way would take the place of the warning. */
const isWarned = (browser: ExtendedBrowser, url: string) =>
  vi.waitFor(async () => {
    await browser.open(url)
    const arrived = async () => expect(await browser.at()).toMatch(/-extension:\/\/[^/]+\/warning\.html/)
    await vi.waitFor(arrived, { timeout: 3_000, interval: 50 })
  }, patience)

// Each waits for the minute in which its list is asked anew: side by side.
describe.concurrent.each(browsers)('in %s', (name, start) => {
  test.skipIf(!isThere(name))(
    'warns before a listed site, tells nobody where one surfs, and forgets what ended',
    async ({ expect, onTestFinished }) => {
      const [listed, other] = [`nep-${name}.example`, `gewoon-${name}.example`]
      await desk.list(listed)
      const proxy = await recordingProxy(platform)
      const browser = await start({ folder: join(folder, 'extension'), proxy: proxy.port })
      onTestFinished(async () => {
        await browser.close()
        proxy.server.closeAllConnections()
        proxy.server.close()
      })
      await expect
        .poll(() => proxy.seen.some(({ url }) => url.includes('/v1/shield/names/_snapshots')), patience)
        .toBe(true)
      await browser.open(`http://${other}/`)
      await expect.poll(() => browser.words(), patience).toContain(`This is ${other}`)
      // The list is read before it is kept: whoever goes there in that moment is not warned.
      await isWarned(browser, `http://kassa.${listed}/betaal?order=4711`)
      let words = ''
      await expect
        .poll(async () => (words = await browser.words()), patience)
        .toMatch(/warns about this site since|waarschuwt voor deze site sinds/)
      expect(words).toContain(`kassa.${listed}`)
      expect(words).not.toMatch(/\bsafe\b|\bveilig\b/i)

      // One more step: ticked, then opened.
      await browser.press('more')
      await browser.press('sure')
      await browser.press('open')
      await expect.poll(() => browser.at(), patience).toContain(`http://kassa.${listed}/betaal`)

      const second = `nep-ander-${name}.example`
      await desk.list(second)
      await isWarned(browser, `http://${second}/`)
      await desk.withdraw(second)
      // The address of a page that is about to be warned of stands there for a moment too: first the list is asked anew.
      const before = proxy.seen.filter(({ url }) => url.includes('_deltas')).length
      await expect
        .poll(() => proxy.seen.filter(({ url }) => url.includes('_deltas')).length, patience)
        .toBeGreaterThan(before)
      await expect
        .poll(async () => {
          await browser.open(`http://${second}/`)
          return browser.words()
        }, patience)
        .toContain(`This is ${second}`)

      // All that reached the platform: the list, and what changed after a serial of it.
      const asked = proxy.seen.filter(({ url }) => url.startsWith(platform))
      expect(asked.length).toBeGreaterThan(2)
      for (const { method, url, headers } of asked) {
        expect(`${method} ${url.slice(platform.length)}`).toMatch(
          /^GET \/v1\/shield\/names\/(_snapshots\?limit=10000&after=|_deltas\?since=\d+&limit=10000)$/,
        )
        expect(headers).not.toMatch(/nep-|gewoon-|cookie|referer/)
      }
      // Each site heard of itself only.
      const visited = [listed, other, second]
      for (const { url, headers } of proxy.seen.filter((one) => !one.url.startsWith(platform)))
        for (const host of visited)
          if (!(URL.parse(url)?.hostname ?? url).endsWith(host)) expect(`${url} ${headers}`).not.toContain(host)
    },
  )
})
