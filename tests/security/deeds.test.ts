// SPDX-License-Identifier: EUPL-1.2
// What a page offers is what will be accepted, of every table of deeds: by whom, from which status, on what was seen and with a reason. And nothing that
// takes two people is done by one, whatever accounts, roles and order.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Context, type Permission, transaction } from '#foundation/access'
import { type DeedTable, deedsNow, type Kept } from '#foundation/deeds'
import { type Desk, deedMessages, takeDeed } from '#foundation/desk'
import { defineEvent } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { modules } from '../../src/app/modules.ts'
import { identities } from '../../src/modules/partners/index.ts'
import { ruleDesk } from '../../src/modules/agreements/adopt-rule/adopt-rule.command.ts'
import { ruleProposalDesk } from '../../src/modules/agreements/change-rule/decide-proposal.command.ts'
import { exportDesk } from '../../src/modules/casework/export-work/export.command.ts'
import { campaignDesk } from '../../src/modules/campaigns/campaign/campaign-desk.query.ts'
import { editionDesk } from '../../src/modules/barriers/publish-edition/publish-edition.command.ts'
import { changeDesk } from '../../src/modules/barriers/decide-change/decide-change.command.ts'
import { evaluationDesk } from '../../src/modules/evaluations/evaluation/who.query.ts'
import { releaseDesk } from '../../src/modules/experiences/release-results/decide-release.command.ts'
import { questionDesk } from '../../src/modules/helpdesk/question/who.query.ts'
import { issueDesk } from '../../src/modules/outcomes/compile-issue/decide-issue.command.ts'
import { reportDesk } from '../../src/modules/progress/report/who.query.ts'
import { rollOutDesk } from '../../src/modules/interventions/decide-roll-out/decide-roll-out.command.ts'
import { proposalDesk } from '../../src/modules/interventions/judge-change/judge-change.command.ts'
import { proposalDesk as warningDesk } from '../../src/modules/warnings/judge-proposal/judge-proposal.command.ts'
import { machinePermissionsOf } from '../../src/modules/partners/organisation/machine-permissions.ts'
import { issuedDesk } from '../../src/modules/partners/keep-issued/keep-issued.command.ts'
import { grantDesk } from '../../src/modules/partners/grant-roles/judge-grant.command.ts'
import { eventDesk } from '../../src/modules/gatherings/event/event-desk.query.ts'
import { testContext } from '../context.ts'
import { rounds } from '../property.ts'

const program = await testContext()
const [owner, stranger] = ['politie-demo', 'deltabank-demo']

type AnyTable = DeedTable<Kept<string>, string, string>
type AnyDesk = Desk<Kept<string>, string, string, { id: string; organisationId: string | null }>
const desks: Record<string, AnyDesk> = Object.fromEntries(
  Object.entries({
    Campaign: campaignDesk,
    Event: eventDesk,
    BarrierChange: changeDesk,
    InterventionProposal: proposalDesk,
    RuleProposal: ruleProposalDesk,
    WarningProposal: warningDesk,
    RoleGrant: grantDesk,
    RollOut: rollOutDesk,
    BarrierEdition: editionDesk,
    Export: exportDesk,
    SharingRule: ruleDesk,
    ExperienceRelease: releaseDesk,
    OutcomesIssue: issueDesk,
    ProgressReport: reportDesk,
    HelpdeskQuestion: questionDesk,
    Evaluation: evaluationDesk,
    IssuedChange: issuedDesk,
  }).map(([name, desk]) => [name, desk as never as AnyDesk]),
)
const tables = modules.flatMap(({ deeds = {} }) => Object.entries(deeds)) as [string, AnyTable][]

