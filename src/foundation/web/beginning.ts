// SPDX-License-Identifier: EUPL-1.2
// React Router looks through all addresses of the site for each request, several times. What begins otherwise than the asked address cannot be
// it, so it is given only those that begin alike.
import { createRequestHandler, type ServerBuild } from 'react-router'

/** How an address or a pattern begins: its language and its first part, in the workbench its first two. */
export function beginningOf(path: string): string {
  const parts = path.toLowerCase().split('/').filter(Boolean)
  const language = parts[0] === 'en' ? parts.splice(0, 1) : []
  return [...language, ...parts.slice(0, parts[0] === 'werkbank' ? 2 : 1)].join('/')
}

/** Null where what stands under it, or what it matches, begins in more than one way. */
const ownBeginning = (pattern: string, hasMore: boolean): string | null => {
  const beginning = beginningOf(pattern)
  return /[:*?]/.test(beginning) || (hasMore && /^(?:en)?\/?(?:werkbank)?$/.test(beginning)) ? null : beginning
}

/**
 * Which of them an address may be, in the order in which they came. What begins in more than one way stands with all. `hasMore`: others stand under
 * it.
 */
export function byBeginning<One>(
  all: readonly One[],
  patternOf: (one: One) => string,
  hasMore: (one: One) => boolean = () => false,
): (beginning: string) => readonly One[] {
  const placed = all.map((one) => ({ one, own: ownBeginning(patternOf(one), hasMore(one)) }))
  const known = new Set(placed.map(({ own }) => own))
  const alike = new Map<string | null, readonly One[]>()
  return (asked) => {
    const beginning = known.has(asked) ? asked : null
    const found =
      alike.get(beginning) ?? placed.filter(({ own }) => own === null || own === beginning).map(({ one }) => one)
    alike.set(beginning, found)
    return found
  }
}

type Handler = ReturnType<typeof createRequestHandler>

/** As React Router answers. In development pages come and go. */
export function handlerOf(build: ServerBuild | (() => Promise<ServerBuild>), mode: string): Handler {
  const whole = createRequestHandler(build, mode)
  if (typeof build === 'function') return whole
  const routes = Object.values(build.routes).flatMap((route) => route ?? [])
  const under = Map.groupBy(routes, ({ parentId }) => parentId)
  const withAllUnder = (route: (typeof routes)[number]): typeof routes => [
    route,
    ...(under.get(route.id) ?? []).flatMap(withAllUnder),
  ]
  const root = routes.filter(({ parentId }) => parentId === undefined)
  const pages = root.flatMap(({ id }) => under.get(id) ?? [])
  const alike = byBeginning(
    pages,
    ({ path }) => path ?? '',
    ({ id }) => under.has(id),
  )
  const handlers = new Map<string, Handler>()
  return (request, context) => {
    const beginning = beginningOf(pathOf(request.url))
    const few = alike(beginning)
    if (!few.some(({ path }) => beginningOf(path ?? '') === beginning)) return whole(request, context)
    let handler = handlers.get(beginning)
    if (!handler) {
      const chosen = [...root, ...few.flatMap(withAllUnder)]
      const of = <Kept>(kept: Record<string, Kept>) =>
        Object.fromEntries(chosen.flatMap(({ id }) => (kept[id] === undefined ? [] : [[id, kept[id]]])))
      const part = { ...build, routes: of(build.routes), assets: { ...build.assets, routes: of(build.assets.routes) } }
      handler = createRequestHandler(part, mode)
      handlers.set(beginning, handler)
    }
    return handler(request, context)
  }
}

/** As React Router reads it: what a page asks of itself has a name behind its address. */
function pathOf(url: string): string {
  const path = new URL(url).pathname.replace(/(?:\/_)?\.data$/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
