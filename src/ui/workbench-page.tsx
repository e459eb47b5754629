// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Wordmark } from './mark.tsx'
import { type NavigationItem, type SignedIn, useSite } from './site.tsx'
import { SkipLink } from './skip-link.tsx'
import { useWords } from './words.tsx'

type WorkbenchPageProps = {
  title: string
  /** One line under the title: what this page is for. */
  lead?: ReactNode
  /** Given at the root for every page; a page may replace them. */
  navigation?: NavigationItem[] | undefined
  person?: SignedIn | undefined
  homeHref?: string | undefined
  /** Beside the title: buttons or links for the whole page. */
  actions?: ReactNode
  /** Above the title: error summary, notice, synthetic-figures band. */
  above?: ReactNode
  /** Hidden fields for the sign-out form. */
  signOutFields?: ReactNode
  children: ReactNode
}

/** Dense page behind sign-in: navigation at the side, full width for tables. Works without script. */
export function WorkbenchPage(props: WorkbenchPageProps) {
  const words = useWords()
  const site = useSite()
  const navigation = props.navigation ?? site.workbench?.navigation ?? []
  const person = props.person ?? site.workbench?.person
  const current = navigation.find((item) => item.current)
  return (
    <div className="utrecht-page dw-workbench">
      <SkipLink />
      <header className="utrecht-page-header dw-workbench__header">
        <Wordmark href={props.homeHref ?? site.homeHref} />
        {person && (
          <div className="dw-person">
            <p className="dw-person__who">
              <strong>{person.name}</strong>
              <span>{person.organisation}</span>
            </p>
            <form method="post" action={person.signOutAction}>
              {props.signOutFields}
              <button className="utrecht-button utrecht-button--subtle" type="submit">
                {words.signOut}
              </button>
            </form>
          </div>
        )}
      </header>
      <button className="utrecht-button dw-menu-button" type="button" popoverTarget="menu">
        {words.navigation}
        {current && <span>{current.text}</span>}
      </button>
      <div className="dw-workbench__body">
        <nav id="menu" popover="auto" className="dw-workbench__nav" aria-label={words.navigation}>
          {grouped(navigation).map(([group, items]) => (
            <div key={group} className="dw-nav-group">
              {group && <p className="dw-nav-group__title">{group}</p>}
              <ul>
                {items.map((item) => (
                  <li key={item.href}>
                    <a href={item.href} aria-current={item.current ? 'page' : undefined}>
                      {item.text}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <main id="inhoud" className="utrecht-page-content dw-workbench__main" tabIndex={-1}>
          {props.above}
          <div className="dw-workbench__title">
            <div>
              <h1 className="utrecht-heading-1">{props.title}</h1>
              {props.lead && <p className="utrecht-paragraph dw-workbench__lead">{props.lead}</p>}
            </div>
            {props.actions && <div className="dw-actions">{props.actions}</div>}
          </div>
          {props.children}
        </main>
      </div>
    </div>
  )
}

function grouped(items: NavigationItem[]): [string, NavigationItem[]][] {
  const groups = new Map<string, NavigationItem[]>()
  for (const item of items) {
    const group = item.group ?? ''
    groups.set(group, [...(groups.get(group) ?? []), item])
  }
  return [...groups]
}
