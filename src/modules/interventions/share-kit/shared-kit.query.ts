// SPDX-License-Identifier: EUPL-1.2
import { addressIn, type Language } from '#foundation/text'
import { paths } from '../intervention/addresses.ts'
import { posterAlt } from '../make-kit/draw-poster.query.ts'
import { type Kit, kits, unnamed } from '../make-kit/kit.ts'
import { writeLetter } from '../make-kit/write-letter.ts'

/** A kit as anybody may take it: without name and logo. */
export interface SharedKit {
  id: string
  title: string
  message: string
  href: string
  /** A small picture of its poster, with what stands on it. */
  picture: { src: string; alt: string; width: number; height: number }
}

/** Of the poster on a page. */
export const thumbnail = { width: 372, height: 526 } as const

export const sharedKits = (language: Language): SharedKit[] => kits.map((kit) => sharedKit(kit, language))

export function sharedKit(kit: Kit, language: Language): SharedKit {
  const href = addressIn(language, `${paths.shared}/${kit.id}`)
  return {
    id: kit.id,
    title: kit.title[language],
    message: kit.message[language],
    href,
    picture: { src: `${href}/klein.png`, alt: posterAlt(kit, unnamed(language)), ...thumbnail },
  }
}

/** Its words, to copy. */
export function wordsToCopy(kit: Kit, language: Language) {
  const wish = unnamed(language)
  return {
    posts: kit.posts.map((post) => post[language].replaceAll('{place}', wish.placeName)),
    letter: writeLetter(kit, wish),
    plan: kit.plan.map(({ week, what }) => ({ week: week[language], what: what[language] })),
  }
}
