// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { softHyphens } from './soft-hyphens.tsx'

const shown = (text: string, level: 1 | 2 | 3 = 1) => softHyphens(text, level).replaceAll('\u00ad', '|')

describe('a long compound in a heading', () => {
  it.each([
    ['Bankhelpdeskfraude', 'Bank|helpdesk|fraude'],
    ['Bankhelpdeskfraude: een voorbeeld', 'Bank|helpdesk|fraude: een voorbeeld'],
    ['(Bank)helpdeskfraude', '(Bank)helpdesk|fraude'],
    ['Betaalverzoekfraude', 'Betaal|verzoek|fraude'],
    ['Creditcardmaatschappij', 'Creditcard|maatschappij'],
  ])('breaks where its parts meet: %s', (heading, broken) => {
    expect(shown(heading)).toBe(broken)
  })

  it('keeps what fits as it is, and fits more the smaller the heading', () => {
    expect(shown('Helpdeskfraude')).toBe('Helpdeskfraude')
    expect(shown('Bankhelpdeskfraude', 2)).toBe('Bankhelpdeskfraude')
    expect(shown('Bankhelpdeskfraudeverzekering', 3)).toBe('Bank|helpdesk|fraudeverzekering')
  })

  it('leaves no stump of a few letters, and what is no text alone', () => {
    expect(shown('Oudebankrekeningnummers')).toBe('Oudebank|rekening|nummers')
    const drawn = <b>Bankhelpdeskfraude</b>
    expect(softHyphens(drawn, 1)).toBe(drawn)
  })
})
