// SPDX-License-Identifier: EUPL-1.2
import { createContext, type ReactNode, useContext } from 'react'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  redirect,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteLoaderData,
} from 'react-router'
import { admit, isLately, recentForm, recentSignIn } from '#foundation/access'
import { addressIn, isOneOf, type Language, translate } from '#foundation/text'
import { isSameOrigin, type PageRequest, pageRequest, type TooLong } from '#foundation/web'
import { ErrorPage } from '#ui/error-page'
import { Favicon } from '#ui/favicon'
import { LanguageProvider, useLanguage } from '#ui/language'
import { type Room, type Site, type SiteLink, SiteProvider, useUnused } from '#ui/site'
import { TooLongPage } from '#ui/too-long-page'
import type { Route } from './+types/root.ts'
import { sharePictureOf } from './app/share-picture.ts'
import { footer, text as navigationText, ways } from './app/navigation.text.ts'
import { text } from './app/root.text.ts'
import './ui/style.css'
import workbenchStyle from './ui/workbench-style.css?url'

/** Public pages carry no script at all; the server says so per page. The browser's copy only runs where it is true. */
const ScriptContext = createContext(true)
export const WithScript = ScriptContext.Provider

/** The one script of a public page that has one; of a page of the workbench the one that all have, and its own. */
const SmallScriptContext = createContext<{ sources: readonly string[]; nonce: string }>({ sources: [], nonce: '' })
export const WithSmallScript = SmallScriptContext.Provider

/** Set by the server where the database did not answer. */
const AwayContext = createContext(false)
export const WhileAway = AwayContext.Provider

/** Set by the server where more was posted than the page takes. */
const TooLongContext = createContext<TooLong | null>(null)
export const WhenTooLong = TooLongContext.Provider

/** What the browser sends of its own accord, for whoever shares from another app: of a form of any site it says which. */
const isShared = ({ headers }: Request): boolean => headers.get('sec-fetch-site') === 'none'

/** React Router looks at forms of pages alone, and not at what gives a file. */
function isOwnForm({ headers, url }: Request, baseUrl: string): boolean {
  const said = {
    origin: headers.get('origin') ?? undefined,
    'sec-fetch-site': headers.get('sec-fetch-site') ?? undefined,
  }
  return isSameOrigin(said, new URL(url).host, baseUrl)
}

/** Default deny: an address that no module lists does not exist, and every page says who may. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ context, pattern, request }, next) => {
    const known = context.get(pageRequest)
    const page = known.pages.get(pattern.replace(/^\//, ''))
    if (!page) throw new Response(null, { status: 404 })
    const may = admit(known.ctx.actor, page.allow)
    if (may === 'sign-in') {
      const back = new URL(request.url).pathname
      throw redirect(`/inloggen?terug=${encodeURIComponent(back)}`, 303)
    }
    if (may === 'no') throw new Response(null, { status: 403 })
    const isForm = request.method === 'POST'
    if (page.asksAgain && !isLately(known.ctx.actor, known.ctx.now(), isForm ? recentForm : recentSignIn)) {
      const back = new URL(request.url).pathname
      throw redirect(`/inloggen?opnieuw=1&terug=${encodeURIComponent(back)}`, 303)
    }
    known.page = page
    // Whoever previews a link or watches a site asks for the head alone.
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    const isFromElsewhere = page.isPressedFromMail || (page.takesShared && isShared(request))
    if (!isReading && !isFromElsewhere && !isOwnForm(request, known.ctx.settings.baseUrl)) {
      // Nothing of it is shown again.
      known.tooLong = null
      throw new Response(null, { status: 403 })
    }
    if (known.tooLong) throw new Response(null, { status: 413 })
    return next()
  },
]

interface Loaded {
  isDemo: boolean
  /** Where the site itself is, for a page that stands in a frame of another site. */
  siteUrl: string | null
  /** Beside a link to it that somebody shares. */
  sharePicture: string | null
  /** Patterns of pages that this installation does not use. */
  unused: readonly string[]
  workbench: Site['workbench']
}

/** What every page repeats. Where nothing was loaded, as for whoever may not come here, the server gives it by itself. */
const LoadedContext = createContext<Loaded | undefined>(undefined)
export const WithLoaded = LoadedContext.Provider

export function loader({ context, params }: Route.LoaderArgs): Loaded {
  const known = context.get(pageRequest)
  return { ...loadedFor(known), sharePicture: sharePictureOf(known, params) }
}

/** It stays what it is as long as the document: who may what is asked again with the next. */
export const shouldRevalidate = (): boolean => false

export function loadedFor({ ctx, isEmbedded, rooms, unused }: PageRequest): Loaded {
  const { actor, language } = ctx
  const isDemo = ctx.settings.isDemo
  const siteUrl = isEmbedded ? ctx.settings.baseUrl : null
  if (actor.kind !== 'person') return { isDemo, siteUrl, sharePicture: null, unused, workbench: undefined }
  const to = (path: string) => addressIn(language, path)
  const mine = rooms()
  return {
    isDemo,
    siteUrl,
    sharePicture: null,
    unused,
    workbench: {
      homeHref: to('/werkbank'),
      rooms: mine.map(({ text, isInMenu, tabs }) => ({ text, isInMenu, tabs })),
      all: { href: to('/werkbank/onderdelen'), text: translate(text, language)('all-rooms') },
      searchHref: isOneOf('/werkbank/zoeken', unused) ? undefined : to('/werkbank/zoeken'),
      person: {
        name: actor.name,
        organisation: actor.organisationName,
        href: to('/werkbank/ik'),
        signOutAction: '/uitloggen',
      },
    },
  }
}

