// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { dutchDay, municipalityOf } from '#values'
import type { Campaign } from '../campaign/campaign.ts'
import { selectCampaigns } from '../campaign/campaign.store.ts'
import { selectVersions } from '../message/message.store.ts'
import { type Version, versionKey } from '../message/message.ts'
import { contradictionsAmong, type Question } from '../message/stance.ts'
import { adviserTransaction } from '../message/who.query.ts'
import { selectUses } from '../use-message/use.store.ts'
import { type CampaignClash, clashesAmong, type Planned } from './clash.ts'
import { type KeptClash, selectKept } from './kept-clash.store.ts'

/** One of the things that clash, as people see it. */
export interface Side {
  title: string
  /** What it says. */
  words: string
  href: { campaign: string } | { message: string }
}

export interface FoundClash {
  key: string
  kind: CampaignClash['kind'] | 'message'
  question: Question | null
  weeks: { from: string; to: string } | null
  sides: Side[]
  /** Ids of the campaigns in it. */
  campaigns: string[]
  kept: KeptClash | null
}

/** All that clashes now or will, in campaigns that were put forward and in messages that are used; first what nobody answered. */
export function listClashes(ctx: Context): Promise<FoundClash[]> {
  return adviserTransaction(ctx, (tx) => findClashes(ctx, tx))
}

/** `also`: a draft that its owner looks at, as if it were put forward. */
export async function findClashes(ctx: Context, tx: Tx, also: Campaign | null = null): Promise<FoundClash[]> {
  const today = dutchDay(ctx.now())
  const versions = await selectVersions(tx)
  const all = await selectCampaigns(tx, { from: today, to: '9999-12-31' })
  const planned = all.filter(({ status, id }) => status === 'proposed' || status === 'approved' || id === also?.id)
  const found = [
    ...campaignClashes(planned, versions),
    ...messageClashes(versions, new Set((await selectUses(tx, { today })).map(versionKey))),
  ]
  const kept = await selectKept(
    tx,
    found.map(({ key }) => key),
  )
  return found
    .map((clash) => ({ ...clash, kept: kept.get(clash.key) ?? null }))
    .toSorted((a, b) => Number(Boolean(a.kept?.agreedId)) - Number(Boolean(b.kept?.agreedId)) || firstToMatter(a, b))
}

/** Clashes of campaigns that are over, in what others published about them. */
export function pastClashes(campaigns: readonly Campaign[]): FoundClash[] {
  return campaignClashes(campaigns, [])
    .map((clash) => ({ ...clash, kept: null }))
    .toSorted(firstToMatter)
}

function campaignClashes(campaigns: readonly Campaign[], versions: readonly Version[]): Omit<FoundClash, 'kept'>[] {
  const versionOf = new Map(versions.map((version) => [versionKey(version), version]))
  const saidBy = ({ messageId, messageNumber }: Campaign) =>
    messageId === null || messageNumber === null
      ? undefined
      : versionOf.get(versionKey({ messageId, number: messageNumber }))
  const byKey = new Map(campaigns.map((one) => [plannedKey(one), one]))
  const planned = campaigns.map((one): Planned => {
    const said = saidBy(one)
    const { audience, startsOn, endsOn, regions } = one
    return {
      key: plannedKey(one),
      audience,
      startsOn,
      endsOn,
      regions,
      message: one.messageId ?? one.words,
      stances: said?.stances ?? one.stances,
      isExact: one.precision === 'day',
    }
  })
  return clashesAmong(planned, safetyRegionOf).map((clash) => {
    const among = clash.among.flatMap((key) => byKey.get(key) ?? []).toSorted(firstToStart)
    return {
      key: clash.key,
      kind: clash.kind,
      question: clash.kind === 'stance' ? clash.question : null,
      weeks: { from: clash.from, to: clash.to },
      sides: among.map((one) => ({
        title: one.title,
        words: saidBy(one)?.sentence ?? one.words,
        href: { campaign: one.code },
      })),
      campaigns: among.map(({ id }) => id),
    }
  })
}

/** In use is what is in force, and what still stands somewhere after it was replaced or recalled. */
function messageClashes(versions: readonly Version[], used: ReadonlySet<string>): Omit<FoundClash, 'kept'>[] {
  const inUse = versions
    .filter((version) => version.status === 'in-force' || (version.inForceAt !== null && used.has(versionKey(version))))
    .map((version) => ({ ...version, key: versionKey(version) }))
  return contradictionsAmong(inUse)
    .filter(({ one, other }) => one.messageId !== other.messageId)
    .map(({ key, question, one, other }) => ({
      key,
      kind: 'message',
      question,
      weeks: null,
      sides: [one, other].toSorted(bySentence).map(({ messageId, sentence }) => ({
        title: sentence,
        words: sentence,
        href: { message: messageId },
      })),
      campaigns: [],
    }))
}

// Keys have the order of chance when rows came in together; what people read has an order that stays.

function firstToMatter(a: FoundClash, b: FoundClash): number {
  const [week, other] = [a.weeks?.from ?? '', b.weeks?.from ?? '']
  return week.localeCompare(other) || titlesOf(a).localeCompare(titlesOf(b), 'nl')
}

function titlesOf({ sides }: FoundClash): string {
  return sides.map(({ title }) => title).join(' ')
}

function firstToStart(a: Campaign, b: Campaign): number {
  return a.startsOn.localeCompare(b.startsOn) || a.title.localeCompare(b.title, 'nl')
}

function bySentence(a: Version, b: Version): number {
  return a.sentence.localeCompare(b.sentence, 'nl')
}

function plannedKey({ id, sequence }: Campaign): string {
  return `${id}.${sequence}`
}

function safetyRegionOf(code: string): string | undefined {
  return municipalityOf(code)?.safetyRegion
}
