// SPDX-License-Identifier: EUPL-1.2

/** 'unix:/run/clamav/clamd.ctl' or a port of this machine: what is sent there is not encrypted. */
export const scannerPattern = /^(?:unix:\/.{1,100}|tcp:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5})$/

/** The address of a scanner; null when there is none. */
export function scannerOf(text: string | undefined): { path: string } | { host: string; port: number } | null {
  if (!text) return null
  if (text.startsWith('unix:')) return { path: text.slice('unix:'.length) }
  const { hostname, port } = new URL(text)
  return { host: hostname.replace(/[[\]]/g, ''), port: Number(port) }
}
