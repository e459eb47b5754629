// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { addressIn, formatDate, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Status } from '#ui/status'
import { List, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { warningPath } from '../warning/addresses.ts'
import type { ShownWarning } from '../warning/shown-warning.ts'
import { linesOf, type WarningWords } from '../warning/warning.ts'
import { warningText } from '../warning/warning.text.ts'

/** One of a list. */
export function WarningCard(props: { warning: ShownWarning; isOutside?: string | undefined; level?: 2 | 3 }) {
  const { warning, isOutside, level = 3 } = props
  const language = useLanguage()
  const t = translate(warningText, language)
  const { code, words, lang, form, provinces, status, endsOn } = warning
  const where = provinces.length > 0 ? provinces.join(', ') : t('everywhere')
  const href = `${isOutside ?? ''}${addressIn(language, warningPath(code))}`
  return (
    <article className="dw-warning" aria-labelledby={`w-${code}`}>
      <Heading level={level} id={`w-${code}`}>
        <TextLink href={href} lang={lang}>
          {words.title}
        </TextLink>
      </Heading>
      {status !== 'published' && <Status kind={status === 'withdrawn' ? 'stop' : 'neutral'} text={t(status)} />}
      <Paragraph>
        <span lang={lang}>{linesOf(words.act)[0]}</span>
      </Paragraph>
      <Small>
        {[form?.label, where, t('until', { date: formatCalendarDate(endsOn as CalendarDate, language) })]
          .filter(Boolean)
          .join(' · ')}
      </Small>
    </article>
  )
}

/** How it stands: what is over, withdrawn or corrected says so before anything else. */
export function WarningStand({ warning }: { warning: ShownWarning }) {
  const language = useLanguage()
  const t = translate(warningText, language)
  const { status, changedAt, endsOn, withdrawnBecause, because } = warning
  const date = formatDate(new Date(changedAt), language)
  if (status === 'withdrawn')
    return (
      <Notice kind="warn" title={t('withdrawn')} more={t('withdrawnMore', { date, because: withdrawnBecause ?? '' })} />
    )
  if (status === 'ended')
    return (
      <Notice
        kind="info"
        title={t('ended')}
        more={t('endedMore', { date: formatCalendarDate(endsOn as CalendarDate, language) })}
      />
    )
  return because === '' ? null : (
    <Notice kind="info" title={t('corrected')} more={t('correctedMore', { date, because })} />
  )
}

/** What to do first, then what happens and how one sees it. `isStruck`: it does not hold any more. */
export function WarningBody(props: {
  words: WarningWords
  isStruck?: boolean
  level?: 2 | 3
  /** Of the words, when it is another than that of the page. */
  language?: 'nl' | 'en'
  /** Between what to do and the rest. */
  children?: ReactNode
}) {
  const own = useLanguage()
  const t = translate(warningText, props.language ?? own)
  const { words, isStruck, level = 2 } = props
  return (
    <>
      {(['act', 'happens', 'recognise'] as const).map((part) => (
        <section key={part}>
          <Heading level={level}>{t(part)}</Heading>
          <Lines text={words[part]} ordered={part !== 'recognise'} isStruck={isStruck ?? false} />
          {part === 'act' && props.children}
        </section>
      ))}
    </>
  )
}

export function Lines({ text, ordered, isStruck }: { text: string; ordered: boolean; isStruck: boolean }) {
  const lines = linesOf(text)
  const said = (line: string) => (isStruck ? <del key={line}>{line}</del> : line)
  const [only] = lines
  return lines.length === 1 && only !== undefined ? (
    <Paragraph>{said(only)}</Paragraph>
  ) : (
    <List items={lines.map(said)} ordered={ordered} />
  )
}
