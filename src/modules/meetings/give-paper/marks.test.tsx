// SPDX-License-Identifier: EUPL-1.2
// Whoever reads something confidential, on a page or on paper, reads that it is.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type ComponentProps, createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { readFonts } from '#foundation/pdf'
import { AgendaForms } from '../build-agenda/agenda-forms.part.tsx'
import ListActions from '../record-action/list-actions.page.tsx'
import { drawActions } from './draw-actions.ts'

const at = new Date('2026-11-02T11:00:00Z')
const point = {
  id: 'a',
  source: { kind: 'meeting' as const, id: 'b', title: 'Overleg' },
  groupId: 'c',
  text: 'Inzet melden',
  ownerOrganisationId: 'bank-a',
  owner: 'Bank A',
  dueOn: null,
  planActionCode: null,
  state: 'open' as const,
  reason: '',
  isConfidential: false,
  isLate: false,
  madeAt: at,
  settledAt: null,
}
const secret = { ...point, id: 'd', text: 'Geheim punt', isConfidential: true }

it('in the list on paper', async () => {
  const pdf = await drawActions({ points: [point, secret], count: 2, language: 'nl', at }, await readFonts())
  const page = await (await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise).getPage(1)
  const { items } = await page.getTextContent()
  const words = items.map((item) => ('str' in item ? item.str : '')).join(' ')
  expect(words.replaceAll(/\s+/g, ' ')).toMatch(/Inzet melden Bank A.*Geheim punt \(vertrouwelijk\)/)
  expect(words.match(/vertrouwelijk/g)?.length).toBe(1)
})

it('in the list in the workbench', () => {
  const shown = [point, secret].map(({ id, text, owner, state, isConfidential }) => {
    const rest = { due: null, from: 'Overleg', plan: null, reason: '', isLate: false, maySettle: false }
    return { id, text, owner, state, isConfidential, ...rest }
  })
  const paging = { page: 1, pages: 1, hrefOf: {} }
  const loaderData = { here: '/', asked: { state: null, isEverybody: false }, paper: '/', paging, points: shown }
  const props = { loaderData } as unknown as ComponentProps<typeof ListActions>
  const html = renderToStaticMarkup(createElement(ListActions, props))
  expect(html.match(/vertrouwelijk/g)?.length).toBe(1)
  expect(html).toMatch(/Geheim punt.*vertrouwelijk/)
})

it('among what is put forward for an agenda', () => {
  const offered = [secret, point].map(({ id, text, isConfidential }) => {
    return { key: id, title: text, explanation: 'Over tijd.', isConfidential }
  })
  const html = renderToStaticMarkup(createElement(AgendaForms, { items: [], offered, isInGroup: false }))
  expect(html).toContain('Geheim punt (vertrouwelijk)')
  expect(html).not.toContain('Inzet melden (vertrouwelijk)')
})
