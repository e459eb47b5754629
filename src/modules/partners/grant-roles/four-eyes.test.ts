// SPDX-License-Identifier: EUPL-1.2
// Whoever makes people who decide, decides with them: nobody gives a role alone, whatever accounts they have.
import { expect, it } from 'vitest'
import { type Context, seeingAll, transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { sql } from '#foundation/db'
import { deedMessages } from '#foundation/desk'
import { Refusal } from '#foundation/web'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { enrolPartners } from '../enrol-partners/enrol-partners.command.ts'
import { enrolmentFile } from '../enrol-partners/enrol-partners.schema.ts'
import { identities } from '../index.ts'
import { grantPath, paths, personPath } from '../keep-people/addresses.ts'
import { addPerson as invite, changeRoles } from '../keep-people/keep-people.command.ts'
import { takeGrantDeed } from './judge-grant.command.ts'
import { grantsToJudge, rolesGiven, rolesTaken } from './read-grant.query.ts'
import { grantTrays } from './grants.tray.ts'

const issuer = 'https://aanmelden.dijkwacht.example'
const program = await testContext({
  settings: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'dijkwacht', OIDC_CLIENT_SECRET: 'x' },
})
const site = await testSite(program)
const person = (subject: string, ...roles: string[]) => ({ issuer, subject, name: `Mens ${subject}`, roles })
await enrolPartners(
  program.ctx,
  enrolmentFile.parse({
    organisations: [
      {
        id: 'wacht',
        name: 'Wacht (verzonnen)',
        kind: 'police',
        isPublishing: true,
        people: [
          person('w1', 'administrator'),
          person('w2', 'administrator', 'analyst'),
          person('w3', 'administrator'),
          person('pub', 'publisher'),
        ],
      },
      {
        id: 'klein',
        name: 'Klein (verzonnen)',
        kind: 'bank',
        people: [person('k1', 'administrator'), person('k2', 'analyst')],
      },
      { id: 'min', name: 'Ministerie (verzonnen)', kind: 'ministry', people: [person('m1', 'partner-admitter')] },
      // Whoever gave this role out: only the ministry lets people in.
      { id: 'vals', name: 'Vals (verzonnen)', kind: 'bank', people: [person('v1', 'partner-admitter')] },
    ],
  }),
  { isDemo: false },
)
async function signedIn(subject: string, human?: string): Promise<Context> {
  const find = () => identities.findPerson(program.visitor, issuer, subject)
  const known = await find()
  if (known?.kind !== 'person') throw new Error(`nobody is called ${subject}`)
  if (human) await identities.noteSignIn(program.visitor, known.id, human)
  return { ...program.visitor, actor: (await find()) ?? known }
}
const idOf = ({ actor }: Context) => (actor.kind === 'person' ? actor.id : '')
const rolesOf = async (ctx: Context) =>
  (await program.ctx.db.pool.query('select roles from partners.person where id = $1', [idOf(ctx)])).rows[0]?.roles
const proposes = (by: Context, whom: Context, roles: string[]) =>
  changeRoles(by, idOf(whom), {
    seen: (whom.actor.kind === 'person' ? [...(whom.actor.roles ?? [])] : []).toSorted().join(' '),
    roles,
    because: 'Zo werken wij nu.',
  })
const refused = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error) => (error instanceof Refusal ? error.code : Promise.reject(error)),
  )
const judges = (as: Context, id: string, intent: string, more = {}) =>
  site.as(as).post(grantPath(id), { intent, ...more })

/** Invites somebody, who signs in for the first time with this number; gives the proposal of their roles. */
async function addPerson(by: Context, { subject, ...fields }: { name: string; subject: string; roles: string[] }) {
  const { code, grantId } = await invite(by, fields)
  expect(await identities.acceptInvitation(program.visitor, code, { issuer, subject })).toBe(true)
  return grantId ?? ''
}

