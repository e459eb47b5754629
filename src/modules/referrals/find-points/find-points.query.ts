// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { translate } from '#foundation/text'
import { listPartiesOf } from '#modules/agreements'
import type { PhoneAdvice } from '#modules/guidance'
import {
  findOrganisation,
  listReportingPoints,
  type ReportingPoint,
  type VerifiedNumber,
  verifiedNumbersOf,
} from '#modules/partners'
import { selectOfReports } from '../referral/referral.store.ts'
import type { Calls } from '../referral/packet.ts'
import { isOpen } from '../referral/referral.ts'
import { makerOf } from '../hand-over/prepare.query.ts'
import { entryOf } from './entry-of.ts'
import type { FitQuestion } from './fit.ts'
import { pointsText } from './points.text.ts'

export interface PointToRefer {
  /** Entry of the register; of a partner without one its id. */
  id: string
  /** Who takes somebody over warmly; null: one only says where to go. */
  receiverId: string | null
  name: string
  does: string[]
  doesNot: string[]
  /** What one brings along, or does first. */
  needs: string[]
  /** When the own organisation sends people there, by the register. */
  when: string | null
  questions: FitQuestion[]
  ways: string[]
  /** Null: none that somebody compared with its source in the last six months. */
  number: VerifiedNumber | null
  /** It was tried for this report, and it came back or was refused. */
  wasTried: boolean
  /** The open hand-over of this report; null: none. */
  thereId: string | null
  /** Whether who takes over may call the person back; null: it takes nobody over. */
  calls: Calls | null
}

const most = 12

/**
 * Where this person can go on: who takes over first, then those of the register for this form and for the person to whom it happened. In one transaction:
 * it is asked again at every key of a call.
 */
export function findPoints(
  ctx: Context,
  advice: Pick<PhoneAdvice, 'form' | 'audience'>,
  reportId?: string,
): Promise<PointToRefer[]> {
  const own = makerOf(ctx)
  const system = asSystem(ctx, 'referrals.find-points')
  return transaction(system, (tx) => pointsFor({ ...system, tx }, tx, { own, ...advice, reportId }))
}

async function pointsFor(
  ctx: Context,
  tx: Tx,
  {
    own,
    form,
    audience,
    reportId,
  }: Pick<PhoneAdvice, 'form' | 'audience'> & { own: string; reportId: string | undefined },
): Promise<PointToRefer[]> {
  const { items: all } = await listReportingPoints(ctx, { limit: 100 })
  const { items: fitting } = await listReportingPoints(ctx, { fraudForm: form, audience, limit: 100 })
  const ids = await listPartiesOf(tx, { exchange: 'warm-hand-over', senderId: own, at: ctx.now() })
  const receivers = []
  for (const id of ids) {
    const found = id === own ? null : await findOrganisation(tx, id)
    if (found) receivers.push(found)
  }
  const before = reportId ? await selectOfReports(tx, [reportId]) : []
  const tried = new Set(
    before.filter(({ status }) => status === 'refused' || status === 'returned').map((one) => one.receiverId),
  )
  const there = new Map(before.filter(({ status }) => isOpen(status)).map((one) => [one.receiverId, one.id]))
  const refersTo = all.find(({ organisationId }) => organisationId === own)?.refersTo ?? []
  const t = translate(pointsText, ctx.language)
  const shown = (
    entry: ReportingPoint | undefined,
    receiver: { id: string; name: string; kind: string } | null,
  ): PointToRefer => ({
    id: entry?.id ?? receiver?.id ?? '',
    receiverId: receiver?.id ?? null,
    name: receiver?.name ?? entry?.organisation[ctx.language] ?? '',
    does: (entry?.does ?? []).map((line) => line[ctx.language]),
    doesNot: (entry?.doesNot ?? []).map((line) => line[ctx.language]),
    needs: (entry?.requirements ?? []).map((line) => line[ctx.language]),
    when: refersTo.find(({ pointId }) => pointId === entry?.id)?.when[ctx.language] ?? null,
    questions: [
      ...(receiver?.kind === 'bank'
        ? [{ text: t('ownBank', { who: receiver.name }), fitsWhen: 'yes' as const, isOwnBank: true as const }]
        : []),
      ...(entry?.referralQuestions ?? []).map((one) => ({ text: one[ctx.language], fitsWhen: one.fitsWhen })),
    ],
    ways: (entry?.channels ?? []).flatMap((channel) => {
      if (channel.type === 'described') return [channel.value[ctx.language]]
      return channel.type === 'website' ? [new URL(channel.value).hostname.replace(/^www\./, '')] : []
    }),
    number: null,
    wasTried: receiver !== null && tried.has(receiver.id),
    thereId: (receiver && there.get(receiver.id)) ?? null,
    calls: null,
  })
  const warm = receivers.map((receiver) => shown(entryOf(all, receiver), receiver))
  const cold = fitting.filter(({ id, organisationId }) => !warm.some((one) => one.id === id) && organisationId !== own)
  const order = (one: PointToRefer) => (one.wasTried ? 1 : 0)
  const points = [...warm.toSorted((a, b) => order(a) - order(b)), ...cold.map((entry) => shown(entry, null))]
  const first = points.slice(0, most)
  const keptBy = ({ receiverId }: PointToRefer) =>
    receiverId === null ? undefined : all.find(({ organisationId }) => organisationId === receiverId)?.id
  const asked = first.flatMap((point) => [point.id, point.receiverId ?? [], keptBy(point) ?? []].flat())
  const numbers = await verifiedNumbersOf(ctx, [...new Set(asked)])
  return first.map((point) => ({ ...point, ...numberOf(point, keptBy(point) ?? '', numbers) }))
}

/** A number that nobody compared with its source for half a year is not read out to anybody, and nobody calls back from it, nor from that of a whole kind. */
function numberOf(
  { id, receiverId }: PointToRefer,
  keptId: string,
  numbers: ReadonlyMap<string, VerifiedNumber>,
): Pick<PointToRefer, 'number' | 'calls'> {
  const otherwise = numbers.get(id) ?? null
  if (receiverId === null) return { number: otherwise, calls: null }
  const number = numbers.get(receiverId) ?? numbers.get(keptId)
  return { number: number ?? otherwise, calls: number ? 'they-call' : 'self' }
}
