// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { pagesOf } from './pages-of.ts'
import { text } from './rooms.text.ts'

export type ListedRoom = 'about' | 'professional' | 'press'

/** What the page that lists a room shows. */
export const roomOf = ({ language, settings }: Context, room: ListedRoom) => ({
  room,
  title: translate(text, language)(room),
  pages: pagesOf(room, language),
  contact: settings.contactEmail,
})
