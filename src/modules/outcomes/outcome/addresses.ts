// SPDX-License-Identifier: EUPL-1.2

export const paths = {
  public: '/opvolging',
  live: '/werkbank/opvolging',
  supply: '/werkbank/opvolging/aanleveren',
  example: '/werkbank/opvolging/aanleveren/voorbeeld.csv',
  issues: '/werkbank/opvolging/uitgeven',
} as const

/** '/opvolging/2026-1', '/opvolging/2026-1-2' for its second version; with the extension of a file. */
export function issuePath({ half, version }: { half: string; version?: number }, file?: 'csv'): string {
  const name = version === undefined ? half : `${half}-${version}`
  return `${paths.public}/${name}${file ? `.${file}` : ''}`
}

/** Reads '2026-1' or '2026-1-2'; null: no issue is called so. */
export function parseIssueName(name: string): { half: string; version: number | null } | null {
  const found = /^(20\d\d-[12])(?:-([1-9]\d{0,2}))?$/.exec(name)
  return found?.[1] ? { half: found[1], version: found[2] ? Number(found[2]) : null } : null
}
