// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { basisOf, decideSharing, exchangeQuestion } from '#modules/agreements'
import { testContext } from '../../../../tests/context.ts'
import { loadRuleSet } from '../rule-set/load-rule-set.command.ts'
import { listBases } from './decide-sharing.query.ts'

const test = await testContext()
const production = { ...test.visitor, settings: { ...test.ctx.settings, isProduction: true } }

describe('our own exchanges', () => {
  it('are all closed in production as long as no jurist adopted anything, and each names what is missing', async () => {
    for (const { id, isOpen, missing, answer } of await listBases(production)) {
      expect(isOpen, id).toBe(false)
      expect(answer.outcome, id).toBe('not-established')
      expect(missing, id).toMatch(/jurist/)
    }
  })

  it('run on drafts where it is no production, and still say which basis is missing', async () => {
    const { isOpen, missing, answer } = await basisOf(test.visitor, 'partner-check-bank')
    expect([isOpen, answer.onTrial]).toEqual([true, true])
    expect(missing).toContain('(Wpg artikel 20)')
    expect((await basisOf(test.visitor, 'device-pool')).isOpen).toBe(false)
    const english = await basisOf({ ...test.visitor, language: 'en' }, 'device-pool')
    expect(english.missing).toContain('probably forbidden')
  })

  it('are decided by what the database says at that moment', async () => {
    const { isPermitted } = await decideSharing(production, exchangeQuestion('dossier', '2026-11-24'))
    expect(isPermitted).toBe(false)
    const run = (status: string) =>
      sql`with changed as (update agreements.rule set status = ${status}, adopted_by = 'x', adopted_by_name = 'X',
          adopted_at = now() where id = 'sv-161-complaint')
        update agreements.revision set number = gen_random_uuid()`.execute(test.ctx.db.kysely)
    await run('adopted')
    const open = await basisOf(production, 'dossier')
    expect([open.isOpen, open.missing, open.answer.outcome]).toEqual([true, null, 'allowed'])
    await run('draft')
    expect((await basisOf(production, 'dossier')).isOpen).toBe(false)
  })
})

describe('loading the edition', () => {
  it('changes nothing the second time', async () => {
    const rows = () =>
      sql`select xmin::text, id, version from agreements.rule order by id, version`.execute(test.ctx.db.kysely)
    const before = (await rows()).rows
    expect(before.length).toBe(49)
    expect(await loadRuleSet(test.ctx)).toEqual([])
    expect((await rows()).rows).toEqual(before)
  })
})
