// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { testContext } from '../../../../tests/context.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { decideName } from '../decide-name/decide-names.command.ts'
import { hear } from '../receive-names/hear.fixture.ts'
import { judgeGroup } from './judge-group.command.ts'
import { judgeName } from './judge-name.command.ts'
import { showQueue } from './show-queue.query.ts'

const test = await testContext()
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
const site = await testSite(test)
const fatima = test.as('politie-demo', 'shield:judge')
const joris = test.as('politie-demo', 'shield:judge')
const desk = '/werkbank/schild'
const answer = { ground: 'politiewet', reason: '' } as const

async function hearAlike(stem: string, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, n) => `${stem}-${String.fromCharCode(97 + n)}.example`)
  await hear(test.ctx, names, { brand: stem })
  return names
}

async function stored(
  names: readonly string[],
): Promise<{ id: string; name: string; version: number; status: string }[]> {
  const { rows } = await test.ctx.db.pool.query(
    'select id, name, version, status from shield.name where name = any($1) order by name',
    [names],
  )
  return rows
}
const statuses = async (names: readonly string[]) => (await stored(names)).map(({ status }) => status)
const groupsOf = async (who: typeof fatima) =>
  (await showQueue(who, () => false)).steps.flatMap((step) => (step.kind === 'group' ? [step.group] : []))
const groupOf = async (who: typeof fatima, stem: string) =>
  (await groupsOf(who)).find(({ look }) => look.shared === stem)

/** A browser of one person that keeps its cookies. */
function reader(id = randomUUID()) {
  const cookies = new Map<string, string>()
  const headers = () => ({
    ...asActor('person', 'politie-demo', ['shield:judge'], id),
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  })
  const keep = (set: string | string[] | undefined) => {
    for (const one of [set ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? []
      cookies.set(name, value)
    }
  }
  return {
    async get(url = desk) {
      return (await site.inject({ url, headers: headers() })).body
    },
    async post(fields: Parameters<ReturnType<typeof site.as>['post']>[1]) {
      const response = await site.as({}).post(desk, fields, headers())
      keep(response.headers['set-cookie'])
      return response
    },
  }
}
/** What the browser would send of the group on the page: each name that is ticked, and the reason. */
function formOf(html: string): { ids: string[]; shown: string; reason: string; names: string[] } {
  const boxes = [...html.matchAll(/<input[^>]*name="id\[\]"[^>]*>/g)].map(([tag]) => tag)
  return {
    ids: boxes.filter((tag) => tag.includes('checked')).map((tag) => /value="([^"]*)"/.exec(tag)?.[1] ?? ''),
    shown: /name="shown" value="([^"]*)"/.exec(html)?.[1] ?? '',
    reason: /<textarea[^>]*name="reason"[^>]*>([^<]*)/.exec(html)?.[1] ?? '',
    names: [...html.matchAll(/Beoordeel (\S+) mee/g)].map(([, name]) => name ?? ''),
  }
}

it('what looks alike is proposed by one and listed by another, each name with a line of its own in the record', async () => {
  const names = await hearAlike('zeewind', 5)
  const group = await groupOf(fatima, 'zeewind')
  expect(group?.names.map(({ name }) => name)).toEqual(names)
  const proposed = await judgeGroup(fatima, { names: group?.names ?? [], ...answer, reason: 'Eén kit, vijf namen.' })
  expect(proposed).toEqual({ done: 5, refused: [] })
  // She reads none of them again, and the record does not let her.
  expect(await groupOf(fatima, 'zeewind')).toBeUndefined()
  const again = await judgeGroup(fatima, { names: await stored(names), ...answer })
  expect(again.refused.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'deeds.another-person'))
  const actor = { ...fatima.actor, id: randomUUID(), accounts: [fatima.actor.kind === 'person' ? fatima.actor.id : ''] }
  const herOther = { ...fatima, actor: actor as typeof fatima.actor }
  expect((await judgeGroup(herOther, { names: await stored(names), ...answer })).done).toBe(0)
  const second = await groupOf(joris, 'zeewind')
  expect(second?.proposals.map(({ reason }) => reason)).toEqual(['Eén kit, vijf namen.'])
  await judgeGroup(joris, { names: second?.names ?? [], ...answer })
  expect(new Set(await statuses(names))).toEqual(new Set(['listed']))
  const { rows } = await test.ctx.db.pool.query(
    "select action, count(*)::int as n from foundation.audit where action like 'shield.name-%' group by action order by action",
  )
  expect(rows).toEqual([
    { action: 'shield.name-listed', n: 5 },
    { action: 'shield.name-proposed', n: 5 },
  ])
})

