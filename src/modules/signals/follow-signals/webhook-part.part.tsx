// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import type { listFollowed } from './list-followed.query.ts'
import { followText } from './follow.text.ts'

const looks = { due: 'warn', sent: 'ok', failed: 'stop', dropped: 'neutral' } as const

/** Whether the system of the own organisation is told, and whether it answers. */
export function WebhookPart({ webhook }: Pick<Awaited<ReturnType<typeof listFollowed>>, 'webhook'>) {
  const t = useText(followText)
  return (
    <>
      <Heading level={2}>{t('webhookTitle')}</Heading>
      <Paragraph>{webhook ? t('webhookIs', { host: webhook.host }) : t('webhookNone')}</Paragraph>
      {webhook?.told.length === 0 && <Paragraph>{t('webhookNothing')}</Paragraph>}
      {webhook && webhook.told.length > 0 && (
        <Table
          caption={t('webhookCaption')}
          columns={(column) => [
            column(t('signal'), ({ title }) => title ?? t('gone')),
            column(t('state'), ({ state }) => <Status kind={looks[state]} text={t(state)} />),
            column(t('attempts'), { numeric: true }, ({ attempts }) => attempts),
            column(t('because'), ({ because }) => because ?? ''),
          ]}
          rows={webhook.told}
          keyOf={({ signalId, state, triedAt }) => `${signalId} ${String(triedAt)} ${state}`}
        />
      )}
    </>
  )
}
