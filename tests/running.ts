// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Signer } from '@dijkwacht/check-client'
import { freePort } from '../src/foundation/web/free-port.ts'
import { theBeginning } from './beginning.ts'
import { databasesFolder } from './databases-folder.ts'
import { keepLogged } from './logged.ts'
import { ask, haveDone, hurry, quitDatabase, type Serving, servingOf, untilGone } from './running-database.ts'

const root = resolve(import.meta.dirname, '..')
/** A machine with much to do may take so long; how long it takes is not what a journey is about. */
const patience = 280_000

/** Where a program of src/app begins: in journeys in the few files that tests/journeys/begin.ts made of it. */
export function entry(name: 'main' | 'cli' | 'worker'): string {
  const folder = process.env.TEST_PROGRAM
  return folder ? `${folder}/${name}.js` : `src/app/${name}.ts`
}

/** A program that runs, for whoever only knows where. */
export interface Reached {
  url: string
  dataDir: string
  output(): string
  /** What a command beside the server says, on the same data. */
  command(...words: string[]): string
  /** An access token of a partner of the demo, or of another client by its name. */
  token(client: string): Promise<string>
  /** Has the program do a job now, as `npm run job` does, and waits until it is done. */
  job(name: string): Promise<void>
  /** Asks its embedded database. */
  ask<Row extends object>(question: string, values?: unknown[]): Promise<Row[]>
}

export interface Running extends Reached {
  readonly pid: number
  /** SIGTERM, and wait until it is gone. Resolves to the exit code. */
  stop(): Promise<number | null>
  /** kill -9 of the server and, when asked, of its PostgreSQL. */
  kill(options?: { database?: boolean }): Promise<void>
  /** Starts again on the same data and port. */
  restart(): Promise<void>
  /** Ends it and all that it started at once, and removes the data. */
  clean(): Promise<void>
}

/** Each with how it is ended by whoever cannot wait. */
const started = new Map<Running, () => void>()
/** Whatever happened: nothing of it goes on, and nothing is left, but for one that is still walked in. */
export async function endAll(kept?: Running): Promise<void> {
  for (const running of started.keys()) if (running !== kept) await running.clean()
  outputs.clear()
  if (kept) outputs.add(kept.output)
}
process.once('exit', () => {
  for (const end of started.values()) end()
})

const outputs = new Set<() => string>()
/** Of every program with which these tests had to do, also when it is gone. */
export const everythingSaid = (): string[] => [...outputs].map((output) => output())

/**
 * The program as an operator starts it, in a process of its own, on fresh data: a copy of where journeys begin (tests/beginning.ts), or of
 * `copyOf`, or nothing yet. `project`: the folder of another version. `isDurable`: its database writes through to the disk, as an operator has it,
 * for journeys in which killing is the subject.
 */
export async function startProgram(
  environment: Record<string, string> = {},
  options: { isDurable?: boolean; copyOf?: string; project?: string } = {},
): Promise<Running> {
  for (;;)
    try {
      return await startAt(await freePort(), environment, options)
    } catch (error) {
      // Another process took the port while this one was starting.
      if (!String(error).includes('Deze poort is al in gebruik')) throw error
    }
}

