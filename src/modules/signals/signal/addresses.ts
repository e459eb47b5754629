// SPDX-License-Identifier: EUPL-1.2

const desk = '/werkbank/signalen'

export const paths = {
  /** With the warnings, in one list. */
  around: '/wat-gaat-er-rond',
  public: '/signalen',
  feed: '/signalen/atom.xml',
  ownFeed: '/signalen/atom',
  stop: '/signalen/afmelden',
  confirm: '/signalen/bevestigen',
  desk,
  write: `${desk}/nieuw`,
  follow: `${desk}/volgen`,
} as const

export function signalPath(id: string): string {
  return `${desk}/${id}`
}
