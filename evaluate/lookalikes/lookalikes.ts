// SPDX-License-Identifier: EUPL-1.2
import { organisationImitatedBy } from '../../src/modules/identifiers/look-up/reach-table.ts'
import { knownAddresses } from '../../src/modules/identifiers/protected-list/organisations.ts'
import { protection } from '../../src/modules/identifiers/protected-list/protection.ts'
import { parseIdentifier } from '../../src/values/index.ts'
import type { Evaluation } from '../evaluation.ts'
import { type Benign, isSeen, readBenign, readScamNames } from '../shield/names.ts'

/** How often an address is said to bear the name of an organisation without being its own, of harmless names and of those of scam lists. */
export const lookalikes: Evaluation = {
  name: 'lookalikes',
  async run() {
    const title = 'Look-alikes: addresses that are said to bear the name of an organisation that is not theirs'
    const [benign, scams] = [await readBenign(), await readScamNames()]
    if (!benign || !scams) return ['', title, '  not run: data absent']
    const halves = [true, false].map((seen) => ({
      name: seen ? 'one half' : 'the other half',
      groups: [
        ...groupsOf(benign, seen),
        { group: 'scam lists', names: scams.filter((name) => isSeen(name) === seen) },
      ],
    }))
    return [
      '',
      title,
      '  by the rule alone, as of a name that nobody protects; "answered": what is left once the protected list has spoken',
      '  the rule was mended after a look at both halves, so neither is unseen; Dutch organisations were measured after that',
      ...halves.flatMap(({ name, groups }) => [
        `  ${name}`,
        ...groups.map(({ group, names }) => lineOf(group, measureNames(names))),
      ]),
      lineOf('Dutch', measureNames(organisationSites())),
      `  said of harmless names in the other half: ${saidIn(benign, false).slice(0, 40).join(', ')}`,
    ]
  },
}

interface Measured {
  names: number
  /** Said by the rule alone: '→' and of whom. */
  said: string[]
  /** Said to whoever checks it. */
  answered: number
}

export function measureNames(names: readonly string[]): Measured {
  const measured: Measured = { names: 0, said: [], answered: 0 }
  for (const name of names) {
    const read = parseIdentifier('web-address', name)
    if (!read.ok) continue
    measured.names += 1
    const organisation = organisationImitatedBy(read.value)
    if (!organisation) continue
    measured.said.push(`${name} → ${organisation.name}`)
    if (protection(read.value) === null) measured.answered += 1
  }
  return measured
}

/** Of all harmless names of one half together. */
export function harmlessOf(benign: Benign, seen: boolean): Measured {
  return measureNames([...new Set(groupsOf(benign, seen).flatMap(({ names }) => names))])
}

function groupsOf({ banks, popular, sharedHosts, blogs }: Benign, seen: boolean) {
  return Object.entries({ banks, popular, 'mail of a day': sharedHosts, blogs }).map(([group, names]) => ({
    group,
    names: names.filter((name) => isSeen(name) === seen),
  }))
}

/** Sites of organisations that are in the program: genuine by themselves, and looked at by nobody who wrote the rule. */
function organisationSites(): string[] {
  return knownAddresses.flatMap(({ kind, canonical }) => (kind === 'web-address' ? [canonical] : []))
}

function saidIn(benign: Benign, seen: boolean): string[] {
  return harmlessOf(benign, seen).said
}

function lineOf(group: string, { names, said, answered }: Measured): string {
  const share = names === 0 ? 0 : (said.length / names) * 100
  return `    ${group.padEnd(16)}${String(names).padStart(7)} names  said ${String(said.length).padStart(5)} (${share.toFixed(2)}%)  answered ${answered}`
}
