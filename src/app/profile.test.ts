// SPDX-License-Identifier: EUPL-1.2
import { DomUtils, parseDocument } from 'htmlparser2'
import { inject, expect, test } from 'vitest'
import type { Permission } from '#foundation/access'
import { profiles, readSettings } from '#foundation/config'
import { startWork } from '#foundation/jobs'
import { isOneOf } from '#foundation/text'
import { testContext } from '../../tests/context.ts'
import { asActor, testSite, textOf } from '../../tests/site.ts'
import { boot, systemContext } from './boot.ts'
import { modules } from './modules.ts'
import { modulesOf } from './profile.ts'

const program = await testContext()
const { rows } = await program.ctx.db.pool.query('select current_database() as name')
const where = new URLSearchParams(Object.entries(inject('database')).map(([key, value]) => [key, String(value)]))
const settingsOf = (profile: string) =>
  readSettings({
    NODE_ENV: 'test',
    DEMO: '0',
    LOG_LEVEL: 'silent',
    DATABASE_URL: `postgresql:///${rows[0].name}?${where}`,
    DATA_DIR: program.ctx.settings.dataDir,
    PROFILE: profile,
  })

/** Starts the program and its work with this profile, looks, and stops it. */
async function started<Seen>(profile: string, look: (own: Awaited<ReturnType<typeof boot>>) => Promise<Seen>) {
  const own = await boot(settingsOf(profile), 'server')
  try {
    await startWork(own.boss, systemContext(own, 'worker'), own.listeners, own.jobs)
    return await look(own)
  } finally {
    await own.close()
  }
}

const permissions = modules.flatMap((module) => Object.keys(module.permissions ?? {})) as Permission[]
const everybody = asActor('person', 'politie-proef', permissions)
const linksOf = (html: string) =>
  DomUtils.getElementsByTagName('a', parseDocument(html)).flatMap(({ attribs: { href = '' } }) =>
    href.startsWith('/') ? [href] : [],
  )

test.each(profiles)('%s: what is used works by its hours and ears, and nothing else does', async (profile) => {
  const { on, off } = modulesOf(profile)
  const seen = await started(profile, async ({ boss, jobs, listeners }) => ({
    names: jobs.map(({ name }) => name),
    ears: listeners.map(({ job }) => job),
    hours: (await boss.getSchedules()).map(({ name }) => name),
    subscribed: (await boss.getDb().executeSql('select name from jobs.subscription')).rows.map(({ name }) => name),
  }))
  const jobsOf = (some: typeof on) => some.flatMap((module) => module.jobs ?? []).map(({ name }) => name)
  const earsOf = (some: typeof on) => some.flatMap((module) => module.listeners ?? []).map(({ job }) => job)
  expect(seen.names).toEqual(expect.arrayContaining(jobsOf(on)))
  expect(seen.ears).toEqual(earsOf(on))
  for (const gone of jobsOf(off)) expect([...seen.names, ...seen.hours]).not.toContain(gone)
  expect(seen.subscribed).toEqual(expect.arrayContaining(earsOf(on)))
  for (const gone of earsOf(off)) expect(seen.subscribed).not.toContain(gone)
})

test.each(profiles)(
  '%s: no link of the home page, the menu or the foot leads to what is not there',
  async (profile) => {
    const site = await testSite(program, profile)
    const status = async (url: string) => (await site.inject({ url, headers: everybody })).statusCode
    for (const begin of ['/', '/en', '/werkbank', '/werkbank/onderdelen']) {
      const page = await site.inject({ url: begin, headers: begin.includes('werkbank') ? everybody : {} })
      expect(page.statusCode, begin).toBe(200)
      const dead: string[] = []
      for (const link of new Set(linksOf(page.body))) if ((await status(link)) === 404) dead.push(link)
      expect(dead, begin).toEqual([])
    }
  },
)

test.each(profiles)('%s: a page that is used is not taken for one that is not', (profile) => {
  const { on, off } = modulesOf(profile)
  const unused = off.flatMap((module) => (module.pages ?? []).map(({ path }) => path))
  const used = on.flatMap((module) => (module.pages ?? []).map(({ path }) => path))
  expect(used.filter((path) => isOneOf(`/${path}`, unused))).toEqual([])
})

test('says of a page that is not used that it is not, and where to go on', async () => {
  const site = await testSite(program, 'shield')
  const page = await site.inject({ url: '/melden' })
  expect(page.statusCode).toBe(404)
  expect(textOf(page.body)).toContain('De organisatie achter deze site gebruikt dit onderdeel niet.')
  expect(textOf((await site.inject({ url: '/bestaat-niet' })).body)).toContain('Het adres klopt niet')
  expect((await site.inject({ method: 'POST', url: '/v1/reports', payload: {} })).statusCode).toBe(404)
})

test('rows outlive a change of profile there and back', async () => {
  const count = () =>
    program.ctx.db.pool
      .query<{ table: string; rows: number }>(
        `select relname as table, (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', nspname, relname), false, true, '')))[1]::text::int as rows
          from pg_class c join pg_namespace n on n.oid = relnamespace where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema', 'jobs', 'foundation')`,
      )
      .then(({ rows: all }) => Object.fromEntries(all.map(({ table, rows: many }) => [table, many])))
  const before = await count()
  // Only the start: what jobs do at their minute is theirs.
  for (const profile of ['shield', 'everything']) await (await boot(settingsOf(profile), 'server')).close()
  expect(await count()).toEqual(before)
})

test('a role that is about nothing that is used is not given there', async () => {
  const { unused } = await started('shield', async ({ base }) => base.settings)
  expect(unused).toContain('complaints:sign')
  expect(unused).not.toContain('shield:judge')
})

test('a wrong profile stops the start with a sentence and an example', () => {
  expect(() => settingsOf('gemeente')).toThrow('PROFILE: must be one of everything, reporting-point')
  expect(() => settingsOf('gemeente')).toThrow('PROFILE=reporting-point')
  expect(modules.length).toBe(modulesOf('everything').on.length)
})
