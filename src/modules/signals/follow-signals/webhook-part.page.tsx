// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import type { listFollowed } from './list-followed.query.ts'
import { followText } from './follow.text.ts'

const looks = { due: 'warn', sent: 'ok', failed: 'stop', dropped: 'neutral' } as const

/** Whether the system of the own organisation is told, and whether it answers. */
export function WebhookPart({ webhook }: Pick<Awaited<ReturnType<typeof listFollowed>>, 'webhook'>) {
  const t = translate(followText, useLanguage())
  return (
    <>
      <Heading level={2}>{t('webhookTitle')}</Heading>
      <Paragraph>{webhook ? t('webhookIs', { host: webhook.host }) : t('webhookNone')}</Paragraph>
      {webhook?.told.length === 0 && <Paragraph>{t('webhookNothing')}</Paragraph>}
      {webhook && webhook.told.length > 0 && (
        <Table
          caption={t('webhookCaption')}
          responsive
          columns={[
            { key: 'signal', text: t('signal') },
            { key: 'state', text: t('state') },
            { key: 'attempts', text: t('attempts'), numeric: true },
            { key: 'because', text: t('because') },
          ]}
          rows={webhook.told.map(({ signalId, title, state, attempts, because, triedAt }) => ({
            key: `${signalId} ${String(triedAt)} ${state}`,
            cells: {
              signal: title ?? t('gone'),
              state: <Status kind={looks[state]} text={t(state)} />,
              attempts,
              because: because ?? '',
            },
          }))}
        />
      )}
    </>
  )
}
