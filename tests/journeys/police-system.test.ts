// SPDX-License-Identifier: EUPL-1.2
// A system of the police, as a process of its own, takes complaints over by the published description. It is killed again and again, we are killed with our
// database, and it fails as real systems do. Nothing is lost, nothing is taken twice, and the company reads what the police decided.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoIban } from '#values'
import { type Running, startProgram } from '../running.ts'
import { signedIn, type SignedIn } from '../signed-in.ts'

const system = 'politie-demo-complaint-system'
const company = { companyNumber: '00000017', form: 'invoice-fraud' }
const state = mkdtempSync(join(tmpdir(), 'dijkwacht-police-'))

let running: Running
let child: ChildProcess | null = null
beforeAll(async () => {
  running = await startProgram({}, { isDurable: true })
})
afterAll(async () => {
  await killed()
  rmSync(state, { recursive: true, force: true })
})

const tokens = new Map<string, string>()
/** Asked once: they outlive a restart. */
async function tokenOf(name: string): Promise<string> {
  const known = tokens.get(name) ?? (await running.token(name))
  tokens.set(name, known)
  return known
}

/** Starts it with these manners, on the state of the one before. */
async function open(manners: string): Promise<void> {
  const words = ['tools/police-system.ts', '--url', running.url, '--state', state, '--pace', '80', '--manners', manners]
  const env = { ...process.env, TOKEN: await tokenOf(system) }
  child = spawn(process.execPath, words, { cwd: resolve(import.meta.dirname, '../..'), env, stdio: 'ignore' })
}

/** kill -9. */
async function killed(): Promise<void> {
  const gone = child && new Promise((done) => child?.once('exit', done))
  child?.kill('SIGKILL')
  await gone
  child = null
}

interface Held {
  id: string
  heldAs: string
}

/** What its disk says, broken lines left out. */
function journal(): Held[] {
  const path = join(state, 'journal.jsonl')
  let text = ''
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return []
  }
  return text
    .split('\n')
    .flatMap((line) => (line.endsWith('}') && line.includes('heldAs') ? [JSON.parse(line) as Held] : []))
}

/** Where what this system decides ends. */
const decided = ['more-asked', 'bundled', 'kept', 'no-offence']

const answersOf = (number: number, account: number) =>
  Object.entries({
    victim: 'company',
    contactName: 'Noortje Visser',
    contactMail: 'inkoop@fietsfabriek.example',
    ownReference: `KOPPELING-${number}`,
    from: '2026-11-03',
    narrative: 'Een mail noemde een nieuw rekeningnummer.',
    supplier: 'Banden Voorbeeld',
    howChanged: 'mail',
    paidTo: demoIban(7_780_000 + account),
    loss: '4.200',
    deceived: 'yes',
    trick: 'yes',
    because: 'yes',
    gain: 'yes',
  }).map(([question, answer]) => ({ question, answer }))

interface Filed {
  id: string
  number: string
  status: string
  policeNumber: string | null
}

