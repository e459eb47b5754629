// SPDX-License-Identifier: EUPL-1.2
// Whatever changes something × roles and organisations in turn: about what belongs to another organisation it says no, changes nothing and says the
// same as about what does not exist; about what is one's own and cannot be done it says so kindly.
import { describe, expect, test } from 'vitest'
import { modules } from '../../src/app/modules.ts'
import { testContext } from '../context.ts'
import { isLong } from '../property.ts'
import { testSite } from '../site.ts'
import type { Change, Sent } from './change.ts'
import { changes } from './changes.ts'
import { changesElsewhere } from './changes-elsewhere.ts'
import { type ChangingRoute, changingRoutes } from './changing-routes.ts'
import { watchTables } from './changed-tables.ts'
import {
  type Asker,
  askersOf,
  everybody,
  inTurn,
  isAllowed,
  leaksIn,
  neighbourOf,
  organisations,
  someOf,
  whoMay,
} from './organisations.ts'
import { sendAs, toldBy, valuesOf } from './send.ts'
import { ownerOfNonsense, ownerOfNothing } from './owners.ts'
import { isPlanRoom } from './plan-rooms.ts'
import { fillTen, type Own } from './ten-organisations.ts'

const routes = changingRoutes(modules.filter((module) => !isPlanRoom(module))).filter(
  ({ path }) => !(path in changesElsewhere),
)
const sayNo = [403, 404, 409, 422]

const program = await testContext({ demo: false })
const site = await testSite(program)
const ten = await fillTen(program, site)
const watched = await watchTables(program)

const ownOf = (organisation: string): Own => ten.get(organisation) ?? ownerOfNonsense
const sends = (change: Change, mine: Own, theirs: Own): Sent[] => [change.send(mine, theirs)].flat()

/** What is different since it was last asked, once everything announced was heard. */
async function changed(of?: (organisation: string) => boolean): Promise<string[]> {
  await program.settle()
  return watched(of)
}

describe('what belongs to another organisation stays as it is', () => {
  for (const [at, route] of routes.entries()) {
    const change = changes[route.key]
    if (!change || change.alone || change.shared) continue
    test(route.key, async () => {
      // Together, as in life.
      await Promise.all(
        someOf(askersOf(route.allow, at), route.allow, at).map((asker) => refuses(route, change, asker)),
      )
      expect(await changed(), 'changed by somebody of another organisation').toEqual([])
    }, 60_000)
  }
})

async function refuses(route: ChangingRoute, change: Change, asker: Asker): Promise<void> {
  const { organisation } = asker
  const [mine, theirs, nothing] = [
    ownOf(organisation),
    ownOf(neighbourOf(organisation)),
    ownerOfNothing(program.ctx.newId),
  ]
  const who = `${asker.role} of ${organisation}`
  const asked = sends(change, mine, theirs)
  if (!isAllowed(route.allow, asker)) {
    for (const sent of asked) expect((await sendAs(site, asker, sent)).statusCode, who).toBe(403)
    return
  }
  const nowhere = sends(change, mine, nothing)
  for (const [at, sent] of asked.entries()) {
    const answer = await sendAs(site, asker, sent)
    expect([...sayNo, ...(change.alsoNo ?? [])], `${who}: ${answer.body.slice(0, 200)}`).toContain(answer.statusCode)
    expect(leaksIn(answer.body, organisation, valuesOf(sent)), who).toEqual([])
    const same = await sendAs(site, asker, nowhere[at] ?? sent)
    expect(toldBy(answer, theirs), `${who} is told whether it exists`).toBe(toldBy(same, nothing))
  }
}

describe('what is no id at all is no fault of ours', () => {
  for (const [at, route] of routes.entries()) {
    const change = changes[route.key]
    if (!change || change.alone) continue
    test(route.key, async () => {
      const askers = everybody.filter((one) => one.organisation === organisations[0])
      for (const asker of someOf(askers, route.allow, at)) {
        for (const sent of sends(change, ownOf(asker.organisation), ownerOfNonsense)) {
          const { statusCode } = await sendAs(site, asker, sent)
          expect(statusCode, `${asker.role}: ${JSON.stringify(sent)}`).toBeLessThan(500)
          if (!isAllowed(route.allow, asker)) expect(statusCode, asker.role).toBe(403)
        }
      }
      expect(await changed()).toEqual([])
    })
  }
})

describe('where nothing of others can be named, only own rows change', () => {
  for (const [at, route] of routes.entries()) {
    const change = changes[route.key]
    if (!change?.alone) continue
    test(route.key, async () => {
      for (const half of [organisations.slice(0, 5), organisations.slice(5)]) {
        const isActing = (organisation: string) => half.some((one) => one === organisation)
        const askers = askersOf(route.allow, at).filter(({ organisation }) => isActing(organisation))
        for (const asker of someOf(askers, route.allow, at)) {
          const { organisation, role } = asker
          for (const sent of sends(change, ownOf(organisation), ownOf(neighbourOf(organisation, 5)))) {
            const answer = await sendAs(site, asker, sent)
            const may = isAllowed(route.allow, asker)
            expect(answer.statusCode, `${role} of ${organisation}: ${answer.body.slice(0, 200)}`).toBeLessThan(500)
            if (!may) expect(answer.statusCode, `${role} of ${organisation}`).toBe(403)
            expect(leaksIn(answer.body, organisation, valuesOf(sent)), role).toEqual([])
          }
        }
        const others = organisations.filter((one) => !isActing(one))
        expect(await changed((one) => others.some((other) => other === one))).toEqual([])
      }
    }, 60_000)
  }
})

describe('what is one’s own and cannot be done is refused kindly', () => {
  for (const [at, route] of routes.entries()) {
    const wrong = changes[route.key]?.wrong
    if (!wrong) continue
    test(route.key, async () => {
      const [send, status] = wrong
      const statuses = new Set<number>()
      const askers = whoMay(route.allow, at)
      for (const [turn, asker] of inTurn(askers, askers.length, at).entries()) {
        if (!isLong && turn > 1 && statuses.has(status)) break
        const answer = await sendAs(site, asker, send(ownOf(asker.organisation)))
        // A deed on a page that one may see can ask for more than seeing it.
        expect([status, 403, 404], `${asker.role} of ${asker.organisation}: ${answer.body.slice(0, 200)}`).toContain(
          answer.statusCode,
        )
        statuses.add(answer.statusCode)
      }
      expect([...statuses]).toContain(status)
      expect(await changed(), 'a refusal changes nothing').toEqual([])
    }, 60_000)
  }
})

// Last, because it changes what the others count on. Without it a request that is wrong in itself would pass for a refusal.
describe('the same requests about what is one’s own are done', () => {
  const done = Object.entries(changes).filter(
    ([, { alone, shared, done: status }]) => !alone && !shared && status !== null,
  )
  for (const [at, [key, change]] of done.entries()) {
    test(key, async () => {
      const organisation = organisations[at % organisations.length] ?? ''
      const mine = ownOf(organisation)
      const asker = everybody.find((one) => one.organisation === organisation && one.role === 'analyst')
      const [sent] = sends(change, mine, mine)
      if (!asker || !sent) throw new Error('nobody to ask')
      const answer = await sendAs(site, asker, sent)
      expect(answer.statusCode, `${organisation}: ${answer.body.slice(0, 300)}`).toBe(change.done ?? 303)
    })
  }
})
