// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { groupText } from '../group/group.text.ts'
import { wants } from './agenda.ts'
import type { ShownItem } from './agenda-table.page.tsx'
import { agendaText } from './agenda.text.ts'

interface AgendaFormsProps {
  items: ShownItem[]
  offered: { key: string; title: string; explanation: string; isConfidential?: boolean }[]
  isInGroup: boolean
  answered: AnsweredForm | undefined
}

/** What asks attention to take over, an item of the secretary's own, and each item to change. */
export function AgendaForms({ items, offered, isInGroup, answered }: AgendaFormsProps) {
  const language = useLanguage()
  const [t, g] = [translate(agendaText, language), translate(groupText, language)]
  const taking = answeredFor(answered, 'take')
  return (
    <>
      <Heading level={2}>{t('attention')}</Heading>
      {offered.length === 0 ? (
        <Paragraph>{t('noAttention')}</Paragraph>
      ) : (
        <Form label={t('attention')}>
          <Paragraph>{t('attentionMore')}</Paragraph>
          <HiddenField name="intent" value="take" />
          <CheckboxGroup
            name="keys"
            id={fieldId('take', 'keys')}
            legend={t('choose')}
            defaultValue={taking.all('keys')}
            error={taking.errorOf('keys')}
            options={offered.map(({ key, title, explanation, isConfidential }) => ({
              value: key,
              text: isConfidential ? `${title} (${g('confidential')})` : title,
              description: explanation,
            }))}
          />
          <Button>{t('takeOver')}</Button>
        </Form>
      )}
      <Details summary={t('add')} open={answeredFor(answered, 'add').isThis}>
        <ItemForm intent="add" title={t('add')} button={t('save')} isInGroup={isInGroup} answered={answered} />
      </Details>
      {items.map((item, at) => (
        <Details
          key={item.id}
          summary={t('editOne', { number: at + 1 })}
          open={answeredFor(answered, `item:${item.id}`).isThis}
        >
          <ItemForm
            intent={`item:${item.id}`}
            title={t('editOne', { number: at + 1 })}
            button={t('change')}
            kept={item}
            isInGroup={isInGroup}
            answered={answered}
          />
        </Details>
      ))}
    </>
  )
}

interface ItemFormProps {
  intent: string
  title: string
  button: string
  kept?: ShownItem
  isInGroup: boolean
  answered: AnsweredForm | undefined
}

function ItemForm({ intent, title, button, kept, isInGroup, answered }: ItemFormProps) {
  const t = translate(agendaText, useLanguage())
  const { isThis, one, all, errorOf } = answeredFor(answered, intent)
  const field = (name: 'title' | 'about' | 'wants') => ({
    name,
    id: fieldId(intent, name),
    defaultValue: isThis ? one(name) : kept?.[name],
    error: errorOf(name),
  })
  return (
    <Form label={title}>
      <HiddenField name="intent" value={intent} />
      <TextField {...field('title')} label={t('title')} autoComplete="off" />
      <TextArea {...field('about')} label={t('about')} rows={3} optional />
      <SelectField
        {...field('wants')}
        label={t('asked')}
        emptyText={false}
        options={wants.map((value) => ({ value, text: t(value) }))}
      />
      {isInGroup && (
        <CheckboxGroup
          name="isConfidential"
          id={fieldId(intent, 'isConfidential')}
          legend={t('confidential')}
          options={[{ value: 'yes', text: t('confidentialOption'), description: t('confidentialMore') }]}
          defaultValue={isThis ? all('isConfidential') : kept?.isConfidential ? ['yes'] : []}
          error={errorOf('isConfidential')}
          optional
        />
      )}
      <Button>{button}</Button>
    </Form>
  )
}
