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
import { admit } from '#foundation/access'
import { addressIn, type Language, translate } from '#foundation/text'
import { pageRequest, type TooLong } from '#foundation/web'
import { ErrorPage } from '#ui/error-page'
import { Favicon } from '#ui/favicon'
import { LanguageProvider } from '#ui/language'
import { type FooterGroup, type Site, SiteProvider } from '#ui/site'
import { TooLongPage } from '#ui/too-long-page'
import type { Route } from './+types/root.ts'
import { footer, text as footerText } from './app/footer.text.ts'
import { inMenuOrder } from './app/menu.ts'
import { text } from './app/root.text.ts'
import './ui/style.css'
import workbenchStyle from './ui/workbench-style.css?url'

/** Public pages carry no script at all; the server says so per page. The browser's copy only runs where it is true. */
const ScriptContext = createContext(true)
export const WithScript = ScriptContext.Provider

/** The one script of a public page that has one. */
const SmallScriptContext = createContext<{ src: string; nonce: string } | null>(null)
export const WithSmallScript = SmallScriptContext.Provider

/** Set by the server where the database did not answer. */
const AwayContext = createContext(false)
export const WhileAway = AwayContext.Provider

/** Set by the server where more was posted than the page takes. */
const TooLongContext = createContext<TooLong | null>(null)
export const WhenTooLong = TooLongContext.Provider

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
    known.page = page
    if (known.tooLong) throw new Response(null, { status: 413 })
    return next()
  },
]

interface Loaded {
  isDemo: boolean
  /** Where the site itself is, for a page that stands in a frame of another site. */
  siteUrl: string | null
  workbench: Site['workbench']
}

export function loader({ context }: Route.LoaderArgs): Loaded {
  const { ctx, pages, isEmbedded } = context.get(pageRequest)
  const { actor, language } = ctx
  const isDemo = ctx.settings.isDemo
  const siteUrl = isEmbedded ? ctx.settings.baseUrl : null
  if (actor.kind !== 'person') return { isDemo, siteUrl, workbench: undefined }
  const t = translate(text, language)
  const mine = [...new Set(pages.values())].filter(({ menu, allow }) => menu && admit(actor, allow) === 'yes')
  const navigation = inMenuOrder(mine).flatMap(({ page, group }) =>
    page.menu
      ? [
          {
            href: addressIn(language, `/${page.path}`),
            text: translate(page.menu, language)('title'),
            group: t(`menu-${group}`),
          },
        ]
      : [],
  )
  return {
    isDemo,
    siteUrl,
    workbench: {
      navigation,
      person: { name: actor.name, organisation: actor.organisationName, signOutAction: '/uitloggen' },
    },
  }
}

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const language: Language = /^\/en(\/|$)/.test(pathname) ? 'en' : 'nl'
  const data = useRouteLoaderData<typeof loader>('root')
  const hasScript = useContext(ScriptContext)
  const small = useContext(SmallScriptContext)
  const isWorkbench = Boolean(data?.workbench) || /^(\/en)?\/werkbank(\/|$)/.test(pathname)
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Favicon />
        <Meta />
        <Links />
        {isWorkbench && <link rel="stylesheet" href={workbenchStyle} />}
        {small && <script type="module" src={small.src} nonce={small.nonce} />}
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

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const isAway = useContext(AwayContext)
  const tooLong = useContext(TooLongContext)
  const { pathname, search } = useLocation()
  if (tooLong) return <TooLongPage {...tooLong} here={`${pathname}${search}`} />
  if (isRouteErrorResponse(error) && (error.status === 400 || error.status === 403 || error.status === 404))
    return <ErrorPage status={error.status} />
  return <ErrorPage status={isAway ? 503 : 500} />
}

/** The links in the footer of a public page, group by group. */
function footerIn(language: Language): FooterGroup[] {
  const t = translate(footerText, language)
  return Object.entries(footer).map(([group, paths]) => ({
    title: t(group as keyof typeof footer),
    links: paths.map((path) => ({ href: addressIn(language, `/${path}`), text: t(path) })),
  }))
}

function siteFor(language: Language, pathname: string, data: Route.ComponentProps['loaderData'] | undefined): Site {
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
  const workbench = data?.workbench
  return {
    homeHref: to('/'),
    promise: t('promise'),
    otherLanguageHref: language === 'en' ? here : `/en${here === '/' ? '' : here}`,
    // On every page: nobody can say beforehand on which one somebody else looks over a shoulder.
    quickExit: { href: to('/snel-weg') },
    footer: footerIn(language),
    workbench: workbench && {
      ...workbench,
      navigation: workbench.navigation.map((item) => ({ ...item, current: item.href === pathname })),
    },
  }
}
