// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { ClockTable } from '#ui/clock-table'
import { askText } from './ask-recall.text.ts'
import type { RequestView } from './request-view.ts'

/** One request as whoever asked sees it: the outcome first, then both banks with their clocks. */
export function OwnRequest({ request, mayWithdraw = true }: { request: RequestView; mayWithdraw?: boolean }) {
  const t = useText(askText)
  const { id, reference, payment, outcome, isOpen, packets } = request
  return (
    <>
      <Heading level={2}>{t('yours', { reference })}</Heading>
      <SummaryList
        items={[
          { term: t('outcome'), answer: outcome },
          { term: t('paid'), answer: payment },
        ]}
      />
      {packets.map(({ side, bank, status, clocks }) => (
        <div key={side}>
          <Heading level={3}>{bank ? `${t(side)}: ${bank}` : t(side)}</Heading>
          <Paragraph>{status}</Paragraph>
          {clocks.length > 0 && <ClockTable caption={`${t(side)}, ${reference}`} lines={clocks} />}
        </div>
      ))}
      {isOpen && mayWithdraw && (
        <Form intent="withdraw" label={t('withdraw')}>
          <HiddenField name="id" value={id} />
          <Button appearance="subtle" hiddenText={reference}>
            {t('withdraw')}
          </Button>
          <Small>{t('withdrawMore')}</Small>
        </Form>
      )}
    </>
  )
}
