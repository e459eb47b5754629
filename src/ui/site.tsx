// SPDX-License-Identifier: EUPL-1.2
import { createContext, type ReactNode, useContext } from 'react'

type SiteLink = { href: string; text: string }
export type FooterGroup = { title: string; links: SiteLink[] }

/** What every page of the site repeats. Given once at the root, so that no page needs to pass it on. */
export type Site = {
  homeHref: string
  footer: FooterGroup[]
  /** The standing sentence in the footer of every public page. */
  promise?: string | undefined
  /** The same page in the other language. */
  otherLanguageHref?: string | undefined
  /** A link that leaves the site at once. */
  quickExit?: { href: string; text?: string | undefined } | undefined
  /** The page stands in a frame of another site: what leads to the site itself opens outside it. */
  leavesFrame?: true | undefined
  /** Behind sign-in: the menu and the one who is signed in. */
  workbench?: { navigation: NavigationItem[]; person: SignedIn } | undefined
}

export type NavigationItem = { href: string; text: string; current?: boolean | undefined; group?: string | undefined }
export type SignedIn = { name: string; organisation: string; signOutAction: string }

const SiteContext = createContext<Site>({ homeHref: '/', footer: [] })

export function SiteProvider(props: { site: Site; children: ReactNode }) {
  return <SiteContext value={props.site}>{props.children}</SiteContext>
}

/** Of a link: none on the site itself. In a frame of another site whole addresses open outside it, where the site may be shown. */
export function useTarget(href: string): '_blank' | undefined {
  return useSite().leavesFrame && /^https?:/.test(href) ? '_blank' : undefined
}

export function useSite(): Site {
  return useContext(SiteContext)
}