it('what changed meanwhile and what must be read alone is refused by name, and the rest goes through', async () => {
  const names = await hearAlike('polderpas', 5)
  const seen = await stored(names)
  const [changed, old, cleared, ...rest] = names
  await judgeName(joris, { nameId: seen[0]?.id ?? '', version: 1, verdict: 'clear', ...answer })
  await test.ctx.db.pool.query(
    "update shield.name set registered_at = now() - interval '9 years', is_old = true where name = $1",
    [old],
  )
  await judgeName(joris, { nameId: seen[2]?.id ?? '', version: 1, verdict: 'clear', ...answer })
  await decideName(fatima, { nameId: seen[2]?.id ?? '', step: 'reopen', reason: 'Toch een kopie.' })
  const judged = await judgeGroup(fatima, { names: await withVersion(seen, cleared), ...answer })
  expect(judged.done).toBe(2)
  expect(Object.fromEntries(judged.refused.map(({ name, code }) => [name, code]))).toEqual({
    [changed as string]: 'web.changed-meanwhile',
    [old as string]: 'shield.read-alone',
    [cleared as string]: 'shield.read-alone',
  })
  expect(await statuses(rest)).toEqual(['proposed', 'proposed'])
})

/** As somebody saw them, but of this one as it stands now. */
async function withVersion(seen: Awaited<ReturnType<typeof stored>>, name: string | undefined) {
  const [now] = await stored([name ?? ''])
  return seen.map((one) => (one.name === name ? { ...one, version: now?.version ?? 0 } : one))
}

it('nothing ticked, too many and half a reason are refused, and nothing happens', async () => {
  const names = await stored(await hearAlike('boetenu', 3))
  const many = Array.from({ length: 61 }, () => ({ id: randomUUID(), version: 1 }))
  const tries = [{ names: [] }, { names: many }, { names, reason: 'x' }, { names, reason: 'x'.repeat(2_001) }]
  for (const one of tries)
    await expect(judgeGroup(fatima, { ...answer, ...one })).rejects.toMatchObject({ status: 400 })
  const other = test.as('deltabank-demo', 'shield:judge')
  await expect(judgeGroup(other, { names, ...answer })).rejects.toMatchObject({ status: 403 })
  expect(await statuses(names.map(({ name }) => name))).toEqual(['waiting', 'waiting', 'waiting'])
})

