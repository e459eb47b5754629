// SPDX-License-Identifier: EUPL-1.2
// Each kind of product, once there and once gone: the plan says so at the next look.
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { approveProduct, insertProduct } from '../plan/item.store.ts'
import { planTransaction } from '../plan/who.query.ts'
import { planStanding, type StandingAction } from '../standing/plan-standing.query.ts'
import { complaintDeskRequirements } from './complaint-desk-requirements.query.ts'
import { findProducts } from './find-products.query.ts'
import { type ProductKindName, productKindNames } from './product-kind.ts'
import { readyInterventions } from './ready-intervention.query.ts'

/** The action that one product of each kind was linked to. */
const actionOf = new Map<string, string>()

const program = await testContext({ demo: true })
// What nobody adopted yet, for this test somebody did.
await sql("update taxonomy.edition set status = 'published'", "update barriers.edition set status = 'published'")
// And nothing of the demo is linked yet.
await sql('delete from action_plan.product')
const found = await findProducts(program.ctx)
const plan = await planStanding(program.ctx, 2023)
const free = plan?.actions.filter(({ planning, saidDoneAt }) => planning.kind === 'quarters' && saidDoneAt === null)
await planTransaction(program.ctx, async (tx) => {
  for (const [at, kind] of productKindNames.entries()) {
    const [key = '', product] = [...found].find(([one]) => one.startsWith(`${kind} `)) ?? []
    const actionId = free?.[at]?.id ?? ''
    if (!product) throw new Error(`the demo holds no ${kind}`)
    const reference = key.slice(kind.length + 1)
    const by = { linkedBy: null, linkedOrganisationId: null, seenOn: null, linkedAt: program.ctx.now() }
    await insertProduct(tx, { actionId, kind, reference, title: product.title.nl, ...by })
    await approveProduct(tx, { actionId, kind, reference }, program.ctx.now())
    actionOf.set(kind, actionId)
  }
})

/** As the owner of the tables, past foreign keys: whatever made it go, it is gone. */
async function sql(...statements: string[]): Promise<void> {
  await program.ctx.db.pool.query(
    `set session_replication_role = replica; ${statements.join('; ')}; set session_replication_role = origin`,
  )
}

async function standingOf(kind: ProductKindName): Promise<StandingAction | undefined> {
  const plan = await planStanding(program.visitor, 2023)
  return plan?.actions.find(({ id }) => id === actionOf.get(kind))
}

/** What is part of the program no statement takes away. */
type Shipped = 'complaint-desk-requirements' | 'ready-intervention'

const removals: Record<Exclude<ProductKindName, Shipped>, string> = {
  factsheet: 'delete from factsheets.edition',
  'evaluated-pilot': 'delete from pilots.pilot',
  'campaign-calendar': 'delete from campaigns.campaign',
  'measured-effect': "delete from evaluations.evaluation where status = 'published'",
  'intervention-register': 'delete from interventions.intervention',
  'research-inventory': 'delete from research.study',
  'reporting-points': 'delete from partners.reporting_point',
  helpdesk: 'delete from helpdesk.published_answer',
  'knowledge-platform': 'delete from knowledge.article',
  'figures-release': 'delete from statistics.release',
  'held-event': 'delete from gatherings.event',
  'barrier-edition': 'delete from barriers.edition',
  'taxonomy-edition': 'delete from taxonomy.edition',
  'key-messages': 'delete from campaigns.version',
  'experience-results': 'delete from experiences.release',
  'outcomes-issue': 'delete from outcomes.issue',
  'phishing-shield': 'delete from shield.change',
}

describe('a product', () => {
  for (const [kind, removal] of Object.entries(removals) as [keyof typeof removals, string][]) {
    it(`${kind}: done while it is there, claimed at the next look when it is gone`, async () => {
      expect((await standingOf(kind))?.standing).toBe('done')
      await sql(removal)
      const after = await standingOf(kind)
      expect(after?.standing).toBe('claimed')
      expect(after?.reasons).toContain('product-gone')
      expect(after?.products[0]?.href).toBeNull()
    })
  }

  it('ready-intervention: done while the program has it', async () => {
    expect(await standingOf('ready-intervention')).toMatchObject({ standing: 'done' })
    expect(await readyInterventions(program.ctx, [])).toEqual([])
  })

  it('complaint-desk-requirements: a draft is only claimed, and without a list there is none', async () => {
    expect(await standingOf('complaint-desk-requirements')).toMatchObject({ standing: 'claimed' })
    expect((await standingOf('complaint-desk-requirements'))?.reasons).toContain('product-draft')
    expect(await complaintDeskRequirements(program.ctx, [])).toEqual([])
  })
})
