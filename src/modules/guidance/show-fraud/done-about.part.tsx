// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Records } from '#ui/records'
import { Status } from '#ui/status'
import { Paragraph, Small } from '#ui/text'
import type { findFraud } from './find-fraud.query.ts'
import { fraudText } from './show-fraud.text.ts'

type Found = NonNullable<Awaited<ReturnType<typeof findFraud>>>

/** What is done about it, whether that runs, and what is known of its effect. */
export function DoneAbout({ done, shield }: Pick<Found, 'done' | 'shield'>) {
  const language = useLanguage()
  const t = translate(fraudText, language)
  return (
    <>
      <Heading level={2}>{t('done')}</Heading>
      {shield && (
        <Paragraph>
          {t('shield', { days: shield.days, received: shield.received, listed: shield.listed })}{' '}
          {shield.half && t('shieldHalf', { time: shield.half })}{' '}
          <TextLink href={addressIn(language, '/schild')}>{t('shieldMore')}</TextLink>
        </Paragraph>
      )}
      {done.length === 0 && !shield && <Paragraph>{t('nothingDone')}</Paragraph>}
      <Records
        first={1}
        rest={(count) => t('moreDone', { count })}
        items={done.map((one) => ({
          key: one.code,
          content: (
            <>
              <Heading level={3} lang={one.lang}>
                <TextLink href={addressIn(language, `/interventies/${one.code}`)}>{one.title}</TextLink>
              </Heading>
              <Status kind={one.isLive ? 'ok' : 'neutral'} text={t(one.isLive ? 'live' : 'pilot')} />
              <Paragraph>
                <span lang={one.lang}>{one.how}</span>
              </Paragraph>
              <Small>
                {one.owner}. {one.effect ?? t('notMeasured')}
              </Small>
            </>
          ),
        }))}
      />
      <ActionLink href={addressIn(language, '/interventies')}>{t('allDone')}</ActionLink>
    </>
  )
}
