// SPDX-License-Identifier: EUPL-1.2
import type { WrittenBlock } from '#foundation/text'
import { Details } from './details.tsx'
import { Heading } from './heading.tsx'
import { Table } from './table.tsx'
import { List, Paragraph } from './text.tsx'
import { useWords } from './words.tsx'

type WrittenBodyProps = {
  blocks: readonly WrittenBlock[]
  /** The level of heading that it stands under. */
  below?: 1 | 2
  /** On a telephone each part is folded. */
  folded?: boolean
}

/** The blocks of a document that is also given as PDF and for a word processor. */
export function WrittenBody({ blocks, below = 1, folded = false }: WrittenBodyProps) {
  const words = useWords()
  const draw = (some: readonly WrittenBlock[]) =>
    some.map((block, at) => <Block key={at} block={block} deeper={below - 1} />)
  if (!folded) return <div lang="nl">{draw(blocks)}</div>
  return (
    <div lang="nl">
      {partsOf(blocks).map(({ title, rest }, at) => (
        <section key={at}>
          {title && (
            <>
              {draw([title])}
              <Details phone summary={words.readPart} hiddenText={title.text}>
                {draw(rest)}
              </Details>
            </>
          )}
          {!title && draw(rest)}
        </section>
      ))}
    </div>
  )
}

type Part = { title?: Extract<WrittenBlock, { kind: 'heading' }>; rest: WrittenBlock[] }

/** What stands under each heading of the second level, and before the first. */
function partsOf(blocks: readonly WrittenBlock[]): Part[] {
  const parts: Part[] = [{ rest: [] }]
  for (const block of blocks)
    if (block.kind === 'heading' && block.level === 2) parts.push({ title: block, rest: [] })
    else parts.at(-1)?.rest.push(block)
  return parts
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
          rows={block.rows}
          columns={(column) =>
            block.columns.map(({ text, isNumeric }, at) => column(text, { numeric: isNumeric }, (cells) => cells[at]))
          }
        />
      )
  }
}
