// SPDX-License-Identifier: EUPL-1.2
// Opens every public page of a running program on a telephone and a desk, by day and in the dark, and writes pictures and a table of what
// an eye would see: node tools/survey-pages.ts URL FOLDER [BEGINNING OF A PATH...]
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../tests/browser.ts'
import { deeper, pages, walk } from '../tests/journeys/every-page.ts'
import { type Layout, layoutOf } from '../tests/journeys/layout-faults.ts'

const [url = '', folder = '', ...beginnings] = process.argv.slice(2)
if (!url || !folder) throw new Error('node tools/survey-pages.ts URL FOLDER [BEGINNING OF A PATH...]')
await mkdir(folder, { recursive: true })
const browser = await launchBrowser()
const page = await browser.newPage()
const isWanted = (path: string) => beginnings.length === 0 || beginnings.some((one) => path.startsWith(one))

const seen: string[] = []
/** The links of a page, so that one page of each kind follows. */
const note = async (path: string): Promise<string[] | null> => {
  const answer = await page.goto(url + path).catch(() => null)
  if (answer?.status() !== 200) return []
  seen.push(path)
  const links = await page.locator('main a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  return links.filter((link) => link !== null)
}
const open = pages.filter(({ allow }) => allow === 'anyone').map(({ path }) => `/${path}`)
await walk(note, [...open, ...deeper.open], new Set())

const rows: string[] = []
for (const path of seen.filter(isWanted)) {
  const layouts: Layout[] = []
  for (const width of [320, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.goto(url + path)
      if (colorScheme === 'light') layouts.push(await layoutOf(page))
      const name = `${path.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${width}-${colorScheme}.png`
      await page.screenshot({ path: join(folder, name), fullPage: true })
    }
  rows.push(rowOf(path, layouts))
  process.stdout.write(`${path}\n`)
}
await writeFile(
  join(folder, 'survey.tsv'),
  `path\theight at 320\tover\ttitle\tbroken\ttight\tsizes\tgaps\n${rows.join('\n')}\n`,
)
await browser.close()

function rowOf(path: string, layouts: Layout[]): string {
  const both = (key: 'broken' | 'tight' | 'sizes' | 'gaps') =>
    [...new Set(layouts.flatMap((one) => one[key]))].join(' | ')
  const over = Math.max(...layouts.map((one) => one.over))
  return [
    path,
    layouts[0]?.height,
    over,
    layouts[0]?.title,
    both('broken'),
    both('tight'),
    both('sizes'),
    both('gaps'),
  ].join('\t')
}
