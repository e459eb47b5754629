// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { translate } from '#foundation/text'
import { adviceFor, answerKinds, answerOf, byUrgency } from './answer.ts'
import { text } from './check-identifier.text.ts'

const listing = {
  authorityName: 'Politie (demo)',
  legalBasis: 'Artikel 3',
  reason: 'Drie mensen',
  decidedAt: new Date(),
  expiresAt: new Date(),
  recallPromised: true,
}

describe('the answer', () => {
  it('is above the threshold only for what was listed, with who, on which ground and until when', () => {
    expect(answerOf({ outcome: 'listed', listing })).toEqual({
      answer: 'above_threshold',
      reason: null,
      listing: {
        authority: 'Politie (demo)',
        legalBasis: 'Artikel 3',
        reason: 'Drie mensen',
        expiresAt: listing.expiresAt,
        recallPromised: true,
      },
    })
  })

  it('never takes an outage for "no reports"', () => {
    expect(answerOf({ outcome: 'away' }).answer).toBe('unavailable')
    expect(answerOf({ outcome: 'away' }, true).answer).toBe('unavailable')
  })

  it('says that a bank’s number is imitated, that a short link tells nothing, and that a popular site is not cleared', () => {
    expect(answerOf({ outcome: 'protected', category: 'bank', isOftenImitated: true }).answer).toBe('often_imitated')
    expect(answerOf({ outcome: 'unlisted' }, true)).toMatchObject({ answer: 'cannot_check', reason: 'shortener' })
    expect(answerOf({ outcome: 'protected', category: 'popular', isOftenImitated: false })).toMatchObject({
      answer: 'cannot_check',
      reason: 'well-known-site',
    })
  })

  it('has advice for every answer, and no word of approval in any sentence', () => {
    for (const answer of answerKinds)
      expect(adviceFor({ answer, reason: null, listing: null }, 'phone').length).toBeGreaterThan(1)
    for (const language of ['nl', 'en'] as const) {
      const t = translate(text, language)
      const statements = answerKinds.map((answer) => t(answer))
      expect(statements.join(' ')).not.toMatch(/veilig|betrouwbaar|in orde|\bsafe\b|trusted|\bok\b/i)
    }
  })

  it('tells to leave a call where somebody calls, and a message where somebody writes', () => {
    const hit = { answer: 'above_threshold', reason: null, listing: null } as const
    expect(adviceFor(hit, 'phone')[0]).toBe('doNotAnswer')
    for (const kind of ['email', 'user-name'] as const) expect(adviceFor(hit, kind)[0]).toBe('doNotReply')
    for (const kind of ['iban', 'merchant', 'company-number'] as const) expect(adviceFor(hit, kind)[0]).toBe('doNotPay')
  })

  it('does not advise to pay by the payment service of which the shop is asked about', () => {
    const none = { answer: 'none_or_too_few', reason: null, listing: null } as const
    expect(adviceFor(none, 'merchant')).toContain('serviceSaysNothing')
    expect(adviceFor(none, 'merchant')).not.toContain('payProtected')
    expect(adviceFor(none, 'iban')).toContain('payProtected')
  })

  it('puts the most urgent first', () => {
    const items = answerKinds.map((answer) => ({ answer }))
    expect(byUrgency(items.toReversed())[0]?.answer).toBe('above_threshold')
  })
})
