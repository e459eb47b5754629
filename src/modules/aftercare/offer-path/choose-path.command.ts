// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal, webMessages } from '#foundation/web'
import { updatePath } from '../consent/consent.store.ts'
import type { StoredConsent } from '../consent/consent.ts'
import { aftercareMessages } from '../consent/consent.text.ts'
import { purpose } from '../consent/who.query.ts'
import { pathsFor } from './paths.data.ts'

/** The person chose a path, another one, or none ('none'). Only for whoever said yes to remembering what helps. */
export async function choosePath(ctx: Context, tx: Tx, consent: StoredConsent, pathId: string): Promise<void> {
  const isKnown = pathId === 'none' || pathsFor(ctx.settings).some(({ id }) => id === pathId)
  const fields = [{ field: 'path', code: aftercareMessages.noPath }]
  if (!isKnown) throw new Refusal(aftercareMessages.noPath, { status: 422, fields })
  const { id, version } = consent
  const next = { id, version, pathId: pathId === 'none' ? null : pathId, at: ctx.now() }
  if (!(await seeingAll(ctx, tx, () => updatePath(tx, next)))) throw new Refusal(webMessages.notNow, { status: 409 })
  await recordAudit(ctx, tx, {
    action: 'aftercare.path-chosen',
    subjectKind: 'aftercare-consent',
    subjectId: id,
    purpose,
  })
}
