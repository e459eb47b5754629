// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { type EvidenceFacts, evidenceLevelOf, evidenceLevels, reporters, takesAnotherOrganisation } from './evidence.ts'

const yesNo = [false, true]
const all: EvidenceFacts[] = yesNo.flatMap((isSourced) =>
  yesNo.flatMap((isDone) =>
    yesNo.flatMap((isTrial) => [null, ...reporters].map((effectBy) => ({ isSourced, isDone, isTrial, effectBy }))),
  ),
)
const outsiders = ['official', 'independent']

it('a level of evidence: without a source nothing, of an idea at most that somebody reports it, above that by an outsider alone', () => {
  for (const facts of all) {
    const level = evidenceLevelOf(facts)
    if (!facts.isSourced) expect(level).toBe('E0')
    if (!facts.isDone) expect(['E0', 'E2']).toContain(level)
    if (facts.effectBy === null) expect(['E0', 'E1']).toContain(level)
    if (takesAnotherOrganisation(level)) expect(outsiders).toContain(facts.effectBy)
    if (level === 'E4') expect(facts.isTrial).toBe(true)
  }
  expect([...new Set(all.map(evidenceLevelOf))].toSorted()).toEqual([...evidenceLevels])
})

it('a level of evidence is never higher with less: each fact that falls away leaves it or lowers it', () => {
  const without = (facts: EvidenceFacts): EvidenceFacts[] => [
    { ...facts, isSourced: false },
    { ...facts, isDone: false },
    { ...facts, isTrial: false },
    { ...facts, effectBy: null },
  ]
  for (const facts of all)
    for (const less of without(facts)) expect(evidenceLevelOf(less) <= evidenceLevelOf(facts)).toBe(true)
})
