// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { demoIban, formatIban } from '#values'
import { type Running, startProgram } from '../running.ts'
import { signedIn } from '../signed-in.ts'

/** Systems of partners, each a process of its own, each with bad manners. */
const partners = {
  'deltabank-demo': ['down', 'replaying'],
  'polderbank-demo': ['slow', 'stale'],
  'zeewind-telecom-demo': ['rejecting'],
  'koopplein-demo': ['lying'],
} as const

interface Said {
  after: number
  held: [string, number][]
  /** Accounts of its own about which it was told unasked. */
  notices: number
  /** How many things the sets hold that it was given whole. */
  inSets: number
  verdicts: Record<string, number>
}

let running: Running
const children: ChildProcess[] = []
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await running?.clean()
})

async function startPartner(organisation: string, manners: readonly string[]): Promise<() => Said | null> {
  const script = resolve(import.meta.dirname, '../partners/simulated-partner.ts')
  const words = [running.url, await running.token(organisation), manners.join(), '6000']
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  return () => {
    const line = said.trimEnd().split('\n').at(-1)
    return line ? (JSON.parse(line) as Said) : null
  }
}

/** What a client of others holds that follows our feeds with one fixed word, as a process of its own. */
function startFollower(name: 'misp' | 'taxii', key: string): () => string[] {
  const script = resolve(import.meta.dirname, `../partners/${name}-follower.ts`)
  const child = spawn(process.execPath, [script, running.url, key], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  return () => JSON.parse(said.trimEnd().split('\n').at(-1) || '[]') as string[]
}

/** Asks as a partner's system asks before a payment; the answers say whether a recall is promised. */
async function check(organisation: string, asked: string[]) {
  const reply = await fetch(`${running.url}/v1/checks`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await running.token(organisation)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ purpose: 'betaling tegenhouden', items: asked.map((text) => ({ text })) }),
  })
  const { answers } = (await reply.json()) as { answers: { listing: { recallPromised: boolean } | null }[] }
  return answers.map(({ listing }) => listing?.recallPromised ?? null)
}

test('what was told is taken back everywhere, whatever the partners’ systems do, and though ours is killed meanwhile', async () => {
  running = await startProgram()
  const listed = [demoIban(2_301_001), demoIban(2_304_001), 'fietsvoordeel-magazijn.example']
  for (const organisation of Object.keys(partners))
    expect(await check(organisation, listed)).toEqual([true, true, true])
  // Asking again promises nothing new.
  await check('polderbank-demo', listed)
  const said: Record<string, () => Said | null> = {}
  for (const [organisation, manners] of Object.entries(partners))
    said[organisation] = await startPartner(organisation, manners)
  const all = (wanted: (one: Said) => boolean) =>
    expect
      .poll(
        () =>
          Object.values(said).filter((last) =>
            wanted(last() ?? { after: 0, held: [], notices: 0, inSets: 0, verdicts: {} }),
          ).length,
        {
          interval: 100,
        },
      )
      .toBe(Object.keys(partners).length)
  // The demo has an agreement under which these partners get the whole set, so that lies in their inbox too.
  await all(({ held, inSets }) => held.length === 3 && inSets > 0)
  const before = Math.max(...Object.values(said).map((last) => last()?.inSets ?? 0))
  await all(({ inSets }) => inSets === before)
  const key = running.command('feed-key', 'deltabank-demo-client').trim()
  const followers = [startFollower('misp', key), startFollower('taxii', key)]
  const holds = (account: string) => () => followers.map((held) => held().includes(account))
  await expect.poll(holds(demoIban(2_301_001)), { interval: 100 }).toEqual([true, true])
  // Only the bank that gave out the accounts of the demo is told about them.
  expect(
    Object.entries(said)
      .filter(([, last]) => (last()?.notices ?? 0) > 0)
      .map(([name]) => name),
  ).toEqual(['deltabank-demo'])

  // A person of the authority withdraws one; the program is killed as soon as that is stored.
  const officer = await signedIn(running.url, 'fatima-benali')
  const list = await (await officer.get('/werkbank/vermeldingen?stand=active')).text()
  const address = new RegExp(
    `href="(/werkbank/vermeldingen/[0-9a-f-]+)"[^>]*>[^<]*${formatIban(demoIban(2_301_001))}`,
  ).exec(list)?.[1]
  expect(address).toBeDefined()
  const put = await officer.post(address ?? '', { step: 'withdraw', reason: 'Het bleek een vergissing.' })
  expect(put.status).toBe(200)
  // A colleague is the second.
  const colleague = await signedIn(running.url, 'joris-van-den-heuvel')
  const evidence = /name="evidence" value="([\da-f-]{36})"/.exec(await (await colleague.get(address ?? '')).text())?.[1]
  const done = await colleague.post(address ?? '', { step: 'approve', evidence: evidence ?? '' })
  expect(done.status).toBe(200)
  await running.kill()
  await running.restart()

  await all(({ held, inSets }) => held.length === 2 && inSets === before - 1)
  await expect.poll(holds(demoIban(2_301_001)), { interval: 100 }).toEqual([false, false])
  expect(holds(demoIban(2_304_001))()).toEqual([true, true])
  // Bad manners were seen for what they are, and changed nothing.
  const verdictsOf = (organisation: string) => said[organisation]?.()?.verdicts ?? {}
  expect(verdictsOf('deltabank-demo').repeated).toBeGreaterThanOrEqual(8)
  expect(verdictsOf('polderbank-demo').repeated).toBeGreaterThanOrEqual(2)
  expect(
    (verdictsOf('koopplein-demo')['never-fetched'] ?? 0) + (verdictsOf('koopplein-demo').unknown ?? 0),
  ).toBeGreaterThanOrEqual(4)

  // The authority sees at one glance that every recall works.
  const sent = await (await (await signedIn(running.url, 'fatima-benali')).get('/werkbank/verstrekt')).text()
  expect(sent.match(/terugroep/g)?.length).toBeGreaterThanOrEqual(4)
  expect(await check('polderbank-demo', listed)).toEqual([null, true, true])
})
