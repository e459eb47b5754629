// SPDX-License-Identifier: EUPL-1.2
// npm run soak -- MINUTES [--seed N] [--leg NAME]: what `npm test` has no time for, one leg after the other until the time is over.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Leg, legs, turned } from './soak-legs.ts'
import { type Outcome, runAttempt } from './soak-run.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Which files, which cases, which leg first; another each day. */
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    /** Only legs whose name begins so. */
    leg: { type: 'string', default: '' },
  },
})
const [minutes, seed] = [Number(positionals[0]), Number(values.seed)]
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error(`npm run soak -- MINUTES [--seed N] [--leg NAME]; legs: ${legs.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}
// From the start of this program, which takes a while on a busy machine.
const over = performance.timeOrigin + minutes * 60_000
const secondsLeft = () => Math.floor((over - Date.now()) / 1_000)
const logs = mkdtempSync(join(tmpdir(), 'dijkwacht-soak-logs-'))
/** Less than this is not begun. */
const least = 45

/** Why this leg cannot be run, or null. `npm run soak` has installed what may be installed. */
const missing = ({ needs }: Leg) => (needs && !needs.isHere() ? `not installed: ${needs.packages.join(' ')}` : null)

const outcomes: Outcome[] = []
const notReached: string[] = []
const wanted = turned(
  legs.filter(({ name }) => name.startsWith(values.leg)),
  seed,
)
console.log(`Soak of ${minutes} minutes with seed ${seed}: ${wanted.map(({ name }) => name).join(', ')}`)

for (let round = 0; secondsLeft() > least; round += 1) {
  for (const [place, leg] of wanted.entries()) {
    const until = Date.now() + (secondsLeft() / (wanted.length - place)) * 1_000
    const share = () => Math.floor((until - Date.now()) / 1_000)
    const why = secondsLeft() > least ? missing(leg) : 'no time'
    if (why !== null) {
      if (round === 0) notReached.push(`${leg.name}: ${why}`)
      continue
    }
    const left: string[] = []
    for (const [nth, attempt] of leg.attempts(share(), seed + round * legs.length).entries()) {
      if (secondsLeft() <= least || (nth > 0 && share() < least)) {
        left.push(attempt.name)
        continue
      }
      // A leg may take half as long again as its share, when the estimate was too low; the whole never longer than was asked.
      const most = Math.min(Math.max(share() * 1.5, least), secondsLeft())
      report(await runAttempt(attempt, most, logs, seed))
    }
    if (left.length > 0 && round === 0) notReached.push(`of ${leg.name}: ${left.join(', ')}`)
  }
}

function report(outcome: Outcome): void {
  outcomes.push(outcome)
  const { attempt, failures, hasEnded, seconds } = outcome
  const files = attempt.files ? `, ${attempt.files.length} files` : ''
  const state = failures.length > 0 ? `${failures.length} WRONG` : hasEnded ? 'good' : 'not finished in its time, ended'
  console.log(`${attempt.name}${files}: ${state} (${seconds} s)`)
}

/** A line to type. */
function again({ attempt, failures }: Outcome): string {
  const files = (attempt.files ?? []).filter((file) => failures.some((failure) => failure.startsWith(file)))
  const words = attempt.words.map((word) => word.replace(process.execPath, 'node_modules/.bin/node'))
  const quoted = [...words, ...(files.length > 0 ? files : (attempt.files ?? []))].map((word) =>
    /[^\w@%+=:,./-]/.test(word) ? `'${word}'` : word,
  )
  const env = Object.entries({ NODE_ENV: 'test', TEST_SEED: String(seed), ...attempt.env })
  return [...env.map(([name, value]) => `${name}=${value}`), ...quoted].join(' ')
}

for (const outcome of outcomes.filter(({ failures }) => failures.length > 0)) {
  console.log(`\n## ${outcome.attempt.name}, seed ${seed}; all that it said: ${outcome.log}`)
  for (const failure of outcome.failures.slice(0, 40)) console.log(`  - ${failure}`)
  console.log(`  again${outcome.attempt.begin ? ' (and what ran beside it)' : ''}: ${again(outcome)}`)
}
const unfinished = outcomes.filter(({ hasEnded }) => !hasEnded).map(({ attempt }) => attempt.name)
if (unfinished.length > 0) console.log(`\nNot finished: ${unfinished.join('; ')}`)
if (notReached.length > 0) console.log(`\nNot reached:\n${notReached.map((line) => `  - ${line}`).join('\n')}`)
const wrong = outcomes.filter(({ failures }) => failures.length > 0).length
console.log(`\n${outcomes.length} attempts, ${wrong} with something wrong, seed ${seed}`)
process.exit(wrong === 0 ? 0 : 1)
