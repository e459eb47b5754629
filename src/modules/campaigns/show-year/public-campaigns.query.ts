// SPDX-License-Identifier: EUPL-1.2
import { type Context } from '#foundation/access'
import { findEvidence, stoppedPlans } from '#modules/evaluations'
import { dutchDay, municipalityOf, regionCodeOf } from '#values'
import { placesMeet } from '../answer-clash/clash.ts'
import { type CampaignView, campaignViews } from '../campaign/campaign-view.query.ts'
import { type Campaign, isPublic } from '../campaign/campaign.ts'
import { selectByCode, selectCampaigns } from '../campaign/campaign.store.ts'
import { selectResults } from '../evaluate-campaign/result.store.ts'
import type { Result } from '../evaluate-campaign/result.ts'
import { type Audience, audiences, audiencesMeet } from '../message/audience.ts'
import type { Tx } from '#foundation/db'
import { publicTransaction } from '../message/who.query.ts'

export interface Asked {
  from: string
  to: string
  /** Who is asked for: then also what is for everyone. Null: all. */
  audience: Audience | null
  /** 'GM0599', 'VR17': then also what is for the whole country. Null: all. */
  region: string | null
}

/** What an address asks for by `doelgroep` and `regio`. `isUnknown`: there is no such audience or region. */
export function askedIn(search: URLSearchParams): Pick<Asked, 'audience' | 'region'> & { isUnknown: boolean } {
  const [audience, region] = [search.get('doelgroep') ?? '', (search.get('regio') ?? '').trim()]
  const known = audiences.find((one) => one === audience) ?? null
  const code = region === '' ? null : regionCodeOf(region.slice(0, 80))
  return { audience: known, region: code, isUnknown: (audience !== '' && !known) || (region !== '' && !code) }
}

/** Campaigns that anybody may know of, whoever asks: two locks, of the database and here. */
export async function listPublicCampaigns(
  ctx: Context,
  asked: Asked,
): Promise<{ campaigns: Campaign[]; views: CampaignView[] }> {
  return publicTransaction(ctx, async (tx) => {
    const all = (await selectCampaigns(tx, asked)).filter((one) => isPublic(one, ctx.now()))
    const { audience, region } = asked
    const campaigns = all
      .filter((one) => audience === null || audiencesMeet(one.audience, audience))
      .filter(
        (one) => region === null || placesMeet(one.regions, [region], (code) => municipalityOf(code)?.safetyRegion),
      )
    return { campaigns, views: await campaignViews({ ...ctx, actor: { kind: 'anyone' } }, tx, campaigns) }
  })
}

export async function findPublicCampaign(
  ctx: Context,
  code: string,
): Promise<{ view: CampaignView; results: Result[]; measured: Measured | null } | null> {
  return publicTransaction(ctx, async (tx) => {
    const campaign = await selectByCode(tx, code)
    if (!campaign || !isPublic(campaign, ctx.now())) return null
    const [view] = await campaignViews({ ...ctx, actor: { kind: 'anyone' } }, tx, [campaign])
    if (!view) return null
    return { view, results: await selectResults(tx, campaign.id), measured: await measuredOf(ctx, tx, campaign) }
  })
}

/** How it is measured: the plan lies fixed, or was given up since; what of it was published, by its title. Null: there is no plan. */
export interface Measured {
  isStopped: boolean
  evidence: { title: string; found: string; href: string } | null
}

async function measuredOf(ctx: Context, tx: Tx, { evaluationId }: Campaign): Promise<Measured | null> {
  if (evaluationId === null) return null
  const isStopped = (await stoppedPlans(ctx, tx, [evaluationId])).has(evaluationId)
  const found = await findEvidence({ ...ctx, tx }, evaluationId)
  return { isStopped, evidence: found ? { title: found.words, found: found.found, href: found.href } : null }
}

/** From a year back up to two years on: what a calendar shows. */
export function calendarTime(ctx: Context): Pick<Asked, 'from' | 'to'> {
  const year = Number(dutchDay(ctx.now()).slice(0, 4))
  return { from: `${year - 1}-01-01`, to: `${year + 2}-12-31` }
}
