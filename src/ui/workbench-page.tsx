// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { type AnsweredForm, WithAnswered } from './answered-form.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { KeysOfAll } from './key-list.tsx'
import { Wordmark } from './mark.tsx'
import { type SiteLink, useSite, type Workbench } from './site.tsx'
import { SkipLink } from './skip-link.tsx'
import { useWords } from './words.tsx'

/** `count`: how much waits there. */
type Tab = SiteLink & { count?: number }

type WorkbenchPageProps = {
  title: string
  /** In the tab and the history of the browser, whole, where the title names somebody or something of theirs. */
  tab?: string | undefined
  /** One line under the title: what this page is for. */
  lead?: ReactNode
  /** Beside the title: buttons or links for the whole page. */
  actions?: ReactNode
  /** Lists of this one page, in place of the tabs of its room. */
  tabs?: Tab[] | undefined
  /** What came back of the form that was sent: the summary of its errors stands above the title, and its fields know the rest. */
  answered?: AnsweredForm | null | undefined
  /** Above the title: error summary, notice, synthetic-figures band. */
  above?: ReactNode
  /** The list that this is one of: beside it where there is room, otherwise a page of its own. */
  beside?: ReactNode
  children?: ReactNode
}

/** Dense page behind sign-in: rooms at the side, the tabs of this room above, full width for tables. Works without script. */
export function WorkbenchPage(props: WorkbenchPageProps) {
  const words = useWords()
  const { workbench, homeHref } = useSite()
  const current = workbench?.rooms.find((room) => room.current)
  const roomTabs = current?.tabs ?? []
  return (
    <div className="utrecht-page dw-workbench">
      <title>{props.tab ?? `${props.title} · dijkwacht`}</title>
      <SkipLink />
      <header className="utrecht-page-header dw-workbench__header">
        <Wordmark href={workbench?.homeHref ?? homeHref} />
        {workbench?.searchHref && <Search href={workbench.searchHref} />}
        {workbench && <Person person={workbench.person} />}
      </header>
      {workbench && (
        <button className="utrecht-button dw-menu-button" type="button" popoverTarget="menu">
          {words.navigation}
          {current && <span>{current.text}</span>}
        </button>
      )}
      <div className="dw-workbench__body">
        {workbench && <Menu {...workbench} />}
        <div className="dw-workbench__room">
          {!props.tabs && roomTabs.length > 1 && <Tabs name={current?.text ?? ''} tabs={roomTabs} />}
          {props.beside ? (
            <div className="dw-desk">
              {props.beside}
              <Main {...props} />
            </div>
          ) : (
            <Main {...props} />
          )}
        </div>
      </div>
      {workbench && <KeysOfAll />}
    </div>
  )
}

function Main(props: WorkbenchPageProps) {
  return (
    <WithAnswered value={props.answered}>
      <main id="inhoud" className="utrecht-page-content dw-workbench__main" tabIndex={-1}>
        {props.tabs ? <Lists {...props} tabs={props.tabs} /> : <Title {...props} />}
        {props.children}
      </main>
    </WithAnswered>
  )
}

function Title(props: WorkbenchPageProps) {
  return (
    <>
      <ErrorSummary errors={props.answered?.summary ?? []} />
      {props.above}
      <div className="dw-workbench__title">
        <div>
          <h1 className="utrecht-heading-1">{props.title}</h1>
          {props.lead && <p className="utrecht-paragraph dw-workbench__lead">{props.lead}</p>}
        </div>
        <Actions>{props.actions}</Actions>
      </div>
    </>
  )
}

/** What can be done on this page, and last the keys: in one place on every page. */
function Actions({ children }: { children?: ReactNode }) {
  const words = useWords()
  return (
    <div className="dw-actions">
      {children}
      {useSite().workbench && (
        <button className="utrecht-button utrecht-button--subtle dw-keys-button" type="button" popoverTarget="toetsen">
          {words.shortcuts} <kbd aria-hidden="true">?</kbd>
        </button>
      )}
    </div>
  )
}

/** The title and the lists of this page in one line, so that the rows begin high. */
function Lists({ title, tabs, actions, answered, above }: WorkbenchPageProps & { tabs: Tab[] }) {
  return (
    <>
      <div className="dw-lists">
        <h1 className="utrecht-heading-1">{title}</h1>
        <Tabs name={title} tabs={tabs} />
        <Actions>{actions}</Actions>
      </div>
      <ErrorSummary errors={answered?.summary ?? []} />
      {above}
    </>
  )
}

/** What is sought may be an account or a name: it is posted, and never stands in an address. */
function Search({ href }: { href: string }) {
  const words = useWords()
  return (
    <form className="dw-find" method="post" action={href} role="search">
      <label className="dw-hidden" htmlFor="dw-find">
        {words.find}
      </label>
      <input
        className="utrecht-textbox"
        id="dw-find"
        name="zoek"
        type="search"
        placeholder={words.find}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        required
      />
      <button className="utrecht-button utrecht-button--subtle" type="submit">
        {words.search}
      </button>
    </form>
  )
}

function Person({ person }: Pick<Workbench, 'person'>) {
  const words = useWords()
  return (
    <div className="dw-person">
      <p className="dw-person__who">
        <a className="utrecht-link utrecht-link--html-a" href={person.href}>
          {person.name}
        </a>
        <span>{person.organisation}</span>
      </p>
      <form method="post" action={person.signOutAction}>
        <button className="utrecht-button utrecht-button--subtle" type="submit">
          {words.signOut}
        </button>
      </form>
    </div>
  )
}

/** The few rooms of this person. Where they are in another one, that is one of all parts. */
function Menu({ rooms, all }: Workbench) {
  const words = useWords()
  const others = rooms.filter((room) => !room.isInMenu)
  return (
    <nav id="menu" popover="auto" className="dw-workbench__nav" aria-label={words.navigation}>
      <ul>
        {rooms
          .filter((room) => room.isInMenu)
          .map(({ text, tabs, current }) => (
            <li key={text}>
              <a href={tabs[0]?.href} aria-current={current ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
      </ul>
      {others.length > 0 && (
        <p className="dw-workbench__all">
          <a href={all.href} aria-current={all.current || others.some(({ current }) => current) ? 'page' : undefined}>
            {all.text}
          </a>
        </p>
      )}
    </nav>
  )
}

function Tabs({ name, tabs }: { name: string; tabs: Tab[] }) {
  return (
    <nav className="dw-tabs" aria-label={name}>
      <ul>
        {tabs.map(({ href, text, count, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
              {count !== undefined && ` ${count}`}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
