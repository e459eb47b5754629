// SPDX-License-Identifier: EUPL-1.2
import { Lexer, type Token, type Tokens } from 'marked'
import { parseWebAddress } from '#values'

/** A piece of a line. */
export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'emphasis'; parts: Inline[] }
  /** `host`: where it leads, shown beside it; null within this site. */
  | { kind: 'link'; href: string; host: string | null; parts: Inline[] }
  | { kind: 'break' }

export type Block =
  | { kind: 'heading'; level: 2 | 3; parts: Inline[] }
  | { kind: 'paragraph'; parts: Inline[] }
  | { kind: 'list'; isOrdered: boolean; items: Block[][] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'code'; text: string }

export interface ReadMarkup {
  blocks: Block[]
  /** Links that lead nowhere safe, as they were written: their words stand in the text without a link. */
  wrongLinks: string[]
  /** All words that a reader sees, without the addresses of links. */
  plain: string
}

const deepest = 8

/**
 * Reads the markup of an article (CommonMark with tables) as a tree: whoever shows it builds each part itself, so that no markup of the writer
 * reaches a page. HTML is shown as the text that it is, a picture as its description. Never throws.
 */
export function readMarkup(source: string): ReadMarkup {
  const wrongLinks: string[] = []
  let blocks: Block[]
  try {
    blocks = blocksOf(new Lexer({ gfm: true }).lex(withoutTowers(source)), 0, wrongLinks)
  } catch {
    // Too deep for the library: then it is text.
    blocks = [{ kind: 'paragraph', parts: [{ kind: 'text', text: source }] }]
  }
  return { blocks, wrongLinks, plain: blocks.map(plainOf).join('\n').trim() }
}

/** Quotes in quotes in quotes cost the library a second. */
function withoutTowers(source: string): string {
  return source.replace(/^(?:[ \t]*>){9,}/gm, '>')
}

function blocksOf(tokens: readonly Token[], depth: number, wrong: string[]): Block[] {
  return tokens.flatMap((token): Block[] => {
    const inline = (list: readonly Token[] | undefined, text: string) => inlineOf(list, text, depth, wrong)
    if (depth > deepest) return [paragraph([{ kind: 'text', text: token.raw }])]
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
        return []
      case 'heading': {
        const { depth: level, tokens: parts, text } = token as Tokens.Heading
        return [{ kind: 'heading', level: level <= 2 ? 2 : 3, parts: inline(parts, text) }]
      }
      case 'list': {
        const { ordered, items } = token as Tokens.List
        return [{ kind: 'list', isOrdered: ordered, items: items.map((one) => blocksOf(one.tokens, depth + 1, wrong)) }]
      }
      case 'blockquote':
        return [{ kind: 'quote', blocks: blocksOf((token as Tokens.Blockquote).tokens, depth + 1, wrong) }]
      case 'table': {
        const { header, rows } = token as Tokens.Table
        const cells = (row: Tokens.TableCell[]) => row.map((cell) => inline(cell.tokens, cell.text))
        return [{ kind: 'table', head: cells(header), rows: rows.map(cells) }]
      }
      case 'code':
        return [{ kind: 'code', text: (token as Tokens.Code).text }]
      case 'paragraph':
      case 'text':
        return [paragraph(inline((token as Tokens.Paragraph).tokens, (token as Tokens.Paragraph).text))]
      default:
        return [paragraph([{ kind: 'text', text: token.raw.trim() }])]
    }
  })
}

function paragraph(parts: Inline[]): Block {
  return { kind: 'paragraph', parts }
}

function inlineOf(tokens: readonly Token[] | undefined, text: string, depth: number, wrong: string[]): Inline[] {
  if (!tokens || depth > deepest) return [{ kind: 'text', text }]
  return tokens.flatMap((token): Inline[] => {
    const within = () => inlineOf('tokens' in token ? token.tokens : undefined, textOf(token), depth + 1, wrong)
    switch (token.type) {
      case 'strong':
        return [{ kind: 'strong', parts: within() }]
      case 'em':
        return [{ kind: 'emphasis', parts: within() }]
      case 'del':
        return within()
      case 'codespan':
        return [{ kind: 'code', text: textOf(token) }]
      case 'br':
        return [{ kind: 'break' }]
      case 'link': {
        const link = safeLink((token as Tokens.Link).href)
        if (link) return [{ kind: 'link', ...link, parts: within() }]
        wrong.push((token as Tokens.Link).href.slice(0, 100))
        return within()
      }
      case 'text':
        return 'tokens' in token && token.tokens ? within() : [{ kind: 'text', text: textOf(token) }]
      case 'escape':
      case 'image':
        return [{ kind: 'text', text: textOf(token) }]
      default:
        return [{ kind: 'text', text: token.raw }]
    }
  })
}

function textOf(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw
}

/** Another site over https, under a name that is its own and shows where it leads; or a page of this site. Null for everything else. */
function safeLink(href: string): { href: string; host: string | null } | null {
  if (/^\/(?![/\\])[\w\-./?=&%#]*$/.test(href)) return { href, host: null }
  const url = URL.parse(href)
  if (!url || url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return null
  const parsed = parseWebAddress(url.href)
  if (!parsed.ok || !/[a-z]$/i.test(url.hostname) || !url.hostname.includes('.')) return null
  const { host, isShortener, isMixedScript, isLookalike } = parsed.value.detail
  // A redirector leads elsewhere than it says.
  if (host !== url.hostname || isShortener || isMixedScript || isLookalike) return null
  return { href: url.href, host: url.hostname.replace(/^www\./, '') }
}

function plainOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plainOfLine(block.parts)
    case 'list':
      return block.items.map((item) => item.map(plainOf).join('\n')).join('\n')
    case 'quote':
      return block.blocks.map(plainOf).join('\n')
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainOfLine).join(' , ')).join('\n')
    case 'code':
      return block.text
  }
}

function plainOfLine(parts: readonly Inline[]): string {
  return parts
    .map((part) => (part.kind === 'break' ? '\n' : 'parts' in part ? plainOfLine(part.parts) : part.text))
    .join('')
}
