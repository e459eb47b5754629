// SPDX-License-Identifier: EUPL-1.2
// Debian's own browsers with the extension in them, driven without anything that is not there already.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

export interface ExtendedBrowser {
  /** Opens an address; what becomes of it is asked of `at` and `words`. */
  open(url: string): Promise<void>
  at(): Promise<string>
  words(): Promise<string>
  /** Of the page of the extension: presses and ticks by the names of its parts. */
  press(part: string): Promise<void>
  close(): Promise<void>
}

export const browserPaths = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox-esr' }
export const isThere = (name: keyof typeof browserPaths): boolean => existsSync(browserPaths[name])

interface Started {
  folder: string
  proxy: number
}

export async function startChromium({ folder, proxy }: Started): Promise<ExtendedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'dijkwacht-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPaths.chromium,
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--proxy-server=127.0.0.1:${proxy}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  })
  const page = await context.newPage()
  return {
    open: async (url) => void (await page.goto(url).catch(() => {})),
    at: async () => page.url(),
    words: () => page.locator('body').innerText(),
    press: (part) => page.locator(`[data-part=${part}]`).click(),
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

const settings = (proxy: number) =>
  Object.entries({
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    'dom.security.https_only_mode': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.enabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'remote.prefs.recommended': true,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')

/** Firefox by WebDriver BiDi, which it speaks itself. */
export async function startFirefox({ folder, proxy }: Started): Promise<ExtendedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'dijkwacht-firefox-'))
  writeFileSync(join(profile, 'user.js'), settings(proxy))
  const words = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile]
  const child = spawn(browserPaths.firefox, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  const socket = new WebSocket(`${await addressOf(child)}/session`)
  await new Promise((done, fail) => {
    socket.addEventListener('open', done)
    socket.addEventListener('error', fail)
  })
  let number = 0
  const waiting = new Map<number, { done(result: unknown): void; fail(error: Error): void }>()
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error, message } = JSON.parse(String(data)) as {
      id?: number
      result?: unknown
      error?: string
      message?: string
    }
    const one = waiting.get(id ?? -1)
    if (error) one?.fail(new Error(`${error}: ${message ?? ''}`))
    else one?.done(result)
  })
  const send = <T = unknown>(method: string, params: object): Promise<T> =>
    new Promise((done, fail) => {
      number += 1
      waiting.set(number, { done, fail })
      socket.send(JSON.stringify({ id: number, method, params }))
    })
  await send('session.new', { capabilities: {} })
  await send('webExtension.install', { extensionData: { type: 'path', path: folder } })
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' })
  const evaluate = async (expression: string): Promise<string> => {
    const target = { context }
    const told = await send<{ result?: { value?: string } }>('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
    })
    return told.result?.value ?? ''
  }
  return {
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'none' }).catch(() => {})),
    async at() {
      const { contexts } = await send<{ contexts: { url: string }[] }>('browsingContext.getTree', { root: context })
      return contexts[0]?.url ?? ''
    },
    words: () => evaluate('document.body.innerText'),
    press: async (part) => void (await evaluate(`document.querySelector('[data-part=${part}]').click()`)),
    async close() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString()
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)
      if (found?.[1]) done(found[1])
    })
    child.once('exit', () => fail(new Error(`Firefox ended: ${said.slice(0, 500)}`)))
  })
}