it('without script: what was unticked stays and comes by itself, and the second reader sees the same group', async () => {
  await test.ctx.db.pool.query("update shield.name set status = 'withdrawn' where status in ('waiting', 'proposed')")
  const names = await hearAlike('pakketje', 6)
  const [first, second] = [reader(), reader()]
  for (const one of [first, second]) await one.post({ intent: 'ground', ground: 'politiewet' })
  const page = await first.get()
  const form = formOf(page)
  expect(textOf(page)).toContain('6 namen met ‘pakketje’ vooraan, binnen een uur gehoord')
  expect([form.names, form.ids.length]).toEqual([names, 6])
  expect(form.reason).toBe(
    'Bekeken in een groep: 6 namen met ‘pakketje’ vooraan, binnen een uur gehoord. Doen alsof zij zijn van: pakketje.',
  )
  const sent = { intent: 'groep', together: 'list', shown: form.shown }
  // Nothing ticked: it says so, and what was typed is still there.
  const refused = await first.post({ ...sent, reason: 'Een kit.' })
  expect(refused.statusCode).toBe(422)
  expect([textOf(refused.body).includes('Vink minstens één naam aan'), formOf(refused.body).reason]).toEqual([
    true,
    'Een kit.',
  ])
  expect((await first.post([...Object.entries(sent), ['id[]', 'geen-nummer 1']])).statusCode).toBe(422)
  const answered = await first.post([
    ...Object.entries({ ...sent, reason: 'Een kit.' }),
    ...form.ids.slice(0, 3).map((id) => ['id[]', id] as const),
  ])
  expect([answered.statusCode, answered.headers.location]).toEqual([303, `${desk}?groep`])
  expect(await statuses(names)).toEqual(['proposed', 'proposed', 'proposed', 'waiting', 'waiting', 'waiting'])
  const after = await first.get(`${desk}?groep`)
  expect(textOf(after)).toContain('3 namen doorgezet')
  // The three others look alike still, but were in doubt: one at a time, to whoever doubted.
  expect([formOf(after).names, after.includes('Uw oordeel over pakketje-')]).toEqual([[], true])

  const proposed = formOf(await second.get())
  expect(proposed.names).toHaveLength(3)
  const groups = [await groupOf(joris, 'pakketje'), ...(await groupsOf(joris))]
  expect(groups.some((one) => one?.names.map(({ name }) => name).join() === names.slice(0, 3).join())).toBe(true)
})

it('a stale version is said by name on the page, and the rest of the group is listed', async () => {
  await test.ctx.db.pool.query("update shield.name set status = 'withdrawn' where status in ('waiting', 'proposed')")
  const names = await hearAlike('kluisje', 4)
  await judgeGroup(fatima, { names: await stored(names), ...answer })
  const second = reader()
  await second.post({ intent: 'ground', ground: 'politiewet' })
  const page = await second.get()
  expect(textOf(page)).toContain('Test Persoon stelde deze voor')
  const form = formOf(page)
  const [gone] = await stored(names)
  await decideName(joris, { nameId: gone?.id ?? '', step: 'clear', reason: 'Toch van henzelf.' })
  await second.post([
    ...Object.entries({ intent: 'groep', together: 'list', shown: form.shown, reason: form.reason }),
    ...form.ids.map((id) => ['id[]', id] as const),
  ])
  expect(await statuses(names)).toEqual(['cleared', 'listed', 'listed', 'listed'])
  const after = textOf(await second.get(`${desk}?groep`))
  expect(after).toContain('3 namen doorgezet')
  expect(after).toMatch(/kluisje-a\.example\s*: Iemand anders heeft dit intussen gewijzigd/)
})

it('one by one: the same names come singly for whoever wants so', async () => {
  await test.ctx.db.pool.query("update shield.name set status = 'withdrawn' where status in ('waiting', 'proposed')")
  await hearAlike('tolweg', 4)
  const one = reader()
  await one.post({ intent: 'ground', ground: 'politiewet' })
  const { shown, names } = formOf(await one.get())
  expect(names).toHaveLength(4)
  await one.post({ intent: 'groep', together: 'apart', shown })
  expect(await one.get()).toContain('Uw oordeel over tolweg-')
  expect(formOf(await reader().get()).names).toEqual([])
})

it('what has been there for years stands in no group', async () => {
  const names = await hearAlike('oudnaam', 4)
  await test.ctx.db.pool.query('update shield.name set is_old = true where name = $1', [names[0]])
  expect((await groupOf(fatima, 'oudnaam'))?.names.map(({ name }) => name)).toEqual(names.slice(1))
})

it('beside a group stand the protected names with the same word', async () => {
  await test.ctx.db.pool.query("update shield.name set status = 'withdrawn' where status in ('waiting', 'proposed')")
  await hearAlike('belastingdienst', 3)
  expect((await groupOf(fatima, 'belastingdienst'))?.known).toContain('belastingdienst.nl')
  const one = reader()
  await one.post({ intent: 'ground', ground: 'politiewet' })
  expect(textOf(await one.get())).toMatch(/Echte namen met dit woord.*belastingdienst\.nl/)
})
