// SPDX-License-Identifier: EUPL-1.2
import type { PlainBrowser } from './plain-browser.ts'

type Fields = Record<string, string | string[]>
const path = '/hulp/plan'

/** Sends an answer of the plan, and sees the page that it leads to. */
export async function answerPlan(browser: PlainBrowser, fields: Fields): Promise<string> {
  const { status, to } = await browser.post(path, fields)
  if (status !== 303) throw new Error(`not answered by an address: ${status}`)
  return browser.see(to)
}

/** Answers the questions as they come; a question without an answer here is passed by as it stands. Gives all pages, the steps last. */
export async function planFor(browser: PlainBrowser, given: Fields): Promise<string[]> {
  const pages = [await browser.see(path)]
  for (let asked = 0; asked < 10; asked++) {
    const [page = ''] = pages.slice(-1)
    const fields = asShown(page)
    const [question = ''] = fields.asked ?? []
    if (question === '') return pages
    pages.push(
      await answerPlan(browser, { ...fields, ...(given[question] !== undefined && { [question]: given[question] }) }),
    )
  }
  throw new Error('more than nine questions')
}

function asShown(page: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  for (const [tag] of page.matchAll(/<input\b[^>]*>/g)) {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
    if (of('name') === 'intent') continue
    if (of('type') === 'hidden' || /\bchecked\b/.test(tag)) (fields[of('name')] ??= []).push(of('value'))
  }
  return fields
}
