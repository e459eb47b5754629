// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asSystem, type Context, transaction } from '#foundation/access'
import { type AuditLine, recordAudit } from '#foundation/audit'
import { checkShape } from '#foundation/web'
import { type Intervention, isCode, lacking, type Status, statuses } from '../intervention/intervention.ts'
import { contentShape } from '../intervention/intervention.schema.ts'
import { putIntervention } from '../intervention/intervention.store.ts'
import { type Names, readNames } from '../intervention/model.query.ts'
import { unknownIn } from '../intervention/unknown-in.ts'
import { entryOf, kits } from '../make-kit/kit.ts'

const files = ['shipped-dutch.json', 'shipped-abroad.json']

/**
 * What every installation begins with: measures, pilots and initiatives that others told of, here and abroad. Done at every start; what people
 * changed stays.
 */
export async function loadShipped(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'interventions.load-shipped')
  const names = await readNames(system)
  const shipped = [
    ...(await Promise.all(files.map((file) => readFileRows(file)))).flat(),
    ...kits.map((kit): Row => ({ file: kit.id, fields: entryOf(kit) })),
  ].map((row) => readShipped(row, names))
  await transaction(system, async (tx) => {
    const lines: AuditLine[] = []
    for (const one of shipped) {
      const done = await putIntervention(tx, one, { at: ctx.now(), isShipped: true })
      if (done)
        lines.push({ action: `interventions.intervention-${done}`, subjectKind: 'intervention', subjectId: one.code })
    }
    await recordAudit(system, tx, lines)
  })
}

interface Row {
  /** Where it was written, for whoever made a mistake there. */
  file: string
  fields: Record<string, unknown>
}

async function readFileRows(file: string): Promise<Row[]> {
  const path = join(import.meta.dirname, '../intervention', file)
  const rows = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>[]
  return rows.map((fields) => ({ file, fields }))
}

function readShipped({ file, fields: { code, status, ...fields } }: Row, names: Names): Intervention {
  const checked = checkShape(contentShape, fields)
  const known = statuses.find((one): one is Status => one === status)
  const wrong = (what: string) => new Error(`${file}: ${String(code)}: ${what}`)
  if (typeof code !== 'string' || !isCode(code)) throw wrong('code')
  if (!known) throw wrong('status')
  if (!checked.ok) throw wrong(checked.errors.map((one) => `${one.field} ${one.code}`).join(', '))
  const [unknown] = unknownIn(checked.value, names)
  if (unknown) throw wrong(`${unknown.field}: ${unknown.id} is unknown`)
  const lacks = lacking(known, checked.value, true)
  if (lacks.length > 0) throw wrong(`lacks ${lacks.join(', ')}`)
  return { code, status: known, isReported: true, ...checked.value }
}
