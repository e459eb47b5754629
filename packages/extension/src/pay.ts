// SPDX-License-Identifier: EUPL-1.2
// Runs only on the sites that somebody named. It draws nothing in the page, and a script of the page cannot make it ask.
import { browserApi } from './browser-api.ts'

/** Two letters, two figures and more: what an account looks like. Everything else that is pasted stays where it is. */
const account = /\b[a-z]{2}\d{2}(?:[ .-]?[a-z\d]){11,30}\b/i

document.addEventListener(
  'paste',
  (event) => {
    if (!event.isTrusted) return
    const text = account.exec(event.clipboardData?.getData('text/plain').slice(0, 2_000) ?? '')?.[0]
    if (text !== undefined) void browserApi.runtime.sendMessage({ kind: 'pasted', text })
  },
  true,
)
