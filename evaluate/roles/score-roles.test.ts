// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoIban } from '#values'
import { halfOf, type Story, scoreRoles } from './score-roles.ts'

const [paid, own, missed] = [demoIban(1), demoIban(2), demoIban(3)]
const iban = (value: string, role: Story['identifiers'][number]['role']) => ({
  kind: 'iban' as const,
  value,
  surface: [value],
  role,
})

describe('scoring roles', () => {
  it('counts per role, what was wrongly accused, what was no identifier, and names without a platform', () => {
    const story: Story = {
      id: 'a',
      text: 'x',
      identifiers: [
        iban(paid, 'asked-to-pay-to'),
        iban(own, 'own'),
        iban(missed, 'paid-to'),
        { kind: 'user-name', value: '@naam', surface: ['@naam'], role: 'seller' },
      ],
      notIdentifiers: [{ what: 'order number', surface: '06 1234' }],
    }
    const score = scoreRoles([story], () => [
      { kind: 'iban', canonical: paid, text: paid, role: 'mentioned' },
      { kind: 'iban', canonical: paid, text: paid, role: 'paid-to' },
      { kind: 'iban', canonical: own, text: own, role: 'paid-to' },
      { kind: 'phone', canonical: '+31612345678', text: '061234', role: 'caller' },
    ])
    expect(score.roles.get('paid-to')).toEqual({ expected: 2, found: 2, right: 1, asked: 0 })
    expect(score.roles.get('own')).toEqual({ expected: 1, found: 0, right: 0, asked: 0 })
    expect(score.extraction).toEqual({ expected: 3, found: 3, right: 2, asked: 0 })
    expect(score).toMatchObject({ wronglyAccused: 1, innocents: 1, wronglyKept: 1, withoutPlatform: 1 })
    expect(score.misses).toHaveLength(4)
  })

  it('counts what the reporter is asked about apart from what was read', () => {
    const story: Story = { id: 'c', text: 'x', identifiers: [iban(paid, 'paid-to')] }
    const score = scoreRoles([story], () => [{ kind: 'iban', canonical: paid, text: paid, role: 'mentioned' }])
    expect(score.roles.get('paid-to')).toEqual({ expected: 1, found: 0, right: 0, asked: 1 })
  })

  it('knows a page by its host and a name by its platform’s', () => {
    const story: Story = {
      id: 'b',
      text: '@a.b op Instagram, https://nep.example/pad',
      identifiers: [
        { kind: 'user-name', value: '@a.b', surface: ['@a.b'], role: 'seller' },
        { kind: 'web-address', value: 'nep.example/pad', surface: ['https://nep.example/pad'], role: 'site' },
      ],
    }
    const score = scoreRoles([story], () => [
      { kind: 'user-name', canonical: 'instagram:a.b', text: '@a.b', role: 'seller' },
      { kind: 'web-address', canonical: 'nep.example', text: 'https://nep.example/pad', role: 'site' },
    ])
    expect([score.extraction.right, score.misses]).toEqual([2, []])
  })

  it('halves by the id alone', () => {
    expect([halfOf('rc-a8cb0b45'), halfOf('rc-a8cb0b45')]).toEqual(['tuning', 'tuning'])
  })
})
