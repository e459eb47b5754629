// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Inline, readMarkup } from './markup.ts'

const words = [
  'a',
  'b ',
  '\n',
  '\n\n',
  '# ',
  '- ',
  '1. ',
  '> ',
  '**',
  '_',
  '`',
  '[',
  '](',
  ')',
  '<b>',
  '</b>',
  '<script>',
  '|',
  '|--|',
]
const links = [
  'https://politie.nl',
  'javascript:alert(1)',
  'http://x.nl',
  '//x.nl',
  'data:text/html,x',
  '/kennis',
  'mailto:a@b.nl',
]
const written = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...links), fc.string()), { maxLength: 60 })

function linksOf(blocks: readonly Block[]): string[] {
  const inLine = (parts: readonly Inline[]): string[] =>
    parts.flatMap((part) => [
      ...(part.kind === 'link' ? [part.href] : []),
      ...('parts' in part ? inLine(part.parts) : []),
    ])
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return inLine(block.parts)
      case 'list':
        return block.items.flatMap(linksOf)
      case 'quote':
        return linksOf(block.blocks)
      case 'table':
        return [block.head, ...block.rows].flat().flatMap(inLine)
      case 'code':
        return []
    }
  })
}

describe('the markup of an article', () => {
  it('leads to sites over https and to pages of our own, whatever is written', () => {
    fc.assert(
      fc.property(written, (parts) => {
        for (const href of linksOf(readMarkup(parts.join('')).blocks)) expect(href).toMatch(/^(https:\/\/|\/(?![/\\]))/)
      }),
    )
  })

  it('is never lost: every letter of a text stands in what is shown', () => {
    const plainWord = fc.stringMatching(/^[a-z]{3,8}$/)
    fc.assert(
      fc.property(
        fc.array(plainWord, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('\n\n', ' ', '\n- ', '\n> '),
        (all, between) => {
          const { plain } = readMarkup(all.join(between))
          for (const word of all) expect(plain).toContain(word)
        },
      ),
    )
  })

  it('shows HTML as the text that it is', () => {
    const { blocks, plain } = readMarkup('<script>alert(1)</script>\n\nEen <b onclick="x">woord</b>.')
    expect(plain).toContain('<script>alert(1)</script>')
    expect(plain).toContain('<b onclick="x">woord</b>')
    expect(JSON.stringify(blocks)).not.toContain('"kind":"html"')
  })

  it.each([
    'http://politie.nl',
    'javascript:alert(1)',
    '//politie.nl',
    'https://bit.ly/abc',
    'https://naam:woord@politie.nl',
    'https://127.0.0.1/x',
    'https://politie.nl:8443',
    'https://www.google.com/url?q=https://ergens.example',
  ])('leaves out a link to %s and says so', (href) => {
    const read = readMarkup(`Zie [hier](${href}) voor meer.`)
    expect(linksOf(read.blocks)).toEqual([])
    expect(read.wrongLinks).toHaveLength(1)
    expect(read.plain).toBe('Zie hier voor meer.')
  })

  it('says where a link leads', () => {
    expect(readMarkup('[hier](https://www.politie.nl/x)').blocks).toEqual([
      {
        kind: 'paragraph',
        parts: [
          {
            kind: 'link',
            href: 'https://www.politie.nl/x',
            host: 'politie.nl',
            parts: [{ kind: 'text', text: 'hier' }],
          },
        ],
      },
    ])
  })

  it('reads the worst that fits in an article', () => {
    for (const sign of ['>', '> ', '[', '- ', '*', '_a', '![[', '<', '|a', '\\', '`'])
      expect(typeof readMarkup(sign.repeat(12_000 / sign.length)).plain).toBe('string')
  })
})
