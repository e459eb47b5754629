// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { MessageDrawing } from '#ui/message-drawing'
import { Small } from '#ui/text'
import { WeekBars } from '#ui/week-bars'
import './going-round-tiles.css'
import type { Tile } from './going-round-tiles.ts'
import { text } from './show-home.text.ts'

/** The newest and largest of what goes round, each with the message as it looks and the first thing to do. */
export function GoingRoundTiles({ tiles, all }: { tiles: readonly Tile[]; all: string }) {
  const language = useLanguage()
  const t = translate(text, language)
  if (tiles.length === 0) return null
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
              {often && (
                <p className="dw-tile__often">
                  <span>
                    <b>{formatNumber(often.now, language)}</b> {t('reports', { form: often.label })}
                  </span>
                  <WeekBars weeks={often.weeks} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {tiles.some(({ often }) => often) && <Small>{t('reportsMean')}</Small>}
      <ActionLink href={all}>{t('roundAll')}</ActionLink>
    </section>
  )
}
