// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import type { Context } from '#foundation/access'
import { listDeeds } from '#foundation/audit'
import { translate } from '#foundation/text'
import { type EvidenceFile, readEvidence } from '#modules/reports'
import { mostEntries } from '#foundation/zip'
import { buildText } from './build.text.ts'
import type { DossierContent } from '../dossier/content.ts'
import type { PackageWriter } from './write-file.store.ts'

/** Bytes of all evidence in one package; what does not fit is named with its sum. */
const mostBytes = 1_000_000_000
/** Room for the files that are no evidence. */
const mostFiles = mostEntries - 100

export interface Filed extends EvidenceFile {
  /** Number of the report within the dossier. */
  ref: string
  origin: string
}

const deeds = ['reports.attachment-read', 'reports.report-read']
const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
  'text/plain': 'txt',
}

/**
 * Evidence into the package, one file at a time and each content once, with who read it. Only what a scanner called clean goes in; what is not, does not
 * fit, is gone or changed is named with its sum and the reason. No audit line: whoever builds the dossier writes it.
 */
export async function writeEvidence(
  system: Context,
  writer: PackageWriter,
  files: readonly Filed[],
): Promise<DossierContent['evidence']> {
  const t = translate(buildText, 'nl')
  const written = new Map<string, string>()
  let bytesLeft = mostBytes
  const custody = await custodyOf(system, files)
  const entries: DossierContent['evidence'] = []
  for (const file of files) {
    const path = written.get(file.sha256) ?? `data/evidence/${file.sha256}.${endings[file.mediaType] ?? 'bin'}`
    let why: string | null = null
    if (!written.has(file.sha256)) {
      why =
        file.scan !== 'clean'
          ? t(file.scan)
          : file.size > bytesLeft || written.size >= mostFiles
            ? t('tooLarge')
            : await write(system, writer, file, path)
      if (why === null) {
        written.set(file.sha256, path)
        bytesLeft -= file.size
      }
    }
    entries.push({
      report: file.ref,
      name: file.name,
      mediaType: file.mediaType,
      size: file.size,
      sha256: file.sha256,
      addedAt: file.addedAt.toISOString(),
      addedBy: t(`from-${file.origin as 'web'}`),
      file: why === null ? path : null,
      why,
      custody:
        custody
          .get(file.reportId)
          ?.filter(({ about }) => about === null || about === file.id)
          .map(({ about: _, ...line }) => line) ?? [],
    })
  }
  return entries
}

/** Null when it was written; else why it was not. */
async function write(system: Context, writer: PackageWriter, file: EvidenceFile, path: string): Promise<string | null> {
  const t = translate(buildText, 'nl')
  const bytes = await readEvidence(system, file.id)
  if (!bytes) return t('gone')
  if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) return t('changed')
  await writer.write(path, [bytes])
  return null
}

type Deed = DossierContent['evidence'][number]['custody'][number] & { about: string | null }

/** Who read these reports and their files, by number of the report; from the audit record. */
async function custodyOf(system: Context, files: readonly Filed[]): Promise<Map<string, Deed[]>> {
  if (files.length === 0) return new Map()
  const t = translate(buildText, 'nl')
  const lines = await listDeeds(system, [...new Set(files.map(({ reportId }) => reportId))], deeds)
  const grouped = Map.groupBy(lines, ({ subjectId }) => subjectId)
  return new Map(
    [...grouped].map(([id, all]) => [
      id,
      all.map(({ at, action, actorKind, actorId, organisationId, purpose, detail }) => ({
        at: at.toISOString(),
        deed: t(action as 'reports.report-read'),
        by: [actorKind, organisationId, actorId].filter(Boolean).join(' '),
        purpose: purpose ?? null,
        about: typeof detail?.attachmentId === 'string' ? detail.attachmentId : null,
      })),
    ]),
  )
}
