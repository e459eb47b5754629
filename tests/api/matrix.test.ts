// SPDX-License-Identifier: EUPL-1.2
// Ten organisations that all report on the same account, so that one case joins them. Nobody, in whatever role, may read on any route what another
// organisation was told: every route × every role, and × four organisations in turn with all roles, each with ids of its own and of others. What
// changes something stands in matrix-changes.test.ts.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { type TestContext, testContext } from '../context.ts'
import {
  type Asker,
  askersOf,
  everybody,
  fourOf,
  isAllowed,
  leaksIn,
  neighbourOf,
  organisations,
  whoMay,
} from './organisations.ts'
import { toldBy } from './send.ts'
import { ownerOfNonsense, ownerOfNothing } from './owners.ts'
import { isPlanRoom } from './plan-rooms.ts'
import { fillTen, type Ids, type Own } from './ten-organisations.ts'
import { testSite } from '../site.ts'

let program: TestContext
let site: FastifyInstance
let ten: Map<string, Own>

beforeAll(async () => {
  program = await testContext({ demo: false })
  site = await testSite(program)
  ten = await fillTen(program, site)
}, 120_000)
afterAll(async () => {
  await site?.close()
  await program?.close()
})

const ownOf = (organisation: string): Own => ten.get(organisation) ?? ownerOfNonsense
/** Those of the plan and its rooms are called with something of their own in matrix-plan.test.ts. */
const aboutReports = modules.filter((module) => !isPlanRoom(module))
const pages = aboutReports
  .flatMap((module) => module.pages ?? [])
  .map(({ path, allow }) => ({ url: `/${path}`, allow }))
const reads = aboutReports
  .flatMap((module) => module.apis ?? [])
  .filter(({ method }) => method === 'GET')
  .map(({ path, allow }) => ({ url: path, allow }))

/** What stands in each place of an address. A place that is not here holds nothing of an organisation. */
const places: Record<string, Ids[]> = {
  '/werkbank/vermeldingen/:id': ['listing'],
  '/werkbank/aanleveren/mail/:upload': ['mail'],
  '/werkbank/aanleveren/:upload': ['checked'],
  '/werkbank/aanleveren/:upload/kolommen': ['table'],
  '/werkbank/aanleveren/:upload/afgewezen': ['checked'],
  '/werkbank/meldingen/:id/bijlagen/:attachment': ['attached', 'attachment'],
  '/werkbank/meldingen/:id/bijlagen/:attachment/openen': ['attached', 'attachment'],
  '/werkbank/zaken/:id/kenmerk/:hub': ['report', 'hub'],
  '/hulp/:situatie': [],
  '/hulp/brieven/:brief': [],
  '/hulp/brieven/:brief/bestand': [],
  '/melden/:step': [],
}

/** The addresses of this page about what belongs to `theirs`, also under what is `mine` where there are two places. */
function addressesOf(url: string, mine: Own, theirs: Own): string[] {
  const wanted = places[url] ?? ['report']
  const fill = (owners: Own[]) => {
    let at = -1
    return url.replace(/:\w+/g, () => {
      at += 1
      const name = wanted[at]
      return name ? (owners[at] ?? theirs)[name] : 'x'
    })
  }
  return [...new Set([fill([theirs, theirs]), fill([mine, theirs])])]
}

/** Where else an id can be asked for: in a query. */
const queries: Record<string, (own: Own) => string> = {
  '/werkbank/zaken/:id/verband': ({ report, lone }) => `?van=${report}&melding=${lone}`,
  '/werkbank/zaken/:id/samenvoegen': ({ lone }) => `?met=${lone}`,
  '/werkbank/zaken/:id/splitsen': ({ hub }) => `?kenmerk=${hub}`,
  '/werkbank/zaken/:id/graaf': ({ hub }) => `?open=${hub}`,
}

const isPlaced = (url: string) => /:\w+/.test(url) && (places[url] ?? ['report']).length > 0

async function see(url: string, asker: Asker, address: string) {
  return site.inject({ url: address, headers: asker.headers(url.startsWith('/v1') ? 'machine' : 'person') })
}

describe('no route shows what another organisation was told', () => {
  for (const [at, { url, allow }] of [...pages, ...reads].entries()) {
    test(url, async () => {
      for (const asker of fourOf(askersOf(allow, at), at)) {
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

describe('nothing in an answer says whether what is asked for exists elsewhere', () => {
  for (const [place, { url, allow }] of [...pages, ...reads].filter((one) => isPlaced(one.url)).entries()) {
    test(url, async () => {
      let compared = 0
      for (const [turn, asker] of fourOf(whoMay(allow, place), place).entries()) {
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
