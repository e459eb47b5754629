// SPDX-License-Identifier: EUPL-1.2

/** Which page leads to it: `first` stands in the header or footer of every page. */
export type Room = 'first' | 'help' | 'around' | 'figures' | 'press' | 'about' | 'professional'

interface Words {
  title: string
  /** What somebody finds there, in one sentence. */
  says: string
  /** Other words by which people look for it. */
  also: string
}

export interface SitePage {
  path: string
  room: Room
  nl: Words
  en: Words
}

/** Every page for the public that stands by itself. */