const workbenchPath = /^(\/en)?\/werkbank(\/|$)/

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const language: Language = /^\/en(\/|$)/.test(pathname) ? 'en' : 'nl'
  const unloaded = useContext(LoadedContext)
  const data = useRouteLoaderData<typeof loader>('root') ?? unloaded
  const hasScript = useContext(ScriptContext)
  const small = useContext(SmallScriptContext)
  const isWorkbench = Boolean(data?.workbench) || workbenchPath.test(pathname)
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Favicon />
        <Meta />
        {data?.sharePicture && <SharePicture address={data.sharePicture} />}
        <Links />
        {isWorkbench && <link rel="stylesheet" href={workbenchStyle} />}
        {small.sources.map((src) => (
          <script key={src} type="module" src={src} nonce={small.nonce} />
        ))}
      </head>
      <body>
        <LanguageProvider language={language}>
          <SiteProvider site={siteFor(language, pathname, data)}>{children}</SiteProvider>
        </LanguageProvider>
        {hasScript && <ScrollRestoration />}
        {hasScript && <Scripts />}
      </body>
    </html>
  )
}

function SharePicture({ address }: { address: string }) {
  return (
    <>
      <meta property="og:site_name" content="dijkwacht" />
      <meta property="og:image" content={address} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const isAway = useContext(AwayContext)
  const tooLong = useContext(TooLongContext)
  const { pathname, search } = useLocation()
  const isAtWork = workbenchPath.test(pathname)
  const isUnused = useUnused()
  const t = translate(text, useLanguage())
  if (tooLong) return <TooLongPage {...tooLong} here={`${pathname}${search}`} />
  if (isRouteErrorResponse(error) && error.status === 404 && isUnused(pathname))
    return (
      <ErrorPage status={404} isAtWork={isAtWork} title={t('unused')} what={t('unusedWhat')} next={t('unusedNext')} />
    )
  if (isRouteErrorResponse(error) && (error.status === 400 || error.status === 403 || error.status === 404))
    return <ErrorPage status={error.status} isAtWork={isAtWork} />
  return <ErrorPage status={isAway ? 503 : 500} isAtWork={isAtWork} />
}

/** Links of the header or the footer. `here`: the address in Dutch, whose way is marked. */
function linksTo(
  paths: readonly (keyof (typeof navigationText)['nl'])[],
  language: Language,
  here: string,
): SiteLink[] {
  const t = translate(navigationText, language)
  return paths.map((path) => ({
    href: addressIn(language, `/${path}`),
    text: t(path),
    current: here === `/${path}` || here.startsWith(`/${path}/`),
  }))
}

/** Where somebody may come who has a caller on the line. */
const hangUpOn = /^\/(controleren|hulp|belt-u-echt)?$/
/** Where somebody may be who is watched while they tell, or read what is theirs. */
const privatePages =
  /^\/(?:$|(?:controleren|belt-u-echt|melden|hulp|meldpunten|ik-heb-een-code|mijn-melding|geld-terug|uw-gegevens|bezwaar|zoeken|even-wachten|oefenen)(?:\/|$))/

function siteFor(language: Language, pathname: string, data: Loaded | undefined): Site {
  const t = translate(text, language)
  if (data?.siteUrl)
    return {
      homeHref: data.siteUrl,
      promise: t('promise'),
      footer: [],
      leavesFrame: true,
      otherLanguageHref: undefined,
    }
  const to = (path: string) => (language === 'en' ? `/en${path === '/' ? '' : path}` : path)
  const here = pathname.replace(/^\/en(?=\/|$)/, '') || '/'
  const { workbench, unused = [] } = data ?? {}
  const used = (links: readonly SiteLink[]) => links.filter(({ href }) => !isOneOf(href, unused))
  return {
    unused,
    homeHref: to('/'),
    promise: t('promise'),
    demo: data?.isDemo ? t('demo') : undefined,
    ways: used(linksTo(ways, language, here)),
    searchHref: to('/zoeken'),
    hangUpHref: hangUpOn.test(here) ? to('/hulp/bankhelpdesk') : undefined,
    otherLanguageHref: language === 'en' ? here : `/en${here === '/' ? '' : here}`,
    quickExit: privatePages.test(here) && !isOneOf('/snel-weg', unused) ? { href: to('/snel-weg') } : undefined,
    footer: used(linksTo(footer, language, '')),
    workbench: workbench && {
      ...workbench,
      rooms: withCurrent(workbench.rooms, pathname),
      all: { ...workbench.all, current: workbench.all.href === pathname },
    },
  }
}

/** Marks the tab on which this page stands, or from which it was reached: the one with the longest address that this one begins with. */
function withCurrent(rooms: Room[], pathname: string): Room[] {
  const [nearest] = rooms
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ href, below = [] }) => [href, ...below].map((at) => ({ href, at })))
    .filter(({ at }) => pathname === at || (pathname.startsWith(`${at}/`) && !/^(\/en)?\/werkbank$/.test(at)))
    .toSorted((one, other) => other.at.length - one.at.length)
  const isBelow = (at: string) => pathname === at || pathname.startsWith(`${at}/`)
  const around = nearest ? undefined : rooms.find(({ pages = [] }) => pages.some(isBelow))
  return rooms.map((room) => {
    const tabs = room.tabs.map((tab) => ({ ...tab, current: tab.href === nearest?.href }))
    return { ...room, tabs, current: room === around || tabs.some(({ current }) => current) }
  })
}
