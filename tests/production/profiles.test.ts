// SPDX-License-Identifier: EUPL-1.2
// Each profile as an operator installs it, without the demo, walked along every link by a visitor and by the people of partners.json.
// `npm test` walks one of them, by the seed; `npm run soak` all.
import { DomUtils, parseDocument } from 'htmlparser2'
import { expect, inject, test } from 'vitest'
import { profiles } from '#foundation/config'
import { isLong, seed } from '../property.ts'
import { type Installation, install } from './installation.ts'
import { authority, partners } from './partners.ts'
import type { Person } from './person.ts'

const peopleOfAuthority = partners('').organisations.find(({ id }) => id === authority)?.people ?? []
const oneOf = <One>(all: readonly One[]) => (isLong ? all : [all[seed % all.length]].filter((one) => one !== undefined))
/** A list of things is one page again and again. */
const most = isLong ? 400 : 150

/** What leads out: to another site at once, to a sign-in that asks for somebody else, or to being signed out. */
const out = /^(\/en)?\/(snel-weg\b|uitloggen\b|inloggen\?)/

/** Where links of a page lead, inside this site. */
function linksOf(html: string): string[] {
  return DomUtils.getElementsByTagName('a', parseDocument(html))
    .filter(({ attribs }) => !('download' in attribs))
    .map(({ attribs: { href = '' } }) => href.replace(/#.*$/, ''))
    .filter((href) => /^\/(?!\/)/.test(href) && !out.test(href))
}

/** Follows every link from here; gives what did not answer, with the page that leads there. */
async function walk(person: Person, begin: string, leaves = /^$/): Promise<{ pages: number; dead: string[] }> {
  const [seen, dead] = [new Set([begin]), [] as string[]]
  const waiting: [address: string, from: string][] = [[begin, 'the address bar']]
  let pages = 0
  for (let next = waiting.shift(); next && pages < most; next = waiting.shift()) {
    const [address, from] = next
    pages += 1
    try {
      await person.open(address)
    } catch (error) {
      dead.push(`${from} leads to ${address}: ${String(error).slice(0, 160)}`)
      continue
    }
    for (const link of linksOf(person.html))
      if (!seen.has(link) && !leaves.test(link)) {
        seen.add(link)
        waiting.push([link, address])
      }
  }
  return { pages, dead }
}

/** All that is dead for anybody. */
async function walkAll(here: Installation): Promise<string[]> {
  const found: string[] = []
  for (const begin of ['/', '/en']) {
    const { pages, dead } = await walk(here.visitor(), begin, /^(\/en)?\/werkbank\b/)
    expect(pages, `from ${begin}`).toBeGreaterThan(20)
    found.push(...dead)
  }
  for (const { subject } of oneOf(peopleOfAuthority)) {
    const { dead } = await walk(await here.person(subject), '/werkbank')
    found.push(...dead.map((line) => `${subject}: ${line}`))
  }
  return found
}

test('no link leads nowhere, and no fault is logged, whatever a visitor or the people of an installation follow', {
  timeout: 1_800_000,
}, async () => {
  const dead: string[] = []
  for (const profile of oneOf(profiles)) {
    const here = await install(inject('database'), { PROFILE: profile })
    try {
      dead.push(...(await walkAll(here)).map((line) => `${profile}, ${line}`))
      expect(here.output(), profile).not.toMatch(/"level":"(error|fatal)"/)
    } finally {
      await here.stop()
    }
  }
  expect(dead).toEqual([])
})
