// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { Pagination } from '#ui/pagination'
import { Status } from '#ui/status'
import { Lines, Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { type Colour, colours } from '../plan/plan.ts'
import { actionText, colourText } from './action.text.ts'

interface Update {
  id: string
  at: string
  organisation: string
  colour: Colour
  saysDone: boolean
  text: string
  isConfidential: boolean
}

interface UpdatesProps {
  updates: Update[]
  mayWrite: boolean
  paging: Parameters<typeof Pagination>[0]
}

// What somebody says is never green: only a product is.
const looks = { green: 'neutral', amber: 'warn', red: 'stop' } as const

/** What was written about an action, the newest first, and the form for the next. */
export function Updates({ updates, mayWrite, paging }: UpdatesProps) {
  const language = useLanguage()
  const t = translate(actionText, language)
  return (
    <section>
      <Heading level={2}>{t('updates')}</Heading>
      {updates.length === 0 && <Paragraph>{t('noUpdates')}</Paragraph>}
      {updates.map(({ id, at, organisation, colour, saysDone, text, isConfidential }) => (
        <article key={id}>
          <Heading level={3}>{t('by', { date: at, organisation })}</Heading>
          <Paragraph>
            <Status kind={looks[colour]} text={colourText[language][colour]} />{' '}
            {isConfidential && <strong>{t('confidential')}</strong>}
          </Paragraph>
          <Lines text={text} />
          {saysDone && <Small>{t('saysDone')}</Small>}
        </article>
      ))}
      <Pagination {...paging} />
      {mayWrite && <WriteForm />}
    </section>
  )
}

function WriteForm() {
  const language = useLanguage()
  const t = translate(actionText, language)
  return (
    <Details summary={t('write')} intent="progress">
      <Paragraph>{t('writeMore')}</Paragraph>
      <Form intent="progress" label={t('write')} submit={t('save')}>
        <RadioGroup
          name="colour"
          legend={t('colour')}
          options={colours.map((value) => ({ value, text: colourText[language][value] }))}
        />
        <TextArea name="text" label={t('text')} rows={4} maxLength={2000} />
        <CheckboxGroup
          name="saysDone"
          legend={t('doneBox')}
          description={t('doneMore')}
          options={[{ value: 'yes', text: t('doneYes') }]}
        />
        <ConfidentialBox />
      </Form>
    </Details>
  )
}

/** Whether only whoever carries the action out, and the secretary, may read what is written. */
export function ConfidentialBox() {
  const t = useText(actionText)
  return (
    <CheckboxGroup
      name="isConfidential"
      legend={t('confidentialBox')}
      description={t('confidentialMore')}
      options={[{ value: 'yes', text: t('confidentialYes') }]}
    />
  )
}
