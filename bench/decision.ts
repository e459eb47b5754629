// SPDX-License-Identifier: EUPL-1.2
import type { Page } from 'playwright-core'
import { launchBrowser } from '../tests/browser.ts'
import { signInAs } from '../tests/journeys/sign-in.ts'
import type { Figures } from './parts.ts'

/** Taken off and put back so often, one after the other. */
const turns = 40
const mostWait = 30_000
const lastDay = {
  'expiresOn-day': '1',
  'expiresOn-month': '3',
  'expiresOn-year': String(new Date().getFullYear() + 1),
}

/**
 * From the press on the button of whoever decides to the changed answer of the check, which is asked again and again meanwhile: an account of the demo
 * is suspended by one person, and by turns published again by two, of whom the second presses the button that counts. Beside it what one question of the check takes on this machine.
 */
export async function measureDecisions(url: string, listed: string): Promise<Figures> {
  const browser = await launchBrowser()
  try {
    const page = await (await browser.newContext()).newPage()
    await signInAs(page, url, 'Fatima Benali')
    const colleague = await (await browser.newContext()).newPage()
    await signInAs(colleague, url, 'Joris van den Heuvel')
    const address = await listingOf(page, url, listed)
    const headers = { origin: url }
    const took: number[] = []
    const one: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const step = turn % 2 === 0 ? 'suspend' : 'resume'
      const given = { step, reason: 'Gemeten.', legalBasis: 'politiewet', ...lastDay }
      let form: Record<string, string> = given
      if (step === 'resume') {
        await page.request.post(address, { form: given, headers })
        const shown = await (await colleague.request.get(address)).text()
        form = { step: 'approve', evidence: /name="evidence" value="([^"]+)"/.exec(shown)?.[1] ?? '' }
      }
      const began = performance.now()
      const decided = (step === 'resume' ? colleague : page).request.post(address, { form, headers })
      const until = step === 'resume'
      for (let isWarned = !until; isWarned !== until; ) {
        const asked = performance.now()
        isWarned = await isWarnedAbout(url, listed)
        one.push(performance.now() - asked)
        if (asked - began > mostWait) throw new Error(`${step} changed nothing: ${(await decided).status()}`)
      }
      took.push(performance.now() - began)
      await decided
    }
    const at = (all: readonly number[], share: number) =>
      all.toSorted((a, b) => a - b)[Math.ceil(all.length * share) - 1] ?? 0
    return {
      'decision to changed answer: p50 / p95 / longest, ms (aim: p95 under 1000)': [0.5, 0.95, 1]
        .map((share) => at(took, share).toFixed(0))
        .join(' / '),
      'ratio p95 decision to answer : median question': (at(took, 0.95) / at(one, 0.5)).toFixed(1),
    }
  } finally {
    await browser.close()
  }
}

async function listingOf(page: Page, url: string, listed: string): Promise<string> {
  await page.goto(`${url}/werkbank/vermeldingen?stand=active`)
  const name = (listed.match(/.{1,4}/g) ?? []).join(' ')
  const href = await page.getByRole('link', { name }).first().getAttribute('href')
  return new URL(href ?? '', url).href
}

async function isWarnedAbout(url: string, text: string): Promise<boolean> {
  const answer = await fetch(`${url}/v1/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ items: [{ text }] }),
  })
  const { answers } = (await answer.json()) as { answers: { answer: string }[] }
  return answers[0]?.answer === 'above_threshold'
}
