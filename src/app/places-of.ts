// SPDX-License-Identifier: EUPL-1.2
import { type Actor, admit } from '#foundation/access'
import type { Page } from '#foundation/modules'
import { addressIn, type Language } from '#foundation/text'
import type { Place } from '#foundation/web'
import { roomsOf } from './rooms-of.ts'
import { deeds, synonyms, type TabPath } from './synonyms.ts'

/** Where this person may go and what they may begin, with the words by which it is found: first the tabs of their own rooms. */
export function placesOf(actor: Actor, language: Language, pages: Iterable<Page>): Place[] {
  if (actor.kind !== 'person') return []
  const all = [...pages]
  const wordsOf = new Map(
    Object.entries(synonyms).map(([path, words]) => [addressIn(language, `/${path as TabPath}`), words[language]]),
  )
  const tabs = roomsOf(actor, language, all).flatMap((room) =>
    room.tabs.map(({ href, text }) => {
      const isSame = room.text === text
      return { href, text, room: isSame ? '' : room.text, synonyms: wordsOf.get(href) ?? '', isDeed: false }
    }),
  )
  const may = new Set(all.filter(({ allow }) => admit(actor, allow) === 'yes').map(({ path }) => path))
  const begun = Object.entries(deeds).flatMap(([path, words]) => {
    if (!may.has(path)) return []
    const [text, others] = words[language]
    return [{ href: addressIn(language, `/${path}`), text, room: '', synonyms: others, isDeed: true }]
  })
  return [...tabs, ...begun]
}
