// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { formatDate, type Language, localeOf, translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { findCurrentEdition } from '#modules/taxonomy'
import { type CalendarDate, formatCalendarDate, municipalityOf, safetyRegions } from '#values'
import { selectVersions } from '../message/message.store.ts'
import { type Version, versionKey } from '../message/message.ts'
import { audienceText } from '../message/message.text.ts'
import type { Campaign } from './campaign.ts'
import { campaignText } from './campaign.text.ts'

/** A campaign in the words of the reader. */
export interface CampaignView {
  id: string
  code: string
  title: string
  lang: Language
  about: string
  status: Campaign['status']
  audience: Campaign['audience']
  audienceName: string
  startsOn: string
  endsOn: string
  when: string
  where: string
  forms: string[]
  channels: string[]
  budget: string
  /** Who sends it: the owner first. */
  senders: string[]
  /** What it says, and whether organisations agreed to that. */
  sentence: string
  sentenceLang: Language
  messageId: string | null
  /** What became of those words since; null: they hold, or nobody agreed to them here. */
  messageEnded: { how: 'replaced' | 'recalled'; on: string; because: string } | null
  assets: Campaign['assets']
  goals: Campaign['goals']
  intervention: string
  notMeasured: string
  source: Campaign['source']
  isReported: boolean
  isExample: boolean
  isRough: boolean
  isCancelled: boolean
  because: string
}

/** `tx`: sees what whoever reads may see. */
export async function campaignViews(ctx: Context, tx: Tx, campaigns: readonly Campaign[]): Promise<CampaignView[]> {
  const ids = campaigns.flatMap(({ ownerId, coSenders }) =>
    [ownerId ?? [], coSenders.map((one) => one.organisationId)].flat(),
  )
  const names = await organisationNames({ ...ctx, tx }, [...new Set(ids)])
  const versions = new Map((await selectVersions(tx)).map((version) => [versionKey(version), version]))
  const { byId } = await findCurrentEdition(ctx)
  return campaigns.map((one) =>
    viewOf(one, ctx.language, {
      organisation: (id) => names.get(id) ?? id,
      form: (id) => byId.get(id)?.label[ctx.language] ?? id,
      version: versions.get(versionKey({ messageId: one.messageId ?? '', number: one.messageNumber ?? 0 })),
    }),
  )
}

interface Known {
  organisation(id: string): string
  form(id: string): string
  version: Version | undefined
}

function viewOf(one: Campaign, language: Language, known: Known): CampaignView {
  const t = translate(campaignText, language)
  const isEnglish = language === 'en' && one.titleEn !== ''
  const { version } = known
  const saysEnglish = language === 'en' && Boolean(version?.sentenceEn)
  return {
    id: one.id,
    code: one.code,
    title: isEnglish ? one.titleEn : one.title,
    lang: isEnglish ? 'en' : 'nl',
    about: one.about,
    status: one.status,
    audience: one.audience,
    audienceName: audienceText[language][one.audience],
    startsOn: one.startsOn,
    endsOn: one.endsOn,
    when: when(one, language),
    where: one.regions.length === 0 ? t('country') : one.regions.map(regionName).join(', '),
    forms: one.forms.map(known.form),
    channels: one.channels.map((channel) => t(channel)),
    budget: t(one.budget),
    senders: one.ownerId
      ? [one.ownerId, ...one.coSenders.map(({ organisationId }) => organisationId)].map(known.organisation)
      : [one.ownerName, ...one.senderNames],
    sentence: version ? (saysEnglish ? version.sentenceEn : version.sentence) : one.words,
    sentenceLang: saysEnglish ? 'en' : 'nl',
    messageId: one.messageId,
    messageEnded: endOf(version, language),
    assets: one.assets,
    goals: one.goals,
    intervention: one.intervention,
    notMeasured: one.notMeasured,
    source: one.source,
    isReported: one.ownerId === null,
    isExample: one.isExample,
    isRough: one.precision === 'month',
    isCancelled: one.status === 'cancelled',
    because: one.because,
  }
}

function endOf(version: Version | undefined, language: Language): CampaignView['messageEnded'] {
  if (!version?.endedAt || (version.status !== 'replaced' && version.status !== 'recalled')) return null
  return { how: version.status, on: formatDate(version.endedAt, language), because: version.because }
}

/** '5 oktober 2026 – 1 november 2026', or 'mei 2019' when only that is known. */
function when(
  { startsOn, endsOn, precision }: Pick<Campaign, 'startsOn' | 'endsOn' | 'precision'>,
  language: Language,
): string {
  const said = (day: CalendarDate) =>
    precision === 'day'
      ? formatCalendarDate(day, language)
      : new Intl.DateTimeFormat(localeOf(language), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00Z`),
        )
  return said(startsOn) === said(endsOn) ? said(startsOn) : `${said(startsOn)} – ${said(endsOn)}`
}

/** 'Rotterdam', 'Rotterdam-Rijnmond' */
function regionName(code: string): string {
  return municipalityOf(code)?.name ?? safetyRegions().find((one) => one.code === code)?.name ?? code
}
