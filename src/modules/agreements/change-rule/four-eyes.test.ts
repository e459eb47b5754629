// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { deedMessages } from '#foundation/desk'
import { basisOf } from '#modules/agreements'
import { testContext } from '../../../../tests/context.ts'
import { adoptRule } from '../adopt-rule/adopt-rule.command.ts'
import { loadRuleSet } from '../rule-set/load-rule-set.command.ts'
import { readRuleSet } from '../rule-set/read-rule-set.query.ts'
import type { RuleContent } from '../sharing-rule/sharing-rule.ts'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { changeMessages } from './change-rule.text.ts'
import { approveProposal, declineProposal, takeBackProposal } from './decide-proposal.command.ts'
import { proposeChange } from './propose-change.command.ts'
import { findProposal, findRule } from './rule-desk.query.ts'

let [anna, bram, jurist]: Context[] = []

const test = await testContext()
anna = test.as('ministerie-demo', 'agreements:propose')
bram = test.as('meldpunt-demo', 'agreements:propose')
jurist = test.as('om-demo', 'agreements:propose', 'agreements:adopt')

const shipped = (await readRuleSet()).rules
const contentNamed = (id: string): RuleContent => {
  const found = shipped.find(({ content }) => content.id === id)
  if (!found) throw new Error(id)
  return found.content
}
const who = (ctx: Context | undefined) => ctx as Context
const change = (id: string, changed: Partial<RuleContent>, baseVersion = 1) => ({
  ruleId: id,
  law: 'avg',
  baseVersion,
  content: { ...contentNamed(id), ...changed },
  reason: 'De uitleg was niet duidelijk',
})
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => error.code ?? String(error),
  )
const statusOf = async (id: string) =>
  (await findRule(who(anna), id))?.versions.map(({ version, status }) => [version, status])

