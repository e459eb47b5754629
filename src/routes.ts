// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module'
import { type RouteConfig, type RouteConfigEntry, index, route } from '@react-router/dev/routes'
import type { Page } from './foundation/modules/index.ts'

/** Read by Node itself: whoever reads the routes (build, page types, knip) would turn every file of the program into its own form first. */
const { modules } = createRequire(import.meta.url)('./app/modules.ts') as typeof import('./app/modules.ts')

/** Every page of every module, in Dutch and, under /en, in English. */
const pages: readonly Placed[] = modules.flatMap((module) =>
  (module.pages ?? []).map((page) => ({ ...page, module: module.name })),
)

type Placed = Page & { module: string }

export default pages
  .filter(({ within }) => within === undefined)
  .flatMap((page) => [entry(page, page.path, 'nl'), entry(page, `en/${page.path}`, 'en')]) satisfies RouteConfig

function entry(page: Placed, path: string, language: string): RouteConfigEntry {
  const file = `modules/${page.module}/${page.file}.page.tsx`
  const id = `${language}:${page.module}/${page.file}`
  const inside = pages
    .filter(({ within }) => within !== undefined && within === page.path)
    .map((one) => entry(one, one.path.slice(page.path.length + 1), language))
  return path === '' ? index(file, { id }) : route(path.replace(/\/$/, ''), file, { id }, inside)
}
