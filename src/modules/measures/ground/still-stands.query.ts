// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { isHubOfCase, isReportOfCase } from '#modules/cases'
import { standingsOf } from '#modules/identifiers'
import { confirmedAmong } from '#modules/signals'
import { selectSubjects } from '../request/request.store.ts'
import type { StoredRequest } from '../request/stored-request.ts'
import type { Withdrawal } from '../request/request.ts'
import { whyGone } from './ground.ts'

/** Those of these requests that rest on nothing any more, each with why. Only for the program. */
export async function groundless(
  ctx: Context,
  tx: Tx,
  requests: readonly StoredRequest[],
): Promise<Map<string, Withdrawal>> {
  const own = { ...ctx, tx }
  const subjects = await selectSubjects(
    tx,
    requests.map(({ id }) => id),
  )
  const confirmed = await confirmedAmong(
    own,
    tx,
    requests.flatMap(({ signalId }) => signalId ?? []),
  )
  const gone = new Map<string, Withdrawal>()
  for (const { id, ground, groundId, senderId, caseReportId } of requests) {
    const subject = subjects.get(id)
    const standings = await standingsOf(own, tx, senderId, subject ? [subject.identifierId] : [])
    const why = whyGone(
      { kind: ground, id: groundId },
      {
        standing: (subject && standings.get(subject.identifierId)) ?? null,
        isInCase: caseReportId !== null && (await isInCase(own, tx, caseReportId, subject?.identifierId)),
        isConfirmed: confirmed.has(groundId),
      },
    )
    if (why) gone.set(id, why)
  }
  return gone
}

function isInCase(ctx: Context, tx: Tx, reportId: string, hubId: string | undefined): Promise<boolean> {
  return hubId === undefined ? isReportOfCase(ctx, tx, reportId) : isHubOfCase(ctx, tx, { reportId, hubId })
}
