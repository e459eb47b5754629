// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban, demoPhone } from '#values'
import { titleOf } from './read-title.query.ts'

const title = (text: string, headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' }) =>
  titleOf(Buffer.from(text), headers)

describe('the title of a page', () => {
  it('is its first, on one line, with the signs that it stands for', () => {
    expect(
      title('<html><head><TITLE lang=nl>\n Deltabank &amp; Co\t&#x2014; inloggen</TITLE><title>Anders</title>'),
    ).toBe('Deltabank & Co — inloggen')
    expect(title('<p>Geen titel</p>')).toBeNull()
    expect(title('<title> </title>')).toBeNull()
    expect(title('<title>Niet dicht')).toBe('Niet dicht')
    expect(title('<title><script>alert(1)</script></title>')).toBe('<script>alert(1)</script>')
  })

  it('is read only of a page that came as we asked for it', () => {
    expect(title('<title>Plaatje</title>', { 'content-type': 'image/png' })).toBeNull()
    expect(title('<title>Ingepakt</title>', { 'content-encoding': 'gzip' })).toBeNull()
    expect(title('<title>Zonder soort</title>', {})).toBe('Zonder soort')
  })

  it('is read in the letters of the page', () => {
    const bytes = Buffer.from('<title>Café Zeewind</title>', 'latin1')
    expect(titleOf(bytes, { 'content-type': 'text/html; charset=windows-1252' })).toBe('Café Zeewind')
    const named = Buffer.from('<meta charset="iso-8859-1"><title>Café</title>', 'latin1')
    expect(titleOf(named, { 'content-type': 'text/html' })).toBe('Café')
    expect(title('<title>Zo</title>', { 'content-type': 'text/html; charset=bestaat-niet' })).toBe('Zo')
  })

  it('names nobody’s address, account or number, and still says whose page it says to be', () => {
    const told = title(
      `<title>deltabank.example/pas?voor=jan: welkom sanne.de.vries@post.example, ${demoIban(7)}, ${demoPhone(9)}, klant 123456789</title>`,
    )
    expect(told).toContain('deltabank.example')
    for (const secret of ['jan', 'sanne', 'vries', demoIban(7), demoPhone(9), '123456789'])
      expect(told).not.toContain(secret)
  })

  it('hides no direction and no end, and is never long', () => {
    expect(title('<title>Delta\u202ebank\u200b\u0000 veilig</title>')).toBe('Deltabank veilig')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        const got = title(`<title>${text}`)
        if (got === null) return
        expect(got.length).toBeLessThanOrEqual(300)
        expect(got).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }),
    )
    for (const bytes of [Buffer.alloc(300_000, '<'), Buffer.alloc(300_000, '&'), Buffer.from('<title>'.repeat(40_000))])
      titleOf(bytes, {})
  })
})
