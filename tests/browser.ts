// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const shell = '/usr/bin/chromium-headless-shell'

/**
 * Debian's Chromium, or one that CHROMIUM names; undefined when there is none. Rather the shell without windows: it opens a page in a third of
 * the time, because the whole browser keeps the parts of its own window for each.
 */
export function browserPath(): string | undefined {
  return [process.env.CHROMIUM, shell, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  )
}

export function launchBrowser(...more: string[]): Promise<Browser> {
  const executablePath = browserPath()
  if (!executablePath) throw new Error('not run: no browser')
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...more,
  ]
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  return chromium.launch({ executablePath, args })
}
