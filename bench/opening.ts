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
  const identifier = await mostReported(analyst, largest)
  const pages = {
    'the queue': '/werkbank/meldingen',
    'a report': report,
    'the list of cases': '/werkbank/zaken',
    'the largest case': largest,
    'its graph': `${largest}/graaf`,
    'its most reported identifier': identifier.path,
  }
  const figures: Figures = { 'own reports with its most reported identifier': String(identifier.reports) }
  for (const [name, path] of Object.entries(pages))
    figures[`opening ${name}: p50 / p95 ms`] = await timed(analyst, path)
  return figures
}

/** Of the identifiers on the page of a case the one that most own reports hang on, as its own page says. */
async function mostReported(analyst: SignedIn, casePath: string): Promise<{ path: string; reports: number }> {
  const shown = await (await analyst.get(casePath)).text()
  let most = { path: '', reports: 0 }
  for (const path of new Set(shown.match(/\/werkbank\/zaken\/[\da-f-]{36}\/kenmerk\/[\da-f-]{36}/g))) {
    const page = await (await analyst.get(path)).text()
    const said = /Eigen meldingen in deze zaak<\/dt>\s*<dd[^>]*>([\d.]+)/.exec(page)?.[1] ?? '0'
    const reports = Number(said.replaceAll('.', ''))
    if (reports > most.reports) most = { path, reports }
  }
  if (most.reports === 0) throw new Error(`no identifier is on the page of the largest case: ${shown.slice(0, 300)}`)
  return most
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
