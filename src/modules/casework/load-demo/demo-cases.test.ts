// SPDX-License-Identifier: EUPL-1.2
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestContext, testContext } from '../../../../tests/context.ts'
import { textsOf } from '../../cases/compare-texts/matter-texts.ts'
import { areAlike } from '../../cases/compare-texts/signature.ts'
import { demoListings } from '../../identifiers/load-demo/demo-listings.ts'
import { demoReports } from '../../reports/load-demo/demo-reports.ts'
import { demoSchemes } from '../../reports/load-demo/demo-schemes.ts'
import { news, story } from './demo-story.ts'

interface Told {
  scheme: string
  narrative: string
}

const ofReports = demoReports(new Date('2026-11-24T12:00:00Z')).map(({ scheme, input }) => ({
  scheme,
  narrative: input.narrative ?? '',
}))
/** Listings of the demo are of the schemes of its reports, and so are two reports that the loader files by hand. */
const ofOthers: Told[] = [
  ...demoListings.map(({ value, narrative }) => ({ scheme: schemeWith(value), narrative })),
  {
    scheme: 'buyer-with-proof',
    narrative: 'Ik verkocht mijn bakfiets. De koper liet zien dat hij had betaald, maar er kwam niets binnen.',
  },
  {
    scheme: 'child-with-new-number',
    narrative: 'Iemand deed alsof hij mijn dochter was. Ik heb haar gebeld op haar oude nummer en niets betaald.',
  },
  ...[...story, ...news].map(({ scheme, narrative }) => ({ scheme: `story-${scheme}`, narrative })),
]
const told = [...ofReports, ...ofOthers]
const schemeOf = new Map(told.map(({ scheme, narrative }) => [narrative, scheme]))

function schemeWith(value: string): string {
  return demoSchemes.find(({ identifiers }) => identifiers.some(({ values }) => values.includes(value)))?.name ?? ''
}

describe('the words of the demo', () => {
  it('are alike only for two who quote the message that both got', () => {
    const texts = told.map(({ scheme, narrative }) => ({ scheme, narrative, texts: textsOf(narrative) }))
    const lures = new Set(demoSchemes.flatMap(({ voice }) => textsOf(voice.lure?.text ?? '').map(({ key }) => key)))
    expect(lures.size).toBe(3)
    const shared = new Map<string, number>()
    for (const [at, one] of texts.entries())
      for (const other of texts.slice(0, at))
        for (const a of one.texts)
          for (const b of other.texts)
            if (areAlike(a.signature, b.signature)) {
              expect(one.scheme, `${one.narrative}\n${other.narrative}`).toBe(other.scheme)
              expect(lures, `${a.written}\n${b.written}`).toContain(a.key)
              shared.set(one.scheme, (shared.get(one.scheme) ?? 0) + 1)
            }
    expect([...shared.keys()].toSorted()).toEqual(['card-renewal', 'parcel-message', 'safe-account-call'])
  })
})

describe('the cases of the demo', () => {
  let test: TestContext
  beforeAll(async () => {
    test = await testContext({ demo: true })
    await test.settle()
  })
  afterAll(() => test.close())

  it('join reports of one scheme only', async () => {
    const { rows } = await test.ctx.db.pool.query<{ narrative: string; case: string | null; quotes: boolean }>(
      `select r.narrative, c.case_id as "case", exists (select from cases.text t where t.text_id = any(c.texts)) as quotes
      from reports.report r left join cases.report c on c.report_id = r.id`,
    )
    expect(rows.length).toBeGreaterThan(260)
    // What another room reported for its own demo is in no scheme, and its cases hold nothing of one.
    const schemesOf = Map.groupBy(
      rows.flatMap((row) => (row.case === null ? [] : { ...row, scheme: schemeOf.get(row.narrative) ?? '' })),
      (row) => row.case,
    )
    const cases = [...schemesOf.values()].map((reports) => [...new Set(reports.map(({ scheme }) => scheme))])
    expect(cases.filter((schemes) => schemes.length > 1)).toEqual([])
    const joined = cases.flat()
    for (const { name, count } of demoSchemes) expect(joined.includes(name), name).toBe(count > 1)
    // A person took three reports out of one scheme of the story.
    expect(joined.filter((scheme) => scheme === 'story-helpdesk').length).toBe(2)
    const quoting = rows.filter(({ narrative, quotes }) => quotes && /“.{80,}”/s.test(narrative))
    expect(quoting.length).toBeGreaterThan(15)
  })
})
