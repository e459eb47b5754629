#!/usr/bin/env node
// SPDX-License-Identifier: EUPL-1.2
// npx dijkwacht-conformance COMMAND
import { parseArgs } from 'node:util'
import { type AreaReport, examine } from './examine.ts'
import { startProgram } from './program.ts'
import { questions } from './questions.ts'

const usage = `dijkwacht-conformance COMMAND [--timeout SECONDS] [--print]

  COMMAND    starts your program: 'java -jar check.jar conformance'. It reads one question a line (JSON) from standard input and writes one answer a line.
  --timeout  for one answer; 10 when left out
  --print    writes the questions and the right answers, and starts nothing

Exit code 0: all answers are right; 1: some are not; 2: it could not be asked.
`
/** So many wrong answers of an area are shown. */
const mostShown = 5

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { timeout: { type: 'string' }, print: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  const all = questions()
  if (values.print) {
    for (const [place, { ask, answer }] of all.entries())
      process.stdout.write(`${JSON.stringify({ question: { id: place + 1, ...ask }, answer })}\n`)
    return 0
  }
  const [command] = positionals
  const seconds = Number(values.timeout ?? 10)
  if (values.help || command === undefined || positionals.length > 1 || !(seconds > 0)) {
    process.stderr.write(usage)
    return values.help ? 0 : 2
  }
  const program = startProgram(command, seconds * 1000)
  const reports = await examine(program, all)
  program.close()
  process.stdout.write(reports.map(linesOf).join(''))
  return reports.every(({ wrong }) => wrong.length === 0) ? 0 : 1
}

function linesOf({ area, asked, wrong }: AreaReport): string {
  const right = `${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${area.padEnd(14)} ${asked - wrong.length} of ${asked}\n`
  const shown = wrong.slice(0, mostShown).map((line) => `       ${line}\n`)
  const more = wrong.length > mostShown ? [`       and ${wrong.length - mostShown} more\n`] : []
  return [right, ...shown, ...more].join('')
}

process.exitCode = await main()
