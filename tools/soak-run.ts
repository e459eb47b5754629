// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { processesWith } from '../tests/leftovers.ts'
import { scanLogged } from '../tests/logged.ts'

export const root = resolve(import.meta.dirname, '..')

/** One command of a leg. */
export interface Attempt {
  name: string
  words: string[]
  env?: Record<string, string>
  /** Test files; left out where it runs no tests. */
  files?: readonly string[]
  /** What runs beside it, by its mark; `env` is for the attempt too. */
  begin?(env: NodeJS.ProcessEnv): { env?: Record<string, string>; end(): void | Promise<void> }
}

export interface Outcome {
  attempt: Attempt
  /** False when it was ended because its time was over. */
  hasEnded: boolean
  /** One line for each thing that is wrong. */
  failures: string[]
  seconds: number
  /** Where all stands that it said. */
  log: string
}

/** Runs an attempt for at most so many seconds. Whatever it started is ended after it. */
export async function runAttempt(attempt: Attempt, most: number, logs: string, seed: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-soak-'))
  // PostgreSQL is somebody else's when we are root.
  chmodSync(folder, 0o755)
  const logged = join(folder, 'logged')
  mkdirSync(logged)
  const env = {
    SHARED_DATA: resolve(root, '../shared/data'),
    ...process.env,
    NODE_ENV: 'test',
    TMPDIR: folder,
    TEST_RUN: folder,
    TEST_LOGGED: logged,
    TEST_SEED: String(seed),
    ...attempt.env,
  }
  const log = join(logs, `${attempt.name.replaceAll(/\W+/g, '-')}.log`)
  const results = attempt.files && join(folder, 'results.json')
  const words = results ? [...attempt.words, `--outputFile=${results}`, ...(attempt.files ?? [])] : attempt.words
  const began = Date.now()
  const beside = attempt.begin?.(env)
  const { code, hasEnded } = await ended(words, { ...env, ...beside?.env }, log, most * 1000).finally(() =>
    beside?.end(),
  )
  const left = processesWith(`TEST_RUN=${folder}`)
  endAll(folder)
  const failures = hasEnded ? left.map(({ command }) => `left running: ${command.slice(0, 120)}`) : []
  failures.push(...(results && existsSync(results) ? failedTests(results) : []))
  failures.push(...scanLogged(logged).found.map((found) => `about people in what was logged: ${found}`))
  if (hasEnded && code !== 0 && failures.length === 0) failures.push(`ended with ${code}: ${lastLines(log)}`)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  return { attempt, hasEnded, failures, seconds: Math.round((Date.now() - began) / 1000), log }
}

function ended(words: string[], env: NodeJS.ProcessEnv, log: string, most: number) {
  const [program = '', ...args] = words
  const out = openSync(log, 'w')
  return new Promise<{ code: number | null; hasEnded: boolean }>((done, failed) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', out, out] })
    let hasEnded = true
    const late = setTimeout(() => {
      hasEnded = false
      endAll(env.TEST_RUN ?? '')
    }, most)
    child.once('error', failed)
    child.once('exit', (code) => {
      clearTimeout(late)
      done({ code, hasEnded })
    })
  })
}

/** Everything that bears the mark, until nothing does: what ends may have started something meanwhile. */
export function endAll(folder: string): void {
  for (let round = 0; round < 20; round += 1) {
    const running = processesWith(`TEST_RUN=${folder}`)
    if (running.length === 0) return
    for (const { pid } of running)
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It ended by itself.
      }
  }
}

interface Results {
  testResults: {
    name: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

function failedTests(path: string): string[] {
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as Results
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = name.slice(root.length + 1)
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    if (failed.length === 0) return message ? [`${file}: ${message.slice(0, 300)}`] : []
    return failed.map((one) => `${file}: ${one.fullName}\n      ${one.failureMessages[0]?.split('\n')[0]}`)
  })
}

const lastLines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').slice(-4).join(' | ').slice(-400)
