// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { Fieldset } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Notice } from '#ui/notice'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { editText } from './edit.text.ts'

interface OrderedListProps {
  name: string
  id: string
  legend: string
  error?: string | undefined
  items: string[]
  options: { value: string; text: string }[]
  /** What the last button did, to be read out. */
  moved: string | null
}

/** A list with an order, moved by buttons: no dragging, no script. Each button sends the whole form, so that nothing typed is lost. */
export function OrderedList({ name, id, legend, error, items, options, moved }: OrderedListProps) {
  const t = useText(editText)
  const nameOf = (item: string) => options.find(({ value }) => value === item)?.text ?? item
  const here = `#${id}`
  const button = (deed: 'up' | 'down' | 'remove', at: number) => (
    <Button
      appearance="secondary"
      name="intent"
      value={`${deed}:${name}:${at}`}
      formAction={here}
      hiddenText={nameOf(items[at] ?? '')}
      disabled={(deed === 'up' && at === 0) || (deed === 'down' && at === items.length - 1)}
    >
      {t(deed)}
    </Button>
  )
  const rest = options.filter(({ value }) => !items.includes(value))
  return (
    <Fieldset legend={legend} id={id} error={error}>
      <div id={id} tabIndex={-1}>
        {moved && <Notice kind="info" announce more={moved} />}
        {items.length === 0 ? (
          <Paragraph>{t('emptyList')}</Paragraph>
        ) : (
          <Table
            caption={legend}
            hideCaption
            columns={(column) => [
              column(t('place'), { numeric: true }, (_, at) => at + 1),
              column(t('what'), { rowHeader: true }, (item) => (
                <>
                  <HiddenField name={`${name}[]`} value={item} />
                  {nameOf(item)}
                </>
              )),
              column(t('deed'), (_, at) => (
                <div className="dw-actions">
                  {button('up', at)}
                  {button('down', at)}
                  {button('remove', at)}
                </div>
              )),
            ]}
            rows={items}
            keyOf={(item, at) => `${item}-${at}`}
          />
        )}
        <SelectField name={`add-${name}`} id={`add-${name}`} label={t('addTo')} options={rest} optional />
        <Button appearance="secondary" name="intent" value={`add:${name}`} formAction={here} hiddenText={legend}>
          {t('add')}
        </Button>
      </div>
    </Fieldset>
  )
}
