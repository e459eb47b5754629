// SPDX-License-Identifier: EUPL-1.2
import { createContext, type ReactNode, useContext } from 'react'
import { isOneOf } from '#foundation/text'

export type SiteLink = { href: string; text: string; current?: boolean | undefined }

/** What every page of the site repeats. Given once at the root, so that no page needs to pass it on. */
export type Site = {
  homeHref: string
  /** The few ways in, in the header of every public page. */
  ways?: SiteLink[] | undefined
  searchHref?: string | undefined
  footer: SiteLink[]
  /** For whoever has somebody on the line now: where it is told what to do, on the pages where they may come. */
  hangUpHref?: string | undefined
  /** That all is made up, above everything. */
  demo?: string | undefined
  /** The standing sentence in the footer of every public page. */
  promise?: string | undefined
  /** The same page in the other language. */
  otherLanguageHref?: string | undefined
  /** A link that leaves the site at once. */
  quickExit?: { href: string; text?: string | undefined } | undefined
  /** The page stands in a frame of another site: what leads to the site itself opens outside it. */
  leavesFrame?: true | undefined
  /** Patterns of pages that this installation does not use: no link leads there. */
  unused?: readonly string[] | undefined
  /** Behind sign-in: the menu and the one who is signed in. */
  workbench?: Workbench | undefined
}

export type Workbench = {
  homeHref: string
  /** The few rooms of the menu, and the others. */
  rooms: Room[]
  /** The page of all rooms. */
  all: SiteLink
  /** Takes what is sought as `zoek`, posted. */
  searchHref: string | undefined
  person: { name: string; organisation: string; href: string; signOutAction: string }
}
/** `current`: this page is one of its tabs, or was reached from one. */
export type Room = {
  text: string
  isInMenu: boolean
  /** `below`: addresses elsewhere of pages that stand under it. */
  tabs: (SiteLink & { below?: string[] })[]
  pages?: string[]
  current?: boolean | undefined
}

const SiteContext = createContext<Site>({ homeHref: '/', footer: [] })

export function SiteProvider(props: { site: Site; children: ReactNode }) {
  return <SiteContext value={props.site}>{props.children}</SiteContext>
}

/** Of a link: none on the site itself. In a frame of another site whole addresses open outside it, where the site may be shown. */
export function useTarget(href: string): '_blank' | undefined {
  return useSite().leavesFrame && /^https?:/.test(href) ? '_blank' : undefined
}

/** Whether an address is of a page that this installation does not use. */
export function useUnused(): (href: string) => boolean {
  const { unused = [] } = useSite()
  return (href) => isOneOf(href, unused)
}

export function useSite(): Site {
  return useContext(SiteContext)
}
