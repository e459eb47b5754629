// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { sharingAnswerShape, sharingRuleList } from './decide-sharing.schema.ts'

const test = await testContext()
const site = await testSite(test)

const asked = {
  senderKind: 'private-reporting-point',
  receiverKind: 'bank',
  dataCategories: ['account-number', 'bsn'],
  subjectRole: 'account-holder',
  isCriminalData: true,
  purpose: 'prevent-payment',
  mode: 'structural',
}
const ask = (payload: object, headers = {}) =>
  site.inject({ method: 'POST', url: '/v1/sharing-questions', payload, headers })

describe('POST /v1/sharing-questions', () => {
  it('answers anybody, with every kind of data apart, the rules that decided, and that it is no legal advice', async () => {
    const answer = await ask(asked)
    expect(answer.statusCode, answer.body).toBe(200)
    const body = sharingAnswerShape.parse(answer.json())
    expect(body).toMatchObject({
      outcome: 'not-established',
      likely: 'forbidden',
      isLegalAdvice: false,
      safeguards: [],
    })
    expect(body.perCategory.map((each) => [each.category, each.rules])).toEqual([
      ['account-number', ['uavg-33-list-between-companies']],
      ['bsn', ['uavg-33-list-between-companies', 'uavg-46-bsn']],
    ])
    expect(body.question).toMatchObject({
      hasConsent: false,
      legalBasis: 'unknown',
      evidenceLevel: 'unverified-report',
    })
    expect(body.rules[0]?.questionForCounsel.en).toContain('?')
  })

  it('refuses free text as a purpose, kindly, in the language of the caller', async () => {
    const dutch = await ask({ ...asked, purpose: 'fraude' })
    expect(dutch.statusCode).toBe(400)
    expect(dutch.body).toContain('zegt te weinig')
    expect((await ask({ ...asked, purpose: 'fraud' }, { 'accept-language': 'en' })).body).toContain('says too little')
    expect((await ask({ ...asked, dataCategories: [] })).body).toContain('Kies minstens één soort gegeven')
  })

  it('does not give a law to a question of a day before it', async () => {
    const wgs = {
      ...asked,
      dataCategories: ['warning'],
      subjectRole: 'company',
      isCriminalData: false,
      legalBasis: 'wgs-partnership',
    }
    const on = async (at: string) => (await ask({ ...wgs, at })).json()
    expect((await on('2025-03-01')).rules.map(({ id }: { id: string }) => id)).toEqual(['wgs-not-this-partnership'])
    expect((await on('2025-02-28')).rules).toEqual([])
  })
})

describe('GET /v1/sharing-rules', () => {
  it('gives every rule once, in pages', async () => {
    const seen: string[] = []
    let after = ''
    for (let page = 0; page < 10; page += 1) {
      const answer = await site.inject(`/v1/sharing-rules?limit=20${after && `&after=${after}`}`)
      expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200)
      const { items, next } = sharingRuleList.parse(answer.json())
      seen.push(...items.map(({ id }) => id))
      if (next === null) break
      after = next
    }
    expect(seen.length).toBe(49)
    expect(new Set(seen).size).toBe(49)
    expect((await site.inject('/v1/sharing-rules?law=sv')).json().items[0].articles[0].article).toBe('artikel 161')
  })
})
