// SPDX-License-Identifier: EUPL-1.2
import { listsItself } from '../../src/modules/shield/trusted-partner/fast-lane.ts'
import type { Evaluation } from '../evaluation.ts'
import { type Benign, isSeen, readBenign, readScamNames } from './names.ts'
import { replay } from './replay.ts'
import { above, harmOf, type Stop, stopOf, stops } from './stops.ts'

/** What keeps harmless names off the list, and how soon harmful ones come on it. */
export const shield: Evaluation = {
  name: 'shield',
  sizes: { full: 1_000, short: 2 },
  async run(days) {
    return [...(await neverHarm()), ...(await replay(days))]
  },
}

const words: Record<Stop, string> = {
  unread: 'no name that can be read',
  protected: 'protected itself',
  parent: 'protected by what lies above it',
  suffix: 'an ending under which all register',
  page: 'a page on a host of many: takedown',
  holds: 'something protected lies under it',
  second: 'on a host of many: two people',
  person: 'waits for a person, nothing else',
}

async function neverHarm(): Promise<string[]> {
  const title = 'Never harm: harmless names that scam lists would take off the internet, and what stops them'
  const [benign, scams] = [await readBenign(), await readScamNames()]
  if (!benign || !scams) return ['', title, '  not run: data absent']
  const half = (wanted: boolean) => (names: string[]) => names.filter((name) => isSeen(name) === wanted)
  const known = {
    banks: new Set(half(true)(benign.banks)),
    popular: new Set(half(true)(benign.popular)),
    sharedHosts: new Set(half(true)(benign.sharedHosts)),
    organisations: new Set<string>(),
  }
  const halves = [
    { name: 'unseen half', names: all(benign).filter((name) => !isSeen(name)) },
    { name: 'seen half', names: all(benign).filter(isSeen) },
  ]
  const holding = above([...known.banks, ...known.popular, ...known.sharedHosts])
  const handedIn = (names: readonly string[]) => names.map((name) => stopOf(`https://${name}/`, known, holding).stop)
  return [
    '',
    title,
    `  protected list made of one half of ${all(benign).length} names (fixed seed); ${scams.length} names of two scam lists handed in`,
    ...table(
      'on a scam list, or under a name that is',
      halves.map(({ name, names }) => ({
        name,
        whole: names.length,
        stopped: [...harmOf(names, scams, known).values()].map(({ stop }) => stop),
      })),
    ),
    '',
    'Never harm: the same, were every harmless name itself handed in as a link',
    ...table(
      'handed in',
      halves.map(({ name, names }) => ({ name, whole: names.length, stopped: handedIn(names) })),
    ),
    '',
    'What becomes of the names of the scam lists',
    ...table('handed in', [{ name: 'scam lists', whole: scams.length, stopped: handedIn(scams) }]),
  ]
}

/** How many were stopped where. The last line but one is the product's rule; the last is what that rule must never be widened to. */
function table(what: string, columns: readonly { name: string; whole: number; stopped: readonly Stop[] }[]): string[] {
  const line = (name: string, count: (stopped: readonly Stop[]) => number) =>
    row(
      name,
      columns.map(({ stopped, whole }) => counted(count(stopped), whole)),
    )
  return [
    row(
      '',
      columns.map(({ name }) => name),
    ),
    row(
      'names',
      columns.map(({ whole }) => String(whole)),
    ),
    line(what, (stopped) => stopped.length),
    ...stops.map((stop) => line(`  ${words[stop]}`, (stopped) => stopped.filter((one) => one === stop).length)),
    line('listed without a person', (stopped) => stopped.filter((stop) => comesOut(stop, 'list')).length),
    line('  were it a partner with the fast lane', (all) => all.filter((stop) => comesOut(stop, 'partner')).length),
  ]
}

function all({ banks, popular, sharedHosts, blogs }: Benign): string[] {
  return [...new Set([...banks, ...popular, ...sharedHosts, ...blogs])].sort()
}

/** By the product's own rule. */
function comesOut(stop: Stop, source: 'list' | 'partner'): boolean {
  if (stop !== 'person' && stop !== 'second') return false
  return listsItself({
    source,
    hasFastLane: source === 'partner',
    listedToday: 0,
    quota: 1,
    needsPeople: stop === 'second',
    isAgeAwaited: false,
    wasCleared: false,
  })
}

function counted(part: number, whole: number): string {
  return part === 0 ? '0' : `${part} (${((part / whole) * 100).toFixed(2)}%)`
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(44)}${cells.map((cell) => cell.padStart(16)).join('')}`
}
