// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Another team's program, asked a line at a time. */
export interface Program {
  /** Its answer to one question; null when it says nothing in time, no JSON, or is no longer there. */
  ask(question: object): Promise<Record<string, unknown> | null>
  close(): void
}

/** Starts it by a command line of the shell. What it writes to standard error comes through. `timeoutMs`: for one answer. */
export function startProgram(command: string, timeoutMs: number): Program {
  const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'] })
  const waiting: ((line: string | null) => void)[] = []
  let isOver = false
  const over = () => {
    isOver = true
    for (const tell of waiting.splice(0)) tell(null)
  }
  child.on('error', over)
  child.on('close', over)
  child.stdin.on('error', over)
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line))
  return {
    async ask(question) {
      if (isOver) return null
      const line = await new Promise<string | null>((resolve) => {
        const timer = setTimeout(() => {
          // An answer that comes too late would be taken for that of the next.
          child.kill('SIGKILL')
          over()
        }, timeoutMs)
        waiting.push((said) => {
          clearTimeout(timer)
          resolve(said)
        })
        child.stdin.write(`${JSON.stringify(question)}\n`)
      })
      try {
        const answer: unknown = JSON.parse(line ?? '')
        return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : null
      } catch {
        return null
      }
    },
    close() {
      child.stdin.end()
      child.stdout.destroy()
      child.kill()
    },
  }
}
