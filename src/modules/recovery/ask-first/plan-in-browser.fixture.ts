// SPDX-License-Identifier: EUPL-1.2
import type { PlainBrowser } from '../../../../tests/plain-browser.ts'

/** Answers the questions of the plan, as they come. */
export async function planFor(browser: PlainBrowser, given: Record<string, string>) {
  let shown = await browser.see('/hulp/plan')
  for (let asked = 0; asked < 10; asked++) {
    const hidden = [...shown.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    const fields: Record<string, string | string[]> = {}
    for (const [, name = '', value = ''] of hidden) fields[name] = [fields[name] ?? [], value].flat()
    const question = String(fields.asked)
    if (given[question] !== undefined) fields[question] = given[question]
    const sent = await browser.post('/hulp/plan', fields)
    if (sent.status === 303) return
    shown = sent.html
  }
}
