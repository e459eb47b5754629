// SPDX-License-Identifier: EUPL-1.2
import { createContext, type ReactNode, useContext } from 'react'

export type Language = 'nl' | 'en'

const LanguageContext = createContext<Language>('nl')

/** Sets the language of the fixed words of the page parts (labels of buttons, error headings). */
export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}
