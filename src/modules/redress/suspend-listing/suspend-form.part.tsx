// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonGroup } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { List, Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { suspendText } from './suspend-listing.text.ts'
import type { Advice } from './suspension-policy.ts'

type Props = {
  advice: { advice: Advice; why: string }
  done: string[]
  isOpen: boolean
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

/** What the policy says about suspending, and the buttons; what was done before. */
export function SuspendForm({ advice, done, isOpen, entries, errors }: Props) {
  const t = useText(suspendText)
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const answers = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, text: t(value) }))
  return (
    <section id="opschorten">
      <Heading level={2}>{t('title')}</Heading>
      {done.length > 0 && <List items={done} />}
      {isOpen && (
        <>
          <Paragraph>{t('more')}</Paragraph>
          <Paragraph>
            {t('advice')}: <strong>{t(advice.advice)}</strong>. {advice.why}
          </Paragraph>
          <Details summary={t('open')} open={errors.some(({ field }) => field === 'suspendReason')}>
            <Form label={t('title')}>
              <RadioGroup
                name="popular"
                legend={t('popular')}
                options={answers}
                defaultValue={one('popular') || 'unknown'}
              />
              <RadioGroup
                name="present"
                legend={t('present')}
                options={answers.map((answer) => ({ ...answer }))}
                defaultValue={one('present') || 'unknown'}
              />
              <TextArea
                name="suspendReason"
                label={t('reason')}
                description={t('reasonHelp')}
                rows={2}
                error={errors.find(({ field }) => field === 'suspendReason')?.message}
                defaultValue={one('suspendReason')}
              />
              <ButtonGroup>
                <Button name="step" value="by-policy" appearance="secondary">
                  {t('doAdvice')}
                </Button>
                <Button name="step" value="suspend" appearance="secondary">
                  {t('doSuspend')}
                </Button>
                <Button name="step" value="keep" appearance="secondary">
                  {t('doKeep')}
                </Button>
              </ButtonGroup>
            </Form>
          </Details>
        </>
      )}
    </section>
  )
}
