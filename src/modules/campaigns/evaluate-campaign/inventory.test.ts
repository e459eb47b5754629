// SPDX-License-Identifier: EUPL-1.2
// What a campaign changed ends in the inventory: planned on approval, measured and published in the effect engine, read at the intervention.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { asActor, textOf } from '../../../../tests/site.ts'
import { inventedTable } from '../../evaluations/load-demo/invented-series.ts'
import { bank, desk, ministry, openAdvisers } from '../plan-campaign/advisers.fixture.ts'
import { campaignForm } from '../plan-campaign/campaigns.fixture.ts'

let program: Awaited<ReturnType<typeof openAdvisers>>
beforeAll(async () => {
  program = await openAdvisers()
})
afterAll(() => program?.close())

const code = 'laat-je-niet-interneppen'
const person = (last: string) => `018f0000-0000-7000-8000-00000000000${last}`
const keeper = asActor('person', 'polderbank', ['evaluations:keep'], person('1'))
const other = asActor('person', 'gemeente', ['evaluations:keep'], person('2'))

it('a measured and published effect of a campaign stands in the entry of its intervention, with what it is of and a link', async () => {
  const { get, post, test } = program
  test.setNow(new Date('2026-11-28T11:00:00Z'))
  const [{ id: messageId }] = (await get('/v1/core-messages')).json().messages as [{ id: string }]
  const made = await post(
    `${desk}/nieuw`,
    {
      ...campaignForm,
      messageId,
      intervention: code,
      coSenders: ['ministerie'],
      title: 'Bel eerst (verzonnen)',
      startsOn: '4-1-2027',
      endsOn: '24-1-2027',
      'goal1-kind': 'reports',
      'goal1-what': 'Minder meldingen.',
      'goal1-numerator': 'meldingen per week',
      'goal1-denominator': 'alle meldingen van bankhelpdeskfraude',
      'goal1-on': '1-10-2027',
      'goal2-kind': 'knowledge',
      'goal2-what': 'Meer mensen weten het.',
      'goal2-numerator': 'mensen die het weten',
      'goal2-denominator': 'ondervraagden',
      'goal2-baseline': '100 van 1.000',
      'goal2-by': 'Onderzoeksbureau (demo)',
      'goal2-on': '1-10-2027',
    },
    bank,
  )
  const page = String(made.headers.location)
  expect((await post(page, { intent: 'propose' }, bank)).statusCode).toBe(303)
  expect((await post(page, { intent: 'agree', sequence: '0' }, ministry)).statusCode).toBe(303)
  expect(textOf((await get(page, bank)).body)).toMatch(/goedgekeurd.*Het meetplan ligt vast/)
  const entry = async (path = `/interventies/${code}`) => textOf((await get(path)).body)
  expect(await entry()).not.toContain('Wat vonden metingen en campagnes hier?')

  test.setNow(new Date('2027-10-02T11:00:00Z'))
  const told = { intent: 'result-1', goal: '1', numerator: '480', denominator: '1.000', source: 'Telling (verzonnen)' }
  expect((await post(page, told, bank)).statusCode).toBe(303)
  expect(await entry()).toMatch(
    /Bel eerst \(verzonnen\) *\. 480 van 1\.000: meldingen per week \(alle meldingen van bankhelpdeskfraude\)/,
  )
  expect(await entry()).toContain('Verteld door Naam van polderbank, over een campagne samen met Naam van ministerie.')

  const found = await test.ctx.db.pool.query<{ id: string }>(
    "select id from evaluations.evaluation where plan ->> 'title' like 'Bel eerst (verzonnen)%'",
  )
  const plan = `/werkbank/effecten/${found.rows[0]?.id}`
  const changes = async (as: Record<string, string>) =>
    /name="sequence" value="(\d+)"/.exec((await get(plan, as)).body)?.[1] ?? ''
  const step = async (fields: Record<string, string>, as = keeper) =>
    (await post(plan, { ...fields, sequence: await changes(as) }, as)).statusCode
  const data = inventedTable({ lastMonday: '2027-09-20', before: 120, after: 38, seed: 3 }, [
    { name: 'aantal', level: 80, ratio: 0.6 },
  ])
  expect(await step({ intent: 'measure', data, counting: 'none' })).toBe(303)
  expect(await step({ intent: 'submit' })).toBe(303)
  expect(await entry()).not.toContain('Met de maatregel')
  expect(await step({ intent: 'publish' }, other)).toBe(303)

  const inRegister = await entry()
  expect(inRegister).toMatch(/Bel eerst \(verzonnen\): Minder meldingen\. *\. Met de maatregel: \d+% minder/)
  expect(inRegister).toMatch(/Geteld: meldingen per week, van: alle meldingen van bankhelpdeskfraude/)
  expect(inRegister).toContain('(E2)')
  const [, link = ''] = /href="(\/interventies\/effect\/\d+)"/.exec((await get(`/interventies/${code}`)).body) ?? []
  expect((await get(link)).statusCode).toBe(200)
  expect(await entry(`/en/interventies/${code}`)).toMatch(/With the measure: \d+% fewer/)
  const campaign = await get('/campagnes/bel-eerst-verzonnen')
  expect(textOf(campaign.body)).toMatch(
    /Gemeten met de effectmeting\..*Meer mensen weten het\..*Geteld door de campagne zelf\./,
  )
  expect(textOf(campaign.body)).toMatch(
    /lag vast voordat de campagne begon\. *Gemeten: Bel eerst \(verzonnen\): Minder meldingen\. *Met de maatregel: \d+% minder/,
  )
})
