// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Call } from './call.ts'
import { decide, type Decision, type Whole } from './decide.ts'
import type { Journal } from './journal.ts'

/** What goes wrong in real systems, by the name under which one asks for it. */
export const mannerNames = [
  'down',
  'slow',
  'double',
  'twice',
  'shuffled',
  'late',
  'strict',
  'wrong-hash',
  'malformed',
] as const
export type Manner = (typeof mannerNames)[number]

/** What this system knows of ours: the published description and nothing else. */
export interface Described {
  isWhole: ValidateFunction
  /** Names of the questions about accounts that money went to. */
  accountQuestions: ReadonlySet<string>
}

interface Question {
  name: string
  role?: string
}

/** Reads the description; null while nobody answers. */
export async function describe(call: Call): Promise<Described | null> {
  const { status, body } = await call('/complaint-interface')
  if (status !== 200) return null
  const { routes, commonQuestions, forms } = body as {
    routes: { operationId: string; answer: object }[]
    commonQuestions: Question[]
    forms: { questions: Question[] }[]
  }
  const ajv = new Ajv2020({ strict: false })
  ;(addFormats as unknown as (own: Ajv2020) => void)(ajv)
  const questions = [...commonQuestions, ...forms.flatMap((form) => form.questions)]
  return {
    isWhole: ajv.compile(routes.find(({ operationId }) => operationId === 'readComplaintWhole')?.answer ?? false),
    accountQuestions: new Set(questions.flatMap(({ name, role }) => (role === 'paid-to' ? [name] : []))),
  }
}

interface System {
  call: Call
  journal: Journal
  described: Described
  has(manner: Manner): boolean
  say(number: string, words: string): void
  /** Complaints that it refused once, as a system whose schema was not brought up to date. */
  refusedOnce: Set<string>
}

/** One complaint: read, checked, stored for good, receipt given, and then what was decided about it. Bears repetition at every point. */
export async function takeOver(system: System, id: string): Promise<void> {
  const { call, journal, described, has, say } = system
  const read = await call(`/complaint-inbox/${id}`)
  if (read.status !== 200) return
  if (!described.isWhole(read.body)) return refuse(system, id, read.body, 'does not fit the schema')
  const whole = read.body as unknown as Whole
  const { number } = whole.complaint
  const last = whole.versions.at(-1)
  // Of what was erased by somebody's right only the hash is left.
  const isRight = (text: string | null) =>
    text === null || createHash('sha256').update(text).digest('hex') === last?.sha256
  if (!last || !isRight(last.signedText))
    return refuse(system, id, read.body, 'the signed text is not what its hash says')
  const { sha256 } = last
  if (has('strict') && !journal.held.has(id) && !system.refusedOnce.has(id)) {
    system.refusedOnce.add(id)
    return refuse(system, id, read.body, `form ${whole.complaint.form} not in schema 1.0 of this system`)
  }
  const isNew = !journal.held.has(id)
  // Held before, and this disk was lost since: the number that we gave out stays.
  const heldAs = whole.standing.heldAs ?? journal.numberOf(id)
  const step = whole.standing.latestStep
  const accounts = last.answers.flatMap(({ question, answers }) =>
    described.accountQuestions.has(question) ? answers.flatMap((text) => text.split(/\s*\n\s*/)) : [],
  )
  journal.keep({ id, number, heldAs, step, sha256, accounts: accounts.map((text) => text.replace(/\s/g, '')) })
  if (isNew) say(number, `stored as ${heldAs}, SHA-256 checked`)
  const receipt = { outcome: 'held', step, heldAs, sha256 }
  if (has('wrong-hash')) await call(`/complaint-inbox/${id}/receipts`, { ...receipt, sha256: '0'.repeat(64) })
  const given = await call(`/complaint-inbox/${id}/receipts`, receipt)
  if (given.status === 409) say(number, `receipt refused: ${String(given.body.detail)}`)
  if (has('late') && step > 1) await call(`/complaint-inbox/${id}/receipts`, { ...receipt, step: step - 1 })
  const own = journal.held.get(id)
  const decision = own && decide(whole, own, journal.held.values())
  if (decision) await answer(system, whole, decision)
}

async function refuse({ call, say }: System, id: string, body: object, problem: string): Promise<void> {
  const { complaint, standing } = body as Partial<Whole>
  say(complaint?.number ?? id, `refused: ${problem}`)
  await call(`/complaint-inbox/${id}/receipts`, { outcome: 'refused', step: standing?.latestStep ?? 1, problem })
}

/** Sends what was decided, under a key that is the same however often it is sent. */
async function answer({ call, has, say }: System, { complaint }: Whole, decision: Decision): Promise<void> {
  const { id, number, version } = complaint
  const path = `/complaints/${id}/steps`
  if (has('malformed')) await call(path, { ...decision, version, verdict: 'no such field' })
  const send = () => call(path, { ...decision, version }, `${id}-${decision.step}-${version}`)
  const done = has('twice') ? (await Promise.all([send(), send()]))[0] : await send()
  // Without the key a second time is another step: it is refused because the complaint moved on.
  if (has('twice')) await call(path, { ...decision, version })
  const { step, ...given } = decision
  const more = Object.values(given).join(', ')
  if (done.status === 200) say(number, `${step}${more && ` (${more})`} → ${String(done.body.status)}`)
  else if (done.status === 409) say(number, `${step}: changed meanwhile, read again`)
  else if (done.status > 0) say(number, `${step}: ${done.status} ${String(done.body.detail)}`)
}
