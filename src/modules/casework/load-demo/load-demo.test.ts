// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listCases, proposedLinks } from '#modules/cases'
import { listColleagues } from '#modules/partners'
import { parseIdentifier } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { findCaseOrReport } from '../show-case/read-case.query.ts'
import { countNewAlerts } from '../watch-things/list-watches.query.ts'
import { lentAccount, news, story } from './demo-story.ts'

const test = await testContext({ demo: true })
await test.settle()
const police = test.as('politie-demo', 'reports:read', 'cases:read', 'cases:work')

describe('the story of the demo', () => {
  it('has meaty cases, and keeps schemes apart that share a lent account', async () => {
    const { cases } = await listCases(police, { order: 'size', page: 1 }, 'test')
    expect(cases.filter(({ ownReports }) => ownReports >= 10).length).toBeGreaterThanOrEqual(2)
    const all = (await listCases(police, { order: 'recent', page: 1 }, 'test')).cases
    const proposals = (await Promise.all(all.map(({ anchor }) => proposedLinks(police, anchor, 'test')))).flat()
    const lent = proposals.filter(({ hub }) => hub.canonical === lentAccount)
    expect(lent.length).toBeGreaterThanOrEqual(3)
    expect(new Set(lent.map(({ why }) => why))).toEqual(new Set(['unrelated-scams']))
  })

  it('has a case from which a person took reports', async () => {
    const all = (await listCases(police, { order: 'recent', page: 1 }, 'test')).cases
    const found = await Promise.all(all.map(({ anchor }) => findCaseOrReport(police, anchor)))
    const decisions = found.flatMap((one) => (one && one !== 'alone' ? one.decisions : []))
    expect(decisions.some(({ kind, by, isActive }) => kind === 'split' && by === 'Sharmila Ramdin' && isActive)).toBe(
      true,
    )
  })

  it('has news for Fatima Benali, of her own organisation only', async () => {
    const fatima = (await listColleagues(police)).find(({ name }) => name === 'Fatima Benali')
    if (police.actor.kind !== 'person' || !fatima) throw new Error('no such person')
    expect(await countNewAlerts({ ...police, actor: { ...police.actor, id: fatima.id } })).toBe(2)
  })

  it('names nobody’s account, number or site', () => {
    for (const { identifiers } of [...story, ...news])
      for (const { kind, value } of identifiers)
        if (kind === 'web-address') expect(value).toMatch(/\.example$/)
        else if (kind === 'iban') expect(value).toMatch(/^NL\d\dDYKW/)
        else expect(parseIdentifier(kind, value)).toMatchObject({ value: { detail: { isFictitious: true } } })
  })
})
