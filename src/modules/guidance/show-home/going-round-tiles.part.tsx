// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { MessageDrawing } from '#ui/message-drawing'
import { Small } from '#ui/text'
import { WeekLine } from '#ui/week-line'
import { type CalendarDate, formatCalendarDate } from '#values'
import './going-round-tiles.css'
import { meaningOf, type Often, type Tile } from './going-round-tiles.ts'
import { text } from './show-home.text.ts'

/** The newest and largest of what goes round, each with the message as it looks and the first thing to do. */
export function GoingRoundTiles({ tiles, all }: { tiles: readonly Tile[]; all: string }) {
  const language = useLanguage()
  const t = translate(text, language)
  if (tiles.length === 0) return null
  const week = tiles.find(({ often }) => often)?.often?.week
  return (
    <section className="dw-home__band dw-home__round">
      <Heading level={2}>{t('round')}</Heading>
      <ul className="dw-tiles">
        {tiles.map(({ href, title, lang, where, act, drawn, often }) => (
          <li key={href} className="dw-tile">
            {drawn && (
              <div className="dw-tile__picture">
                <MessageDrawing message={drawn.message} lang={drawn.lang} size="tile" />
              </div>
            )}
            <div className="dw-tile__said">
              <h3 lang={lang}>
                <a href={href}>{title}</a>
              </h3>
              <p className="dw-soft">{where.length > 0 ? where.join(', ') : t('everywhere')}</p>
              {act && <p lang={lang}>{act}</p>}
              {often && <HowOften often={often} />}
            </div>
          </li>
        ))}
      </ul>
      {week && <Small>{t('reportsMean', { week: formatCalendarDate(week as CalendarDate, language) })}</Small>}
      <ActionLink href={all}>{t('roundAll')}</ActionLink>
    </section>
  )
}

function HowOften({ often }: { often: Often }) {
  const language = useLanguage()
  const t = translate(text, language)
  const { now, before, label, weeks } = often
  const say = (count: number) => formatNumber(count, language)
  const counts = weeks.map((count) => (count === null ? t('hidden') : say(count))).join(', ')
  return (
    <div className="dw-tile__often">
      <p>
        <b>{say(now)}</b> {t('reports', { count: now, form: label })}
      </p>
      <WeekLine weeks={weeks} label={t('perWeek', { counts })} />
      <p>{t(meaningOf(often), { before: say(before ?? 0) })}</p>
    </div>
  )
}
