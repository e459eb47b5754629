// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  public: '/aangifteloket',
  own: '/werkbank/aangifteloket',
  begin: '/werkbank/aangifteloket/nieuw',
  queue: '/werkbank/aangiften',
} as const

/** Where one signs in with eHerkenning; of `foundation/sign-in`. */
export const eherkenningSignIn = '/inloggen/eherkenning'

export function ownPath(id: string): string {
  return `${paths.own}/${id}`
}

export function sectionPath(id: string, section: string): string {
  return `${paths.own}/${id}/${section}`
}

export function handlePath(id: string): string {
  return `${paths.queue}/${id}`
}
