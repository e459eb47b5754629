// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { type Running, startProgram } from '../running.ts'
import { signedIn } from '../signed-in.ts'

const run = promisify(execFile)
const cli = resolve(import.meta.dirname, '../../packages/check-client/src/cli.ts')
const follower = resolve(import.meta.dirname, '../partners/following-partner.ts')

/** Listed in the demo, and given to partners as a set. */
const [listed, withdrawn] = [demoIban(2_304_001), demoIban(2_301_001)]

/** Two people of the authority decide that others are warned about a seller. What ends later takes it along into every set at once. */
async function publishSeller(): Promise<void> {
  const officer = await signedIn(running.url, 'fatima-benali')
  const list = await (await officer.get('/werkbank/vermeldingen?stand=waiting&soort=user-name')).text()
  const address = /href="(\/werkbank\/vermeldingen\/[0-9a-f-]+)"[^>]*>[^<]*dijkwacht-demo-kaartjes/.exec(list)?.[1]
  const publish = {
    step: 'activate',
    reason: 'Meerdere kopers kregen niets.',
    legalBasis: 'politiewet',
    'expiresOn-day': '1',
    'expiresOn-month': '6',
    'expiresOn-year': String(new Date().getFullYear() + 1),
  }
  await officer.post(address ?? '', publish)
  const second = await signedIn(running.url, 'joris-van-den-heuvel')
  const theirs = await (await second.get(address ?? '')).text()
  const evidence = /name="evidence" value="([\da-f-]{36})"/.exec(theirs)?.[1] ?? ''
  expect(await (await second.post(address ?? '', { step: 'approve', evidence })).text()).toContain('Gepubliceerd')
}

let running: Running
let folder: string
const children: ChildProcess[] = []
beforeAll(async () => {
  running = await startProgram()
  await publishSeller()
  await running.job('sharing.keep-tag-sets')
  folder = mkdtempSync(join(tmpdir(), 'dijkwacht-check-'))
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  if (folder) rmSync(folder, { recursive: true, force: true })
})

function settingsOf(organisation: string, purpose: string): string {
  const path = join(folder, `${organisation}.json`)
  const privateKey = JSON.parse(readFileSync(join(running.dataDir, 'demo-clients', `${organisation}.jwk.json`), 'utf8'))
  writeFileSync(
    path,
    JSON.stringify({
      platform: running.url,
      clientId: `${organisation}-client`,
      privateKey,
      purpose,
      activity: 'register 12',
    }),
  )
  return path
}

/** A partner's system, a process of its own that knows the package and nothing else. Says a line each time that its set changed. */
function follow(organisation: string, purpose: string): () => { version: number; size: number; hits: number } | null {
  const words = [follower, settingsOf(organisation, purpose), [listed, withdrawn].join()]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  return () => {
    const line = said.trimEnd().split('\n').at(-1)
    return line ? JSON.parse(line) : null
  }
}

