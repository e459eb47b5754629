// SPDX-License-Identifier: EUPL-1.2
import { createContext, type ReactNode, useContext } from 'react'

export type SiteLink = { href: string; text: string }

/** What every page of the site repeats. Given once at the root, so that no page needs to pass it on. */
export type Site = {
  homeHref: string
  /** Links in the footer. */
  footerLinks: SiteLink[]
  /** The standing sentence in the footer of every public page. */
  promise?: string | undefined
  /** The same page in the other language. */
  otherLanguageHref?: string | undefined
  /** A link that leaves the site at once. */
  quickExit?: { href: string; text?: string | undefined } | undefined
  /** Behind sign-in: the menu and the one who is signed in. */
  workbench?: { navigation: NavigationItem[]; person: SignedIn } | undefined
}

export type NavigationItem = { href: string; text: string; current?: boolean | undefined; group?: string | undefined }
export type SignedIn = { name: string; organisation: string; signOutAction: string }

const SiteContext = createContext<Site>({ homeHref: '/', footerLinks: [] })

export function SiteProvider(props: { site: Site; children: ReactNode }) {
  return <SiteContext value={props.site}>{props.children}</SiteContext>
}

export function useSite(): Site {
  return useContext(SiteContext)
}
