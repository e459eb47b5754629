// SPDX-License-Identifier: EUPL-1.2
// No data about people: the words of a kit.
import { escapedXml, heightOf, textAt, wrapped } from '#foundation/pictures'
import { deep } from '#foundation/pdf'
import { translate } from '#foundation/text'
import type { Kit, KitWish } from './kit.ts'
import { kitFileText } from './kit.text.ts'
import { pngSize } from './png-size.ts'

const white = '#fff'

/** A description of the poster for people who cannot see it. */
export function posterAlt({ poster, drawing }: Kit, { language, place, placeName }: KitWish): string {
  const t = translate(kitFileText, language)
  const steps = poster.steps.map((step) => step[language]).join(' ')
  const words = { title: poster.title[language], steps, drawing: drawing.alt[language] }
  return place === null ? t('altUnnamed', words) : t('alt', { ...words, place: placeName })
}

interface Size {
  width: number
  height: number
}

/** The poster in the colour of a municipality, with its name, lines and logo: SVG, complete on its own. Letters shrink until the drawing fits. */
export function drawPoster(kit: Kit, wish: KitWish, size: Size): string {
  const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75]
  const tried = scales.map((scale) => layOut(kit, wish, size, scale))
  const { parts, free } =
    tried.find((one) => one.free.bottom - one.free.top >= one.free.least) ??
    tried.at(-1) ??
    layOut(kit, wish, size, 0.75)
  const { width, height } = size
  const alt = escapedXml(posterAlt(kit, wish))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${alt}">`,
    `<title>${alt}</title>`,
    `<rect width="${width}" height="${height}" fill="${wish.colour}"/>`,
    `<g font-family="'Atkinson Hyperlegible Next', Arial, Helvetica, sans-serif">`,
    ...parts,
    drawingAt(kit, wish.colour, free),
    '</g></svg>',
  ].join('\n')
}

/** Everything but the drawing, and the room that is left for it. */
function layOut(
  kit: Kit,
  { language, place, placeName, contact, logo }: KitWish,
  { width, height }: Size,
  scale: number,
) {
  const t = translate(kitFileText, language)
  const unit = Math.min(width, height) / 100
  const margin = unit * 7
  const inner = width - 2 * margin
  const large = unit * 10 * scale
  const title = { lines: wrapped(kit.poster.title[language], inner, large), size: large, isBold: true }
  let y = margin + heightOf(title) + unit * 3
  const steps = kit.poster.steps.map((step, at) => {
    const size = unit * 4.2 * scale
    const block = { lines: wrapped(`${at + 1}. ${step[language]}`, inner - unit * 6, size), size, isBold: false }
    const drawn = textAt(block, margin + unit * 3, y + unit * 2, deep)
    y += heightOf(block) + unit * 1.5 * scale
    return drawn
  })
  const boxTop = margin + heightOf(title) + unit * 2
  const foot = {
    lines: [place === null ? '' : t('regards', { place: placeName }), ...contact],
    size: unit * 3,
    isBold: false,
  }
  const footTop = height - margin - heightOf(foot)
  const free = {
    left: margin,
    right: width - margin,
    top: y + unit * 4,
    bottom: footTop - unit * 1.5,
    least: unit * 15,
  }
  const parts = [
    textAt(title, margin, margin, white),
    `<rect x="${margin}" y="${boxTop.toFixed(1)}" width="${inner}" height="${(y - boxTop + unit * 3).toFixed(1)}" rx="${unit}" fill="${white}"/>`,
    ...steps,
    textAt(foot, margin, footTop, white),
    ...(logo ? [logoAt(logo, { right: width - margin, bottom: height - margin, most: unit * 22 })] : []),
  ]
  return { parts, free }
}

/** In the middle of what is free, as large as fits. */
function drawingAt(
  { drawing }: Kit,
  colour: string,
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
): string {
  const size = Math.min(right - left, bottom - top)
  if (size <= 0) return ''
  const [x, y] = [(left + right - size) / 2, (top + bottom - size) / 2]
  const svg = drawing.svg.replaceAll('data-fill="1"', `fill="${colour}"`)
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(size / 100).toFixed(4)})" fill="none" stroke="${white}" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round">${svg}</g>`
}

/** On white, because a logo is made for that. */
function logoAt(logo: Buffer, { right, bottom, most }: { right: number; bottom: number; most: number }): string {
  const { width, height } = pngSize(logo) ?? { width: 1, height: 1 }
  const scale = Math.min(most / width, (most * 0.6) / height)
  const [w, h, pad] = [width * scale, height * scale, most * 0.06]
  const [x, y] = [right - w - pad, bottom - h - pad]
  return `<rect x="${(x - pad).toFixed(1)}" y="${(y - pad).toFixed(1)}" width="${(w + 2 * pad).toFixed(1)}" height="${(h + 2 * pad).toFixed(1)}" fill="${white}"/><image x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" href="data:image/png;base64,${logo.toString('base64')}"/>`
}
