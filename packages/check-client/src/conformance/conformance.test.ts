// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { areas } from './questions.ts'

const here = import.meta.dirname
const run = (...words: string[]) => {
  const done = spawnSync(process.execPath, [resolve(here, 'cli.ts'), ...words], { encoding: 'utf8', timeout: 60_000 })
  return { code: done.status, said: done.stdout, error: done.stderr }
}
const program = (file: string) => `${process.execPath} ${resolve(here, file)}`

it('a program that answers through the library passes, in every area', () => {
  const { code, said } = run(program('reference-program.ts'))
  expect(said.split('\n').filter(Boolean)).toHaveLength(areas.length)
  for (const area of areas) expect(said).toMatch(new RegExp(`^ok {3}${area} +(\\d+) of \\1$`, 'm'))
  expect(code).toBe(0)
})

it('a program with mistakes fails, and hears which', () => {
  const { code, said } = run(program('wrong-program.fixture.ts'))
  expect(code).toBe(1)
  expect(said).toContain('FAIL canonicalise')
  expect(said).toContain('expressions is ["Jan.Jansen@Winkel.EXAMPLE"], right is ["jan.jansen@winkel.example"]')
  expect(said).toContain('FAIL verify-proof   4 of 7')
  expect(said).toContain('a false proof about 1: isValid is true, right is false')
  expect(said).toContain('signed with another key: refused is false, right is true')
  expect(said).toMatch(/ok {3}blind/)
})

it('a program that is not there, says nothing, or no JSON, fails everywhere and in time', () => {
  for (const command of ['/nowhere/program', 'cat > /dev/null', 'echo hello; cat > /dev/null', 'exit 0']) {
    const { code, said } = run(command, '--timeout', '1')
    expect(code).toBe(1)
    expect(said).not.toContain('ok  ')
    expect(said).toContain('no answer, or no JSON object on one line')
  }
})

it('says how it is called, and prints what it asks', () => {
  expect(run().code).toBe(2)
  expect(run('--help')).toMatchObject({ code: 0 })
  const lines = run('--print').said.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(200)
  for (const line of lines) expect(Object.keys(JSON.parse(line))).toEqual(['question', 'answer'])
})
