// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookUp, oldestMs } from './kept-list.ts'
import { drawOffline } from './offline-page.ts'
import { sharedEntry } from './shared-entry.ts'

const now = Date.parse('2026-12-02T12:00:00Z')
const text = [
  '# Dijkwacht, names and everything under them. Serial 3. NAME # until',
  'nep.example # 2026-12-03T00:00:00.000Z',
  'over.example # 2026-12-01T00:00:00.000Z',
  'xn--hllo-bpa.example # 2026-12-03T00:00:00.000Z',
  '',
].join('\n')
const list = { text, at: now - 60_000 }
const form = (fields: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('what another app shares', () => {
  it('is one question, and says nothing twice', () => {
    const link = 'https://nep.example/a'
    expect(sharedEntry(form({ titel: '', tekst: `Kijk ${link}`, link }))).toBe(`Kijk ${link}`)
    expect(sharedEntry(form({ titel: 'Pakket', tekst: 'Pakket', link }))).toBe(`Pakket\n${link}`)
    expect(sharedEntry(form({ titel: '', tekst: '', link: '' }))).toBe('')
  })

  it('is not the form of the page', () => expect(sharedEntry(form({ vraag: 'x' }))).toBeNull())
})

describe('the list on the device', () => {
  const listedIn = (entry: string) => {
    const answer = lookUp(entry, list, now)
    return answer.kind === 'looked' ? answer.hosts.map(({ listed }) => listed) : answer.kind
  }

  it.each([
    ['https://nep.example/betaal?x=1', ['nep.example']],
    ['kassa.NEP.example', ['nep.example']],
    ['nep[.]example', ['nep.example']],
    ['hxxps://nep.example.', ['nep.example']],
    ['https://bank.example@nep.example/', [null, 'nep.example']],
    ['https://héllo.example', ['xn--hllo-bpa.example']],
    ['goednep.example', [null]],
    ['nep.example.goed.example', [null]],
    ['over.example', [null]],
    ['NL65 0612345678 12.50', 'no-link'],
    ['', 'no-link'],
  ])('says of %j: %j', (entry, said) => expect(listedIn(entry)).toEqual(said))

  it('says nothing when it is a week old, or not there', () => {
    expect(lookUp('nep.example', { text, at: now - oldestMs - 1 }, now)).toEqual({ kind: 'no-list' })
    expect(lookUp('nep.example', { text, at: Number.NaN }, now)).toEqual({ kind: 'no-list' })
    expect(lookUp('nep.example', null, now)).toEqual({ kind: 'no-list' })
  })

  it('is searched with whatever somebody pastes, which is drawn as text and never called safe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (entry) => {
        const answer = lookUp(`${entry} nep.example`, list, now)
        const page = drawOffline({ language: 'nl', path: '/controleren', nonce: 'n', entry, answer, list })
        expect(page).not.toMatch(/\bveilig\b|<script/)
      }),
    )
  })
})
