// SPDX-License-Identifier: EUPL-1.2

const desk = '/werkbank/dossiers'

export const paths = { desk, received: `${desk}/ontvangen` } as const

export function casePath(reportId: string): string {
  return `/werkbank/zaken/${reportId}/dossier`
}

export function dossierPath(id: string): string {
  return `${desk}/${id}`
}

export function receivedPath(id: string): string {
  return `${paths.received}/${id}`
}
