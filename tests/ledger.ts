// SPDX-License-Identifier: EUPL-1.2
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'
import { lostNames, namesText } from './names.ts'

const root = join(import.meta.dirname, '..')
const ledger = join(root, 'var/tests.jsonl')
const namesPath = join(import.meta.dirname, 'names.txt')
/** Where a green run keeps its lists: CI changes nothing in the project. */
const kept = process.env.CI ? join(root, 'var') : import.meta.dirname

/**
 * Writes a line about each test file as it ends, so that a run that was killed tells too, and ends with the plain line that CI reads. Files that
 * could not be collected count as failed. A whole run also fails on a test that is gone, and, when all passed, keeps names and durations.
 */
export default class Ledger implements Reporter {
  private readonly isWhole = process.env.TEST_WHOLE === '1'

  onTestRunStart(): void {
    mkdirSync(join(root, 'var'), { recursive: true })
    rmSync(ledger, { force: true })
  }

  onTestModuleEnd(module: TestModule): void {
    const { passed, failed, skipped } = countsOf(module)
    const line = { file: fileOf(module), ms: durationOf(module), passed, failed, skipped }
    appendFileSync(ledger, `${JSON.stringify(line)}\n`)
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules)
      for (const [name, number] of Object.entries(countsOf(module))) count[name as keyof typeof count] += number
    if (this.isWhole) count.failed += this.compareNames(modules, count.failed === 0)
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : ''
    process.on('exit', () => process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`))
  }

  /** How many tests of the list are gone. */
  private compareNames(modules: readonly TestModule[], isGreen: boolean): number {
    const seen = new Map(modules.map((module) => [fileOf(module), namesOf(module)]))
    const lost = existsSync(namesPath) ? lostNames(readFileSync(namesPath, 'utf8'), seen) : []
    if (lost.length > 0) {
      console.log(`\n${lost.length} tests are gone. If that is meant, take their lines out of tests/names.txt:`)
      for (const name of lost.slice(0, 50)) console.log(`  ${name}`)
      process.exitCode = 1
    } else if (isGreen) {
      writeFileSync(join(kept, 'names.txt'), namesText(seen))
      const durations = modules.map((module) => [fileOf(module), rounded(durationOf(module))] as const)
      const sorted = durations.toSorted(([a], [b]) => (a < b ? -1 : 1))
      writeFileSync(join(kept, 'durations.json'), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`)
    }
    return lost.length
  }
}

const fileOf = (module: TestModule) => relative(root, module.moduleId)
/** With the reading of the file, in which most open their program. */
function durationOf(module: TestModule): number {
  const { duration, collectDuration } = module.diagnostic()
  return Math.round(duration + collectDuration)
}
const namesOf = (module: TestModule) => [...module.children.allTests()].map((test) => test.fullName)

/** Two figures say enough, and change less often. */
const rounded = (ms: number) => Number(ms.toPrecision(ms < 1_000 ? 1 : 2))

function countsOf(module: TestModule) {
  const count = { passed: 0, failed: module.errors().length, skipped: 0 }
  for (const test of module.children.allTests()) {
    const { state } = test.result()
    if (state === 'passed' || state === 'failed' || state === 'skipped') count[state] += 1
  }
  return count
}
