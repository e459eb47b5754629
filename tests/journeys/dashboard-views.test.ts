// SPDX-License-Identifier: EUPL-1.2
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { staysWithin } from './fits.ts'
import { journey } from './journey.ts'

const tiles = [
  'wat-stijgt',
  'per-week',
  'vormen',
  'organisaties',
  'kaart',
  'schade',
  'bescherming',
  'kanalen',
  'betaalmiddelen',
  'voorwendsels',
  'voorgedaan-als',
  'wie-het-trof',
]
/** The same tiles with a choice. */
const chosen = [
  'per-week?vorm=FF-400&weken=52',
  'per-week?vorm=alle&weken=104',
  'vormen?organisatie=deltabank-demo',
  'kanalen?vorm=FF-300',
  'kaart?vorm=FF-400',
]
/** Of which every number is hidden. */
const allHidden = 'voorgedaan-als?vorm=niet-ingedeeld'
/** Every tile twice, on a phone in the dark and on a desk by day; the rest shows that script and width go together in other ways too. */
const modes = [
  { name: 'script, 320', width: 320, javaScriptEnabled: true, colorScheme: 'light', isWhole: false },
  { name: 'script, 1280', width: 1280, javaScriptEnabled: true, colorScheme: 'light', isWhole: true },
  { name: 'no script, 1280', width: 1280, javaScriptEnabled: false, colorScheme: 'light', isWhole: false },
  { name: 'no script, dark, 320', width: 320, javaScriptEnabled: false, colorScheme: 'dark', isWhole: true },
] as const

const hidden = 'niet getoond'
/** '€ 1.185.000' is 1185000, '56,3' is 56.3, what is not shown is nothing, and other words are themselves. */
function valueOf(text: string): string {
  const digits = text.replace(/[€\s.]/g, '').replace(',', '.')
  if (text === hidden) return ''
  return /^\d+(\.\d+)?$/.test(digits) ? digits : text
}

/** Every cell of the table behind a chart, row by row. */
const cellsOf = (figure: Locator): Promise<string[][]> =>
  figure
    .locator('tbody tr')
    .evaluateAll((rows: Element[]) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))

