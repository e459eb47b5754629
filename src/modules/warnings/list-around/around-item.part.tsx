// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatNumber, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { ClueList, MessageDrawing } from '#ui/message-drawing'
import { Share } from '#ui/share'
import { WeekBars } from '#ui/week-bars'
import { type CalendarDate, formatCalendarDate } from '#values'
import type { GoingRound, HowOften } from './going-round.ts'
import { aroundText } from './list-around.text.ts'

const mostSteps = 3

interface AroundItem {
  item: GoingRound
  /** Everything of it is seen at once. */
  isOpen: boolean
  /** The site, for an address that goes elsewhere. */
  base: string
  /** The list. */
  here: string
}

/** One thing that goes round: how it looks, what it is, what to do, how often. */
export function AroundItem({ item, isOpen, base, here }: AroundItem) {
  const language = useLanguage()
  const t = translate(aroundText, language)
  const { id, href, title, lang, act, happens, drawn, form, where, week } = item
  const url = `${base}${href ?? `${here}#${id}`}`
  return (
    <article className={isOpen ? 'dw-around dw-around--open' : 'dw-around'} aria-labelledby={id}>
      {drawn && (
        <div className="dw-around__picture">
          {isOpen && <p className="dw-around__label">{t('looks')}</p>}
          <MessageDrawing message={drawn.message} lang={drawn.lang} size={isOpen ? 'page' : 'tile'} />
        </div>
      )}
      <div className="dw-around__said">
        <h3 className="dw-around__title" id={id} lang={lang}>
          {href ? <a href={href}>{title}</a> : title}
        </h3>
        <p className="dw-around__where">
          <Pin />
          {t('week', {
            where: where.length > 0 ? where.join(', ') : t('everywhere'),
            week: formatCalendarDate(week as CalendarDate, language),
          })}
        </p>
        {happens.slice(0, isOpen ? undefined : 1).map((step) => (
          <p key={step} lang={lang}>
            {step}
          </p>
        ))}
        {!isOpen && (
          <details className="dw-details dw-around__more">
            <summary>
              {t('open')}
              <span className="dw-hidden">: {title}</span>
            </summary>
            <Whole item={item} withPicture />
          </details>
        )}
      </div>
      <div className="dw-around__act">
        <h4 className={isOpen ? 'dw-around__label' : 'dw-hidden'}>{t('act')}</h4>
        <ol lang={lang}>
          {act.slice(0, mostSteps).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {isOpen && <Victim />}
      </div>
      {isOpen && (
        <div className="dw-around__whole">
          <Whole item={item} />
        </div>
      )}
      <div className="dw-around__often">
        <Often often={item.often} />
        <Share url={url} title={title} primary={isOpen}>
          {t(isOpen ? 'shareWarning' : 'share')}
        </Share>
        {isOpen && form && (
          <TextLink href={addressIn(language, `/wat-gaat-er-rond/${form.id}`)} hiddenText={form.label}>
            {t('aboutForm')}
          </TextLink>
        )}
      </div>
    </article>
  )
}

/** What one sees it by; with the drawing large, where the list has it small. */
function Whole({ item, withPicture }: { item: GoingRound; withPicture?: boolean }) {
  const language = useLanguage()
  const t = translate(aroundText, language)
  const { href, title, lang, happens, recognise, drawn, form } = item
  const clues = drawn?.message.clues ?? []
  const message = drawn?.message ?? { kind: 'sms' as const, sender: '', text: '' }
  const own = clues.length > 0 ? clues : recognise.map((said) => ({ part: '', said }))
  return (
    <>
      {withPicture && happens.length > 1 && (
        <ol className="dw-around__happens" lang={lang} start={2}>
          {happens.slice(1).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {withPicture && drawn && clues.some(({ part }) => part !== '') && (
        <MessageDrawing message={drawn.message} lang={drawn.lang} />
      )}
      <h4 className="dw-around__label">{t('recognise')}</h4>
      <ClueList message={{ ...message, clues: own }} lang={clues.length > 0 ? drawn?.lang : lang} />
      {href && (
        <ActionLink href={href} hiddenText={title}>
          {t('whole')}
        </ActionLink>
      )}
      {withPicture && <Victim />}
      {withPicture && form && (
        <p>
          <TextLink href={addressIn(language, `/wat-gaat-er-rond/${form.id}`)} hiddenText={form.label}>
            {t('aboutForm')}
          </TextLink>
        </p>
      )}
    </>
  )
}

function Victim() {
  const language = useLanguage()
  const t = translate(aroundText, language)
  return (
    <p>
      {t('victim')} <TextLink href={addressIn(language, '/hulp')}>{t('victimAct')}</TextLink>
    </p>
  )
}

function Often({ often }: { often: HowOften | null }) {
  const language = useLanguage()
  const t = translate(aroundText, language)
  if (!often || often.now === null) return <p className="dw-around__count">{t('notKnown')}</p>
  return (
    <>
      <WeekBars weeks={often.weeks} />
      <p className="dw-around__count">
        <b>{t('reports', { count: often.now, number: formatNumber(often.now, language) })}</b>{' '}
        {t('often', { form: often.label, week: formatCalendarDate(often.week as CalendarDate, language) })}
        {often.before !== null && `; ${t('before', { before: formatNumber(often.before, language) })}`}
      </p>
    </>
  )
}

function Pin() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d="M12 21.500s-7-6.5-7-11.800a7 7 0 0 1 14 0c0 5.3-7 11.8-7 11.800z" />
      <circle cx="12" cy="9.7" r="2.3" />
    </svg>
  )
}