it('one administrator makes nobody who decides: another one does, who is neither the new one nor the same human', async () => {
  const [first, second, third] = [await signedIn('w1', 'P-1'), await signedIn('w2', 'P-2'), await signedIn('w3', 'P-1')]
  const grantId = await addPerson(first, {
    name: 'Nieuwe Publiceerder',
    subject: 'nieuw',
    roles: ['publisher', 'analyst'],
  })
  const made = await signedIn('nieuw')
  expect(made.actor).toMatchObject({ permissions: new Set() })
  expect((await judges(first, grantId, 'approve')).statusCode).toBe(409)
  // Their own second account is no second person.
  expect(await refused(takeGrantDeed(third, 'approve', grantId))).toBe(deedMessages.anotherPerson)
  expect((await judges(await signedIn('pub'), grantId, 'approve')).statusCode).toBe(403)
  expect((await judges(await signedIn('k1'), grantId, 'approve')).statusCode).toBe(403)
  // Two can judge it, so the ministry is not asked.
  expect((await judges(await signedIn('m1'), grantId, 'confirm')).statusCode).toBe(403)
  expect(await rolesOf(made)).toEqual([])
  const seen = textOf((await site.as(second).get(grantPath(grantId))).body)
  expect(seen).toContain('Mens w1')
  expect(seen).toContain('Vraag zelf het nummer na')
  expect((await grantsToJudge(second)).map(({ id }) => id)).toEqual([grantId])
  expect((await judges(second, grantId, 'approve')).statusCode).toBe(303)
  expect(await rolesOf(made)).toEqual(['analyst', 'publisher'])
  expect((await listAudit(program.ctx, idOf(made))).map(({ action }) => action)).toEqual(
    expect.arrayContaining(['partners.role-grant-proposed', 'partners.role-grant-approved']),
  )
  // The new one hears it, with both names.
  const tray = grantTrays.at(-1)
  expect(await tray?.count(await signedIn('nieuw'))).toBe(1)
  const heard = textOf((await site.as(await signedIn('nieuw')).get(paths.oneself)).body)
  expect(heard).toContain('voorgesteld door Mens w1, goedgekeurd door Mens w2')
  expect(await rolesGiven(await signedIn('pub'))).toEqual([])
})

it('nobody agrees with what they get themselves, and a second account of the proposer gets nothing', async () => {
  const [first, second, third] = [await signedIn('w1'), await signedIn('w2'), await signedIn('w3')]
  const own = (await proposes(first, second, ['administrator', 'analyst', 'publisher'])) ?? ''
  expect(await refused(takeGrantDeed(second, 'approve', own))).toBe(deedMessages.anotherPerson)
  await takeGrantDeed(first, 'take-back', own)
  // Also when somebody else says yes: two accounts of one human, where the provider tells.
  const twin = (await proposes(first, third, ['administrator', 'publisher'])) ?? ''
  await expect(takeGrantDeed(second, 'approve', twin)).rejects.toThrow('a role takes two people')
  await takeGrantDeed(second, 'decline', twin, { because: 'Dat bent u zelf.' })
  expect(await rolesOf(third)).toEqual(['administrator'])
})

it('who is the only administrator is not stuck: the ministry decides, and the page says so', async () => {
  const [only, ministry, colleague] = [await signedIn('k1'), await signedIn('m1'), await signedIn('k2')]
  const shown = await site.as(only).post(personPath(idOf(colleague)), {
    intent: 'change',
    seen: 'analyst',
    roles: ['analyst', 'administrator'],
  })
  expect(shown.statusCode).toBe(303)
  const page = String(shown.headers.location)
  const id = page.slice(page.lastIndexOf('/') + 1)
  expect(textOf((await site.as(only).get(page)).body)).toContain('U bent de enige beheerder die dit kan')
  expect((await judges(await signedIn('v1'), id, 'confirm')).statusCode).toBe(403)
  expect((await site.as(await signedIn('v1')).get(page)).statusCode).toBe(404)
  expect((await grantsToJudge(ministry)).map((grant) => grant.id)).toEqual([id])
  expect((await judges(ministry, id, 'refuse', { because: ' ' })).statusCode).toBe(422)
  expect((await judges(ministry, id, 'confirm')).statusCode).toBe(303)
  expect(await rolesOf(colleague)).toEqual(['analyst', 'administrator'])
  expect((await judges(ministry, id, 'confirm')).statusCode).toBe(409)
})

