// SPDX-License-Identifier: EUPL-1.2
// A hundred analysts of ten organisations at the same moment, on eight connections: everybody sees only what is of the own
// organisation, nothing that was written is lost, and nobody is told that we have a fault.
import { expect, test } from 'vitest'
import { roles } from '../../src/modules/partners/organisation/role.ts'
import { testContext } from '../context.ts'
import { isLong, seed } from '../property.ts'
import { asActor, testSite } from '../site.ts'
import type { Sent } from './change.ts'
import { type Asker, leaksIn, organisations, secretsOf } from './organisations.ts'
import { ownerOfNonsense } from './owners.ts'
import { watchSecondConnections } from './second-connection.ts'
import { sendAs, valuesOf } from './send.ts'
import { fillTen } from './ten-organisations.ts'

const program = await testContext({ demo: false })
const site = await testSite(program)
const ten = await fillTen(program, site)

/** Ten different people of each organisation. */
const analysts: (Asker & { number: number })[] = organisations.flatMap((organisation, place) =>
  Array.from({ length: 10 }, (_, number) => ({
    organisation,
    number,
    role: 'analyst',
    permissions: [...roles.analyst],
    headers: (kind) =>
      asActor(
        kind,
        organisation,
        roles.analyst,
        `0190a000-0000-7000-9000-0000000${String(10_000 + place * 100 + number)}`,
      ),
  })),
)

interface Seen {
  status: number
  leaks: string[]
  /** Whether it holds the word of the own organisation. */
  hasOwn: boolean
}

async function look(asker: Asker, url: string): Promise<Seen> {
  const { statusCode, body } = await site.inject({ url, headers: asker.headers('person') })
  const [word = ''] = secretsOf(asker.organisation)
  return { status: statusCode, leaks: leaksIn(body, asker.organisation), hasOwn: body.includes(word) }
}

async function act(asker: Asker, sent: Sent): Promise<Seen> {
  const { statusCode, body } = await sendAs(site, asker, sent)
  const [word = ''] = secretsOf(asker.organisation)
  return { status: statusCode, leaks: leaksIn(body, asker.organisation, valuesOf(sent)), hasOwn: body.includes(word) }
}

const noteOf = ({ organisation, number }: (typeof analysts)[number]) => `Van ${secretsOf(organisation)[0]} ${number}.`

/** Everybody does the same things; of the eight pages each looks at some, others than the colleague beside and at the next seed, and at all in the soak. */
const looksAt = ({ number }: (typeof analysts)[number], place: number) => isLong || (number + place + seed) % 3 === 0

/** A morning of one analyst: each step waits for the one before, as a person does, and for nobody else. */
async function workAs(asker: (typeof analysts)[number]) {
  const own = ten.get(asker.organisation) ?? ownerOfNonsense
  const report = `/werkbank/meldingen/${own.report}`
  const cases = `/werkbank/zaken/${own.report}`
  const [word = '', , account = ''] = secretsOf(asker.organisation)
  let place = 0
  const perhaps = async (see: () => Promise<Seen>): Promise<Seen | null> => (looksAt(asker, place++) ? see() : null)
  return {
    queue: await perhaps(() => look(asker, '/werkbank/meldingen')),
    report: await perhaps(() => look(asker, report)),
    cases: await perhaps(() => look(asker, '/werkbank/zaken')),
    case: await perhaps(() => look(asker, cases)),
    graph: await perhaps(() => look(asker, `${cases}/graaf`)),
    search: await perhaps(() => act(asker, { url: '/werkbank/zoeken', form: { zoek: word } })),
    searchAccount: await perhaps(() => act(asker, { url: '/werkbank/zoeken', form: { zoek: account } })),
    assign: await act(asker, { url: report, form: { intent: 'to-me', version: '0' } }),
    note: await act(asker, { url: report, form: { intent: 'note', text: noteOf(asker) } }),
    merge: await act(asker, { url: `${cases}/samenvoegen`, form: { other: own.lone, reason: `Volgens ${word}` } }),
    after: await perhaps(() => look(asker, report)),
  }
}

test('a hundred analysts of ten organisations at once', async () => {
  const second = watchSecondConnections(program)
  const days = await Promise.all(analysts.map(workAs))
  for (const [at, day] of days.entries()) {
    const { organisation, number } = analysts[at] ?? { organisation: '', number: 0 }
    for (const [step, seen] of Object.entries(day)) {
      if (!seen) continue
      expect(seen.leaks, `${step} of ${organisation} ${number}`).toEqual([])
      expect(seen.status, `${step} of ${organisation} ${number}`).toBeLessThan(500)
    }
    const { queue, report, cases, case: shown, graph, search, searchAccount, note, after } = day
    for (const seen of [queue, report, cases, shown, graph, search, searchAccount, after])
      if (seen) expect(seen.status).toBe(200)
    for (const seen of [report, shown, search, after]) if (seen) expect(seen.hasOwn, organisation).toBe(true)
    expect(note.status).toBe(303)
  }

  // Of ten colleagues who take the same report, one gets it; of ten who join the same two cases, one does.
  for (const organisation of organisations) {
    const own = days.filter((_, at) => analysts[at]?.organisation === organisation)
    for (const step of ['assign', 'merge'] as const)
      expect(own.map((day) => day[step].status).toSorted(), `${step} in ${organisation}`).toEqual([
        303,
        ...Array(9).fill(409),
      ])
  }

  expect([...second], 'asked for a second connection while holding one').toEqual([])
  const { pool } = program.ctx.db
  const notes = await pool.query('select text, organisation_id as organisation from casework.note')
  for (const asker of analysts)
    expect(notes.rows, 'a note was lost').toContainEqual({ text: noteOf(asker), organisation: asker.organisation })
  expect(pool.waitingCount, 'somebody still waits for a connection').toBe(0)
  expect(pool.idleCount, 'a connection was not given back').toBe(pool.totalCount)
}, 300_000)
