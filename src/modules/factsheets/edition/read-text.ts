// SPDX-License-Identifier: EUPL-1.2
import { isRowId } from '#values'
import { typedNumbers } from './typed-numbers.ts'

/** A stretch of a sentence: words, a figure, or how much a figure changed since the last edition (or since another figure). */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'value'; id: string }
  | { kind: 'change'; id: string; since: string | null }

export type Block =
  | { kind: 'heading'; line: number; text: string }
  | { kind: 'paragraph'; line: number; parts: Part[] }
  | { kind: 'list'; line: number; items: Part[][] }
  | { kind: 'chart'; line: number; id: string }

/**
 * 'unclosed': braces without an end. 'unknown': another word than the three that we know. 'figure': no number of a figure where one belongs.
 * 'place': a chart within a sentence, or a figure in a heading. 'heading': a heading of another level. 'typed': a number typed by hand.
 */
export type TextProblemKind = 'unclosed' | 'unknown' | 'figure' | 'place' | 'heading' | 'typed'

export interface TextProblem {
  kind: TextProblemKind
  /** Counted from 1. */
  line: number
  /** The words that are wrong, at most 60 characters of them. */
  said: string
}

const reference = /\{\{([^{}]*)\}\}/g

/**
 * Reads the text of an edition: `## ` begins a heading, `- ` an item of a list, an empty line ends a paragraph. In it `{{cijfer ID}}` is a
 * figure, `{{verandering ID}}` its change since the last edition, `{{verandering ID ID}}` since another figure, and `{{grafiek ID}}`, on a line
 * of its own, the line that a figure is part of. Never fails: what cannot be read is a problem and is left out.
 */
export function readText(text: string): { blocks: Block[]; problems: TextProblem[] } {
  const blocks: Block[] = []
  const problems: TextProblem[] = []
  let isOpen = false
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1
    const written = raw.trim()
    const wrong = (kind: TextProblemKind, said: string) => void problems.push({ kind, line, said: said.slice(0, 60) })
    if (written === '') {
      isOpen = false
      continue
    }
    const heading = /^(#+)\s*(.*)$/.exec(written)
    if (heading) {
      isOpen = false
      readHeading(heading, wrong, (text) => blocks.push({ kind: 'heading', line, text }))
      continue
    }
    const item = /^[-*]\s+(.*)$/.exec(written)
    const parts = readParts(item?.[1] ?? written, wrong)
    const [chart] = parts
    if (!item && parts.length === 1 && chart?.kind === 'chart') {
      isOpen = false
      blocks.push({ kind: 'chart', line, id: chart.id })
      continue
    }
    const said = parts.flatMap((part): Part[] => {
      if (part.kind !== 'chart') return [part]
      wrong('place', part.said)
      return []
    })
    if (said.length === 0) continue
    const last = isOpen ? blocks.at(-1) : undefined
    if (item && last?.kind === 'list') last.items.push(said)
    else if (item) blocks.push({ kind: 'list', line, items: [said] })
    else if (last?.kind === 'paragraph') last.parts.push({ kind: 'text', text: ' ' }, ...said)
    else if (last?.kind === 'list') last.items.at(-1)?.push({ kind: 'text', text: ' ' }, ...said)
    else blocks.push({ kind: 'paragraph', line, parts: said })
    isOpen = true
  }
  return { blocks, problems }
}

type Wrong = (kind: TextProblemKind, said: string) => void

function readHeading([, marks = '', text = '']: RegExpExecArray, wrong: Wrong, keep: (text: string) => void): void {
  if (marks !== '##' || text === '') return wrong('heading', `${marks} ${text}`)
  if (/\{\{|\}\}/.test(text)) return wrong('place', text)
  for (const said of typedNumbers(text)) wrong('typed', said)
  keep(text)
}

type Read = Part | { kind: 'chart'; id: string; said: string }

function readParts(text: string, wrong: Wrong): Read[] {
  const parts: Read[] = []
  let from = 0
  const words = (to: number) => {
    const said = text.slice(from, to)
    if (/\{\{|\}\}/.test(said)) wrong('unclosed', said.slice(Math.max(0, said.search(/\{\{|\}\}/))))
    for (const number of typedNumbers(said)) wrong('typed', number)
    if (said !== '') parts.push({ kind: 'text', text: said })
  }
  for (const found of text.matchAll(reference)) {
    words(found.index)
    from = found.index + found[0].length
    const part = readReference(found[0], found[1] ?? '', wrong)
    if (part) parts.push(part)
  }
  words(text.length)
  return parts
}

function readReference(said: string, inside: string, wrong: Wrong): Read | null {
  const [word = '', id = '', since, ...more] = inside.trim().split(/\s+/)
  const name = word.toLowerCase()
  if (name !== 'cijfer' && name !== 'verandering' && name !== 'grafiek') {
    wrong('unknown', said)
    return null
  }
  const mayHaveSince = name === 'verandering'
  const isRight = isRowId(id) && more.length === 0 && (since === undefined || (mayHaveSince && isRowId(since)))
  if (!isRight) {
    wrong('figure', said)
    return null
  }
  if (name === 'grafiek') return { kind: 'chart', id: id.toLowerCase(), said }
  if (name === 'cijfer') return { kind: 'value', id: id.toLowerCase() }
  return { kind: 'change', id: id.toLowerCase(), since: since?.toLowerCase() ?? null }
}

/** Every figure that this text refers to, each once. */
export function idsIn(blocks: readonly Block[]): string[] {
  const ofParts = (parts: readonly Part[]) =>
    parts.flatMap((part) => {
      if (part.kind === 'text') return []
      return part.kind === 'change' && part.since !== null ? [part.id, part.since] : [part.id]
    })
  const all = blocks.flatMap((block) => {
    if (block.kind === 'heading') return []
    if (block.kind === 'chart') return [block.id]
    return block.kind === 'list' ? block.items.flatMap(ofParts) : ofParts(block.parts)
  })
  return [...new Set(all)]
}
