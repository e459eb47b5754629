// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { belongsToKnown } from '#modules/identifiers'
import { findIdentifiers } from '#values'
import { scoreRoles } from './score-roles.ts'
import { writtenStories } from './written.ts'

const find = (story: string) => findIdentifiers(story, { isKnown: belongsToKnown, demoBankAllowed: true })

describe('the two worst errors of a role', () => {
  it.each([
    ['whoever was imitated is taken for the other side', 'genuine-traps'],
    ["the reporter's own account is taken for the receiver's", 'own-traps'],
  ] as const)('in none of forty stories %s', async (_, file) => {
    const stories = await writtenStories(file)
    expect(stories).toHaveLength(40)
    const score = scoreRoles(stories, find)
    expect(
      score.misses.filter((miss) => /is (?:own|genuine|other), read as (?!own|genuine|mentioned)/.test(miss)),
    ).toEqual([])
    expect(score.wronglyAccused).toBe(0)
    expect(score.innocents).toBeGreaterThanOrEqual(40)
  })
})
