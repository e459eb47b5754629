// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal, webMessages } from '#foundation/web'
import { isRowId } from '#values'
import { sealing } from '../build-dossier/write-file.store.ts'
import { selectDossier } from '../dossier/dossier.store.ts'
import { dossierMessages } from '../dossier/dossier.text.ts'
import { selectFiles, selectPart } from '../dossier/file.store.ts'
import type { StoredDossier, StoredFile } from '../dossier/stored-dossier.ts'
import { centralDirectory, localHeader, zipLength } from '#foundation/zip'

export const downloads = ['package', 'pdf'] as const
export type Download = (typeof downloads)[number]
export const pdfPath = 'data/dossier.pdf'

export interface Given {
  name: string
  type: string
  length: number
  bytes: AsyncGenerator<Buffer>
}

/**
 * The package of a dossier, or its PDF, in pieces. For whoever made it, and for the recipient once it was handed over; refuses everybody else. Who took it and
 * what for is written down before the first byte goes.
 */
export async function givePackage(ctx: Context, id: string, which: Download, purpose: string): Promise<Given> {
  const stated = purpose.trim().slice(0, 500)
  const code = dossierMessages.downloadPurpose
  if (stated === '') throw new Refusal(code, { fields: [{ field: 'purpose', code }] })
  const { dossier, files } = await transaction(ctx, async (tx) => {
    const found = isRowId(id) ? await selectDossier(tx, id) : null
    if (!found || !mayTake(ctx, found)) throw new Refusal(webMessages.notThere, { status: 404 })
    if (found.making === 'emptied' || found.course === 'withdrawn')
      throw new Refusal(dossierMessages.filesGone, { status: 410 })
    if (found.making !== 'ready') throw new Refusal(dossierMessages.notReady, { status: 409 })
    await recordAudit(ctx, tx, {
      action: 'dossiers.dossier-downloaded',
      subjectKind: 'dossier',
      subjectId: id,
      purpose: stated,
      detail: { number: found.number, file: which },
    })
    return { dossier: found, files: await selectFiles(tx, id) }
  })
  const system = asSystem(ctx, 'dossiers.give-package')
  return which === 'pdf' ? pdfOf(system, dossier, files) : packageOf(system, dossier, files)
}

function mayTake({ actor }: Context, dossier: StoredDossier): boolean {
  const own = organisationOf(actor)
  return (
    (own === dossier.organisationId && mayDo(actor, 'dossiers:make')) ||
    (own === dossier.recipientId && dossier.handedOverAt !== null && mayDo(actor, 'dossiers:receive'))
  )
}

function pdfOf(system: Context, dossier: StoredDossier, files: readonly StoredFile[]): Given {
  const size = files.find(({ path }) => path === pdfPath)?.size ?? 0
  return {
    name: `${dossier.number}.pdf`,
    type: 'application/pdf',
    length: size,
    bytes: bytesOf(system, dossier.id, pdfPath),
  }
}

/** The package as one file. Only for the program itself and for whoever was let in above. */
export function packageOf(
  system: Context,
  dossier: Pick<StoredDossier, 'id' | 'number'>,
  files: readonly StoredFile[],
): Given {
  const entries = files.map(({ path, size, crc32 }) => ({ name: `${dossier.number}/${path}`, size, crc32 }))
  return {
    name: `${dossier.number}.zip`,
    type: 'application/zip',
    length: zipLength(entries),
    bytes: zipped(system, dossier.id, files, entries),
  }
}

async function* zipped(
  system: Context,
  id: string,
  files: readonly StoredFile[],
  entries: Parameters<typeof centralDirectory>[0],
): AsyncGenerator<Buffer> {
  for (const [place, entry] of entries.entries()) {
    yield localHeader(entry)
    yield* bytesOf(system, id, files[place]?.path ?? '')
  }
  yield centralDirectory(entries)
}

async function* bytesOf(system: Context, id: string, path: string): AsyncGenerator<Buffer> {
  for (let place = 0; ; place++) {
    const sealed = await transaction(system, (tx) => selectPart(tx, id, path, place))
    if (!sealed) return
    yield Buffer.from(system.secrets.open(`${sealing} ${id}`, sealed), 'base64')
  }
}
