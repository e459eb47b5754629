// SPDX-License-Identifier: EUPL-1.2
import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { MarkedText } from './marked-text.tsx'
import { Table } from './table.tsx'

const shown = (html: string) =>
  [...html.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map(([, inside = '']) =>
    inside.replace(/<span class="dw-hidden">[^<]*<\/span>/g, '').replace(/<\/?mark[^>]*>/g, ''),
  )

describe('marked text', () => {
  it('shows every word once, whatever is marked', () => {
    const marks = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60), text: fc.constant('nummer') }))
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z \n]{0,60}$/), marks, (text, given) => {
        const inside = given.filter(({ start, end }) => start < end && end <= text.length)
        const html = renderToStaticMarkup(<MarkedText text={text} marks={inside.sort((a, b) => a.start - b.start)} />)
        expect(shown(html)).toEqual(text.split('\n').filter((line) => line.trim() !== ''))
      }),
    )
  })

  it('says what a mark means to who does not see it', () => {
    const html = renderToStaticMarkup(<MarkedText text="bel 12" marks={[{ start: 4, end: 6, text: 'nummer' }]} />)
    expect(html).toContain('12<span class="dw-hidden"> (nummer)</span></mark>')
  })
})

describe('a table whose rows can be chosen', () => {
  it('has a box with a name in front of every row, that sends the key of the row', () => {
    const html = renderToStaticMarkup(
      <Table
        scrolls
        caption="Lijst"
        columns={(column) => [column('Naam', ({ name }) => name)]}
        rows={[{ id: '7', name: 'Een' }]}
        select={{ name: 'id[]', form: 'f', all: 'Kies alles', label: ({ id }) => `Kies ${id}` }}
      />,
    )
    expect(html).toMatch(/<tr[^>]*data-row="7"/)
    expect(html).toMatch(
      /<label[^>]*><input[^>]*name="id\[\]"[^>]*value="7"\/><span class="dw-hidden">Kies 7<\/span><\/label>/,
    )
  })
})