describe('a change of a rule', () => {
  it('takes two people: the proposer cannot approve, in the program and in the database', async () => {
    const id = 'uavg-46-bsn'
    const words = { nl: 'Deel geen BSN zonder wet. Haal het weg.', en: 'Share no BSN without a law. Take it out.' }
    const proposal = await proposeChange(who(anna), change(id, { explanation: words }))
    expect(await statusOf(id)).toEqual([[1, 'draft']])
    expect(await codeOf(approveProposal(who(anna), proposal))).toBe(deedMessages.anotherPerson)
    const forced = transaction(who(anna), (tx) =>
      sql`update agreements.proposal set status = 'approved', decided_by = proposed_by, decided_by_name = 'x',
        decided_at = now() where id = ${proposal}`.execute(tx),
    )
    expect(await codeOf(forced)).toBe('23514')
    await approveProposal(who(bram), proposal)
    expect(await statusOf(id)).toEqual([
      [2, 'draft'],
      [1, 'replaced'],
    ])
    expect(await codeOf(approveProposal(who(jurist), proposal))).toBe(deedMessages.notNow)
    const audit = await listAudit(test.ctx, id)
    expect(audit.map((line) => line.action)).toEqual([
      'agreements.rule-loaded',
      'agreements.change-proposed',
      'agreements.change-approved',
    ])
  })

  it('cannot be approved when it breaks an example, and says which', async () => {
    const proposal = await proposeChange(who(anna), change('sv-161-complaint', { outcome: 'forbidden' }))
    const shown = await findProposal(who(bram), proposal)
    expect(shown?.results.filter((result) => !result.isRight).map((result) => result.case.id)).toContain(
      'sv-161-complaint-1',
    )
    expect(await codeOf(approveProposal(who(bram), proposal))).toBe(changeMessages.casesBroken)
    expect(await statusOf('sv-161-complaint')).toEqual([[1, 'draft']])
    expect(await codeOf(declineProposal(who(bram), proposal, {}))).toBe('web.required')
    await declineProposal(who(bram), proposal, { because: 'Aangifte mag altijd' })
    expect((await findProposal(who(anna), proposal))?.proposal).toMatchObject({
      status: 'declined',
      decisionReason: 'Aangifte mag altijd',
    })
  })

  it('that two people make at once is a conflict for the second, whose text stays', async () => {
    const id = 'wpg-25-own-data'
    const first = await proposeChange(who(anna), change(id, { responsible: 'Privacyfunctionaris politie' }))
    const second = await proposeChange(who(bram), change(id, { responsible: 'Functionaris gegevensbescherming' }))
    await approveProposal(who(bram), first)
    expect(await codeOf(approveProposal(who(anna), second))).toBe(changeMessages.ruleChangedMeanwhile)
    expect((await findProposal(who(anna), second))?.proposal.content?.responsible).toBe(
      'Functionaris gegevensbescherming',
    )
    expect(await codeOf(proposeChange(who(bram), change(id, {}, 1)))).toBe(changeMessages.ruleChangedMeanwhile)
    await takeBackProposal(who(bram), second)
    const again = await proposeChange(who(bram), change(id, { responsible: 'Functionaris gegevensbescherming' }, 2))
    expect(await codeOf(takeBackProposal(who(anna), again))).toBe(deedMessages.onlyProposer)
    await approveProposal(who(anna), again)
    expect(await statusOf(id)).toEqual([
      [3, 'draft'],
      [2, 'replaced'],
      [1, 'replaced'],
    ])
  })

  it('that two people approve in the same moment makes one version', async () => {
    const id = 'avg-5-identity-document'
    const proposal = await proposeChange(who(anna), change(id, { responsible: 'Iemand' }))
    const done = await Promise.all([
      codeOf(approveProposal(who(bram), proposal)),
      codeOf(approveProposal(who(jurist), proposal)),
    ])
    expect(done.toSorted()).toEqual([deedMessages.notNow, 'done'].toSorted())
    expect((await statusOf(id))?.length).toBe(2)
  })

  it('is checked: an unofficial source, no example, conditions that do not fit', async () => {
    const wrong = change('uavg-24-research', {
      articles: [{ law: 'Blog', article: '1', url: 'https://voorbeeld.example/' }],
      cases: [],
      safeguards: [],
    })
    const error = await proposeChange(who(anna), wrong).catch((thrown) => thrown)
    expect(error.fields.map(({ field }: { field: string }) => field).toSorted()).toEqual([
      '/articles/0/url',
      '/cases',
      '/safeguards',
    ])
  })

  it('can withdraw a rule, but not one that an example leans on', async () => {
    const propose = (ruleId: string) =>
      proposeChange(who(anna), { ruleId, law: 'avg', baseVersion: 1, content: null, reason: 'Niet meer nodig' })
    expect(await codeOf(approveProposal(who(bram), await propose('tw-device-without-permit')))).toBe('done')
    expect(await statusOf('tw-device-without-permit')).toEqual([[1, 'withdrawn']])
    // An example of another rule says that this one decides it.
    const leaned = await propose('uavg-33-list-between-companies')
    expect(await codeOf(approveProposal(who(bram), leaned))).toBe(changeMessages.casesBroken)
    // The refusals of 2019 and 2021 would be forgotten.
    const forgotten = await propose('uavg-33-store-suspects')
    expect(await codeOf(approveProposal(who(bram), forgotten))).toBe(changeMessages.casesBroken)
    expect((await findProposal(who(bram), forgotten))?.results.filter((each) => !each.isRight).length).toBe(2)
  })
})

