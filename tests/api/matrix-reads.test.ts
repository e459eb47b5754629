// SPDX-License-Identifier: EUPL-1.2
// Ten organisations that all report on the same account, so that one case joins them. Nobody, in whatever role, may read on any route what another
// organisation was told: every route × roles and organisations in turn, each with ids of its own and of others. Whether something exists is asked in
// matrix-existence.test.ts, and what changes something in matrix-changes.test.ts.
import { describe, expect, test } from 'vitest'
import { testContext } from '../context.ts'
import { testSite } from '../site.ts'
import {
  type Asker,
  askersOf,
  everybody,
  isAllowed,
  leaksIn,
  neighbourOf,
  organisations,
  someOf,
} from './organisations.ts'
import { ownerOfNonsense } from './owners.ts'
import { addressesOf, reads } from './read-addresses.ts'
import { fillTen, type Own } from './ten-organisations.ts'

const program = await testContext({ demo: false })
const site = await testSite(program)
const ten = await fillTen(program, site)

const ownOf = (organisation: string): Own => ten.get(organisation) ?? ownerOfNonsense

async function see(url: string, asker: Asker, address: string) {
  return site.inject({ url: address, headers: asker.headers(url.startsWith('/v1') ? 'machine' : 'person') })
}

describe('no route shows what another organisation was told', () => {
  for (const [at, { url, allow }] of reads.entries()) {
    test(url, async () => {
      for (const asker of someOf(askersOf(allow, at), allow, at)) {
        const { organisation, role } = asker
        const mine = ownOf(organisation)
        // With a single role one sees no more than with all; who may not is refused whatever the address is about. There one other shows it.
        const steps = isAllowed(allow, asker) && role === 'every role' ? [0, 1 + (at % 9)] : [1]
        const asked = steps.flatMap((step) => addressesOf(url, mine, ownOf(neighbourOf(organisation, step))))
        const answers = await Promise.all([...new Set(asked)].map((address) => see(url, asker, address)))
        for (const answer of answers) {
          expect(answer.statusCode, `${role} of ${organisation}: ${answer.body.slice(0, 200)}`).toBeLessThan(500)
          if (!isAllowed(allow, asker))
            expect([303, 302, 401, 403, 404], `${role} of ${organisation}`).toContain(answer.statusCode)
          expect(leaksIn(answer.body, organisation), `${role} of ${organisation}`).toEqual([])
        }
      }
    }, 60_000)
  }
})

test('the case joins all ten, and each of them reads its own report there', async () => {
  for (const asker of everybody.filter(({ role }) => role === 'analyst')) {
    const { organisation } = asker
    const mine = ownOf(organisation)
    const own = await see('', asker, `/werkbank/zaken/${mine.report}`)
    expect(own.statusCode, own.body.slice(0, 200)).toBe(200)
    expect(own.body).toContain(mine.report)
    for (const other of organisations.filter((one) => one !== organisation))
      expect(own.body, `${organisation} sees the number of a report of ${other}`).not.toContain(ownOf(other).report)
  }
})
