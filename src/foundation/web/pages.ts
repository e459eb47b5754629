// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { matchPath, RouterContextProvider, type ServerBuild } from 'react-router'
import { networkOf } from '#values'
import type { Context } from '../access/index.ts'
import { fewAtOnce } from '../db/index.ts'
import type { AttentionItem, Module, Page } from '../modules/index.ts'
import { type Actor, admit } from '../access/actor.ts'
import { isOneOf, type Language, translate } from '../text/index.ts'
import { beginningOf, byBeginning, handlerOf } from './beginning.ts'
import { isEmbedHost } from './embedded.ts'
import { postedTo } from './form-body.ts'
import {
  policyOfEmbedded,
  policyOfOpenFrame,
  policyWithoutScript,
  policyWithScript,
  policyWithSmallScript,
} from './headers.ts'
import { findInModules } from './find-in-modules.ts'
import { isFirstVisit, policyWithStyles, type Styles, withStyles } from './first-visit.ts'
import { type PageRequest, pageRequest, type Place, type Room } from './page-request.ts'
import { type BaseContext, contextFor, languageOf } from './requests.ts'

export interface PageSite {
  base: BaseContext
  modules: readonly Module[]
  /** Those that this installation does not use: their pages do not exist, and no link leads to one. */
  unused?: readonly Module[]
  build: ServerBuild | (() => Promise<ServerBuild>)
  isDevelopment: boolean
  /** The rooms of the workbench for this person; without it there are none. */
  rooms?(actor: Actor, language: Language, pages: Iterable<Page>): Room[]
  /** What can be found in them by its words. */
  places?(actor: Actor, language: Language, pages: Iterable<Page>): Place[]
  /** Addresses of small scripts by file; where there are none, pages do without. */
  smallScripts?: ReadonlyMap<string, string>
  /** Of the page bundle; in development there are none. */
  styles?: Styles
  /** Origins that may put the page at this address, on the origin for sites of others, into a frame. */
  framers?(ctx: Context, address: URL): Promise<readonly string[]>
}

const usualLimit = 64 * 1024

