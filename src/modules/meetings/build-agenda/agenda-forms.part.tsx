// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { groupText } from '../group/group.text.ts'
import { wants } from './agenda.ts'
import type { ShownItem } from './agenda-table.part.tsx'
import { agendaText } from './agenda.text.ts'

interface AgendaFormsProps {
  items: ShownItem[]
  offered: { key: string; title: string; explanation: string; isConfidential?: boolean }[]
  isInGroup: boolean
}

/** What asks attention to take over, an item of the secretary's own, and each item to change. */
export function AgendaForms({ items, offered, isInGroup }: AgendaFormsProps) {
  const [t, g] = [useText(agendaText), useText(groupText)]
  return (
    <>
      <Heading level={2}>{t('attention')}</Heading>
      {offered.length === 0 ? (
        <Paragraph>{t('noAttention')}</Paragraph>
      ) : (
        <Form intent="take" label={t('attention')} submit={t('takeOver')}>
          <Paragraph>{t('attentionMore')}</Paragraph>
          <CheckboxGroup
            name="keys"
            legend={t('choose')}
            options={offered.map(({ key, title, explanation, isConfidential }) => ({
              value: key,
              text: isConfidential ? `${title} (${g('confidential')})` : title,
              description: explanation,
            }))}
          />
        </Form>
      )}
      <Details summary={t('add')} intent="add">
        <ItemForm intent="add" title={t('add')} button={t('save')} isInGroup={isInGroup} />
      </Details>
      {items.map((item, at) => (
        <Details key={item.id} summary={t('editOne', { number: at + 1 })} intent={`item:${item.id}`}>
          <ItemForm
            intent={`item:${item.id}`}
            title={t('editOne', { number: at + 1 })}
            button={t('change')}
            kept={item}
            isInGroup={isInGroup}
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
}

function ItemForm({ intent, title, button, kept, isInGroup }: ItemFormProps) {
  const t = useText(agendaText)
  const field = (name: 'title' | 'about' | 'wants') => ({
    name,
    defaultValue: kept?.[name],
  })
  return (
    <Form intent={intent} label={title} submit={button}>
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
          legend={t('confidential')}
          options={[{ value: 'yes', text: t('confidentialOption'), description: t('confidentialMore') }]}
          defaultValue={kept?.isConfidential ? ['yes'] : []}
          optional
        />
      )}
    </Form>
  )
}
