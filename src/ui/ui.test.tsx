// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Answer } from './answer.tsx'
import { BarChart } from './bar-chart.tsx'
import { danglingReferences } from './dangling-references.ts'
import { ErrorPage } from './error-page.tsx'
import { LanguageProvider } from './language.tsx'
import { PublicPage, WorkbenchPage } from './page.tsx'
import { SiteProvider } from './site.tsx'
import { Status } from './status.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'

const render = (node: ReactNode) => renderToStaticMarkup(node)

describe('states', () => {
  it('are always a word and a shape', () => {
    expect(render(<Status kind="stop" text="Gestopt" />)).toMatch(/<svg.*<path.*<span>Gestopt<\/span>/)
  })

  it('have no approving tone for an answer', () => {
    // @ts-expect-error an answer never looks like approval
    const html = render(<Answer tone="ok" statement="Veilig" />)
    expect(readFileSync(join(import.meta.dirname, 'components.css'), 'utf8')).not.toContain('dw-answer--ok')
    expect(html).toContain('Veilig')
  })
})

describe('tables and charts', () => {
  it('name rows and columns, and mark what is sorted', () => {
    const html = render(
      <Table
        scrolls
        caption="Lijst"
        rows={[{ name: 'Een', count: '12' }]}
        columns={(column) => [
          column('Naam', ({ name }) => name),
          column('Aantal', { numeric: true, sort: { href: '?s', direction: 'down' } }, ({ count }) => count),
        ]}
      />,
    )
    expect(html).toMatch(/<th[^>]*scope="row"[^>]*>Een<\/th>/)
    expect(html).toMatch(/<th[^>]*scope="col"[^>]*aria-sort="descending"/)
    expect(html).toContain('utrecht-table__cell--numeric-column')
  })

  it('tell "no figure" from nought', () => {
    const html = render(
      <BarChart
        label="Schade"
        bars={[
          { label: 'A', value: null, text: 'niet getoond' },
          { label: 'B', value: 0, text: '€ 0' },
        ]}
      />,
    )
    expect(html).toContain('niet getoond')
    expect(html.match(/<rect/g)).toHaveLength(1)
  })
})

describe('pages', () => {
  const site = {
    homeHref: '/',
    footer: [{ href: '/privacy', text: 'Privacy' }],
    promise: 'Wij bellen u nooit.',
    otherLanguageHref: '/en',
    quickExit: { href: 'https://example.org' },
  }
  const page = render(
    <SiteProvider site={site}>
      <PublicPage title="Wat is er gebeurd?" back={{ href: '/' }} caller="Gesprek">
        <SummaryList items={[{ term: 'Bedrag', answer: '', change: { href: '/1' } }]} />
      </PublicPage>
    </SiteProvider>,
  )

  it('have one h1, the landmarks, a skip link and the standing sentence', () => {
    expect(page.match(/<h1/g)).toHaveLength(1)
    for (const part of [
      '<header',
      '<main',
      '<footer',
      'href="#inhoud"',
      'Wij bellen u nooit.',
      '>English<',
      'Niet ingevuld',
    ])
      expect(page).toContain(part)
    expect(danglingReferences(page)).toEqual([])
  })

  it('speak English under an English provider', () => {
    const html = render(
      <LanguageProvider language="en">
        <ErrorPage status={500} reference="F-1" />
      </LanguageProvider>,
    )
    expect(html).toContain('Nothing was lost')
    expect(html).toContain('F-1')
  })

  it('sign out by a form, so without script', () => {
    const html = render(
      <SiteProvider
        site={{
          homeHref: '/',
          footer: [],
          workbench: {
            homeHref: '/w',
            searchHref: '/zoek',
            all: { href: '/alles', text: 'Alle onderdelen' },
            rooms: [{ text: 'Zaken', isInMenu: true, current: true, tabs: [{ href: '/w', text: 'Zaken' }] }],
            person: { name: 'Noor', organisation: 'Bank', href: '/ik', signOutAction: '/uit' },
          },
        }}
      >
        <WorkbenchPage title="Zaken">x</WorkbenchPage>
      </SiteProvider>,
    )
    expect(html).toMatch(/<form action="\/uit" method="post">/)
    expect(html).toContain('aria-current="page"')
  })

  it('carry no inline style, script or data address, which the security policy would block', () => {
    expect(page).not.toMatch(/\sstyle=|<script|<style|data:/)
    const sources = readdirSync(import.meta.dirname).filter((f) => f.endsWith('.tsx') && !f.endsWith('.test.tsx'))
    expect(sources.length).toBeGreaterThan(30)
    // These are there only where script runs, and everything can be done without them.
    const withScript = ['keyboard.tsx', 'one-by-one.tsx', 'select-all.tsx']
    // Hands on what a page with script listens for.
    const handsOn = 'form.tsx'
    for (const file of sources) {
      const source = readFileSync(join(import.meta.dirname, file), 'utf8')
      expect(source, file).not.toMatch(/\sstyle=|dangerouslySetInnerHTML/)
      if (withScript.includes(file)) expect(source, file).toContain('useHasScript()')
      else if (file !== handsOn) expect(source, file).not.toMatch(/\son[A-Z][a-z]+=/)
      expect(source.startsWith('// SPDX-License-Identifier: EUPL-1.2\n'), file).toBe(true)
    }
  })
})
