// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  public: '/actieplan/voortgang',
  actions: '/actieplan/acties.csv',
  actionsDescribed: '/actieplan/acties.csv-metadata.json',
  desk: '/werkbank/voortgang',
  plan: '/werkbank/actieplan',
  reviews: '/werkbank/evaluatie',
  actionList: '/werkbank/voortgang/acties.pdf',
} as const

export type FileKind = 'pdf' | 'docx'

export const fileTypes: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

export function publicPath(number: string, file?: FileKind): string {
  return file === undefined ? `${paths.public}/${number}` : `${paths.public}/${number}.${file}`
}

export function deskPath(id: string, file?: FileKind): string {
  return file === undefined ? `${paths.desk}/${id}` : `${paths.desk}/${id}/concept.${file}`
}

export const reviewPath = (id: string) => `${paths.reviews}/${id}`
