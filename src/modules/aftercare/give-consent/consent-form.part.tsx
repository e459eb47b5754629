// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { contactChecks, manners, needs, purposes } from '../consent/consent.ts'
import { consentText } from '../consent/consent.text.ts'
import { recordText } from './record.text.ts'

const intent = 'record'

/** The words, and what the person said to each of them. From the phone comes how somebody can be reached and heard it, never to what they say yes. */
export function ConsentForm({ formId }: { formId: string }) {
  const [t, w] = [useText(recordText), useText(consentText)]
  const radio = <Value extends 'spoke' | 'age' | 'said' | 'contactCheck', Option extends Parameters<typeof t>[0]>(
    name: Value,
    options: readonly Option[],
  ) => <RadioGroup name={name} legend={t(name)} options={options.map((value) => ({ value, text: t(value) }))} />
  return (
    <Form intent={intent} label={t('send')}>
      <HiddenField name="id" value={formId} />
      <Heading level={2}>{t('say')}</Heading>
      <Notice kind="info">
        <Paragraph>{w('intro')}</Paragraph>
        <Paragraph>{w('erase')}</Paragraph>
      </Notice>
      {radio('spoke', ['self', 'helper', 'absent'])}
      {radio('age', ['old-enough', 'younger'])}
      {radio('said', manners)}
      <CheckboxGroup
        name="purposes"
        legend={t('purposes')}
        options={purposes.map((value) => ({ value, text: w(value), description: w(`${value}More`) }))}
      />
      <CheckboxGroup
        name="needs"
        legend={t('needs')}
        description={t('needsMore')}
        options={needs.map((value) => ({ value, text: w(value) }))}
        optional
      />
      <TextField
        name="contact"
        label={t('contact')}
        description={t('contactMore')}
        autoComplete="off"
        spellCheck={false}
        width="medium"
      />
      {radio('contactCheck', contactChecks)}
      <Button id="record-send">{t('send')}</Button>
      <Small>{t('noMore')}</Small>
    </Form>
  )
}
