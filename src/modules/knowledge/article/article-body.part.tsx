// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { Heading } from '#ui/heading'
import { TextLink } from '#ui/link'
import { TableFrame } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import './article.css'
import type { Block, Inline } from './markup.ts'

/** The text of an article, part by part: nothing of what its writer typed becomes markup by itself. Articles are written in Dutch. */
export function ArticleBody({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="dw-article" lang="nl">
      <Blocks blocks={blocks} />
    </div>
  )
}

function Blocks({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return blocks.map((block, index) => <OneBlock key={index} block={block} />)
}

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={block.level}>
          <Line parts={block.parts} />
        </Heading>
      )
    case 'paragraph':
      return (
        <Paragraph>
          <Line parts={block.parts} />
        </Paragraph>
      )
    case 'list':
      return <List ordered={block.isOrdered} items={block.items.map((item) => itemOf(item))} />
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} />
        </blockquote>
      )
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      )
    case 'table':
      return (
        <TableFrame label={block.head.map(textOf).join(', ')}>
          <table className="utrecht-table utrecht-table--html-table">
            <thead className="utrecht-table__header">
              <tr className="utrecht-table__row">
                {block.head.map((cell, index) =>
                  textOf(cell).trim() === '' ? (
                    <td key={index} />
                  ) : (
                    <th key={index} scope="col" className="utrecht-table__header-cell">
                      <Line parts={cell} />
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody className="utrecht-table__body">
              {block.rows.map((row, index) => (
                <tr key={index} className="utrecht-table__row">
                  {row.map((cell, place) => (
                    <td key={place} className="utrecht-table__cell">
                      <Line parts={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )
  }
}

/** A short item is a line; only a long one has paragraphs of its own. */
function itemOf(blocks: readonly Block[]): ReactNode {
  const [only] = blocks
  return blocks.length === 1 && only?.kind === 'paragraph' ? <Line parts={only.parts} /> : <Blocks blocks={blocks} />
}

function Line({ parts }: { parts: readonly Inline[] }): ReactNode {
  return parts.map((part, index) => {
    switch (part.kind) {
      case 'text':
        return part.text
      case 'code':
        return <code key={index}>{part.text}</code>
      case 'break':
        return <br key={index} />
      case 'strong':
        return (
          <strong key={index}>
            <Line parts={part.parts} />
          </strong>
        )
      case 'emphasis':
        return (
          <em key={index}>
            <Line parts={part.parts} />
          </em>
        )
      case 'link':
        return (
          <span key={index}>
            <TextLink href={part.href} external={part.host !== null}>
              <Line parts={part.parts} />
            </TextLink>
            {part.host !== null && textOf(part.parts) !== part.host && ` (${part.host})`}
          </span>
        )
    }
  })
}

function textOf(parts: readonly Inline[]): string {
  return parts.map((part) => ('parts' in part ? textOf(part.parts) : 'text' in part ? part.text : ' ')).join('')
}
