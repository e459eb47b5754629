// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { type AnsweredForm, WithAnswered } from './answered-form.tsx'
import { classNames } from './class-names.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { HangUp } from './hang-up.tsx'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'
import { Wordmark } from './mark.tsx'
import { QuickExit } from './quick-exit.tsx'
import { type Site, type SiteLink, useSite } from './site.tsx'
import { SkipLink } from './skip-link.tsx'
import { softHyphens } from './soft-hyphens.tsx'
import { useWords } from './words.tsx'

export { WorkbenchPage } from './workbench-page.tsx'

/**
 * `title` is the h1; left out when the content brings its own (a question whose label is the heading). `tab` stands in the tab and the history of
 * the browser, whole: the title and our name when left out. For what nobody else at this browser should read, and where there is no title.
 */
type Titled =
  | { title: string; tab?: string | undefined }
  | { title?: string | undefined; tab: string }
  | { title?: undefined; tab?: undefined; front: true }

type PublicPageProps = Partial<Site> &
  Titled & {
    /** Of the title, where that is another language than the page's. */
    titleLang?: string | undefined
    /** What came back of the form that was sent: the summary of its errors stands above the heading, and its fields know the rest. */
    answered?: AnsweredForm | null | undefined
    /** Between the back link and the heading: error summary, progress. */
    above?: ReactNode
    back?: { href: string; text?: string | undefined } | undefined
    /** A band under the header that says for whom this page is shown, such as the person on the telephone. */
    caller?: ReactNode
    /** The home page: larger title, no back link. */
    front?: boolean | undefined
    /** What is looked at rather than read: 1,120 px instead of one column. Running text keeps its measure. */
    wide?: boolean | undefined
    children: ReactNode
  }

/** Header with the ways in, main, footer with the standing sentence; no script. */
export function PublicPage(props: PublicPageProps) {
  const words = useWords()
  const site = { ...useSite(), ...given(props) }
  return (
    <div
      className={classNames(
        'utrecht-page',
        'dw-public',
        props.front && 'dw-public--front',
        props.wide && 'dw-public--wide',
      )}
    >
      <title>{tabOf(props)}</title>
      <SkipLink />
      {site.demo && (
        <aside className="dw-demo" aria-label={words.syntheticTitle}>
          {site.demo}
        </aside>
      )}
      <PublicHeader {...site} />
      {site.hangUpHref && <HangUp href={site.hangUpHref} />}
      {props.caller && (
        <aside className="dw-caller" aria-label={words.caller}>
          {props.caller}
        </aside>
      )}
      <main id="inhoud" className="utrecht-page-content dw-main" tabIndex={-1}>
        {props.back && (
          <a className="utrecht-link utrecht-link--html-a dw-back" href={props.back.href}>
            <Icon name="back" />
            {props.back.text ?? words.back}
          </a>
        )}
        <WithAnswered value={props.answered}>
          <ErrorSummary errors={props.answered?.summary ?? []} />
          {props.above}
          {props.title && (
            <h1 className="utrecht-heading-1" lang={props.titleLang}>
              {softHyphens(props.title, 1)}
            </h1>
          )}
          {props.children}
        </WithAnswered>
      </main>
      <footer className="utrecht-page-footer dw-footer">
        <div className="dw-footer__inner">
          {site.promise && <p className="dw-promise">{site.promise}</p>}
          {site.footer.length > 0 && (
            <nav aria-label={words.footer}>
              <SiteLinks links={site.footer} className="dw-footer__links" />
            </nav>
          )}
        </div>
      </footer>
    </div>
  )
}

const tabOf = ({ tab, title }: PublicPageProps) => tab ?? (title === undefined ? 'dijkwacht' : `${title} · dijkwacht`)

/** What a page gives otherwise than the site. */
const given = (props: Partial<Site>): Partial<Site> =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))

function PublicHeader({ homeHref, ways = [], searchHref, otherLanguageHref, quickExit }: Site) {
  const words = useWords()
  const other = useLanguage() === 'nl' ? { code: 'en', name: 'English' } : { code: 'nl', name: 'Nederlands' }
  return (
    <header className="utrecht-page-header dw-header">
      <div className="dw-header__inner">
        <Wordmark href={homeHref} />
        {ways.length > 0 && (
          <nav className="dw-ways" aria-label={words.navigation}>
            <SiteLinks links={ways} className="dw-ways__links" />
          </nav>
        )}
        <div className="dw-header__tools">
          {searchHref && (
            <a className="dw-search" href={searchHref}>
              <Icon name="search" />
              <span>{words.search}</span>
            </a>
          )}
          {otherLanguageHref && (
            <a className="dw-language" href={otherLanguageHref} lang={other.code} hrefLang={other.code}>
              {other.name}
            </a>
          )}
        </div>
        {quickExit && <QuickExit {...quickExit} />}
        {ways.length > 0 && (
          <details className="dw-menu">
            <summary>
              <Icon name="menu" />
              {words.navigation}
            </summary>
            <nav aria-label={words.navigation}>
              <SiteLinks links={ways} className="dw-menu__links" />
              {otherLanguageHref && (
                <a href={otherLanguageHref} lang={other.code} hrefLang={other.code}>
                  {other.name}
                </a>
              )}
            </nav>
          </details>
        )}
      </div>
    </header>
  )
}

function SiteLinks(props: { links: readonly SiteLink[]; className: string }) {
  return (
    <ul className={props.className}>
      {props.links.map(({ href, text, current }) => (
        <li key={href}>
          <a href={href} aria-current={current ? 'true' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}