it('who was declined before getting any role comes in no more; what is taken is taken by one', async () => {
  const [first, second, pub] = [await signedIn('w1'), await signedIn('w2'), await signedIn('pub')]
  const grantId = await addPerson(first, { name: 'Vergissing', subject: 'fout', roles: ['analyst'] })
  expect((await judges(second, grantId, 'decline', { because: 'Die werkt hier niet.' })).statusCode).toBe(303)
  expect(await identities.findPerson(program.visitor, issuer, 'fout')).toBeNull()
  const third = (roles: string) =>
    program.ctx.db.pool.query(`update partners.person set roles = '${roles}' where subject = 'w3'`)
  await third('{administrator,publisher}')
  const more = (await proposes(first, pub, ['analyst'])) ?? ''
  await third('{administrator}')
  expect(await rolesOf(pub)).toEqual([])
  expect(await refused(proposes(second, await signedIn('pub'), ['call-taker']))).toBe('partners-grants.waits-already')
  await takeGrantDeed(first, 'take-back', more)
  const back = `update partners.person set roles = '{publisher}', is_active = true where subject = 'pub'`
  await program.ctx.db.pool.query(back)
})

it('a command that forgets the second person is stopped by the database, also after a yes of before', async () => {
  const [first, second, made] = [await signedIn('w1'), await signedIn('w2'), await signedIn('nieuw')]
  const forgetful = (set: string, by = first) =>
    transaction(by, (tx) =>
      seeingAll(by, tx, () => sql`update partners.person set ${sql.raw(set)} where id = ${idOf(made)}`.execute(tx)),
    )
  const message = 'a role takes two people'
  await expect(forgetful("roles = '{publisher,analyst,hold-officer}'")).rejects.toThrow(message)
  await expect(forgetful("roles = '{analyst}'")).rejects.toThrow('taking a role has a reason')
  await changeRoles(first, idOf(made), {
    seen: 'analyst publisher',
    roles: ['analyst'],
    because: 'Werkt nu ergens anders.',
  })
  // They had it, on a yes of two: that counted once.
  await expect(forgetful("roles = '{analyst,publisher}'", second)).rejects.toThrow(message)
  await expect(forgetful('is_active = false')).rejects.toThrow('ending access takes two people')
  await program.ctx.db.pool.query('update partners.person set is_active = false where id = $1', [idOf(made)])
  await expect(forgetful('is_active = true', second)).rejects.toThrow(message)
  const other = (set: string) =>
    transaction(first, (tx) =>
      seeingAll(first, tx, () =>
        sql`update partners.person set ${sql.raw(set)} where id = ${idOf(second)}`.execute(tx),
      ),
    )
  await expect(other("roles = '{analyst}'")).rejects.toThrow('taking this role takes two people')
  await program.ctx.db.pool.query(`update partners.person set roles = roles || '{privacy-officer}' where id = $1`, [
    idOf(second),
  ])
  await expect(other("suspended_at = now(), suspended_by = 'w1'")).rejects.toThrow('nobody suspends a privacy officer')
  await program.ctx.db.pool.query(`update partners.person set roles = '{administrator,analyst}' where id = $1`, [
    idOf(second),
  ])
  const grant = (what: string) =>
    transaction(first, (tx) =>
      seeingAll(first, tx, () => sql.raw(`update partners.role_grant set ${what}`).execute(tx)),
    )
  await expect(grant("roles = '{publisher}'")).rejects.toThrow('permission denied')
  await expect(grant(`status = 'approved', judged_by = proposed_by`)).rejects.toThrow('role_grant')
})

