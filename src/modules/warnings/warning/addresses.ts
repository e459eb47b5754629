// SPDX-License-Identifier: EUPL-1.2

const desk = '/werkbank/waarschuwingen'

export const paths = {
  /** The list, with what else goes round. */
  around: '/wat-gaat-er-rond',
  public: '/waarschuwingen',
  atom: '/waarschuwingen/atom.xml',
  json: '/waarschuwingen/feed.json',
  signalsFeed: '/signalen/atom.xml',
  mail: '/waarschuwingen/per-mail',
  confirm: '/waarschuwingen/bevestigen',
  stop: '/waarschuwingen/afmelden',
  frame: '/waarschuwingen/venster',
  place: '/waarschuwingen/op-uw-site',
  desk,
  write: `${desk}/nieuw`,
} as const

export const warningPath = (code: string) => `${paths.public}/${code}`
export const deskPath = (code: string) => `${desk}/${code}`
export const proposalPath = (id: string) => `${desk}/voorstel/${id}`
export const picturePath = (code: string, format: string, kind: 'svg' | 'png') =>
  `${paths.public}/${code}/beeld/${format}.${kind}`

/** The last parts of these addresses are no warnings. */
const taken = ['per-mail', 'bevestigen', 'afmelden', 'op-uw-site', 'venster', 'nieuw', 'voorstel']
export const isTaken = (code: string) => taken.includes(code)
