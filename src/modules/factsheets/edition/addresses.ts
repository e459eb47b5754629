// SPDX-License-Identifier: EUPL-1.2

const desk = '/werkbank/factsheets'

export const paths = { public: '/factsheets', desk } as const

export function publicPath(number: string, file?: 'pdf' | 'csv' | 'csv-metadata.json'): string {
  return file === undefined ? `${paths.public}/${number}` : `${paths.public}/${number}.${file}`
}

export function deskPath(id: string, page?: 'schrijven'): string {
  return page === undefined ? `${desk}/${id}` : `${desk}/${id}/${page}`
}
