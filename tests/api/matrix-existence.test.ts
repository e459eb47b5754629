// SPDX-License-Identifier: EUPL-1.2
// Ten organisations with one of everything. Whoever asks after what another has is told to the letter what is told about what nobody has.
import { describe, expect, test } from 'vitest'
import { testContext } from '../context.ts'
import { testSite } from '../site.ts'
import { type Asker, neighbourOf, someOf, whoMay } from './organisations.ts'
import { ownerOfNonsense, ownerOfNothing } from './owners.ts'
import { addressesOf, isPlaced, queries, reads } from './read-addresses.ts'
import { toldBy } from './send.ts'
import { fillTen, type Own } from './ten-organisations.ts'

const program = await testContext({ demo: false })
const site = await testSite(program)
const ten = await fillTen(program, site)

const ownOf = (organisation: string): Own => ten.get(organisation) ?? ownerOfNonsense

async function see(url: string, asker: Asker, address: string) {
  return site.inject({ url: address, headers: asker.headers(url.startsWith('/v1') ? 'machine' : 'person') })
}

describe('nothing in an answer says whether what is asked for exists elsewhere', () => {
  for (const [place, { url, allow }] of reads.filter((one) => isPlaced(one.url)).entries()) {
    test(url, async () => {
      let compared = 0
      for (const [turn, asker] of someOf(whoMay(allow, place), allow, place).entries()) {
        const mine = ownOf(asker.organisation)
        const [theirs, nothing] = [ownOf(neighbourOf(asker.organisation)), ownerOfNothing(program.ctx.newId)]
        const query = queries[url]
        // The query too is about theirs, once under their address and once under the own.
        const about = (own: Own) => [
          ...addressesOf(url, mine, own),
          ...(query
            ? [url.replace(':id', own.report), url.replace(':id', mine.report)].map((at) => at + query(own))
            : []),
        ]
        const nowhere = about(nothing)
        for (const [at, address] of about(theirs).entries()) {
          const [one, other] = [await see(url, asker, address), await see(url, asker, nowhere[at] ?? '')]
          expect(toldBy(one, theirs), `${asker.role} of ${asker.organisation}: ${address}`).toBe(toldBy(other, nothing))
          compared += 1
        }
        // What is no id at all is no organisation's: one asker shows it.
        for (const address of turn === 0 ? about(ownerOfNonsense) : [])
          expect((await see(url, asker, encodeURI(address))).statusCode, address).toBeLessThan(500)
      }
      expect(compared).toBeGreaterThan(0)
    }, 60_000)
  }
})