journey('the views of the dashboard', (program) => {
  /** Looks at pictures. */
  let eye: Page
  beforeAll(async () => {
    eye = await (await program.browser.newContext()).newPage()
  })

  /** Width in pixels, and the share of pixels that differ from the one in the lowest corner, where the page has no band. */
  function look(png: Buffer): Promise<{ width: number; drawn: number; corner: number }> {
    return eye.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const drawing = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
      drawing.drawImage(bitmap, 0, 0)
      const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height)
      const last = data.length - 4 * bitmap.width
      let other = 0
      for (let at = 0; at < data.length; at += 4)
        if (data[at] !== data[last] || data[at + 1] !== data[last + 1] || data[at + 2] !== data[last + 2]) other += 1
      return { width: bitmap.width, drawn: (other * 4) / data.length, corner: data[last] ?? 0 }
    }, png.toString('base64'))
  }

  /** A chart with its name, its picture and its table, which say the same. */
  async function checkChart(figure: Locator, at: string): Promise<void> {
    const name = await figure.getByRole('heading').innerText()
    expect(name, at).not.toBe('')
    const picture = figure.locator('.dw-chart__picture').locator('[role=img][aria-label], ul[aria-label]')
    expect(await picture.first().getAttribute('aria-label'), at).toContain(name)
    const cells = (await cellsOf(figure)).flat()
    expect(cells.length, at).toBeGreaterThan(1)
    const places = await figure.locator('.dw-map__place title').allTextContents()
    const drawn = await figure.locator('.dw-bar__text, .dw-trend__value').allTextContents()
    expect(drawn.length + places.length, at).toBeGreaterThan(0)
    // Each place tells its rate where one points at it, and that it is hidden where the table does.
    const rows = await cellsOf(figure)
    for (const place of places) {
      const [name = '', said = ''] = place.split(': ')
      const row = rows.find(([first]) => first === name)
      expect(row, `${at}: ${name} is not in the table`).toBeDefined()
      expect(said, at).toContain(row?.[2] === hidden ? 'te weinig' : `${row?.[2]} per 100.000`)
    }
    for (const figureDrawn of drawn) expect(cells, `${at}: ${figureDrawn} is not in the table`).toContain(figureDrawn)
    const bars = await figure.locator('.dw-bar__text').count()
    // Every row that is shown has its bar, or the lines have their ends.
    if (bars > 0) expect(await figure.locator('tbody tr').count(), at).toBeGreaterThanOrEqual(bars)
    expect(await figure.locator('.dw-chart__source').innerText(), at).toMatch(/vrijgave \d+ van \d+ \S+ \d{4}/)
  }

  test.each(modes)('in a browser: $name', async ({ width, javaScriptEnabled, colorScheme, isWhole }) => {
    const context = await program.browser.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled,
      colorScheme,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    const shown = isWhole ? [...tiles, ...chosen] : tiles.slice(0, 2)
    for (const path of ['', ...shown.map((tile) => `/${tile}`)]) {
      const answer = await page.goto(`${program.url}/cijfers/beeld${path}`)
      expect(answer?.status(), path).toBe(200)
      if (path === '')
        for (const folded of await page.locator('main > section > details > summary').all()) await folded.click()
      await staysWithin(page, path)
      expect(await page.getByText('Verzonnen gegevens').count(), path).toBe(1)
      const figures = await page.getByRole('figure').all()
      expect(figures.length, path).toBe(path === '' ? tiles.length : 1)
      for (const figure of figures) await checkChart(figure, path)
      const seen = await look(await page.screenshot({ fullPage: true }))
      expect(seen.width, path).toBe(width)
      expect(seen.drawn, `${path} is blank`).toBeGreaterThan(0.02)
      expect(seen.corner > 128, path).toBe(colorScheme === 'light')
      const chart = await look(await page.locator('.dw-chart__picture').first().screenshot())
      expect(chart.drawn, `the chart of ${path} is blank`).toBeGreaterThan(0.02)
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  test('where everything is hidden no number can be seen anywhere', async () => {
    const page = await program.browser.newPage()
    await page.goto(`${program.url}/cijfers/beeld/${allHidden}`)
    const figure = page.getByRole('figure')
    expect(await figure.innerText()).toContain('geen enkel aantal')
    const cells = await cellsOf(figure)
    expect(cells.length).toBeGreaterThan(10)
    expect(new Set(cells.map((row) => row[1]))).toEqual(new Set([hidden]))
    const [name, query] = allHidden.split('?')
    const csv = await (await fetch(`${program.url}/cijfers/beeld/${name}.csv?${query}`)).text()
    expect(csv.replace(/^.*\r\n/, '')).not.toMatch(/\d/)
    const svg = await fetch(`${program.url}/cijfers/beeld/${name}.svg?${query}`)
    expect(await svg.text()).toContain('geen enkel aantal')
    await page.close()
  })

  test('what is taken along has the same figures as the table', async () => {
    const page = await program.browser.newPage()
    for (const path of [...tiles, ...chosen]) {
      await page.goto(`${program.url}/cijfers/beeld/${path}`)
      const figure = page.getByRole('figure')
      const cells = await cellsOf(figure)
      const drawn = await figure.locator('.dw-bar__text').allTextContents()
      const title = await figure.getByRole('heading').innerText()
      const href = async (name: string) => program.url + (await figure.getByRole('link', { name }).getAttribute('href'))

      const [, ...lines] = (await (await fetch(await href('CSV'))).text()).trimEnd().split('\r\n')
      const inFile = lines.map((line) => line.split(',').map((cell) => cell.replace(/^'/, '')))
      if (path === 'bescherming') {
        // A time is written in seconds there, a clock by its code.
        const counts = inFile.map(([, count]) => count)
        expect(counts).toEqual(cells.map(([, count = '']) => valueOf(count)))
      } else {
        // A date is written as a date there.
        const [first, rest] = path.startsWith('per-week') ? [1, inFile.map((row) => row.slice(1))] : [0, inFile]
        expect(rest, path).toEqual(cells.map((row) => row.slice(first).map(valueOf)))
      }

      const svg = await (await fetch(await href('SVG'))).text()
      expect(svg.match(/https?:[^"'<\s]*/g)?.filter((address) => !/w3\.org|\/cijfers\/beeld\//.test(address))).toEqual(
        [],
      )
      const words = await eye.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
        return [...parsed.querySelectorAll('title, text')].map((one) => one.textContent ?? '')
      }, svg)
      expect(words[0], path).toBe(title)
      expect(words).toEqual(expect.arrayContaining(drawn))
      expect(words.join(' '), path).toMatch(/vrijgave \d+ van .*verzonnen|verzonnen.* vrijgave \d+ van/s)

      const answer = await fetch(await href('PNG'))
      expect(answer.headers.get('content-type'), path).toBe('image/png')
      const png = await look(Buffer.from(await answer.arrayBuffer()))
      expect(png.width).toBe(1600)
      expect(png.drawn, `the PNG of ${path} is blank`).toBeGreaterThan(0.02)
    }
    await page.close()
  })

  test('what an address cannot ask is answered with what it can', async () => {
    for (const [asked, words] of [
      ['kanalen?release=99999', 'De nieuwste is'],
      ['kanalen?release=-1', 'De nieuwste is'],
      ['kanalen?vorm=FF-110', 'FF-100'],
      ['kanalen?soort=alle', 'release, vorm'],
      ['kanalen?vorm=FF-100&vorm=FF-200', 'twee keer'],
      ['per-week?weken=9999', '104'],
    ] as const) {
      const [name = '', query = ''] = asked.split('?')
      const page = await fetch(`${program.url}/cijfers/beeld/${asked}`)
      expect(page.status, asked).toBe(400)
      expect(await page.text(), asked).toContain(words)
      for (const kind of ['csv', 'svg', 'png']) {
        const file = await fetch(`${program.url}/cijfers/beeld/${name}.${kind}?${query}`)
        expect(file.status, asked).toBe(400)
        expect(await file.text(), asked).toContain(words)
      }
    }
    expect((await fetch(`${program.url}/cijfers/beeld/bestaat-niet`)).status).toBe(404)
    expect((await fetch(`${program.url}/cijfers/beeld/bestaat-niet.csv`)).status).toBe(404)
  })

  test('a permanent link shows the same after a newer release', async () => {
    const page = await program.browser.newPage()
    await page.goto(`${program.url}/cijfers/beeld`)
    const links = await page.getByRole('link', { name: /^Vaste link/, includeHidden: true }).all()
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
    expect(addresses.length).toBe(tiles.length)
    const contentOf = async (address: string) => {
      await page.goto(program.url + address)
      const figure = page.getByRole('figure')
      return [await figure.innerText(), await cellsOf(figure)]
    }
    const before: unknown[] = []
    for (const address of addresses) before.push(await contentOf(address ?? ''))
    const newestBefore = await contentOf('/cijfers/beeld/wat-stijgt')

    // A week later: the same reports and a hundred more of every form.
    await program.ask(`insert into statistics.release select number + 1, week + 7, released_at + interval '7 days', policy
      from statistics.release order by number desc limit 1`)
    await program.ask(`insert into statistics.released_figure
      select release + 1, span, period + 7, table_name, form, value, reports + 100, loss_in_cents
      from statistics.released_figure where table_name = 'week' and release = (select max(number) - 1 from statistics.release)`)

    expect(await contentOf('/cijfers/beeld/wat-stijgt')).not.toEqual(newestBefore)
    for (const [at, address] of addresses.entries())
      expect(await contentOf(address ?? ''), address ?? '').toEqual(before[at])
    await page.close()
  })
})
