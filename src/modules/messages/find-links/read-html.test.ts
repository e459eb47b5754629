// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effortOf } from '../../../../tests/effort.ts'
import { rounds } from '../../../../tests/property.ts'
import { readHtml } from './read-html.query.ts'

const link = '<a href="https://nep.example/x">klik</a>'
const hidden = ['textarea', 'style', 'title', 'script', 'noscript', 'template']

describe('an element that is never closed', () => {
  it.each(hidden)('<%s> hides no link, nor the words after it', (tag) => {
    const read = readHtml(`<p>Beste</p><${tag}>a ${link} rest`)
    expect(read.links.map(({ written }) => written)).toContain('https://nep.example/x')
    expect(read.text).toContain('klik rest')
  })

  it('says where the words of the anchor stand, as elsewhere', () => {
    const { text, anchors, links } = readHtml(`een <textarea> twee ${link}`)
    expect(anchors.map(([start, end]) => text.slice(start, end))).toEqual(['klik'])
    expect(links.map(({ visible }) => visible)).toEqual(['klik'])
  })

  it('is not read when it is closed', () => {
    for (const tag of ['textarea', 'style', 'title']) {
      expect(readHtml(`<${tag}>${link}</${tag}>ja`)).toMatchObject({ links: [], text: 'ja' })
    }
  })

  it('finds the link behind any row of them, in a moment', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...hidden), { minLength: 1, maxLength: 12 }), async (tags) => {
        const page = `${tags.map((tag) => `<${tag}>`).join('')}${link}`
        expect(readHtml(page).links.map(({ written }) => written)).toContain('https://nep.example/x')
      }),
      rounds(200),
    )
    expect(await effortOf(() => readHtml('<style>'.repeat(50_000)))).toBeLessThan(120)
    expect(await effortOf(() => readHtml('<template><textarea>'.repeat(20_000)))).toBeLessThan(120)
  })
})
