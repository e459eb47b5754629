// SPDX-License-Identifier: EUPL-1.2
import { type Actor, admit } from '#foundation/access'
import type { Page } from '#foundation/modules'
import { addressIn, type Language, translate } from '#foundation/text'
import type { Room } from '#foundation/web'
import { type RoomKey, roomKeys, rooms, standsUnder } from './rooms.ts'
import { roomPurpose, roomText } from './rooms.text.ts'
import { roomsInMenu } from './workspaces.ts'

function pagesOf(key: RoomKey): string[] {
  const own: readonly string[] = rooms[key]
  const under = Object.entries(standsUnder).flatMap(([page, tabs]) =>
    tabs.some((tab) => own.includes(tab)) ? [page] : [],
  )
  return [...own, ...under].filter((path) => path !== 'werkbank')
}

/**
 * The rooms in which this person may do anything, each with the tabs that they may open: first those of the menu, in its order, then the others.
 * A room with one tab has the name of that page, and so has one whose own list they may not open.
 */
export function roomsOf(actor: Actor, language: Language, pages: Iterable<Page>): Room[] {
  if (actor.kind !== 'person') return []
  const byPath = new Map([...pages].map((page) => [page.path, page]))
  const menuOf = (path: string) => {
    const page = byPath.get(path)
    return page?.menu && admit(actor, page.allow) === 'yes' ? page.menu : null
  }
  const below = (path: string) =>
    Object.entries(standsUnder)
      .filter(([, tabs]) => tabs.find((tab) => menuOf(tab)) === path)
      .map(([page]) => addressIn(language, `/${page}`))
  const tabsOf = (key: RoomKey) =>
    rooms[key].flatMap((path) => {
      const menu = menuOf(path)
      if (!menu) return []
      return [{ href: addressIn(language, `/${path}`), text: translate(menu, language)('title'), below: below(path) }]
    })
  const open = new Map(roomKeys.map((key) => [key, tabsOf(key)] as const).filter(([, tabs]) => tabs.length > 0))
  const inMenu = roomsInMenu(new Set(open.keys()), actor)
  return [...new Set([...inMenu, ...open.keys()])].map((key) => {
    const tabs = open.get(key) ?? []
    const [first] = tabs
    const name = translate(roomText, language)(key)
    // A room that is called as a list in it has another name for whoever may not open that list.
    const isNamesake = (path: string) => {
      const menu = byPath.get(path)?.menu
      return menu !== undefined && translate(menu, language)('title') === name
    }
    const isMisnamed = rooms[key].some(isNamesake) && !tabs.some(({ text }) => text === name)
    return {
      key,
      text: first && (tabs.length === 1 || isMisnamed) ? first.text : name,
      purpose: translate(roomPurpose, language)(key),
      isInMenu: inMenu.includes(key),
      tabs,
      // Whoever may open a page and not the list that it belongs to is in its room all the same.
      pages: pagesOf(key).map((path) => addressIn(language, `/${path}`)),
    }
  })
}
