// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { pngOf } from '#foundation/pictures'
import { type FormEntries, FormReader } from '#foundation/web'
import { municipalityOf, parseMunicipality } from '#values'
import { colourIn, contrastWithWhite, leastContrast } from './contrast.ts'
import { type KitWish, limits } from './kit.ts'
import { kitMessages as message } from './kit.text.ts'
import { pngSize } from './png-size.ts'

/**
 * How a kit is to be made for one place; refuses with everything that is wrong at once. `logo`: the bytes of a file, or empty;
 * `isOurs`: drawn by us before, so that only what one sees is in it and it may be larger than the file that it came from.
 */
export async function readWish(ctx: Context, entries: FormEntries, logo: Uint8Array, isOurs = false): Promise<KitWish> {
  const form = new FormReader(ctx, entries)
  const place = parseMunicipality(String(entries.place ?? ''))
  if (!place.ok) form.wrong('place', message.kitPlace)
  const colour = colourIn(String(entries.colour ?? ''))
  if (!colour) form.wrong('colour', message.kitColour)
  const contrast = colour ? contrastWithWhite(colour) : 21
  if (contrast < leastContrast)
    form.wrong('colour', message.kitContrast, { found: contrast.toFixed(1), least: String(leastContrast) })
  const contact = form
    .reference('contact', 400, false)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const isLong = contact.some((line) => line.length > limits.contactLine || /[<>]/.test(line))
  if (contact.length > limits.contactLines || isLong) form.wrong('contact', message.kitContact)
  const size = logo.length === 0 ? null : pngSize(logo)
  const isLarge =
    (!isOurs && logo.length > limits.logoBytes) || Math.max(size?.width ?? 0, size?.height ?? 0) > limits.logoPixels
  if (logo.length > 0 && (!size || isLarge)) form.wrong('logo', message.kitLogo)
  const drawn = size && !isLarge ? await drawnAnew(Buffer.from(logo), size) : null
  if (drawn === 'broken') form.wrong('logo', message.kitLogo)
  form.done()
  if (!place.ok || !colour || drawn === 'broken') throw new Error('a wrong wish was not refused')
  const placeName = municipalityOf(place.value)?.name ?? ''
  return { place: place.value, placeName, colour, contact, logo: drawn, language: ctx.language }
}

/** Only what one sees is taken over: no notes, no place where a photo was made, nothing behind the end. */
async function drawnAnew(
  png: Buffer,
  { width, height }: { width: number; height: number },
): Promise<Buffer | 'broken'> {
  const href = `data:image/png;base64,${png.toString('base64')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`
  const drawn = await pngOf(svg, width).catch(() => 'too-busy' as const)
  return drawn === 'too-busy' ? 'broken' : drawn
}
