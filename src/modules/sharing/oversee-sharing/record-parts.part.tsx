// SPDX-License-Identifier: EUPL-1.2
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { overseeText } from './oversee-sharing.text.ts'
import type { ShownOversight } from './shown-oversight.query.ts'

/** What proves that the page is true: the seals, the processing log, and what is kept from destruction. */
export function Record({ shown }: { shown: ShownOversight }) {
  const t = useText(overseeText)
  const { seal, log, holds } = shown
  const { newest } = seal
  return (
    <>
      <Heading level={2}>{t('record')}</Heading>
      <SummaryList
        items={[
          {
            term: t('chain'),
            answer: (
              <>
                {newest ? t('sealed', { number: newest.number, at: newest.signedAt }) : t('notSealed')}{' '}
                {t('sealWaits', { count: seal.waiting })}
                <Details summary={t('verify')}>
                  <Paragraph>{t('verifyText')}</Paragraph>
                  <Paragraph>
                    <code className="utrecht-code">npm run audit:verify</code>
                  </Paragraph>
                  {newest && (
                    <Paragraph>
                      {t('verifyHash')} <code className="utrecht-code">{newest.hash}</code>
                    </Paragraph>
                  )}
                </Details>
              </>
            ),
          },
          {
            term: t('log'),
            answer: log.isOn ? (
              <>
                {log.failures > 0 && <Status kind="warn" text={t('logFails', { count: log.failures })} />}{' '}
                {log.sentAt ? t('logSent', { at: log.sentAt, records: log.records }) : t('logNever')}{' '}
                {t('logWaits', { count: log.waiting })}
              </>
            ) : (
              t('logOff')
            ),
          },
          {
            term: t('holds'),
            answer: holds.firstEnd ? t('holdsCount', { count: holds.count, day: holds.firstEnd }) : t('holdsNone'),
          },
        ]}
      />
    </>
  )
}
