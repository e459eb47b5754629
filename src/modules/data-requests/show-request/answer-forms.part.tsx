// SPDX-License-Identifier: EUPL-1.2
import { RadioGroup } from '#ui/choice-field'
import { type FieldError, Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { handWays } from '../request/request.ts'
import { showText } from './show-request.text.ts'

type AnswerProps = {
  mayBeNeutral: boolean
  longest: string | null
  entries: Record<string, string | string[]>
  errors: FieldError[]
}

export function AnswerForms({ mayBeNeutral, longest, entries, errors }: AnswerProps) {
  const t = useText(showText)
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  return (
    <>
      <Heading level={2}>{t('answer')}</Heading>
      {mayBeNeutral && (
        <>
          <Heading level={3}>{t('standard')}</Heading>
          <Form intent="neutral" label={t('neutral')} submit={t('neutral')} quiet>
            <Paragraph>{t('neutralHelp')}</Paragraph>
          </Form>
          <Heading level={3}>{t('atLength')}</Heading>
        </>
      )}
      <Form label={t('answer')} submit={t('send')}>
        <HiddenField name="intent" value="answer" />
        <TextArea
          name="uitleg"
          rows={6}
          label={t('explanation')}
          description={t('explanationHelp')}
          error={errorOf('uitleg')}
          defaultValue={[entries.uitleg ?? ''].flat()[0]}
        />
      </Form>
      {longest && (
        <>
          <Heading level={2}>{t('extend')}</Heading>
          <Form label={t('extend')} submit={t('extendButton')} quiet>
            <HiddenField name="intent" value="extend" />
            <RadioGroup
              name="langer"
              legend={t('why')}
              description={t('extendHelp', { day: longest })}
              error={errorOf('langer')}
              options={(['complex', 'many'] as const).map((value) => ({ value, text: t(value) }))}
            />
          </Form>
        </>
      )}
    </>
  )
}

type HandProps = { keys: { id: string; text: string | null; isShown: boolean }[]; errors: FieldError[] }

/** For the organisation that receives for all: what no code can show. */
export function HandForms({ keys, errors }: HandProps) {
  const t = useText(showText)
  const open = keys.filter(({ isShown, text }) => !isShown && text !== null)
  if (open.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('hand')}</Heading>
      <Paragraph>{t('handHelp')}</Paragraph>
      {open.map(({ id, text }, place) => (
        <section key={id}>
          <Heading level={3}>{text ?? ''}</Heading>
          <Form label={t('handButton', { key: text ?? '' })} submit={t('handButton', { key: text ?? '' })} quiet>
            <HiddenField name="intent" value="hand" />
            <HiddenField name="gegeven" value={id} />
            <RadioGroup
              name="hoe"
              id={place === 0 ? 'hoe' : `hoe-${id}`}
              legend={t('how')}
              error={errors.find(({ field }) => field === 'hoe')?.message}
              options={handWays.map((value) => ({ value, text: t(value) }))}
            />
          </Form>
        </section>
      ))}
    </>
  )
}