/** The desk of the module, with this thing. */
const deskOf = (table: AnyTable, { changed: _, ...real }: AnyDesk, find: () => Kept<string>): AnyDesk => ({
  ...real,
  table: { ...table, of: (thing) => thing },
  within: (ctx, work) => transaction(ctx, work),
  find: async () => find(),
  subject: () => ({ subjectKind: 'try', subjectId: tried }),
})
let tried = ''
const permissionsOf = ({ may, deeds }: AnyTable): Permission[] => [
  may,
  ...Object.values(deeds).flatMap((deed) => deed.may ?? []),
]
const refusal = (error: unknown) => (error instanceof Refusal ? error : Promise.reject(error))
/** Takes it with nothing to do but to tell what the table says; what was refused, or where it leads. */
const take = (ctx: Context, desk: AnyDesk, name: string, entries: Record<string, string>) => {
  const { tells } = desk.table.deeds[name] ?? {}
  return takeDeed(ctx, desk, name, { id: crypto.randomUUID(), entries }, async (_tx, _thing, { to, tell }) => {
    if (tells) await tell(defineEvent(tells), {})
    return to
  }).catch(refusal)
}

test('every table has a desk here', () => {
  expect(Object.keys(desks).toSorted()).toEqual(tables.map(([name]) => name).toSorted())
})

test.each(tables)('%s: exactly what is offered is taken', async (name, table) => {
  const all = Object.values(table.deeds).flatMap(({ from }) => [...Object.keys(from), ...Object.values(from)])
  const first = program.as(owner, ...permissionsOf(table))
  const people = [first, program.as(owner, ...permissionsOf(table)), program.as(stranger, ...permissionsOf(table))]
  const hands = Object.fromEntries(['proposer', 'writer', 'lister', 'confirmers'].map((hand) => [hand, idOf(first)]))
  const found: Record<string, number> = {}
  for (const status of new Set(all))
    for (const [who, ctx] of people.entries())
      for (const deedName of Object.keys(table.deeds)) {
        tried = crypto.randomUUID()
        const thing: Kept<string> = { status: status as string, ownerId: owner, sequence: 3, hands }
        const desk = deskOf(table, desks[name] as AnyDesk, () => thing)
        const whole = { because: 'Het kan niet meer.', sequence: '3' }
        const isOffered = deedsNow(desk.table, thing, ctx.actor, true).some((one) => one.name === deedName)
        const deed = table.deeds[deedName]
        const said = `${deedName} from ${status} by person ${who}`
        const answered = await take(ctx, desk, deedName, whole)
        expect(typeof answered === 'string', said).toBe(isOffered)
        if (answered instanceof Refusal) expect([403, 409], said).toContain(answered.status)
        expect(await take(program.as(owner), desk, deedName, whole), said).toMatchObject({ status: 403 })
        if (isOffered && deed?.seen)
          expect(await take(ctx, desk, deedName, { ...whole, sequence: '2' }), said).toMatchObject({ status: 409 })
        if (isOffered && deed?.needs)
          expect(await take(ctx, desk, deedName, { ...whole, because: ' ' }), said).toMatchObject({ status: 400 })
        // The line in the record and what the module does are one.
        const { rows } = await program.ctx.db.pool.query('select action from foundation.audit where subject_id = $1', [
          tried,
        ])
        expect(
          rows.map(({ action }) => action),
          said,
        ).toEqual(isOffered && deed?.done ? [deed.done] : [])
        if (isOffered) found[deedName] = (found[deedName] ?? 0) + 1
      }
  // Every deed can be done by somebody.
  expect(Object.keys(found).toSorted()).toEqual(Object.keys(table.deeds).toSorted())
})

function idOf({ actor }: Context): string {
  return actor.kind === 'person' ? actor.id : ''
}

/** One human with three accounts, two of them in one organisation, with every right. */
function human(table: AnyTable): Context[] {
  const accounts = [owner, owner, stranger].map((organisation) => program.as(organisation, ...permissionsOf(table)))
  const ids = accounts.map(idOf)
  return accounts.map((ctx) => ({ ...ctx, actor: { ...ctx.actor, accounts: ids } as Context['actor'] }))
}

/** Statuses that take two, to which these deeds lead one human. */
async function reached(table: AnyTable, real: AnyDesk, path: readonly (readonly [number, string])[]) {
  const accounts = human(table)
  const [maker] = accounts as [Context]
  const { status, hand } = table.begins
  let thing: Kept<string> = {
    status,
    ownerId: owner,
    sequence: 1,
    hands: hand ? { [hand]: idOf(maker) } : {},
  }
  for (const [account, name] of path) {
    const ctx = accounts[account] as Context
    const to = await take(
      ctx,
      deskOf(table, real, () => thing),
      name,
      { because: 'Daarom.', sequence: '1' },
    )
    if (typeof to !== 'string') continue
    const { hand: becomes } = table.deeds[name] ?? {}
    thing = { ...thing, status: to, hands: { ...thing.hands, ...(becomes && { [becomes]: idOf(ctx) }) } }
    if (table.byTwo?.includes(to)) return to
  }
  return null
}
const paths = (table: AnyTable) =>
  fc.array(fc.tuple(fc.nat({ max: 2 }), fc.constantFrom(...Object.keys(table.deeds))), { minLength: 4, maxLength: 16 })
