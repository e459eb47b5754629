// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asSystem, type Context, transaction } from '#foundation/access'
import { type AuditLine, recordAudit } from '#foundation/audit'
import type { CampaignContent } from '../campaign/campaign.ts'
import { putReported } from '../campaign/campaign.store.ts'
import { shippedShape } from './shipped.schema.ts'

/** Campaigns that really were, as others published them. Done at every start. */
export async function loadShipped(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'campaigns.load-shipped')
  const rows = JSON.parse(await readFile(join(import.meta.dirname, 'shipped-campaigns.json'), 'utf8')) as unknown[]
  await transaction(system, async (tx) => {
    const lines: AuditLine[] = []
    for (const row of rows) {
      const { code, stances, ...given } = shippedShape.parse(row)
      const content: CampaignContent = {
        ...given,
        stances: Object.fromEntries(Object.entries(stances)),
        budget: 'unknown',
        assets: [],
        goals: [],
        notMeasured: '',
      }
      const none = {
        ownerId: null,
        messageId: null,
        messageNumber: null,
        embargoUntil: null,
        isExample: false,
      } as const
      const put = { id: ctx.newId(), code, status: 'approved', content, at: ctx.now(), ...none } as const
      const done = await putReported(tx, put)
      const action = done === 'added' ? 'campaigns.reported-added' : 'campaigns.reported-changed'
      if (done) lines.push({ action, subjectKind: 'campaign', subjectId: code })
    }
    await recordAudit(system, tx, lines)
  })
}
