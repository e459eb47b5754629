// SPDX-License-Identifier: EUPL-1.2
/** Where the browser keeps the public list of the shield. */
export const listCache = 'dijkwacht-lijst'
export const listPath = '/v1/shield/names.txt'
/** It is fetched again after an hour, and says nothing any more after a week. */
export const freshMs = 3_600_000
export const oldestMs = 7 * 86_400_000
/** Characters: some 500,000 names. A longer list is not kept on a telephone. */
export const longestList = 24_000_000

export interface KeptList {
  text: string
  at: number
}

export type OfflineAnswer =
  | { kind: 'no-link' | 'no-list' }
  /** Of each host: the name on the list that it is or lies under. */
  | { kind: 'looked'; hosts: { host: string; listed: string | null }[]; at: number }

const mostHosts = 10

/** What the list on this device says of the links in a text. What is on the list until a moment that has passed is not. */
export function lookUp(text: string, list: KeptList | null, now: number): OfflineAnswer {
  const hosts = hostsIn(text)
  if (hosts.length === 0) return { kind: 'no-link' }
  // A list without a date is of no day.
  if (!list || !(now - list.at <= oldestMs)) return { kind: 'no-list' }
  const listedAs = (host: string) => namesAbove(host).find((name) => isListed(name, list.text, now)) ?? null
  return { kind: 'looked', hosts: hosts.map((host) => ({ host, listed: listedAs(host) })), at: list.at }
}

/** Names of hosts in a text, each once, in Punycode as they stand on the list. Of an address with an “@” the host is what stands behind it. */
function hostsIn(text: string): string[] {
  const mended = text.replace(/\[\.\]|\(\.\)/g, '.').replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
  const written = mended.match(/[\p{L}\p{N}_-]+(?:[.。][\p{L}\p{N}_-]+)+/gu) ?? []
  const read = written.map((one) => URL.parse(`http://${one}`)?.hostname.replace(/\.$/, '') ?? '')
  return [...new Set(read.filter((host) => /\.[a-z][a-z\d-]+$/.test(host)))].slice(0, mostHosts)
}

function namesAbove(host: string): string[] {
  const labels = host.split('.')
  return labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'))
}

function isListed(name: string, list: string, now: number): boolean {
  const mark = `\n${name} # `
  const at = list.indexOf(mark)
  return at >= 0 && Date.parse(list.slice(at + mark.length, list.indexOf('\n', at + 1))) > now
}
