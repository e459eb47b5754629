// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { translate } from '#foundation/text'
import { type AdviceKey, adviceFor, answer, answerKinds, answerOf, byUrgency } from './answer.ts'
import { sayAnswer } from './answer-words.ts'
import { fraudForms } from './message-kind.ts'
import { answerText } from './answer.text.ts'
import { text } from './check-identifier.text.ts'
import { lookedAtText } from './looked-at.text.ts'

const listing = {
  authorityName: 'Politie (demo)',
  legalBasis: 'Artikel 3',
  reason: 'Drie mensen',
  decidedAt: new Date(),
  expiresAt: new Date(),
  reports: 12,
  recallPromised: true,
}

function phone(kind: 'above_threshold' | 'none_or_too_few' | 'often_imitated') {
  const hit = kind === 'above_threshold' ? answerOf({ outcome: 'listed', listing }) : answer(kind)
  return { ...hit, text: '', identifier: { kind: 'phone' as const, canonical: '+31201234567' }, problem: null }
}

describe('the answer', () => {
  it('is above the threshold only for what was listed, with who, on which ground and until when', () => {
    expect(answerOf({ outcome: 'listed', listing })).toEqual({
      answer: 'above_threshold',
      reason: null,
      organisation: null,
      form: null,
      listing: {
        authority: 'Politie (demo)',
        legalBasis: 'Artikel 3',
        reason: 'Drie mensen',
        since: listing.decidedAt,
        expiresAt: listing.expiresAt,
        reports: 10,
        recallPromised: true,
        shield: null,
      },
    })
  })

  it('never takes an outage for "no reports"', () => {
    expect(answerOf({ outcome: 'away' }).answer).toBe('unavailable')
    expect(answerOf({ outcome: 'away' }, true).answer).toBe('unavailable')
  })

  it('says that a bank’s number is imitated, that a short link tells nothing, and that a popular site is not cleared', () => {
    expect(answerOf({ outcome: 'protected', category: 'bank', isOftenImitated: true, organisation: null }).answer).toBe(
      'often_imitated',
    )
    expect(answerOf({ outcome: 'unlisted', imitates: null }, true)).toMatchObject({
      answer: 'cannot_check',
      reason: 'shortener',
    })
    expect(
      answerOf({ outcome: 'protected', category: 'popular', isOftenImitated: false, organisation: null }),
    ).toMatchObject({
      answer: 'cannot_check',
      reason: 'well-known-site',
    })
  })

  it('has advice for every answer, and no word of approval in any sentence', () => {
    for (const kind of answerKinds.filter((one) => one !== 'likely_fraud'))
      expect(adviceFor(answer(kind), 'phone').length).toBeGreaterThan(1)
    for (const form of fraudForms) expect(adviceFor(answer('likely_fraud', { form }), null)[0]).toBe(`first-${form}`)
    for (const language of ['nl', 'en'] as const) {
      const words = Object.values({ ...answerText[language], ...lookedAtText[language] }).join(' ')
      expect(words).not.toMatch(/\bveilig|betrouwbaar|in orde|\bsafe\b|\btrusted|genuine|\bok\b/i)
    }
  })

  it('tells to leave a call where somebody calls, and a message where somebody writes', () => {
    const hit = answer('above_threshold')
    expect(adviceFor(hit, 'phone')[0]).toBe('doNotAnswer')
    for (const kind of ['email', 'user-name'] as const) expect(adviceFor(hit, kind)[0]).toBe('doNotReply')
    for (const kind of ['iban', 'merchant', 'company-number'] as const) expect(adviceFor(hit, kind)[0]).toBe('doNotPay')
  })

  it('never speaks of paying to somebody who asks about a phone number, but of hanging up and of calling themselves', () => {
    const paying: AdviceKey[] = ['doNotPay', 'payProtected', 'notSafe']
    for (const kind of ['above_threshold', 'none_or_too_few', 'often_imitated'] as const) {
      expect(adviceFor(answer(kind), 'phone').filter((key) => paying.includes(key))).toEqual([])
      const said = sayAnswer(phone(kind), 'nl', translate(text, 'nl'))
      expect(`${said.statement} ${said.explanation}`).toMatch(/hang op|neem niet op/i)
      expect(`${said.statement} ${said.explanation} ${said.step.text}`).not.toMatch(/betaal niet|betalen|wachttest/i)
    }
    const unknown = sayAnswer(phone('none_or_too_few'), 'nl', translate(text, 'nl'))
    expect([unknown.look, unknown.step.href]).toEqual(['hang-up', '/hulp/bankhelpdesk'])
  })

  it('does not advise to pay by the payment service of which the shop is asked about', () => {
    const none = answer('none_or_too_few')
    expect(adviceFor(none, 'merchant')).toContain('serviceSaysNothing')
    expect(adviceFor(none, 'merchant')).not.toContain('payProtected')
    expect(adviceFor(none, 'iban')).toContain('payProtected')
  })

  it('puts the most urgent first', () => {
    const items = answerKinds.map((kind) => answer(kind))
    expect(byUrgency(items.toReversed())[0]?.answer).toBe('above_threshold')
    expect(byUrgency([...items, answer('cannot_check', { reason: 'in-call' })])[0]?.reason).toBe('in-call')
  })
})
