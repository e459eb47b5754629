// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto'
import type { Context } from '#foundation/access'
import { planMessages } from '../campaign/campaign.text.ts'
import { proposeCampaign } from './plan-campaign.command.ts'
import { approveCampaign } from './settle-campaign.command.ts'

/** A colleague: the second pair of eyes. */
export const colleagueOf = (ctx: Context): Context => ({
  ...ctx,
  actor: { ...ctx.actor, id: randomUUID() } as Context['actor'],
})

/** Put forward by one and approved by a colleague, unless a co-sender or a clash is waited for. */
export async function proposeByTwo(ctx: Context, id: string): Promise<void> {
  await proposeCampaign(ctx, id)
  await approveCampaign(colleagueOf(ctx), id).catch((error: Error) => {
    if (error.message !== planMessages.openClash) throw error
  })
}

/** What somebody fills in for a campaign; invented. `messageId` and what is changed are given by the caller. */
export const campaignForm = {
  title: 'Eerst bellen, dan betalen (verzonnen)',
  about: 'Verzonnen: wij vragen mensen om eerst zelf te bellen.',
  audience: 'everyone',
  forms: ['FF-200'],
  channels: ['online', 'social'],
  startsOn: '4-1-2027',
  endsOn: '24-1-2027',
  regions: '',
  budget: 'up-to-25',
  'goal1-kind': 'behaviour',
  'goal1-what': 'Meer mensen bellen eerst zelf.',
  'goal1-numerator': 'mensen die zeggen dat zij eerst bellen',
  'goal1-denominator': 'ondervraagden van 18 jaar en ouder',
  'goal1-baseline': '412 van 1.000 in november 2026',
  'goal1-by': 'Onderzoeksbureau (demo)',
  'goal1-on': '1-2-2027',
  intervention: '',
  embargoOn: '',
}
