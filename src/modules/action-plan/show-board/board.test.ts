// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)
const secretary = asActor('person', 'ministerie-demo', ['plan:read', 'plan:write'])

describe('the board of the plan', () => {
  it.each([
    ['/werkbank/actieplan', 'at the desk'],
    ['/actieplan', 'for everybody'],
  ])('adds up what is late, and says of each square which action it is: %s, %s', async (url) => {
    const { body } = await site.inject({ url, ...(url.startsWith('/werkbank') && { headers: secretary }) })
    const said = textOf(body)
    const number = (words: RegExp) => Number(words.exec(said)?.[1] ?? 0)
    const [late, claimed] = [number(/Bij (\d+) is het kwartaal voorbij/), number(/\((\d+) daarvan tellen hieronder/)]
    expect(claimed).toBeGreaterThan(0)
    expect(late - claimed).toBe(number(/te laat ?: ?(\d+)/))
    const codes = [...body.matchAll(/<small aria-hidden="true">(\d\.\d+)<\/small>/g)].map(([, code]) => code)
    expect(codes).toHaveLength(45)
    expect(new Set(codes).size).toBe(45)
  })
})
