// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Permission } from '#foundation/access'
import { languages } from '#foundation/text'
import { modules } from '../../src/app/modules.ts'
import { testContext } from '../context.ts'
import { isLong, seed } from '../property.ts'
import { textOf, testSite } from '../site.ts'

const program = await testContext({ demo: true })
const site = await testSite(program)
const sources = modules.flatMap((module) => module.tray ?? [])
const withRows = sources.flatMap((source) => (source.rows ? [{ source, rows: source.rows }] : []))
const organisations = [
  'politie-demo',
  'deltabank-demo',
  'polderbank-demo',
  'zeewind-telecom-demo',
  'meldpunt-demo',
  'om-demo',
  'ministerie-demo',
  'gemeente-demo',
  'fietsfabriek-demo',
]
/** Each organisation in one language, its neighbour in the other, and turned round at the next seed; in both in the soak. */
const languagesAt = (place: number) => (isLong ? languages : languages.filter((_, at) => (at + place + seed) % 2 === 0))
const permissions = sources.flatMap(({ allow }): Permission[] => (typeof allow === 'object' ? [allow.permission] : []))

describe('a source of work', () => {
  it('has a name of its own', () => {
    // One list may be offered under several permissions.
    const names = [...new Set(withRows.map(({ rows }) => rows))].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  for (const [at, { source, rows }] of withRows.entries())
    it(`${rows.name} shows what waits, each with where it is done, and offers what it can do`, async () => {
      for (const [place, organisation] of organisations.entries())
        for (const language of languagesAt(at + place)) {
          const permission = typeof source.allow === 'object' ? [source.allow.permission] : []
          const ctx = { ...program.as(organisation, ...permission), language }
          const waiting = await rows.waiting(ctx, 50).catch(refused)
          if (!waiting) continue
          const keys = waiting.map(({ key }) => key)
          expect(new Set(keys).size).toBe(keys.length)
          const items = await rows.show(ctx, keys)
          expect(items.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
          for (const { subject, href, deeds = [] } of items) {
            expect(subject.trim()).not.toBe('')
            expect(href).toMatch(language === 'en' ? /^\/en\/werkbank\// : /^\/werkbank\//)
            expect(deeds.length).toBeLessThanOrEqual(2)
            if (deeds.length > 0) expect(rows.act).toBeDefined()
          }
          if (waiting.length < 50) expect(await source.count(ctx)).toBe(waiting.length)
          // What this person may not see is not shown by asking for it.
          const stranger = { ...program.as('elders-test', ...permission), language }
          expect(await rows.show(stranger, keys).catch(refused)).toSatisfy(
            (found: unknown[] | null) => !found || found.length === 0 || isOpenToAll(rows.name),
          )
        }
    })
})

/** Sources that hold nothing of one organisation: everybody with the permission works on the same. */
function isOpenToAll(name: string): boolean {
  return ['signals.', 'identifiers.entry', 'helpdesk.', 'warnings.', 'statistics.', 'progress.'].some((begin) =>
    name.startsWith(begin),
  )
}

/** Some desks open only for one kind of organisation. */
function refused(error: unknown): null {
  if (error instanceof Error && 'status' in error && error.status === 403) return null
  throw error
}

describe('the start page', () => {
  for (const [place, organisation] of organisations.entries())
    it(`of ${organisation} opens in every list and both languages, with nothing empty`, async () => {
      const visitor = site.as(program.as(organisation, ...permissions))
      for (const [at, list] of ['', '?lijst=lezen', '?lijst=anderen', '?lijst=later', '?pagina=2'].entries())
        for (const language of languagesAt(at + place)) {
          const answer = await visitor.get(`${language === 'en' ? '/en' : ''}/werkbank${list}`)
          if (answer.statusCode === 403) continue
          expect(answer.statusCode, `${organisation} ${language} ${list}`).toBe(200)
          expect(textOf(answer.body)).not.toMatch(/undefined|\[object|NaN|Invalid/)
        }
    })
})
