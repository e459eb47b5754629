// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  public: '/aangifteloket',
  own: '/werkbank/aangifteloket',
  begin: '/werkbank/aangifteloket/nieuw',
  batches: '/werkbank/aangifteloket/stapel',
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

export function filesPath(id: string): string {
  return `${paths.own}/${id}/bestanden`
}

export function batchPath(id: string): string {
  return `${paths.batches}/${id}`
}

export function handlePath(id: string): string {
  return `${paths.queue}/${id}`
}
