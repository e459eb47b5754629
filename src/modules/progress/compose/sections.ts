// SPDX-License-Identifier: EUPL-1.2
import type { WrittenBlock } from '#foundation/text'

/** The places of a report where its editor writes, in their order: around what the plan says by itself. */
export function sectionsOf(themes: readonly { code: string }[]): string[] {
  return ['intro', ...themes.map(({ code }) => `theme-${code}`), 'promises', 'closing']
}

export const longestWords = 6_000
export const mostSections = 40

/** What the editor wrote, as blocks: `- ` begins an item of a list, an empty line ends a paragraph. */
export function blocksOf(words: string): WrittenBlock[] {
  const blocks: WrittenBlock[] = []
  let isOpen = false
  for (const raw of words.split(/\r\n|\r|\n/)) {
    const line = raw.trim()
    const last = isOpen ? blocks.at(-1) : undefined
    const item = /^[-*]\s+(.*)$/.exec(line)?.[1]
    isOpen = line !== ''
    if (line === '') continue
    if (item !== undefined && last?.kind === 'list') last.items.push(item)
    else if (item !== undefined) blocks.push({ kind: 'list', items: [item] })
    else if (last?.kind === 'paragraph') last.text += ` ${line}`
    else if (last?.kind === 'list') last.items.push(`${last.items.pop() ?? ''} ${line}`)
    else blocks.push({ kind: 'paragraph', text: line })
  }
  return blocks
}
