// SPDX-License-Identifier: EUPL-1.2
// A program as systemd keeps it: whatever ends it, it is started again a second later.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'

export interface Supervised {
  name: string
  readonly pid: number
  /** How often it was started. */
  readonly starts: number
  signal(signal: NodeJS.Signals): void
  /** Stays away until `release`. */
  hold(): void
  release(): void
  /** SIGTERM, and not again; the exit code. */
  end(): Promise<number | null>
}

const restartMilliseconds = 1_000

export function supervise(
  name: string,
  [program = '', ...words]: readonly string[],
  { cwd, env, log }: { cwd: string; env: NodeJS.ProcessEnv; log: string },
): Supervised {
  let child: ChildProcess
  let starts = 0
  let [isHeld, isOver] = [false, false]
  let waiting: NodeJS.Timeout | undefined
  const start = () => {
    const out = openSync(log, 'a')
    // A group of its own: Ctrl+C is for whoever started the cluster.
    child = spawn(program, words, { cwd, env, detached: true, stdio: ['ignore', out, out] })
    closeSync(out)
    starts += 1
    const again = () => {
      if (!isHeld && !isOver) waiting = setTimeout(start, restartMilliseconds)
    }
    child.once('error', again)
    child.once('exit', again)
  }
  start()
  return {
    name,
    get pid() {
      return child.pid ?? 0
    },
    get starts() {
      return starts
    },
    signal: (signal) => void child.kill(signal),
    hold() {
      isHeld = true
      clearTimeout(waiting)
    },
    release() {
      if (!isHeld) return
      isHeld = false
      if (child.exitCode !== null || child.signalCode !== null) start()
    },
    end() {
      isOver = true
      clearTimeout(waiting)
      if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
      return new Promise((done) => {
        child.once('exit', (code) => done(code))
        child.kill('SIGTERM')
      })
    },
  }
}
