// SPDX-License-Identifier: EUPL-1.2
import { writeDocx } from '#foundation/docx'
import { drawWritten, readFonts } from '#foundation/pdf'
import { translate, type WrittenDocument } from '#foundation/text'
import { reportText } from '../compose/report.text.ts'
import type { FileKind } from '../report/addresses.ts'

const t = translate(reportText, 'nl')
const frame = { subject: t('subject'), language: 'nl-NL' }

/** The two files of a document: tagged PDF, and one for a word processor. */
export async function drawFile(kind: FileKind, document: WrittenDocument, at: Date): Promise<Buffer> {
  if (kind === 'docx') return writeDocx(document, frame)
  const sayPage = (page: number, pages: number) => t('page', { page: String(page), pages: String(pages) })
  return drawWritten(document, await readFonts(), { ...frame, at, sayPage })
}
