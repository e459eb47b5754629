// SPDX-License-Identifier: EUPL-1.2

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const namesIn = (language: 'nl' | 'en') => new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })

let known: ReadonlyMap<string, string> | undefined

/** Every language with a code of two letters (ISO 639-1), by its name in Dutch and in English. */
function codesByName(): ReadonlyMap<string, string> {
  known ??= new Map(
    letters.flatMap((one) =>
      letters.flatMap((other) =>
        (['nl', 'en'] as const).flatMap((language) => {
          const name = namesIn(language).of(one + other)
          return name === undefined ? [] : [[bare(name), one + other] as const]
        }),
      ),
    ),
  )
  return known
}

/** 'pl' of "Pools" or "Polish", with or without dots and accents; null of what is no language. */
export function languageNamed(name: string): string | null {
  return codesByName().get(bare(name.trim())) ?? null
}

/** "Pools" of 'pl', in the language of the reader; null of what is no language. */
export function languageName(code: string, language: 'nl' | 'en'): string | null {
  return /^[a-z]{2}$/.test(code) ? (namesIn(language).of(code) ?? null) : null
}

function bare(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
