// SPDX-License-Identifier: EUPL-1.2
// An imitation of the complaint system of the police, as a process of its own: takes complaints over by the API, decides about them in its own time, and
// fails as real systems do. It knows the published description (/v1/complaint-interface) and nothing else of this program. docs/running/police-system.md
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { callerOf, pause } from './police-system/call.ts'
import { openJournal } from './police-system/journal.ts'
import { describe, type Manner, mannerNames, takeOver } from './police-system/take-over.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: process.env.BASE_URL ?? `http://localhost:${process.env.PORT ?? 3000}` },
    state: { type: 'string', default: resolve(root, 'var/police-system') },
    /** Milliseconds between two rounds. */
    pace: { type: 'string', default: '2000' },
    manners: { type: 'string', default: mannerNames.join(',') },
  },
})
const url = values.url.replace(/\/$/, '')
const pace = Number(values.pace)
const manners = new Set(values.manners.split(',').filter(Boolean))
const unknown = [...manners].filter((name) => !(mannerNames as readonly string[]).includes(name))
if (unknown.length > 0 || !(pace >= 0)) {
  process.stderr.write(
    `Does not exist: ${unknown.join(', ')}. --manners: ${mannerNames.join(', ')}; --pace: milliseconds\n`,
  )
  process.exit(1)
}
// A manner that is always there would be no failure but a rule.
const has = (manner: Manner) => manners.has(manner) && (manner === 'strict' || Math.random() < 0.4)
const say = (number: string, words: string) =>
  process.stdout.write(`${new Date().toISOString().slice(11, 19)}  ${number.padEnd(12)} ${words}\n`)

async function token(): Promise<string> {
  if (process.env.TOKEN) return process.env.TOKEN
  const command = ['src/app/cli.ts', 'token', 'politie-demo-complaint-system']
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root })
  return stdout.trim()
}

const journal = openJournal(resolve(values.state, 'journal.jsonl'))
const call = callerOf(url, token, () => (has('slow') ? Math.random() * pace : 0))
say('', `${journal.held.size} complaints held; asking ${url}`)
const refusedOnce = new Set<string>()
let described = await describe(call)
// Killed between the receipt and the decision it holds what nobody tells it about any more: its own work list comes first.
const unfinished = [...journal.held.keys()]
for (let quiet = 0; ; ) {
  if (quiet === 0 && has('down')) {
    say('', 'this system is down')
    await pause(pace * 2)
  }
  described ??= await describe(call)
  const { status, body } = described ? await call('/complaint-inbox?limit=10') : { status: 0, body: {} }
  if (status !== 200) say('', status === 0 ? 'no answer; trying again' : `${status} ${String(body.detail)}`)
  const items = (body.items ?? []) as { id: string }[]
  if (status === 200 && described) items.push(...unfinished.splice(0).map((id) => ({ id })))
  const inOrder = has('shuffled') ? items.toSorted(() => Math.random() - 0.5) : items
  for (const { id } of inOrder) {
    if (!described) break
    const system = { call, journal, described, has, say, refusedOnce }
    await Promise.all((has('double') ? [id, id] : [id]).map((one) => takeOver(system, one)))
  }
  quiet = status === 200 && items.length === 0 ? quiet + 1 : 0
  if (quiet === 1) say('', 'nothing waits')
  await pause(pace)
}