test('a bank screens its payees at home, others follow the set, and what is withdrawn leaves all three', async () => {
  const keys = async () =>
    (await (await fetch(`${running.url}/v1/oprf/keys`)).json()) as { keys: { bucketBits: number | null }[] }
  await expect.poll(async () => (await keys()).keys.length, { interval: 500 }).toBeGreaterThan(2)

  // A bank: 3,000 payees in a file, two of them listed, one unreadable.
  const payees = Array.from({ length: 3_000 }, (_, place) => formatIban(demoIban(7_700_000 + place)))
  payees[17] = formatIban(listed)
  payees[2_900] = withdrawn
  payees[5] = 'geen rekening'
  const file = join(folder, 'payees.csv')
  writeFileSync(file, `name,account\n${payees.map((payee) => `"Naam, van iemand",${payee}`).join('\n')}\n`)
  const state = join(folder, 'state')
  const words = [
    file,
    '--settings',
    settingsOf('deltabank-demo', 'prevent-payment'),
    '--kind',
    'iban',
    '--column',
    'account',
    '--state',
    state,
  ]
  const screen = () => run(process.execPath, [cli, ...words])
  await expect
    .poll(async () => (await screen().catch((error: Error) => ({ stdout: error.message }))).stdout, {
      interval: 1_000,
    })
    .toBe('row,result\n6,cannot-check\n18,hit\n2901,hit\n')

  const shop = follow('koopplein-demo', 'fraud-detection')
  const telecom = follow('zeewind-telecom-demo', 'fraud-detection')
  for (const partner of [shop, telecom]) await expect.poll(() => partner()?.hits, { interval: 200 }).toBe(2)

  // An officer withdraws one. Nobody asks about it, and it leaves every set.
  const officer = await signedIn(running.url, 'fatima-benali')
  const list = await (await officer.get('/werkbank/vermeldingen?stand=active')).text()
  const address = new RegExp(`href="(/werkbank/vermeldingen/[0-9a-f-]+)"[^>]*>[^<]*${formatIban(withdrawn)}`).exec(
    list,
  )?.[1]
  const put = await officer.post(address ?? '', { step: 'withdraw', reason: 'Het bleek een vergissing.' })
  expect(put.status).toBe(200)
  // A colleague is the second.
  const colleague = await signedIn(running.url, 'joris-van-den-heuvel')
  const evidence = /name="evidence" value="([\da-f-]{36})"/.exec(await (await colleague.get(address ?? '')).text())?.[1]
  const done = await colleague.post(address ?? '', { step: 'approve', evidence: evidence ?? '' })
  expect(done.status).toBe(200)
  await running.job('sharing.keep-tag-sets')
  for (const partner of [shop, telecom]) await expect.poll(() => partner()?.hits, { interval: 200 }).toBe(1)

  // The bank screens again: everything is in its own store, so nothing is asked, and the one is gone.
  // The platform tags its register meanwhile, so it is looked at until nothing else was asked.
  const askedBy = async () => {
    const before = await evaluations()
    expect((await screen()).stdout).toBe('row,result\n6,cannot-check\n18,hit\n')
    return (await evaluations()) - before
  }
  await expect.poll(askedBy, { interval: 500 }).toBe(0)
  expect(running.output()).not.toContain('fault')
})

test('a marketplace screens its own sellers, by name and by link', async () => {
  const file = join(folder, 'sellers.csv')
  const sellers = ['iemand', '@Dijkwacht-Demo-Kaartjes', 'https://www.marktplaats.nl/u/dijkwacht-demo-kaartjes/', '']
  writeFileSync(file, `nr,seller\n${sellers.map((seller, place) => `${place},${seller}`).join('\n')}\n`)
  const settings = settingsOf('koopplein-demo', 'fraud-detection')
  const screen = async (...words: string[]) => {
    const all = [cli, file, '--settings', settings, '--column', 'seller', '--all', ...words]
    const { stdout, stderr } = await run(process.execPath, all)
    return { said: stderr, rows: stdout.trim().split('\n').slice(1) }
  }
  const named = () => screen('--kind', 'user-name', '--platform', 'marktplaats')
  await expect
    .poll(async () => (await named()).rows, { interval: 1_000 })
    .toEqual(['1,none', '2,hit', '3,hit', '4,cannot-check'])
  expect((await named()).said).toMatch(/by your agreements of .*iban, merchant, .*user-name/)
  // A name without a platform is nobody's; the link says its own, also in a column of web addresses.
  expect((await screen('--kind', 'user-name')).rows).toEqual([
    '1,cannot-check',
    '2,cannot-check',
    '3,hit',
    '4,cannot-check',
  ])
  expect((await screen('--kind', 'web-address')).rows[2]).toBe('3,hit')
})

/** How many questions the second key holder put on record, as its own log says. */
async function evaluations(): Promise<number> {
  const metrics = await fetch(`${running.url}/v1/oprf/keys`)
  const { evaluator } = (await metrics.json()) as { evaluator: string }
  const answer = await fetch(`${evaluator}/livez`)
  return ((await answer.json()) as { answered: number }).answered
}
