// SPDX-License-Identifier: EUPL-1.2
import type { Running } from '../tests/running.ts'
import { type SignedIn, signedIn } from '../tests/signed-in.ts'
import type { Figures } from './parts.ts'

const times = 20

/** How long an analyst waits for the whole answer of the big pages, over HTTP, 20 times each: median and 95th percentile. */
export async function measureOpening(running: Running): Promise<Figures> {
  const analyst = await signedIn(running.url, 'milan-de-wit')
  const queue = await (await analyst.get('/werkbank/meldingen')).text()
  const cases = await (await analyst.get('/werkbank/zaken?volgorde=grootste')).text()
  const largest = /\/werkbank\/zaken\/[\da-f-]{36}/.exec(cases)?.[0]
  const report = /\/werkbank\/meldingen\/[\da-f-]{36}/.exec(queue)?.[0]
  if (!largest) throw new Error(`no case is on the page: ${cases.slice(0, 300)}`)
  if (!report) throw new Error(`no report is on the page: ${queue.slice(0, 300)}`)
  const shown = await (await analyst.get(largest)).text()
  // Hubs stand in order of reports: the account and the site of the huge fraud come first.
  const identifier = /\/werkbank\/zaken\/[\da-f-]{36}\/kenmerk\/[\da-f-]{36}/.exec(shown)?.[0]
  if (!identifier) throw new Error(`no identifier is on the page of the largest case: ${shown.slice(0, 300)}`)
  const pages = {
    'the queue': '/werkbank/meldingen',
    'a report': report,
    'the list of cases': '/werkbank/zaken',
    'the largest case': largest,
    'its graph': `${largest}/graaf`,
    'its most reported identifier': identifier,
  }
  const figures: Figures = { 'own reports with that identifier': await reportsOf(analyst, identifier) }
  for (const [name, path] of Object.entries(pages))
    figures[`opening ${name}: p50 / p95 ms`] = await timed(analyst, path)
  return figures
}

/** As its page says it, without the dots. */
async function reportsOf(analyst: SignedIn, path: string): Promise<string> {
  const page = await (await analyst.get(path)).text()
  return (
    /Eigen meldingen in deze zaak<\/dt>\s*<dd[^>]*>([\d.]+)/.exec(page)?.[1]?.replaceAll('.', '') ??
    'not found on the page'
  )
}

async function timed(analyst: SignedIn, path: string): Promise<string> {
  const waited: number[] = []
  for (let turn = 0; turn < times; turn++) {
    const began = performance.now()
    const answer = await analyst.get(path)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    waited.push(performance.now() - began)
  }
  waited.sort((a, b) => a - b)
  const at = (part: number) => (waited[Math.min(times - 1, Math.floor(times * part))] ?? 0).toFixed(0)
  return `${at(0.5)} / ${at(0.95)}`
}
