// SPDX-License-Identifier: EUPL-1.2
// No data about people: texts of ours with the name of a municipality.
import { createHash } from 'node:crypto'
import { drawOnce, withFonts } from '#foundation/pdf'
import { pngOf } from '#foundation/pictures'
import { translate } from '#foundation/text'
import { zipOf } from '#foundation/zip'
import { drawKitExtra, drawKitLetter, drawKitPlan } from './draw-pages.ts'
import { drawPoster, posterAlt } from './draw-poster.query.ts'
import type { Kit, KitWish } from './kit.ts'
import { kitFileText } from './kit.text.ts'
import { writeGuide } from './write-guide.ts'
import { writeLetter } from './write-letter.ts'

const pages = new URL('./draw-pages.ts', import.meta.url)
const poster = { width: 1_240, height: 1_754 }
const picture = { width: 1_080, height: 1_080 }

/** A kit for one place as one file; the same wish gives the same bytes. Null: too many pictures wait to be drawn. */
export async function packKit(kit: Kit, wish: KitWish): Promise<Buffer | null> {
  const { language, placeName, logo } = wish
  const t = translate(kitFileText, language)
  const alt = posterAlt(kit, wish)
  const svg = drawPoster(kit, wish, poster)
  const [posterPng, picturePng] = [
    await pngOf(svg, poster.width),
    await pngOf(drawPoster(kit, wish, picture), picture.width),
  ]
  if (posterPng === 'too-busy' || picturePng === 'too-busy') return null
  const text = (words: string) => Buffer.from(`${words}\n`)
  const posts = kit.posts.map((post, at) => `${at + 1}. ${post[language].replaceAll('{place}', placeName)}`)
  const pictures = ['poster.svg', 'poster.png', 'bericht.png']
  const alts = pictures.map((name) => `${name}: ${alt}`)
  const logoLine = logo ? [`logo.png: ${t('logoAlt', { place: placeName })}`] : []
  const files = [
    {
      name: 'brief.pdf',
      what: kit.letter.for[language],
      bytes: await drawOnce(pages, drawKitLetter, kit, wish, withFonts),
    },
    { name: 'brief.txt', what: t('letterText'), bytes: text(writeLetter(kit, wish)) },
    { name: 'plan.pdf', what: t('planFile'), bytes: await drawOnce(pages, drawKitPlan, kit, wish, withFonts) },
    ...(kit.extra
      ? [
          {
            name: kit.extra.file,
            what: kit.extra.what[language],
            bytes: await drawOnce(pages, drawKitExtra, kit.extra, wish, withFonts),
          },
        ]
      : []),
    { name: 'berichten.txt', what: t('postsFile'), bytes: text(posts.join('\n\n')) },
    { name: 'beelden/poster.svg', what: t('posterFile'), bytes: text(svg) },
    { name: 'beelden/poster.png', what: t('posterFile'), bytes: posterPng },
    { name: 'beelden/bericht.png', what: t('pictureFile'), bytes: picturePng },
    { name: 'beelden/tekst-bij-beeld.txt', what: t('altFile'), bytes: text([...alts, ...logoLine].join('\n\n')) },
    { name: 'LICENTIE.txt', what: t('licenceFile'), bytes: text(t('licence')) },
    ...(logo ? [{ name: 'beelden/logo.png', what: t('logoAlt', { place: placeName }), bytes: logo }] : []),
  ]
  const guide = { name: 'leeswijzer.html', what: t('guide'), bytes: Buffer.from(writeGuide(kit, wish, { files, alt })) }
  const all = [guide, ...files]
  const sums = all.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`)
  return zipOf([...all, { name: 'SHA256SUMS', bytes: text(sums.join('\n')) }])
}
