// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { NodeResult, Result } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const readied = `${source};axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`

/** Every page that is opened in it from now on brings the engine along: to send half a megabyte to each took as long as to judge it. */
export const bringAxe = (context: BrowserContext) => context.addInitScript(`window.readyAxe = () => { ${readied} }`)

type Found = Pick<Result, 'id'> & { nodes: Pick<NodeResult, 'html'>[] }

/** What need not be judged again, because it was on another page. */
export interface Known {
  /** Header, menu and footer, which are those of every page that this person sees. */
  frame?: boolean
  /** The contrast of each text, half of the time: colours are tokens, whose contrast src/ui/theme.test.tsx computes. */
  contrast?: boolean
}

/** Only what is wrong and what it could not decide is handed over: with all that passed it took four times as long, and said the same. */
const look = ({ frame = false, contrast = false }: Known) => `axe.run(
  ${frame ? "{ exclude: [['.utrecht-page-header'], ['#menu'], ['.utrecht-page-footer']] }" : 'document'},
  { resultTypes: ['violations', 'incomplete'], rules: { 'color-contrast': { enabled: ${!contrast} } } },
).then(({ violations, incomplete }) => {
  const short = (found) => found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }))
  return { violations: short(violations), incomplete: short(incomplete) }
})`

/** The accessibility engine on a page of ours with every frame in it. */
export async function axeOn(page: Page, known: Known = {}): Promise<{ violations: Found[]; incomplete: Found[] }> {
  for (const frame of page.frames())
    if (!(await frame.evaluate('window.readyAxe?.(), "axe" in window'))) await frame.evaluate(readied)
  return page.evaluate(look(known))
}
