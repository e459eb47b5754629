// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod'
import { csvLine } from '#foundation/text'
import type { CampaignView } from '../campaign/campaign-view.query.ts'
import type { Campaign } from '../campaign/campaign.ts'
import { measuredHow } from '../evaluate-campaign/measurement.ts'
import type { givenCampaign } from './give-campaigns.schema.ts'

export type Given = z.output<typeof givenCampaign>

/** What is given of a campaign to programs. */
export function givenOf(
  one: Campaign,
  { senders, sentence, messageEnded }: Pick<CampaignView, 'senders' | 'sentence' | 'messageEnded'>,
  stopped: ReadonlySet<string>,
): Given {
  const measurement = measurementOf(one, stopped)
  const orNull = (text: string) => (text === '' ? null : text)
  return {
    code: one.code,
    title: one.title,
    titleEn: orNull(one.titleEn),
    status: one.status === 'cancelled' ? 'cancelled' : 'approved',
    audience: one.audience,
    forms: one.forms,
    startsOn: one.startsOn,
    endsOn: one.endsOn,
    precision: one.precision,
    regions: one.regions,
    senders,
    message: sentence === '' ? null : { id: one.messageId, sentence, ended: messageEnded?.how ?? null },
    channels: one.channels,
    budget: one.budget,
    assets: one.assets.map(({ kind, title, address, alt }) => ({
      kind,
      title,
      address: orNull(address),
      alt: orNull(alt),
    })),
    goals: one.goals.map((goal, at) => ({
      ...goal,
      measured: measuredHow({ hasPlan: measurement === 'planned', notMeasured: one.notMeasured }, at),
    })),
    measurement,
    notMeasuredBecause: measurement === 'not-measured' ? one.notMeasured : null,
    intervention: orNull(one.intervention),
    isReported: one.ownerId === null,
    isExample: one.isExample,
    source: one.source,
    sequence: one.sequence,
    changedAt: one.changedAt.toISOString(),
  }
}

function measurementOf({ evaluationId, notMeasured }: Campaign, stopped: ReadonlySet<string>): Given['measurement'] {
  if (evaluationId !== null) return stopped.has(evaluationId) ? 'stopped' : 'planned'
  return notMeasured !== '' ? 'not-measured' : 'unknown'
}

const columns: Record<string, (one: Given) => string> = {
  code: (one) => one.code,
  title: (one) => one.title,
  status: (one) => one.status,
  audience: (one) => one.audience,
  forms: (one) => one.forms.join(' '),
  starts_on: (one) => one.startsOn,
  ends_on: (one) => one.endsOn,
  precision: (one) => one.precision,
  regions: (one) => one.regions.join(' '),
  senders: (one) => one.senders.join('; '),
  sentence: (one) => one.message?.sentence ?? '',
  sentence_ended: (one) => one.message?.ended ?? '',
  channels: (one) => one.channels.join(' '),
  budget: (one) => one.budget,
  intervention: (one) => one.intervention ?? '',
  is_reported: (one) => (one.isReported ? 'yes' : 'no'),
  is_example: (one) => (one.isExample ? 'yes' : 'no'),
  source: (one) => one.source?.url ?? '',
  changed_at: (one) => one.changedAt,
}

/** A line each. */
export function campaignsCsv(all: readonly Given[]): string {
  const lines = all.map((one) => csvLine(Object.values(columns).map((value) => value(one))))
  return [csvLine(Object.keys(columns)), ...lines].join('')
}
