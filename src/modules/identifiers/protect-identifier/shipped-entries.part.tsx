// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { shippedText } from './shipped-entries.text.ts'

export interface ShippedView {
  total: number
  approved: number
  proposed: number
  next: { canonical: string; shown: string; organisation: string; source: string; isConfirmed: boolean; seen: string }[]
}

/** What came with the program, with how much of it two people here stand for, and the next ones to put forward together. */
export function ShippedEntries({ shipped, address }: { shipped: ShippedView; address: string }) {
  const t = useText(shippedText)
  const { total, approved, proposed, next } = shipped
  return (
    <>
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t('standing', { total, approved, proposed, open: total - approved - proposed })}</Paragraph>
      {next.length > 0 && (
        <Details summary={t('next', { count: next.length })}>
          <Paragraph>{t('how')}</Paragraph>
          <Table
            caption={t('caption')}
            columns={(column) => [
              column(t('organisation'), ({ organisation }) => organisation),
              column(t('value'), ({ shown }) => shown),
              column(t('source'), ({ source, isConfirmed, seen }) => (
                <>
                  {source ? (
                    <TextLink href={source} external>
                      {t(isConfirmed ? 'confirmed' : 'secondHand')}
                    </TextLink>
                  ) : (
                    t('secondHand')
                  )}
                  <Small>{t('seen', { day: seen })}</Small>
                </>
              )),
            ]}
            rows={next}
            idOf={({ canonical }) => canonical}
          />
          <Form action={address}>
            {next.map(({ canonical }) => (
              <HiddenField key={canonical} name="shipped" value={canonical} />
            ))}
            <Button>{t('propose', { count: next.length })}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}
