// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Harmless names by what they are; see SOURCE.md of benign-warninglists. */
export interface Benign {
  banks: string[]
  popular: string[]
  sharedHosts: string[]
  blogs: string[]
}

const benignFiles = {
  banks: ['bank-website'],
  popular: ['tranco10k', 'moz-top500', 'cisco_top1000', 'captive-portals'],
  sharedHosts: ['disposable-email'],
  blogs: ['security-provider-blogpost'],
} as const

/** Null when the data are not there. */
export async function readBenign(sharedData = process.env.SHARED_DATA): Promise<Benign | null> {
  if (!sharedData) return null
  const read = async (files: readonly string[]) => {
    const lists = files.map(async (file) => {
      const text = await readFile(join(sharedData, 'benign-warninglists', `${file}.json`), 'utf8')
      return (JSON.parse(text) as { list: string[] }).list.map((name) => name.toLowerCase().replace(/^\./, ''))
    })
    return [...new Set((await Promise.all(lists)).flat())].filter((name) => !name.includes('/')).sort()
  }
  try {
    const [banks, popular, sharedHosts, blogs] = await Promise.all(Object.values(benignFiles).map(read))
    return { banks, popular, sharedHosts, blogs } as Benign
  } catch {
    return null
  }
}

/** One event of the log of a scam list: when a name was saved, found dead, or found to be harmless after all. */
export interface NameEvent {
  at: number
  event: string
  name: string
  source: string
}

export async function readEvents(sharedData = process.env.SHARED_DATA): Promise<NameEvent[] | null> {
  const lines = await linesOf(sharedData, 'domain-events-jarelllama/events.csv')
  return (
    lines &&
    lines.flatMap((line) => {
      const [at = '', event = '', name = '', ...source] = line.split(',')
      return name === '' ? [] : [{ at: Date.parse(at), event, name, source: source.join(',') }]
    })
  )
}

/** Every name that the scam lists ever had or considered: also what their keepers refused because it was popular. */
export async function readScamNames(sharedData = process.env.SHARED_DATA): Promise<string[] | null> {
  const [lines, events] = await Promise.all([
    linesOf(sharedData, 'domains-scamblocklist/domains.csv'),
    readEvents(sharedData),
  ])
  if (!lines || !events) return null
  return [...new Set([...lines.map((line) => line.split(',')[0] ?? ''), ...events.map(({ name }) => name)])].filter(
    (name) => name !== '',
  )
}

async function linesOf(sharedData: string | undefined, path: string): Promise<string[] | null> {
  if (!sharedData) return null
  const text = await readFile(join(sharedData, path), 'utf8').catch(() => null)
  return text === null ? null : text.split('\n').slice(1).filter(Boolean)
}

/** Half of all names, the same half each time: by the digest of a fixed word and the name. */
export function isSeen(name: string): boolean {
  return (createHash('sha256').update(`dijkwacht-1 ${name}`).digest()[0] ?? 0) % 2 === 0
}