describe('adopting', () => {
  it('is for a jurist who did not propose it, by name; taking back closes at that moment', async () => {
    const production = { ...test.visitor, settings: { ...test.ctx.settings, isProduction: true } }
    const adopt = (ctx: Context, id: string, because: string, sequence = '1') =>
      adoptRule(ctx, 'adopt', id, { because, sequence })
    const rule = ['avg-6-consent-help', 'Gelezen en akkoord'] as const
    expect(await codeOf(adopt(who(anna), ...rule))).toBe(changeMessages.mayNotDecide)
    expect(await codeOf(adopt(test.machine('om-demo', 'agreements:adopt'), ...rule))).toBe(changeMessages.mayNotDecide)
    expect((await basisOf(production, 'warm-hand-over')).isOpen).toBe(false)
    await adopt(who(jurist), ...rule)
    const open = await basisOf(production, 'warm-hand-over')
    expect([open.isOpen, open.answer.outcome, open.missing]).toEqual([true, 'allowed-with-conditions', null])
    expect(open.answer.rules[0]?.adoptedBy).toBe('Test Persoon, om-demo')
    expect(await codeOf(adopt(who(jurist), ...rule))).toBe(deedMessages.notNow)
    await adoptRule(who(jurist), 'take-back', rule[0], { because: 'Toch niet', sequence: '1' })
    expect((await basisOf(production, 'warm-hand-over')).isOpen).toBe(false)

    const own = await proposeChange(who(jurist), change('avg-15-own-data', { responsible: 'Jurist' }))
    await approveProposal(who(bram), own)
    expect(await codeOf(adopt(who(jurist), 'avg-15-own-data', 'Zelf bedacht', '2'))).toBe(deedMessages.anotherPerson)
    const { actor } = who(jurist)
    const forced = transaction(who(jurist), (tx) =>
      sql`update agreements.rule set status = 'adopted', adopted_by = ${actor.kind === 'person' ? actor.id : ''},
        adopted_by_name = 'x', adopted_at = now() where id = 'avg-15-own-data' and version = 2`.execute(tx),
    )
    expect(await codeOf(forced)).toBe('23514')
  })

  it('ends with a new version: that is a draft again', async () => {
    const id = 'avg-anonymous-figures'
    await adoptRule(who(jurist), 'adopt', id, { because: 'Akkoord', sequence: '1' })
    await approveProposal(who(bram), await proposeChange(who(anna), change(id, { responsible: 'CBS-contact' })))
    expect(await statusOf(id)).toEqual([
      [2, 'draft'],
      [1, 'replaced'],
    ])
  })
})

describe('the database itself', () => {
  const asSomebody = (statement: ReturnType<typeof sql>, ctx: Context = who(anna)) =>
    codeOf(transaction(ctx, (tx) => statement.execute(tx)))

  it('lets nobody make a version, change what one says, or decide in another name', async () => {
    expect(
      await asSomebody(sql`insert into agreements.rule (id, version, law, status, content, content_hash, made_at)
        values ('zelf', 1, 'avg', 'draft', '{}', '', now())`),
    ).toBe('42501')
    expect(
      await asSomebody(sql`insert into agreements.proposal (id, rule_id, kind, law, base_version, reason, proposed_by,
        proposed_by_name, proposed_at) values (gen_random_uuid(), 'x', 'withdraw', 'avg', 1, 'omdat', 'iemand anders', 'x', now())`),
    ).toBe('42501')
    expect(await asSomebody(sql`update agreements.rule set status = 'withdrawn' where id = 'wpg-20-decision'`)).toBe(
      '42501',
    )
    const rewritten = sql`update agreements.rule set content = '{}', adopted_by = null where id = 'wpg-20-decision'`
    expect(await asSomebody(rewritten, test.ctx)).toContain('P0001')
    const seen = await transaction(test.visitor, (tx) => sql`select id from agreements.proposal`.execute(tx))
    expect(seen.rows).toEqual([])
    expect(await asSomebody(sql`delete from agreements.rule`, who(jurist))).toBe('done')
    expect((await findRule(who(anna), 'wpg-20-decision'))?.versions.length).toBe(1)
  })
})

describe('a newer edition', () => {
  it('follows the file where nobody here decided, and proposes where somebody did', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dijkwacht-rules-'))
    const source = join(import.meta.dirname, '../rule-set')
    for (const name of (await readdir(source)).filter((each) => each.endsWith('.json')))
      await writeFile(
        join(folder, name),
        (await readFile(join(source, name), 'utf8'))
          .replaceAll('"responsible": null', '"responsible": "Werkgroep"')
          .replace('0.1.0-draft.1', '0.2.0'),
      )
    const touched = await loadRuleSet(test.ctx, folder)
    expect(touched.length).toBeGreaterThan(45)
    expect(await statusOf('wpg-20-decision')).toEqual([
      [2, 'draft'],
      [1, 'replaced'],
    ])
    expect(await statusOf('uavg-46-bsn')).toEqual([
      [2, 'draft'],
      [1, 'replaced'],
    ])
    expect((await findRule(who(anna), 'uavg-46-bsn'))?.proposals[0]).toMatchObject({
      status: 'open',
      proposedByName: 'Regelset 0.2.0',
    })
    expect(await statusOf('tw-device-without-permit')).toEqual([[1, 'withdrawn']])
    expect(await loadRuleSet(test.ctx, folder)).toEqual([])
  })
})