/** All pages of the site: React Router answers, Fastify carries. */
export async function servePages(server: FastifyInstance, site: PageSite): Promise<void> {
  const handler = handlerOf(site.build, site.isDevelopment ? 'development' : 'production')
  const pages = pagesByPattern(site.modules)
  const unused = (site.unused ?? []).flatMap((module) => (module.pages ?? []).map(({ path }) => path))
  const ranked = byBeginning(
    [...pages].toSorted(([one], [other]) => variablesIn(one) - variablesIn(other)),
    ([pattern]) => pattern,
  )
  const codeKinds = site.modules.flatMap((module) => module.codes ?? [])
  const ofWorkbench = site.modules.flatMap(({ workbenchScript }) => workbenchScript ?? [])[0]
  const embeddable = new Map([...pages].filter(([, page]) => page.isEmbeddable))
  const limits = [...pages]
    .filter(([, page]) => page.bodyLimit)
    .map(([pattern, page]) => [`/${pattern}`, page.bodyLimit ?? 0] as const)

  const limitOf = (url: string): number => {
    const path = url.split('?', 1)[0] ?? '/'
    return limits.find(([pattern]) => matchPath(pattern, path))?.[1] ?? usualLimit
  }

  await server.register(async (scope) => {
    // React Router reads the body itself.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.route({ method: ['GET', 'HEAD', 'POST'], url: '*', handler: answer })
  })

  async function answer(request: FastifyRequest, reply: FastifyReply) {
    const isEmbedded = isEmbedHost(site.base, request.hostname)
    const ctx = contextFor(site.base, request, languageOf(request))
    const posted = request.method === 'POST' ? await postedTo(request, limitOf(request.url)) : null
    const known: PageRequest = {
      ctx,
      page: null,
      tooLong: posted?.tooLong ?? null,
      pages: isEmbedded ? embeddable : pages,
      unused,
      isEmbedded,
      nonce: randomBytes(16).toString('base64'),
      network: networkOf(request.ip),
      address: request.ip,
      codeKinds,
      workbenchScript:
        isAtWork(ctx, request.url, isEmbedded) && ofWorkbench
          ? (site.smallScripts?.get(ofWorkbench.file) ?? null)
          : null,
      smallScripts: isEmbedded ? new Map() : (site.smallScripts ?? new Map()),
      mayOpen: (address) => {
        const [path = '/'] = address.split(/[?#]/)
        const found = ranked(beginningOf(path)).find(([pattern]) => matchPath(`/${pattern}`, path))
        return found ? admit(ctx.actor, found[1].allow) === 'yes' : !isOneOf(path, unused)
      },
      rooms: () => site.rooms?.(ctx.actor, ctx.language, new Set(pages.values())) ?? [],
      places: () => site.places?.(ctx.actor, ctx.language, new Set(pages.values())) ?? [],
      find: (query, groups) => findInModules(ctx, site.modules, query, groups),
      tray: () =>
        site.modules
          .flatMap((module) => module.tray ?? [])
          .filter((item) => admit(ctx.actor, item.allow) === 'yes')
          // One line may be offered under two permissions.
          .filter((item, at, all) => all.findIndex(({ text }) => text === item.text) === at),
      slot: async (name, subjectId) => {
        const items = site.modules
          .flatMap((module) => module.slots ?? [])
          .filter((item) => item.slot === name && admit(ctx.actor, item.allow) === 'yes')
        const offered = items.map(async (item) => {
          const t = translate(item.text, ctx.language)
          const href = await item.href(ctx, subjectId)
          if (href === null || !known.mayOpen(href)) return []
          const said = await item.say?.(ctx, subjectId)
          const [title, explanation] = [said?.title ?? t('title'), said?.explanation ?? t('explanation')]
          return [{ title, explanation, href, lines: (await item.lines?.(ctx, subjectId)) ?? [] }]
        })
        return (await Promise.all(offered)).flat()
      },
      known: (about, purpose) =>
        fewAtOnce(
          site.modules.flatMap((module) => module.knows ?? []).filter(({ allow }) => admit(ctx.actor, allow) === 'yes'),
          async ({ text, read }) => ({
            title: translate(text, ctx.language)('title'),
            ...(await read(ctx, about, purpose)),
          }),
        ),
      attention: async (group) => {
        const items: AttentionItem[] = []
        // One after another: one page does not take every connection.
        for (const source of site.modules.flatMap((module) => module.attention ?? []))
          items.push(...(await source.list(ctx, group)))
        return items
      },
      published: async () => {
        const all = await Promise.all(site.modules.map(async (module) => module.publishes?.(ctx)))
        return { series: all.flatMap((one) => one?.series ?? []), sets: all.flatMap((one) => one?.sets ?? []) }
      },
    }
    const context = new RouterContextProvider()
    context.set(pageRequest, known)
    const response = await handler(webRequest(request, posted?.body ?? null), context)

    // Of a file that is given out nobody draws the page that says so.
    const isTooLong = known.tooLong !== null && response.status >= 500
    reply.code(isTooLong ? 413 : response.status).header('content-security-policy', policyOf(known, site.isDevelopment))
    if (isEmbedded) {
      const address = new URL(request.url, site.base.settings.embedOrigin ?? undefined)
      const policy = known.page?.isFramedByAnybody
        ? policyOfOpenFrame
        : policyOfEmbedded((await site.framers?.(ctx, address)) ?? [])
      reply.header('content-security-policy', policy)
      // The old header knows no list, and a site that isolates itself takes in only what says that it may.
      reply.removeHeader('x-frame-options').header('cross-origin-resource-policy', 'cross-origin')
    }
    for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
    for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
    const { styles } = site
    const isPage = response.headers.get('content-type')?.startsWith('text/html') && known.page?.script !== true
    if (!styles || !isPage || isEmbedded || !isFirstVisit(request.headers))
      return reply.send(response.body ? Readable.fromWeb(response.body as never) : null)
    reply.header('content-security-policy', policyWithStyles(policyOf(known, site.isDevelopment), known.nonce))
    return reply.send(withStyles(await response.text(), styles, known.nonce))
  }
}

function isAtWork({ actor }: Context, url: string, isEmbedded: boolean): boolean {
  return actor.kind === 'person' && !isEmbedded && /^(?:\/en)?\/werkbank(?:[/?]|$)/.test(url)
}

function policyOf(known: PageRequest, isDevelopment: boolean): string {
  const { page, nonce, smallScripts, workbenchScript, ctx } = known
  const script = page?.script ?? false
  if (script === true) return policyWithScript(nonce, isDevelopment)
  if (workbenchScript) return policyWithSmallScript(nonce, { addresses: [], hasWorker: false }, isDevelopment)
  if (script === false || !smallScripts.has(script.file)) return policyWithoutScript
  const addresses = script.connectsTo?.(ctx.settings) ?? []
  return policyWithSmallScript(nonce, { addresses, hasWorker: script.worker !== undefined }, isDevelopment)
}

/** 'zaken/nieuw' is another page than 'zaken/:id'. */
const variablesIn = (pattern: string) => pattern.split(/[:*]/).length

function pagesByPattern(modules: readonly Module[]): ReadonlyMap<string, Page> {
  const all = modules.flatMap((module) => module.pages ?? [])
  return new Map(
    all.flatMap((page) => [
      [page.path, page],
      [`en/${page.path}`.replace(/\/$/, ''), page],
    ]),
  )
}

function webRequest(request: FastifyRequest, body: Readable | Buffer | null): Request {
  const url = `${request.protocol}://${request.host}${request.url}`
  const headers = new Headers()
  // A browser that shares for its user is on no page, and says so; React Router takes that 'null' for a forged form.
  const isOfNoPage = request.headers['sec-fetch-site'] === 'none' && request.headers.origin === 'null'
  for (const [name, value] of Object.entries(request.headers)) {
    if (isOfNoPage && name === 'origin') continue
    for (const part of Array.isArray(value) ? value : [value]) if (part !== undefined) headers.append(name, part)
  }
  const abort = new AbortController()
  request.raw.once('close', () => request.raw.errored && abort.abort())
  const init: RequestInit & { duplex?: 'half' } = { method: request.method, headers, signal: abort.signal }
  if (body) {
    init.body = (body instanceof Readable ? Readable.toWeb(body) : body) as never
    init.duplex = 'half'
  }
  return new Request(url, init)
}
