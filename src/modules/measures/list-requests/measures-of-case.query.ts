// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { selectAbout, selectSubjects } from '../request/request.store.ts'
import type { AskedRequest } from '../request/stored-request.ts'

/**
 * What an organisation asked others to do from a case, by its own reports of it: the newest fifty, newest first. Only for the program, which says for
 * what it reads them.
 */
export async function measuresOfCase(
  system: Context,
  senderId: string,
  caseReportIds: readonly string[],
): Promise<AskedRequest[]> {
  if (system.actor.kind !== 'system') throw new Error('only the program reads the requests of a whole case')
  return transaction(system, async (tx) => {
    const requests = await selectAbout(tx, senderId, { caseReportIds })
    const subjects = await selectSubjects(
      tx,
      requests.map(({ id }) => id),
    )
    const receivers = [...new Set(requests.map(({ receiverId }) => receiverId))]
    const names = await organisationNames({ ...system, tx }, receivers)
    return requests.map((request) => ({
      ...request,
      receiver: names.get(request.receiverId) ?? request.receiverId,
      subject: subjects.get(request.id) ?? null,
    }))
  })
}
