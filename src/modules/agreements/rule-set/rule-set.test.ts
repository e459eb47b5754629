// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exchangeIds, exchangeQuestion } from '../exchange/exchanges.data.ts'
import { safeguards } from '../safeguard/safeguards.data.ts'
import { decide } from '../sharing-rule/decide.ts'
import { runCases } from '../sharing-rule/run-cases.ts'
import { standing } from '../sharing-rule/sharing-rule.ts'
import { readRuleSet } from './read-rule-set.query.ts'

const today = '2026-11-24'
const set = await readRuleSet()
const rules = set.rules.map(({ content }) => content)
const asDraft = rules.map((rule) => standing(rule, 'draft'))
const results = runCases(rules, today)

describe('every example case of the rule set', () => {
  for (const { ruleId, case: example, found, foundBecause } of results)
    it(`${example.id}: ${example.story}`, () => {
      expect(found, `because of ${foundBecause.join(', ')}`).toBe(example.expect)
      expect(foundBecause, `case of ${ruleId}`).toContain(example.because)
    })
})

describe('the rule set that we ship', () => {
  it('has at least 30 rules and 100 cases, and every rule decides at least one of its cases', () => {
    expect(rules.length).toBeGreaterThanOrEqual(30)
    expect(results.length).toBeGreaterThanOrEqual(100)
    const inForce = rules.filter((rule) => rule.validFrom !== null)
    for (const rule of inForce)
      expect(
        results.some((result) => result.ruleId === rule.id && result.foundBecause.includes(rule.id)),
        rule.id,
      ).toBe(true)
  })

  it('names the real refusals: Fraudehelpdesk in 2019 and 2021, and VODIOM in 2021', () => {
    const refused = results.filter((result) => result.case.refusal)
    expect(refused.map((result) => [result.case.question.at?.slice(0, 4), result.found])).toEqual([
      ['2019', 'forbidden'],
      ['2021', 'forbidden'],
      ['2021', 'forbidden'],
    ])
  })

  it('permits none of our own exchanges as long as nobody adopted a rule, and has an answer for each', () => {
    expect(exchangeIds.length).toBe(21)
    const likely = Object.fromEntries(
      exchangeIds.map((id) => {
        const decision = decide(asDraft, exchangeQuestion(id, today))
        expect(decision.outcome, id).toBe('not-established')
        return [id, decision.likely]
      }),
    )
    expect(likely).toEqual({
      'report-to-other-analyst': 'allowed-with-conditions',
      'link-across-organisations': 'forbidden',
      'public-check': 'allowed-with-conditions',
      'partner-check-bank': 'allowed-with-conditions',
      'partner-check-marketplace': 'allowed-with-conditions',
      'partner-check-telecom': 'allowed-with-conditions',
      'bank-notice': 'allowed-with-conditions',
      'tag-set': 'allowed-with-conditions',
      'device-pool': 'forbidden',
      'in-call-signal': 'forbidden',
      blocklist: 'allowed-with-conditions',
      'recall-packet': 'allowed-with-conditions',
      'recall-own-payment': 'allowed-with-conditions',
      dossier: 'allowed',
      'warm-hand-over': 'allowed-with-conditions',
      'repeat-victim-match': 'forbidden',
      'claim-letter': 'allowed-with-conditions',
      'code-to-holder': 'allowed-with-conditions',
      'notice-to-holder': 'allowed-with-conditions',
      'measure-request': 'allowed-with-conditions',
      'measure-without-person': 'allowed-with-conditions',
    })
  })

  it('says everything twice, in two sentences at most, and asks counsel one question', () => {
    const sentences = (text: string) => text.split(/(?<=[.?!])\s+(?=[A-Z“])/).length
    for (const rule of rules)
      for (const language of ['nl', 'en'] as const) {
        expect(sentences(rule.explanation[language]), `${rule.id}: ${rule.explanation[language]}`).toBeLessThanOrEqual(
          2,
        )
        expect(rule.questionForCounsel[language], rule.id).toContain('?')
      }
  })
})

describe('the catalogue of safeguards', () => {
  const root = join(import.meta.dirname, '../../../..')
  for (const [id, { test, by }] of Object.entries(safeguards))
    it(`${id} names a test that exists, or none`, () => {
      if (test !== null) expect(existsSync(join(root, test)), test).toBe(true)
      if (test !== null) expect(by).toBe('program')
    })

  it('has no condition that no rule asks for', () => {
    const asked = new Set(rules.flatMap((rule) => rule.safeguards))
    expect(Object.keys(safeguards).filter((id) => !asked.has(id))).toEqual([])
  })
})