async function call(token: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const answer = await fetch(`${running.url}/v1${path}`, {
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Record<string, unknown>
}

/** Prepared by the machine of the company, signed by a person. Pairs share an account. */
async function file(token: string, signer: SignedIn, number: number): Promise<string> {
  const made = (await call(token, '/complaints', { ...company, answers: answersOf(number, number >> 1) })) as {
    id: string
    version: number
    problems: unknown[]
  }
  expect(made.problems).toEqual([])
  const page = `/werkbank/aangifteloket/${made.id}`
  const done = await signer.post(page, { intent: 'sign', changes: String(made.version) })
  expect(done.ok, await done.text()).toBe(true)
  return made.id
}

test('kill -9 in the middle, again and again, loses no complaint and takes none twice', async () => {
  const signer = await signedIn(running.url, 'hasan-aydin')
  const mine: string[] = []
  const token = await tokenOf('fietsfabriek-demo')
  const filed = async (from: number, to: number) => {
    for (let number = from; number < to; number++) mine.push(await file(token, signer, number))
  }
  await filed(0, 4)
  await open('slow,double,twice,shuffled,wrong-hash')
  await expect.poll(() => journal().length).toBeGreaterThanOrEqual(2)
  await killed()
  await filed(4, 6)
  await open('strict,late,malformed,double,twice')
  const before = journal().length
  await expect.poll(() => journal().length).toBeGreaterThan(before)
  // We go down, with the database, while it works.
  await running.kill({ database: true })
  await running.restart()
  const again = await signedIn(running.url, 'hasan-aydin')
  mine.push(await file(await tokenOf('fietsfabriek-demo'), again, 6))
  await killed()
  await open('double,twice,late')
  const reader = await tokenOf(system)
  const waiting = async () => (await call(reader, '/complaint-inbox')).waiting
  const statusNow = async (id: string) =>
    ((await call(reader, `/complaint-inbox/${id}`)) as unknown as { complaint: Filed }).complaint.status
  // Between a receipt and the decision nothing waits either, so the decisions are waited for.
  const undecided = async () => (await Promise.all(mine.map(statusNow))).filter((status) => !decided.includes(status))
  await expect.poll(undecided, { interval: 500 }).toEqual([])
  await expect.poll(waiting, { interval: 500 }).toBe(0)

  const kept = journal()
  const numbers = new Map(kept.map(({ id, heldAs }) => [id, heldAs]))
  // Lost: none. Twice: none, neither here under two numbers nor two here under one.
  for (const id of mine) expect(numbers.has(id)).toBe(true)
  for (const { id, heldAs } of kept) expect(heldAs).toBe(numbers.get(id))
  expect(new Set(numbers.values()).size).toBe(numbers.size)
  const statusOf = new Map<string, string>()
  for (const id of mine) {
    const whole = (await call(reader, `/complaint-inbox/${id}`)) as unknown as {
      complaint: Filed
      standing: { heldAs: string }
      steps: { step: string }[]
    }
    const { complaint, standing, steps } = whole
    expect(standing.heldAs).toBe(numbers.get(id))
    // However often it was sent, it was taken once.
    for (const step of ['confirm', 'assess', 'ask-more', 'bundle', 'keep'])
      expect(steps.filter((one) => one.step === step).length, `${step} ${id}`).toBeLessThanOrEqual(1)
    statusOf.set(id, complaint.status)
    if (complaint.status === 'more-asked') continue
    expect(complaint.policeNumber).toBe(standing.heldAs)
    const page = await (await again.get(`/werkbank/aangifteloket/${id}`)).text()
    expect(page).toContain(`De politie nam de aangifte op: ${standing.heldAs}.`)
  }
  for (const status of statusOf.values()) expect(decided).toContain(status)

  // Its disk is lost: what it took keeps its number, for we know it; and no number is given out twice.
  await killed()
  rmSync(join(state, 'journal.jsonl'))
  const police = await signedIn(running.url, 'sharmila-ramdin')
  const asked = mine.find((id) => statusOf.get(id) === 'bundled') ?? ''
  const { complaint } = (await call(reader, `/complaint-inbox/${asked}`)) as { complaint: { version: number } }
  const deed = { intent: 'ask-more', words: 'Nog een vraag.', changes: String(complaint.version) }
  expect((await police.post(`/werkbank/aangiften/${asked}`, deed)).ok).toBe(true)
  mine.push(await file(await tokenOf('fietsfabriek-demo'), again, 7))
  await open('')
  await expect.poll(waiting, { interval: 500 }).toBe(0)
  const newest = new Map(journal().map(({ id, heldAs }) => [id, heldAs]))
  expect(newest.get(asked)).toBe(numbers.get(asked))
  expect([...numbers.values()]).not.toContain(newest.get(mine.at(-1) ?? ''))
})
