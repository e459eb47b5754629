// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { NodeResult, Result } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const readied = `${source};axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`

type Found = Pick<Result, 'id'> & { nodes: Pick<NodeResult, 'html'>[] }

/** Only what is wrong and what it could not decide is handed over: with all that passed it took four times as long, and said the same. */
const look = `axe.run(document, { resultTypes: ['violations', 'incomplete'] }).then(({ violations, incomplete }) => {
  const short = (found) => found.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) }))
  return { violations: short(violations), incomplete: short(incomplete) }
})`

/** The accessibility engine on a page of ours with every frame in it. */
export async function axeOn(page: Page): Promise<{ violations: Found[]; incomplete: Found[] }> {
  for (const frame of page.frames()) await frame.evaluate(readied)
  return page.evaluate(look)
}
