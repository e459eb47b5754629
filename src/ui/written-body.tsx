// SPDX-License-Identifier: EUPL-1.2
import type { WrittenBlock } from '#foundation/text'
import { Heading } from './heading.tsx'
import { Table } from './table.tsx'
import { List, Paragraph } from './text.tsx'

/** The blocks of a document that is also given as PDF and for a word processor. `below`: the level of heading that it stands under. */
export function WrittenBody({ blocks, below = 1 }: { blocks: readonly WrittenBlock[]; below?: 1 | 2 }) {
  return (
    <div lang="nl">
      {blocks.map((block, at) => (
        <Block key={at} block={block} deeper={below - 1} />
      ))}
    </div>
  )
}

function Block({ block, deeper }: { block: WrittenBlock; deeper: number }) {
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level === 2 && deeper === 0 ? 2 : 3}>{block.text}</Heading>
    case 'paragraph':
      return <Paragraph>{block.text}</Paragraph>
    case 'list':
      return <List items={block.items} />
    case 'table':
      return (
        <Table
          caption={block.caption}
          responsive
          columns={block.columns.map(({ text, isNumeric }, at) => ({ key: String(at), text, numeric: isNumeric }))}
          rows={block.rows.map((cells, row) => ({
            key: String(row),
            cells: Object.fromEntries(cells.map((text, at) => [String(at), text])),
          }))}
        />
      )
  }
}
