// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  all: '/barrieres',
  book: '/barrieres/boek',
  matrix: '/barrieres/matrix',
  matrixFile: '/barrieres/matrix.csv',
  coverage: '/barrieres/dekking',
  compare: '/barrieres/vergelijken',
} as const

/** The page of one form; with a number, as it was in that edition. */
export function journeyPath(form: string, edition?: number): string {
  return edition === undefined ? `${paths.all}/${form}` : `${paths.all}/${form}?editie=${edition}`
}

export function posterPath(form: string, edition: number): string {
  return `${paths.all}/editie/${edition}/${form}.pdf`
}

/** A number of an edition in an address: nothing when there is none; null when it is no number. */
export function editionAsked(asked: string | null): number | null | undefined {
  if (asked === null || asked === '') return undefined
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : null
}
