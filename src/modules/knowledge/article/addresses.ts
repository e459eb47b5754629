// SPDX-License-Identifier: EUPL-1.2

const desk = '/werkbank/kennis'

export const paths = {
  public: '/kennis',
  feed: '/kennis/atom',
  stop: '/kennis/afmelden',
  confirm: '/kennis/bevestigen',
  desk,
  write: `${desk}/nieuw`,
  keep: `${desk}/beheer`,
  follow: `${desk}/volgen`,
} as const

/** Pages of one article in the workbench. */
export function articlePath(id: string, page?: 'wijzigen' | 'beheren' | 'versies'): string {
  return page === undefined ? `${desk}/${id}` : `${desk}/${id}/${page}`
}
