// SPDX-License-Identifier: EUPL-1.2
import PdfDocument from 'pdfkit'

/** The letters of a PDF: our own typeface in two weights, each with the letters of more languages beside it. */
export interface Fonts {
  regular: Buffer
  bold: Buffer
  regularMore: Buffer
  boldMore: Buffer
}

/** A structure element: what a screen reader hears of a part of the page. */
export type Tag = PDFKit.PDFStructureElement

export interface Run {
  text: string
  isBold?: boolean
}

export const ink = '#14232b'
export const soft = '#44555d'
export const rule = '#6b7c83'
export const deep = '#083d48'

/** The wave of src/ui/mark.svg, in its 44 by 32. */
export const markPath = 'M1.5 23.5C13 23.5 14 3.5 28 3.5c8 0 13 5 13.5 12-3-3-8-3.5-11-1s-3 7-.5 9'

const sizes = {
  /** A letter or report, upright, with room for a head and page numbers. */
  A4: { layout: 'portrait', margins: { top: 84, bottom: 64, left: 56, right: 56 } },
  /** A poster, lying down. */
  A3: { layout: 'landscape', margins: { top: 42, bottom: 0, left: 48, right: 48 } },
} as const

/** A4 or A3 in points, with everything on it tagged; what is only decoration is an artifact. Needs no clock: `at` is the day of publication. */
export class Paper {
  readonly doc: PDFKit.PDFDocument
  readonly width: number
  readonly left: number
  readonly bottom: number
  readonly #root: Tag
  readonly #known: Record<string, (code: number) => boolean>

  constructor(
    fonts: Fonts,
    about: { title: string; subject: string; author: string; language: string; at: Date },
    size: keyof typeof sizes = 'A4',
  ) {
    const { layout, margins } = sizes[size]
    this.left = margins.left
    this.doc = new PdfDocument({
      size,
      layout,
      margins: { ...margins },
      pdfVersion: '1.7',
      tagged: true,
      lang: about.language,
      displayTitle: true,
      autoFirstPage: false,
      bufferPages: true,
      info: {
        Title: about.title,
        Subject: about.subject,
        Author: about.author,
        CreationDate: about.at,
        ModDate: about.at,
      },
    })
    this.#known = {}
    for (const [name, font] of Object.entries(fonts) as [string, Buffer][]) {
      this.doc.registerFont(name, font)
      this.doc.font(name)
      // The types of pdfkit do not show the font itself.
      const { font: face } = (
        this.doc as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } }
      )._font
      this.#known[name] = (code) => face.hasGlyphForCodePoint(code)
    }
    this.doc.addPage()
    this.width = this.doc.page.width - margins.left - margins.right
    this.bottom = this.doc.page.height - margins.bottom
    this.#root = this.doc.struct('Document')
    this.doc.addStructure(this.#root)
  }

  /** A new element in the document, or within another. What `draw` draws is its content. */
  tag(type: string, draw?: () => void, options: object = {}, parent: Tag = this.#root): Tag {
    const element = draw ? this.doc.struct(type, options, draw) : this.doc.struct(type, options)
    parent.add(element)
    return element
  }

  /** Seen, and not heard: lines, page numbers. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' })
    draw()
    this.doc.endMarkedContent()
  }

  /** Goes on to the next page when less than this is left. */
  room(height: number): void {
    if (this.doc.y + height > this.bottom) this.doc.addPage()
  }

  /** Words in one block, some of them bold, from the current height down. */
  words(runs: readonly Run[], size: number, options: PDFKit.Mixins.TextOptions = {}, colour = ink): void {
    this.wordsAt(this.left, runs, size, { width: this.width, ...options }, colour)
  }

  wordsAt(x: number, runs: readonly Run[], size: number, options: PDFKit.Mixins.TextOptions, colour = ink): void {
    const pieces = runs.flatMap((run) => this.#pieces(run))
    this.doc.fontSize(size).fillColor(colour)
    for (const [index, { text, font }] of pieces.entries()) {
      const last = index === pieces.length - 1
      this.doc.font(font)
      if (index === 0) this.doc.text(text, x, this.doc.y, { lineGap: size * 0.35, ...options, continued: !last })
      else this.doc.text(text, { continued: !last })
    }
  }

  /** One line or block at a place of its own. */
  at(
    text: string,
    x: number,
    y: number,
    size: number,
    options: PDFKit.Mixins.TextOptions & { isBold?: boolean } = {},
    colour = ink,
  ): void {
    const { isBold, ...rest } = options
    this.doc
      .fontSize(size)
      .fillColor(colour)
      .font(isBold ? 'bold' : 'regular')
    this.doc.text(this.plain(text), x, y, rest)
  }

  /** `gap`: between lines, in parts of the size. */
  heightOf(text: string, size: number, width: number, isBold = false, gap = 0.2): number {
    this.doc.fontSize(size).font(isBold ? 'bold' : 'regular')
    return this.doc.heightOfString(this.plain(text), { width, lineGap: size * gap })
  }

  widthOf(text: string, size: number): number {
    return this.doc.fontSize(size).font('regular').widthOfString(this.plain(text))
  }

  /** Only letters that the first font has; others become a question mark. */
  plain(text: string): string {
    return [...text].map((letter) => (this.#has('regular', letter) ? letter : '?')).join('')
  }

  bytes(): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const parts: Buffer[] = []
      this.doc.on('data', (part: Buffer) => parts.push(part))
      this.doc.on('end', () => resolve(Buffer.concat(parts)))
      this.doc.on('error', reject)
      this.#root.end()
      this.doc.end()
    })
  }

  #has(font: string, letter: string): boolean {
    return this.#known[font]?.(letter.codePointAt(0) ?? 0) ?? false
  }

  /** A letter that the first font lacks is drawn in the second. */
  #pieces({ text, isBold = false }: Run): { text: string; font: string }[] {
    const [first, second] = isBold ? ['bold', 'boldMore'] : ['regular', 'regularMore']
    const pieces: { text: string; font: string }[] = []
    for (const letter of text) {
      const font = this.#has(first, letter) || !this.#has(second, letter) ? first : second
      const drawn = this.#has(font, letter) ? letter : '?'
      const last = pieces.at(-1)
      if (last?.font === font) last.text += drawn
      else pieces.push({ text: drawn, font })
    }
    return pieces
  }
}
