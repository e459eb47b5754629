// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { type Requirement, requirements, verdicts } from '../../tools/asvs-document.ts'
import { projectFiles } from './source-files.ts'

const files = new Set(projectFiles())
const all = requirements()

/** What is wrong with a line of the table. */
function faultsOf({ requirement, level, verdict, by, why }: Requirement): string[] {
  const faults: string[] = []
  if (!/^\d{1,2}\.\d{1,2}\.\d{1,2}$/.test(requirement) || !/^[123]$/.test(level)) faults.push('no requirement')
  if (!verdicts.includes(verdict)) faults.push(`verdict ${verdict}`)
  if (verdict === 'met' && by === '') faults.push('met, and nothing shows it')
  if (verdict !== 'met' && why === '') faults.push(`${verdict}, without a reason`)
  if (by !== '' && !files.has(by)) faults.push(`${by} does not exist`)
  return faults.map((fault) => `${requirement}: ${fault}`)
}

test('every requirement of ASVS 5.0 is met with what shows it, or has a reason, and what is named exists', () => {
  expect(new Set(all.map(({ requirement }) => requirement)).size).toBe(345)
  expect(all).toHaveLength(345)
  expect(all.flatMap(faultsOf)).toEqual([])
})

test('a line without a reason, without its test, or with one that is gone is found', () => {
  const right: Requirement = { requirement: '1.1.1', level: '1', verdict: 'met', by: 'SECURITY.md', why: '' }
  expect(faultsOf(right)).toEqual([])
  expect(faultsOf({ ...right, by: '' })).toEqual(['1.1.1: met, and nothing shows it'])
  expect(faultsOf({ ...right, by: 'tests/security/gone.test.ts' })).toEqual([
    '1.1.1: tests/security/gone.test.ts does not exist',
  ])
  expect(faultsOf({ ...right, verdict: 'not met', by: '' })).toEqual(['1.1.1: not met, without a reason'])
})
