// SPDX-License-Identifier: EUPL-1.2
import { createContext, type ReactNode, useContext } from 'react'
import { type Text, type Translate, translate } from '#foundation/text'

export type Language = 'nl' | 'en'

const LanguageContext = createContext<Language>('nl')

/** Sets the language of the fixed words of the page parts (labels of buttons, error headings). */
export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The words of a part of a page, in its language. */
export function useText<Key extends string>(words: Text<Key>): Translate<Key> {
  return translate(words, useLanguage())
}
