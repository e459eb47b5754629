// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.tsx'
import { Icon } from './icon.tsx'
import { useLanguage } from './language.tsx'
import { Wordmark } from './mark.tsx'
import { QuickExit } from './quick-exit.tsx'
import { type FooterGroup, type Site, useSite } from './site.tsx'
import { SkipLink } from './skip-link.tsx'
import { useWords } from './words.tsx'

export { WorkbenchPage } from './workbench-page.tsx'

type PublicPageProps = Partial<Site> & {
  /** The h1. Leave it out when the content brings its own (a question whose label is the heading). */
  title?: string | undefined
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

/** One column, no script: header with wordmark, main, footer with the standing sentence. */
export function PublicPage(props: PublicPageProps) {
  const words = useWords()
  const site = useSite()
  const promise = props.promise ?? site.promise
  return (
    <div
      className={classNames(
        'utrecht-page',
        'dw-public',
        props.front && 'dw-public--front',
        props.wide && 'dw-public--wide',
      )}
    >
      <SkipLink />
      <PublicHeader {...props} />
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
        {props.above}
        {props.title && <h1 className="utrecht-heading-1">{props.title}</h1>}
        {props.children}
      </main>
      <footer className="utrecht-page-footer dw-footer">
        <div className="dw-footer__inner">
          {promise && <p className="dw-promise">{promise}</p>}
          <Footer groups={props.footer ?? site.footer} />
        </div>
      </footer>
    </div>
  )
}

function PublicHeader(props: Partial<Site>) {
  const site = useSite()
  const other = useLanguage() === 'nl' ? { code: 'en', name: 'English' } : { code: 'nl', name: 'Nederlands' }
  const otherLanguageHref = props.otherLanguageHref ?? site.otherLanguageHref
  const quickExit = props.quickExit ?? site.quickExit
  return (
    <header className="utrecht-page-header dw-header">
      <div className="dw-header__inner">
        <Wordmark href={props.homeHref ?? site.homeHref} />
        <div className="dw-header__tools">
          {otherLanguageHref && (
            <a className="dw-language" href={otherLanguageHref} lang={other.code} hrefLang={other.code}>
              {other.name}
            </a>
          )}
          {quickExit && <QuickExit {...quickExit} />}
        </div>
      </div>
    </header>
  )
}

function Footer(props: { groups: FooterGroup[] }) {
  const words = useWords()
  if (props.groups.length === 0) return null
  return (
    <nav className="dw-footer__groups" aria-label={words.footer}>
      {props.groups.map((group) => (
        <FooterLinks key={group.title} {...group} />
      ))}
    </nav>
  )
}

/** The title is no heading: the outline of a page ends with its own content. */
function FooterLinks({ title, links }: FooterGroup) {
  const id = useId()
  return (
    <div>
      <p id={id} className="dw-footer__title">
        {title}
      </p>
      <ul className="dw-footer__links" aria-labelledby={id}>
        {links.map((link) => (
          <li key={link.href}>
            <a className="utrecht-link utrecht-link--html-a" href={link.href}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