const campaignTable = Object.fromEntries(tables).Campaign as AnyTable
const byTwo = tables.filter(([, table]) => table.byTwo)

test.each(byTwo)('%s: no machine is one of the two', (_name, table) => {
  const asked = Object.values(table.deeds).filter(({ another, hand }) => another || hand)
  expect(machinePermissionsOf(asked.map(({ may = table.may }) => may))).toEqual(new Set())
})

test.each(byTwo)('%s: no path of one human with three accounts leads where it takes two', async (name, table) => {
  await fc.assert(
    fc.asyncProperty(paths(table), async (path) => {
      expect(await reached(table, desks[name] as AnyDesk, path)).toBeNull()
    }),
    rounds(800),
  )
})

test.each(byTwo)('%s: a table that forgets the second person is found', async (name, table) => {
  const forgetful = Object.fromEntries(
    Object.entries(table.deeds).map(([deed, { another: _, ...rest }]) => [deed, rest]),
  )
  const property = fc.asyncProperty(paths(table), async (path) => {
    expect(await reached({ ...table, deeds: forgetful }, desks[name] as AnyDesk, path)).toBeNull()
  })
  const { failed } = await fc.check(property, rounds(800))
  expect(failed).toBe(true)
})

test('two accounts of which the provider says that they are of one human are one pair of eyes', async () => {
  const issuer = 'https://aanmelden.example'
  const { pool } = program.ctx.db
  await pool.query(`insert into partners.organisation (id, name, kind) values ($1, $1, 'police')`, [owner])
  const signedIn = async (subject: string, human: string): Promise<Context> => {
    const id = program.ctx.newId()
    await pool.query(
      `insert into partners.person (id, issuer, subject, name, organisation_id, roles)
        values ($1, $2, $3, 'Iemand', $4, '{communication-adviser}')`,
      [id, issuer, subject, owner],
    )
    await identities.noteSignIn(program.ctx, id, human)
    const actor = await identities.findPerson(program.ctx, issuer, subject)
    if (!actor) throw new Error('nobody')
    return { ...program.visitor, actor }
  }
  const first = await signedIn('a1', 'P-0042')
  const other = await signedIn('b1', 'P-0043')
  const second = await signedIn('a2', 'P-0042')
  const proposed: Kept<string> = { status: 'proposed', ownerId: owner, sequence: 1, hands: { proposer: idOf(first) } }
  const desk = deskOf(campaignTable, desks.Campaign as AnyDesk, () => proposed)
  expect(await take(second, desk, 'approve', {})).toMatchObject({ code: deedMessages.anotherPerson, status: 409 })
  expect(await take(other, desk, 'approve', {})).toBe('approved')
  const { rows } = await pool.query('select human from partners.person where issuer = $1', [issuer])
  expect(JSON.stringify(rows)).not.toContain('P-0042')
})

test('a deed announces what its table says, and nothing else', async () => {
  const table: AnyTable = {
    may: 'gatherings:write',
    of: (thing) => thing,
    begins: { status: 'draft' },
    deeds: { plan: { from: { draft: 'planned' }, by: 'anybody', done: null, tells: 'try.planned' } },
  }
  const desk = deskOf(table, desks.Event as AnyDesk, () => ({ status: 'draft' }))
  const as = program.as(owner, 'gatherings:write')
  const silent = takeDeed(as, desk, 'plan', { id: crypto.randomUUID() }, async () => undefined)
  await expect(silent).rejects.toThrow('its table says try.planned')
  expect(await take(as, desk, 'plan', {})).toBe('planned')
  expect(deedMessages.anotherPerson).toBe('deeds.another-person')
})
