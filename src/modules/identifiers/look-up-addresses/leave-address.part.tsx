// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonGroup } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { type LeavingReason, leavingReasons } from './left-address.ts'
import { lookUpText } from './look-up-addresses.text.ts'

/** Takes one off the list, with why; one button each, so that it is one press. */
export function LeaveForm({ here, canonical, shown }: { here: string; canonical: string; shown: string }) {
  const t = useText(lookUpText)
  return (
    <Form intent="leave" action={here} label={`${t('leave')}: ${shown}`}>
      <HiddenField name="value" value={canonical} />
      <Paragraph>{t('leave')}</Paragraph>
      <Small>{t('leaveMore')}</Small>
      <ButtonGroup>
        {leavingReasons.map((why) => (
          <Button key={why} name="why" value={why} appearance="secondary" hiddenText={shown}>
            {t(`leave-${why}`)}
          </Button>
        ))}
      </ButtonGroup>
    </Form>
  )
}

interface Gone {
  canonical: string
  shown: string
  organisation: string
  why: LeavingReason
  by: string
  day: string
}

/** What was taken off, by whom, and the way back. */
export function GoneAddresses({ gone, here }: { gone: readonly Gone[]; here: string }) {
  const t = useText(lookUpText)
  if (gone.length === 0) return null
  return (
    <Details summary={t('gone', { count: gone.length })}>
      <Paragraph>{t('goneMore')}</Paragraph>
      <Table
        caption={t('gone', { count: gone.length })}
        hideCaption
        columns={(column) => [
          column(t('organisation'), ({ organisation }) => organisation),
          column(t('value'), ({ shown }) => shown),
          column(t('goneWhy'), ({ why, by, day }) => (
            <>
              {t(`leave-${why}`)}
              <Small>{t('goneBy', { name: by, day })}</Small>
            </>
          )),
          column(t('goneBack'), ({ canonical, shown }) => (
            <Form intent="put-back" action={here} label={t('putBackMore', { value: shown })}>
              <HiddenField name="value" value={canonical} />
              <Button appearance="subtle" hiddenText={shown}>
                {t('putBack')}
              </Button>
            </Form>
          )),
        ]}
        rows={gone}
        keyOf={({ canonical }) => canonical}
      />
    </Details>
  )
}