it('what one administrator takes has a reason, which whoever had it and the other administrators read; the last one of a role takes two', async () => {
  const [first, second] = [await signedIn('w1', 'P-1'), await signedIn('w2')]
  const set = (subject: string, roles: string) =>
    program.ctx.db.pool.query('update partners.person set roles = $2::text[] where subject = $1', [subject, roles])
  await set('pub', '{publisher,analyst}')
  const pub = await signedIn('pub')
  const taking = { seen: 'analyst publisher', roles: ['publisher'] }
  expect(await refused(changeRoles(first, idOf(pub), taking))).not.toBe('done')
  expect(await rolesOf(pub)).toEqual(['publisher', 'analyst'])
  expect(await changeRoles(first, idOf(pub), { ...taking, because: 'Zij leest geen meldingen meer.' })).toBeNull()
  expect(await rolesOf(pub)).toEqual(['publisher'])
  const told = 'Zij leest geen meldingen meer.'
  expect(textOf((await site.as(await signedIn('pub')).get(paths.oneself)).body)).toContain(`Mens w1`)
  expect((await rolesGiven(await signedIn('pub'))).map(({ text }) => text).join()).toContain(told)
  expect((await rolesTaken(second)).map(({ reason }) => reason)).toEqual(expect.arrayContaining([told]))
  expect((await rolesTaken(first)).map(({ reason }) => reason)).not.toContain(told)
  // Nobody else publishes: then nobody was left to decide.
  await set('pub', '{publisher,analyst}')
  const last = { seen: 'analyst publisher', roles: ['analyst'], because: 'Zomaar.' }
  const grantId = (await changeRoles(first, idOf(pub), last)) ?? ''
  expect(await rolesOf(pub)).toEqual(['publisher', 'analyst'])
  const forgetful = transaction(first, (tx) =>
    seeingAll(first, tx, async () => {
      await sql`insert into partners.role_grant (id, person_id, organisation_id, asks, roles, status, proposed_by, proposed_at, reason, judged_by, judged_at, judged_in)
        values (gen_random_uuid(), ${idOf(pub)}, 'wacht', 'take', '{publisher}', 'taken', ${idOf(first)}, now(), 'Zomaar.', ${idOf(first)}, now(), pg_current_xact_id())`.execute(
        tx,
      )
      await sql`update partners.person set roles = '{analyst}' where id = ${idOf(pub)}`.execute(tx)
    }),
  )
  await expect(forgetful).rejects.toThrow('nobody else has takes two people')
  // Whom it is about does not read who wants it while it is to be decided, also an administrator.
  await set('w2', '{administrator,publisher}')
  await set('pub', '{analyst}')
  const about =
    (await changeRoles(first, idOf(second), {
      seen: 'administrator publisher',
      roles: ['publisher'],
      because: 'Zomaar.',
    })) ?? ''
  expect((await site.as(await signedIn('w2')).get(grantPath(about))).statusCode).toBe(404)
  expect(textOf((await site.as(await signedIn('w2')).get(paths.people)).body)).not.toContain('Mens w2: ')
  for (const id of [grantId, about]) await takeGrantDeed(first, 'take-back', id)
  await set('w2', '{administrator,analyst}')
  await set('pub', '{publisher}')
})

it('nobody sees a page about roles of another organisation', async () => {
  const { rows } = await program.ctx.db.pool.query('select id from partners.role_grant limit 1')
  const headers = asActor('person', 'elders', ['partners:manage'])
  expect((await site.inject({ url: grantPath(rows[0].id), headers })).statusCode).toBe(404)
})

it('whom an administrator brought in is no second person to them, and another is', async () => {
  const [first, second] = [await signedIn('w1', 'P-1'), await signedIn('w2', 'P-2')]
  const admin = await addPerson(first, { name: 'Karel Nep', subject: 'karel', roles: ['administrator'] })
  expect((await judges(second, admin, 'approve')).statusCode).toBe(303)
  const karel = await signedIn('karel')
  const more = await addPerson(first, { name: 'Sok Pop', subject: 'sok', roles: ['publisher'] })
  expect(await refused(takeGrantDeed(karel, 'approve', more))).toBe('partners-grants.brought-in')
  // What he may not do is not offered, nor does it wait for him; the other administrator reads who and what it is about.
  const offered = textOf((await site.as(karel).get(grantPath(more))).body)
  expect(offered).not.toContain('Geef deze rollen')
  expect(offered).toContain('Geef ze niet')
  expect((await grantsToJudge(karel)).map(({ id }) => id)).not.toContain(more)
  expect((await grantsToJudge(second)).find(({ id }) => id === more)?.what).toMatch(/^Rollen voor Sok Pop: \w/)
  // Also a command that forgets it: the database asks a yes of somebody whom the first did not bring in.
  const sok = await signedIn('sok')
  const forgetful = transaction(karel, (tx) =>
    seeingAll(karel, tx, async () => {
      await sql`update partners.role_grant set status = 'approved', judged_by = ${idOf(karel)}, judged_at = now(),
        judged_in = pg_current_xact_id() where id = ${more}`.execute(tx)
      await sql`update partners.person set roles = '{publisher}' where id = ${idOf(sok)}`.execute(tx)
    }),
  )
  await expect(forgetful).rejects.toThrow('a role takes two people')
  const back = await addPerson(karel, { name: 'Pop Sok', subject: 'pop', roles: ['publisher'] })
  expect(await refused(takeGrantDeed(first, 'approve', back))).toBe('partners-grants.brought-in')
  expect((await judges(second, more, 'approve')).statusCode).toBe(303)
  expect((await judges(second, back, 'decline', { because: 'Kennen wij niet.' })).statusCode).toBe(303)
})
