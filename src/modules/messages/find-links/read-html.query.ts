// SPDX-License-Identifier: EUPL-1.2
import { Tokenizer } from 'htmlparser2'
import type { LinkPlace } from '../understand-message/understood-message.ts'

/** An address in a page. `at`: where in the text it stands (UTF-16 units). `visible`: the words of an anchor. */
export interface WrittenLink {
  written: string
  place: LinkPlace
  visible: string
  at: number
}

export interface ReadHtml {
  /** What a reader would see, about; scripts and styles are not in it. */
  text: string
  links: WrittenLink[]
  /** Where in the text the words of anchors stand, in order: an address there is what is shown, not where it leads. */
  anchors: [start: number, end: number][]
  /** Against which addresses without a host are read. */
  base: string | null
  /** Scripts, in which addresses can stand as text. */
  script: string
}

const newLine = new Set(
  'address article aside blockquote body br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
const unseen = new Set(['script', 'style', 'title', 'noscript', 'template', 'textarea'])
const hiding = /<(?=(?:script|style|title|noscript|template|textarea|xmp|iframe|noembed|plaintext)(?![a-z]))/gi
/** Which attribute of which element leads somewhere. */
const leading: Record<string, Record<string, LinkPlace>> = {
  a: { href: 'anchor' },
  area: { href: 'anchor' },
  form: { action: 'form' },
  button: { formaction: 'form' },
  input: { formaction: 'form', src: 'picture' },
  iframe: { src: 'anchor' },
  frame: { src: 'anchor' },
  object: { data: 'anchor' },
  embed: { src: 'anchor' },
  img: { src: 'picture' },
  link: { href: 'picture' },
  source: { src: 'picture' },
  'v:roundrect': { href: 'anchor' },
  'v:rect': { href: 'anchor' },
  'v:imagedata': { src: 'picture' },
  'v:fill': { src: 'picture' },
}
const longestVisible = 300
const deepestComment = 2

/**
 * Reads a page for its words and for everything that leads elsewhere, by its tokens only: no tree, so that a page nested without end costs what
 * it is long. Nothing is shown, run or loaded.
 */
export function readHtml(html: string, depth = 0): ReadHtml {
  const reader = new PageReader(html, depth)
  const tokens = new Tokenizer({ decodeEntities: true }, reader)
  tokens.write(html)
  tokens.end()
  return reader.done()
}

class PageReader {
  readonly #html: string
  readonly #depth: number
  readonly #text: string[] = []
  readonly #script: string[] = []
  readonly #links: WrittenLink[] = []
  readonly #anchors: [number, number][] = []
  #length = 0
  #base: string | null = null
  #tag = ''
  #attributes: [string, string][] = []
  #attribute = ''
  #value: string[] = []
  #within = ''
  /** Where what stands in that element begins, in the page. */
  #withinFrom = 0
  #anchor: { links: WrittenLink[]; words: string[]; length: number; start: number } | null = null

  constructor(html: string, depth: number) {
    this.#html = html
    this.#depth = depth
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase()
    this.#attributes = []
  }
  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase()
    this.#value = []
  }
  onattribdata(start: number, end: number): void {
    this.#value.push(this.#html.slice(start, end))
  }
  onattribentity(code: number): void {
    this.#value.push(String.fromCodePoint(code))
  }
  onattribend(): void {
    this.#attributes.push([this.#attribute, this.#value.join('')])
  }
  onopentagend(end: number): void {
    this.#open()
    if (this.#within === this.#tag) this.#withinFrom = end + 1
  }
  onselfclosingtag(): void {
    this.#open()
    this.#within = ''
  }
  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, end).toLowerCase()
    if (tag === this.#within) this.#within = ''
    if (tag === 'a') this.#closeAnchor()
    if (newLine.has(tag)) this.#say('\n')
  }
  ontext(start: number, end: number): void {
    const words = this.#html.slice(start, end)
    if (this.#within === 'script') this.#script.push(words)
    if (this.#within === 'style') this.#pictures(words)
    if (this.#within === '') this.#say(words)
  }
  ontextentity(code: number): void {
    if (this.#within === '') this.#say(String.fromCodePoint(code))
  }
  /** Outlook shows what stands in its conditional comments: often the button. */
  oncomment(start: number, end: number, offset: number): void {
    const comment = this.#html.slice(start, end - offset)
    if (this.#depth >= deepestComment || !/^\s*\[if\b/i.test(comment)) return
    const inner = readHtml(comment.slice(comment.indexOf('>') + 1), this.#depth + 1)
    for (const link of inner.links) this.#links.push({ ...link, at: this.#length })
  }
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  done(): ReadHtml {
    this.#closeAnchor()
    this.#readUnclosed()
    return {
      text: this.#text.join(''),
      links: this.#links,
      anchors: this.#anchors,
      base: this.#base,
      script: this.#script.join('\n'),
    }
  }

  /** An element that is never closed would hide all that follows: then it is read as if its tag did not stand there. Once: no other hides in it. */
  #readUnclosed(): void {
    if (this.#within === '') return
    const rest = readHtml(this.#html.slice(this.#withinFrom).replace(hiding, '<x-'), this.#depth)
    const isRaw = this.#within !== 'noscript' && this.#within !== 'template'
    if (isRaw) for (const link of rest.links) this.#links.push({ ...link, at: link.at + this.#length })
    if (isRaw) for (const [start, end] of rest.anchors) this.#anchors.push([start + this.#length, end + this.#length])
    this.#text.push(rest.text)
    this.#length += rest.text.length
  }

  #open(): void {
    if (unseen.has(this.#tag)) this.#within = this.#tag
    if (newLine.has(this.#tag)) this.#say('\n')
    if (this.#tag === 'a') this.#closeAnchor()
    const found: WrittenLink[] = []
    for (const [name, value] of this.#attributes) {
      const place = leading[this.#tag]?.[name] ?? (name === 'background' ? 'picture' : null)
      if (place) found.push({ written: value, place, visible: '', at: this.#length })
      if (name === 'style') this.#pictures(value)
      if (name === 'srcset')
        for (const one of value.split(',').slice(0, 20))
          found.push({ written: one.trim().split(/\s/, 1)[0] ?? '', place: 'picture', visible: '', at: this.#length })
      if (name === 'srcdoc' && this.#depth < deepestComment)
        for (const link of readHtml(value, this.#depth + 1).links) found.push({ ...link, at: this.#length })
      if (name === 'alt' && this.#anchor) this.#hear(` ${value} `)
    }
    this.#links.push(...found)
    if (this.#tag === 'a') this.#anchor = { links: found, words: [], length: 0, start: this.#length }
    if (this.#tag === 'base') this.#base ??= this.#of('href')
    if (this.#tag === 'meta' && /^refresh$/i.test(this.#of('http-equiv') ?? '')) {
      const target = /url\s*=\s*['"]?([^'"]+)/i.exec((this.#of('content') ?? '').slice(0, 4_000))?.[1]
      if (target) this.#links.push({ written: target, place: 'anchor', visible: '', at: this.#length })
    }
  }

  #of(name: string): string | null {
    return this.#attributes.find(([one]) => one === name)?.[1] ?? null
  }

  #say(words: string): void {
    this.#text.push(words)
    this.#length += words.length
    this.#hear(words)
  }

  #hear(words: string): void {
    if (!this.#anchor || this.#anchor.length > longestVisible) return
    this.#anchor.words.push(words)
    this.#anchor.length += words.length
  }

  #closeAnchor(): void {
    if (!this.#anchor) return
    const visible = this.#anchor.words.join('').replace(/\s+/g, ' ').trim().slice(0, longestVisible)
    for (const link of this.#anchor.links) link.visible = visible
    const leads = this.#anchor.links.some(({ written }) => !written.startsWith('#'))
    if (leads) this.#anchors.push([this.#anchor.start, this.#length])
    this.#anchor = null
  }

  /** `url(…)` in a style. */
  #pictures(style: string): void {
    for (const [, written = ''] of style.matchAll(/url\(\s*['"]?([^'")]{1,2000})/gi))
      this.#links.push({ written, place: 'picture', visible: '', at: this.#length })
  }
}

/** Those of `found` that do not stand in the words of an anchor. Both in order of place; `from`: where the text began that `found` counts from. */
export function outsideAnchors<Found extends { at: number }>(
  found: readonly Found[],
  { anchors }: ReadHtml,
  from = 0,
): Found[] {
  let next = 0
  return found.filter(({ at }) => {
    while (next < anchors.length && (anchors[next]?.[1] ?? 0) <= at + from) next++
    return (anchors[next]?.[0] ?? Number.POSITIVE_INFINITY) > at + from
  })
}
