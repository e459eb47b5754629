// SPDX-License-Identifier: EUPL-1.2
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Tag {
  role?: string
  type?: string
  id?: string
  alt?: string
  children?: Tag[]
}

interface Piece {
  type?: string
  tag?: string
  id?: string | null
  str?: string
}

/**
 * What is wrong with the tags of a PDF, in a sentence each, as far as a machine without a validator can see: title, language, marks, a tree on every page,
 * no text outside it, words for pictures, heads of tables, items of lists, order of headings. Part of what PDF/UA-1 (ISO 14289-1) asks, not all.
 */
export async function tagFaults(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const faults: string[] = []
  const info = (await pdf.getMetadata()).info as { Title?: string; Language?: string }
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, unknown> | null
  const shown = (await pdf.getViewerPreferences()) as unknown as ReadonlyMap<string, unknown> | null
  if (!info.Title) faults.push('no title')
  if (!info.Language) faults.push('no language')
  if (marks?.get('Marked') !== true) faults.push('not said to be tagged')
  if (shown?.get('DisplayDocTitle') !== true) faults.push('the name of the file is shown instead of the title')
  let level = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const tree = (await page.getStructTree()) as Tag | null
    if (!tree) {
      faults.push(`page ${number} has no tags`)
      continue
    }
    const known = new Set<string>()
    for (const tag of tagsIn(tree)) {
      if (tag.type === 'content' && tag.id) known.add(tag.id)
      faults.push(...faultOf(tag).map((fault) => `page ${number}: ${fault}`))
      const heading = /^H([1-6])$/.exec(tag.role ?? '')
      if (!heading) continue
      if (Number(heading[1]) > level + 1) faults.push(`page ${number}: ${tag.role} after H${level}`)
      level = Number(heading[1])
    }
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    for (const text of outside(items, known)) faults.push(`page ${number}: outside the tags: ${text}`)
  }
  return faults
}

function* tagsIn(tag: Tag): Generator<Tag> {
  yield tag
  for (const child of tag.children ?? []) yield* tagsIn(child)
}

function faultOf(tag: Tag): string[] {
  const inside = (role: string) => [...tagsIn(tag)].some((one) => one.role === role)
  if (tag.role === 'Figure' && !tag.alt?.trim()) return ['a picture without words']
  // The rest of a long table stands on the next page, where its head is not repeated in the tree.
  if (tag.role === 'Table' && !inside('TR')) return ['a table without rows']
  if (tag.role === 'L' && !inside('LI')) return ['a list without items']
  return []
}

/** Text that is neither in a tag of the tree nor said to be decoration. */
function outside(pieces: readonly Piece[], known: ReadonlySet<string>): string[] {
  const open: boolean[] = []
  const found: string[] = []
  for (const { type, tag, id, str } of pieces) {
    if (type === 'beginMarkedContent' || type === 'beginMarkedContentProps')
      open.push(tag === 'Artifact' || (id !== null && id !== undefined && known.has(id)))
    else if (type === 'endMarkedContent') open.pop()
    else if (str?.trim() && !open.some(Boolean)) found.push(str)
  }
  return found
}
