// SPDX-License-Identifier: EUPL-1.2
import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { valuesIn } from './api/values-in.ts'

/** Hosts and texts of the program itself and of this machine. */
const own = ['localhost', '127.0.0.1', 'dijkwacht.example']

/** Keeps what a program under test logged until the end of the run, when `npm test` reads it all. */
export function keepLogged(said: string): void {
  const folder = process.env.TEST_LOGGED
  if (folder) appendFileSync(join(folder, `${process.pid}.log`), said)
}

/** Everything about people in what this run logged, each kind of line once, and how many lines there were. */
export function scanLogged(folder: string): { lines: number; found: string[] } {
  const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  const found = new Map<string, string>()
  const seen = new Set<string>()
  for (const line of lines) {
    const times = line.replace(/"(?:time|ms)":[^,}]*/g, '')
    if (seen.has(times)) continue
    seen.add(times)
    for (const value of valuesIn(line, own)) if (!found.has(value)) found.set(value, line)
  }
  return { lines: lines.length, found: [...found].map(([value, line]) => `${value} in ${line.slice(0, 300)}`) }
}
