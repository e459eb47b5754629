// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { digestOf, pageOf } from './label.ts'
import { percentOf, scoreLabels } from './score-labels.ts'

describe('scoring what was read out of messages', () => {
  it('counts per kind, once a message, and how many right hosts are no part of the fraud', () => {
    const label = { file: 'a', url: ['1', '2'], host: ['3', '4'], domain: [], email: ['5'], phone: [], benign: ['4'] }
    const found = { url: ['1', '1', '9'], host: ['3', '4', '8'], domain: [], email: [], phone: [] }
    const { scores, benign } = scoreLabels([label], (_, kind) => found[kind])
    expect(scores.map(({ kind, expected, found: count, right }) => [kind, expected, count, right])).toEqual([
      ['url', 2, 2, 1],
      ['host', 2, 3, 2],
      ['domain', 0, 0, 0],
      ['email', 1, 0, 0],
      ['phone', 0, 0, 0],
    ])
    expect(benign).toEqual({ found: 1, of: 2 })
    expect([percentOf(1, 3), percentOf(0, 0)]).toEqual(['33.3%', '–'])
  })

  it('compares a page by host and path, and binds a digest to its message', () => {
    expect(pageOf('https://WWW.Nep.example/a/?code=1#x')).toEqual({ url: 'nep.example/a', host: 'nep.example' })
    expect(pageOf('nep')).toBeNull()
    expect(digestOf('a', 'host', 'x')).not.toBe(digestOf('b', 'host', 'x'))
  })
})