async function startAt(
  port: number,
  environment: Record<string, string>,
  { isDurable = false, copyOf, project = root }: { isDurable?: boolean; copyOf?: string; project?: string },
): Promise<Running> {
  const url = `http://localhost:${environment.PORT ?? port}`
  const dataDir = environment.DATA_DIR ?? mkdtempSync(join(isDurable ? tmpdir() : databasesFolder(), 'dijkwacht-run-'))
  const beginning = await theBeginning()
  const filled = copyOf ?? (environment.DATA_DIR ? undefined : beginning?.filled)
  if (filled) {
    execFileSync('cp', ['-a', `${filled}/.`, dataDir])
    if (!isDurable) hurry(join(dataDir, 'postgres'))
  }
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(port),
    // Vitest has a BASE_URL of its own.
    BASE_URL: url,
    METRICS_PORT: '0',
    DATA_DIR: dataDir,
    RATE_LIMIT: '1000000',
    LOG_LEVEL: 'warn',
    ...environment,
  }
  chmodSync(dataDir, 0o755)
  const reached = reach({ url, dataDir }, env)
  let child: ChildProcess
  let socketFolder = ''

  async function start(): Promise<void> {
    const [before, log] = [reached.output().length, openSync(logOf(dataDir), 'a')]
    // A group of its own: what it starts itself can be ended with it.
    const words = { cwd: project, env, detached: true }
    child = spawn(process.execPath, [resolve(project, entry('main'))], { ...words, stdio: ['ignore', log, log] })
    closeSync(log)
    const began = Date.now()
    // It says so itself: another program may answer at this address.
    while (!reached.output().slice(before).includes('Dijkwacht draait op')) {
      if (child.exitCode !== null) throw new Error(`the program ended: ${reached.output()}`)
      if (Date.now() - began > patience) throw new Error(`the program did not start: ${reached.output()}`)
      await pause(20)
    }
    if (!(await fetch(`${url}/readyz`)).ok) throw new Error(`the program is not ready: ${reached.output()}`)
  }
  const ended = () =>
    new Promise<number | null>((done) =>
      child.exitCode !== null || child.signalCode !== null
        ? done(child.exitCode)
        : child.once('exit', (code) => done(code)),
    )

  const killAll = () => {
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    } catch {} // nothing of it runs any more
    quitDatabase(databaseFolder(dataDir))
  }
  const remove = () => {
    for (const path of [databaseFolder(dataDir), dataDir, socketFolder, keyHolderElsewhere(dataDir), logOf(dataDir)])
      if (path) rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  }

  const running: Running = {
    ...reached,
    get pid() {
      return child.pid ?? 0
    },
    async stop() {
      child.kill('SIGTERM')
      return ended()
    },
    async kill({ database = false } = {}) {
      child.kill('SIGKILL')
      await ended()
      if (database) process.kill(serving(dataDir).pid, 'SIGKILL')
    },
    restart: start,
    async clean() {
      started.delete(running)
      const served = servingOf(databaseFolder(dataDir))
      killAll()
      await ended()
      if (served) await untilGone(served)
      const said = reached.output()
      keepLogged(said)
      outputs.delete(reached.output)
      outputs.add(() => said)
      remove()
    },
  }
  started.set(running, () => {
    killAll()
    remove()
  })
  try {
    await start()
  } catch (error) {
    if (environment.DATA_DIR) killAll()
    else await running.clean()
    throw error
  }
  socketFolder = servingOf(databaseFolder(dataDir))?.connection.host ?? ''
  return running
}

/** The program that runs at this address on these data. */
export function reach({ url, dataDir }: { url: string; dataDir: string }, env: NodeJS.ProcessEnv = {}): Reached {
  const own = { ...process.env, NODE_ENV: 'development', BASE_URL: url, DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...env }
  const output = () => (existsSync(logOf(dataDir)) ? readFileSync(logOf(dataDir), 'utf8') : '')
  outputs.add(output)
  return {
    url,
    dataDir,
    output,
    command: (...words) =>
      execFileSync(process.execPath, [entry('cli'), ...words], { cwd: root, env: own, encoding: 'utf8' }).trim(),
    token(client) {
      const key = JSON.parse(readFileSync(join(dataDir, 'demo-clients', `${client}.jwk.json`), 'utf8'))
      const asked = { platform: url, issuer: `${url}/oidc`, timeoutMs: patience }
      return new Signer(client.endsWith('-demo') ? `${client}-client` : client, key).token(asked)
    },
    job: (name) => haveDone(serving(dataDir), name, patience),
    ask: (question, values) => ask(serving(dataDir), question, values),
  }
}

const logOf = (dataDir: string) => `${dataDir}.log`

/** The program says so when its database could not enter the folder that it was given. */
function databaseFolder(dataDir: string): string {
  const said = existsSync(logOf(dataDir)) ? readFileSync(logOf(dataDir), 'utf8') : ''
  return /De gegevens staan in (\S+),/.exec(said)?.[1] ?? join(dataDir, 'postgres')
}

function serving(dataDir: string): Serving {
  const found = servingOf(databaseFolder(dataDir))
  if (!found) throw new Error(`no database serves ${dataDir}`)
  return found
}

/** Where the second key holder of the trial keeps its keys when it may not enter DATA_DIR: src/app/evaluator.ts. */
function keyHolderElsewhere(dataDir: string): string {
  return join('/var/lib/dijkwacht-evaluator', Buffer.from(resolve(dataDir)).toString('base64url').slice(-40))
}
