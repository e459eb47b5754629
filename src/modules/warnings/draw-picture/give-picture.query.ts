// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { findWarning } from '../show-warning/find-warning.query.ts'
import { paths } from '../warning/addresses.ts'
import { warningText } from '../warning/warning.text.ts'
import { drawPicture } from './draw-picture.query.ts'
import { pictureText } from './picture.text.ts'
import { altOf, isFormat, pictureFormats } from './picture-format.ts'

/** The picture of a warning that holds; null when there is none, or no such format. What is over or withdrawn is not spread any more. */
export async function pictureOf(
  ctx: Context,
  code: string,
  format: string,
): Promise<{ svg: string; width: number } | null> {
  if (!isFormat(format)) return null
  const found = await findWarning(ctx, code)
  if (found?.warning.status !== 'published') return null
  const { words, lang, organisation, endsOn, drawn } = found.warning
  const message = drawn?.lang === lang && drawn.message.text !== '' ? drawn.message : null
  const [t, p] = [translate(warningText, lang), translate(pictureText, lang)]
  const svg = drawPicture(format, {
    kind: p('kind'),
    title: words.title,
    message: message && { sender: message.sender, text: message.text },
    actTitle: t('act'),
    act: words.act,
    foot: p('foot', {
      organisation,
      date: formatCalendarDate(endsOn as CalendarDate, lang),
      address: `${new URL(ctx.settings.baseUrl).host}${paths.public}`,
    }),
    alt: [
      altOf(words, t('alt', { title: '{title}', act: '{act}' })),
      ...(message ? [p('message', { text: message.text })] : []),
    ].join(' '),
  })
  return { svg, width: pictureFormats[format].width }
}

/** A drawing may run and fetch nothing; its letters are in it. */
export const policyOfPicture = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox"
