// SPDX-License-Identifier: EUPL-1.2
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '#foundation/web'
import { keepLogged } from './logged.ts'

const root = resolve(import.meta.dirname, '..')

export interface Running {
  url: string
  /** Of the program itself. */
  readonly pid: number
  dataDir: string
  output(): string
  /** SIGTERM, and wait until it is gone. Resolves to the exit code. */
  stop(): Promise<number | null>
  /** kill -9 of the server and, when asked, of its PostgreSQL. */
  kill(options?: { database?: boolean }): Promise<void>
  /** Starts again on the same data and port. */
  restart(): Promise<void>
  /** What a command beside the server says, on the same data. */
  command(...words: string[]): string
  token(organisation: string): string
  /** Stops and removes the data. */
  clean(): Promise<void>
}

/**
 * The program as an operator starts it, in a process of its own, on fresh data: a copy of `FILLED_DATA_DIR`, where one start made the demo
 * (tests/journeys/setup.ts), or nothing yet.
 */
export async function startProgram(environment: Record<string, string> = {}): Promise<Running> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const dataDir = environment.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'dijkwacht-run-'))
  const filled = process.env.FILLED_DATA_DIR
  if (filled && !environment.DATA_DIR) execFileSync('cp', ['-a', `${filled}/.`, dataDir])
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
  let child: ChildProcess
  let output = ''

  async function start(): Promise<void> {
    child = spawn(process.execPath, ['src/app/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const keep = (chunk: Buffer) => {
      output += chunk
      keepLogged(String(chunk))
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    const began = Date.now()
    for (;;) {
      if (child.exitCode !== null) throw new Error(`the program ended: ${output}`)
      if (Date.now() - began > 110_000) throw new Error(`the program did not start: ${output}`)
      const isReady = await fetch(`${url}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
      if (isReady) return
      await new Promise((done) => setTimeout(done, 50))
    }
  }
  const ended = () =>
    new Promise<number | null>((done) =>
      child.exitCode !== null || child.signalCode !== null
        ? done(child.exitCode)
        : child.once('exit', (code) => done(code)),
    )

  const running: Running = {
    url,
    get pid() {
      return child.pid ?? 0
    },
    dataDir,
    output: () => output,
    async stop() {
      child.kill('SIGTERM')
      return ended()
    },
    async kill({ database = false } = {}) {
      child.kill('SIGKILL')
      await ended()
      if (database)
        process.kill(Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    },
    restart: start,
    command: (...words) =>
      execFileSync(process.execPath, ['src/app/cli.ts', ...words], { cwd: root, env, encoding: 'utf8' }).trim(),
    token: (organisation) => running.command('token', organisation),
    async clean() {
      if (child.exitCode === null && child.signalCode === null) await running.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  await start()
  return running
}
