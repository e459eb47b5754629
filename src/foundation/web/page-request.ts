// SPDX-License-Identifier: EUPL-1.2
import { createContext, type RouterContextProvider } from 'react-router'
import type { Context } from '../access/index.ts'
import type {
  AttentionItem,
  CodeKind,
  FindQuery,
  FoundGroup,
  Known,
  KnownIdentifier,
  Page,
  PublishedData,
  SlotLine,
  TrayItem,
} from '../modules/index.ts'
import type { FoundInGroup } from './find-in-modules.ts'
import type { TooLong } from './form-body.ts'

export interface Tab {
  href: string
  text: string
  /** Addresses elsewhere of pages that stand under it. */
  below: string[]
}

/** A place of the workbench where one job is done. */
export interface Room {
  key: string
  text: string
  /** One line: what is done there. */
  purpose: string
  /** One of the few that stand in the menu of this person. */
  isInMenu: boolean
  /** Its pages that this person may open, at least one. */
  tabs: Tab[]
  /** Addresses of everything in it, also of lists that this person may not open. */
  pages: string[]
}

/** Somewhere to go, or something to begin, in the workbench: known without asking anybody. */
export interface Place {
  href: string
  text: string
  /** The room in which it is. */
  room: string
  /** Other words by which people look for it. */
  synonyms: string
  /** It begins something new. */
  isDeed: boolean
}

/** What a page knows of its request. */
export interface PageRequest {
  ctx: Context
  /** The page that answers, by React Router's pattern; filled by the root middleware after it has admitted the caller. */
  page: Page | null
  /** Pages by pattern ('werkbank/meldingen/:id'); a pattern that is not in here does not exist. */
  pages: ReadonlyMap<string, Page>
  /** Patterns of pages that this installation does not use; none where it uses everything. */
  unused: readonly string[]
  nonce: string
  /** The network (/24, /48) from which it came, never the address itself; null when that is not known. */
  network: string | null
  /** The address itself, only to count how much is asked from it; kept and shown nowhere. */
  address: string
  /** Where the browser finds the one script of this page; by the file that the page names. */
  smallScripts: ReadonlyMap<string, string>
  /** Of whoever is signed in: where the browser finds the script that every page of the workbench has. */
  workbenchScript: string | null
  /** Asked on the origin for sites of others, perhaps in a frame: no menu, and links to the site itself leave the frame. */
  isEmbedded: boolean
  /** The database did not answer for this page: 503, as the API says it. */
  isAway?: boolean
  /** More was posted than the page takes: 413, with what was typed. */
  tooLong: TooLong | null
  /** The kinds of code that modules give, in the order of the map. */
  codeKinds: readonly CodeKind[]
  /** False: a page stands at this address to which its route does not admit this person, so no link is offered to it. */
  mayOpen(address: string): boolean
  /** The rooms of the workbench in which this person may do anything, those of the menu first; none for whoever is not signed in. */
  rooms(): Room[]
  /** The pages of those rooms and what can be begun on them, to be found by their words. */
  places(): Place[]
  /** What modules find for this person, in groups of five at most. `groups`: only these. */
  find(query: FindQuery, groups?: readonly FoundGroup[]): Promise<FoundInGroup[]>
  /** Where work waits that this person may do, in the order of the map. */
  tray(): TrayItem[]
  /** What modules downstream offer at this place of a page, about this subject. */
  slot(
    name: string,
    subjectId: string,
  ): Promise<{ title: string; explanation: string; href: string; lines: SlotLine[] }[]>
  /** What modules know of this identifier that this person may see, in the order of the map; each writes down the look. */
  known(about: KnownIdentifier, purpose: string): Promise<(Known & { title: string })[]>
  /** What all modules put forward for the agenda of this group, in the order of the map. */
  attention(group: { id: string; code: string; name: string }): Promise<AttentionItem[]>
  /** What all modules publish as data, in the order of the map. */
  published(): Promise<Required<PublishedData>>
}

export const pageRequest = createContext<PageRequest>()

/** The circumstances of a loader or action: `contextOf(args)`. */
export function contextOf(args: { context: Readonly<RouterContextProvider> }): Context {
  return args.context.get(pageRequest).ctx
}
