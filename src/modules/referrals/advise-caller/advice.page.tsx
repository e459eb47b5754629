// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Notice } from '#ui/notice'
import { Steps } from '#ui/steps'
import { List, Paragraph, Small } from '#ui/text'
import { paths, referPath } from '../referral/addresses.ts'
import { phoneText } from './advise-caller.text.ts'

export interface AdviceShown {
  plan: string
  steps: {
    id: string
    clock: 'danger' | 'now' | 'half-hour' | 'today' | 'week' | 'weeks'
    title: string
    how: string
    why: string
  }[]
  avoid: string[]
}

/** What to say now, then what to read out. */
export function Advice({ advice: { plan, steps, avoid }, reportId }: { advice: AdviceShown; reportId: string }) {
  const language = useLanguage()
  const t = translate(phoneText, language)
  const [first, ...others] = steps
  return (
    <>
      {first && (
        <Notice kind="signal" title={`${t('first')}: ${first.title}`} announce>
          <Paragraph>{first.how}</Paragraph>
        </Notice>
      )}
      <Form action={addressIn(language, reportId === '' ? paths.refer : referPath(reportId))}>
        <HiddenField name="plan" value={plan} />
        <HiddenField name="report" value={reportId} />
        <Button appearance="secondary">{t('refer')}</Button>
      </Form>
      <Heading level={2}>{t('steps')}</Heading>
      <Steps
        headingLevel={3}
        firstLarge={false}
        steps={others.map(({ clock, title, how, why }) => ({
          title: t(clock, { what: title }),
          body: (
            <>
              <Paragraph>{how}</Paragraph>
              <Small>{t('why', { why })}</Small>
            </>
          ),
        }))}
      />
      <Details summary={t('avoid')}>
        <List items={avoid} />
      </Details>
    </>
  )
}
