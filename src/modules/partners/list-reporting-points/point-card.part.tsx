// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { callOwnBank, isOnCard } from '../reporting-point/shown-numbers.ts'
import { text } from './list-reporting-points.text.ts'
import { PointLimits, PointSummary } from './point-summary.part.tsx'
import './point-card.css'
import type { ShownChannel, ShownReportingPoint } from './shown-reporting-point.ts'

/** One organisation: its name, for whom it is, and how to reach it with one tap; the rest is folded. */
export function PointCard({ point }: { point: ShownReportingPoint }) {
  const language = useLanguage()
  const t = translate(text, language)
  const phones = point.channels.filter(({ isPhone }) => isPhone)
  const described = point.channels.filter(({ isPhone, href }) => !isPhone && href === null)
  const sites = point.channels.filter(({ isPhone, href }) => !isPhone && href !== null)
  return (
    <section className="dw-point" aria-labelledby={point.id}>
      <Heading level={3} id={point.id}>
        {point.name}
      </Heading>
      <p>{point.targetGroup}</p>
      {phones.length === 0 && isOnCard(point.id) ? (
        <p>{callOwnBank[language]}</p>
      ) : (
        described.map(({ text }) => <p key={text}>{text}</p>)
      )}
      {phones.map((phone) => (
        <Call key={phone.text} phone={phone} name={point.name} />
      ))}
      {sites.map(({ text, href }) => (
        <p key={text} className="dw-point__site">
          <TextLink href={href ?? ''} external>
            {text}
          </TextLink>
        </p>
      ))}
      <Details summary={t('details')}>
        <PointSummary point={point} />
        <PointLimits point={point} />
        <TextLink href={addressIn(language, `/meldpunten/${point.id}`)}>{t('more', { name: point.name })}</TextLink>
      </Details>
    </section>
  )
}

function Call({ phone: { text: number, href, note, isPremium }, name }: { phone: ShownChannel; name: string }) {
  const t = useText(text)
  return (
    <p>
      <ActionLink href={href ?? ''}>
        {t('call')} {number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')}
        <span className="dw-hidden">, {name}</span>
      </ActionLink>
      {(note || isPremium) && (
        <small>{[note, isPremium ? t('premium') : null].filter((part) => part !== null).join('. ')}</small>
      )}
    </p>
  )
}
