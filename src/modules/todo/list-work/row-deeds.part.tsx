// SPDX-License-Identifier: EUPL-1.2
import type { RefusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { Irrevocable } from '#ui/deeds'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'
import type { Tab } from './gather.query.ts'
import type { RowView } from './row-view.query.ts'
import { todoText } from './todo.text.ts'

interface DeedsProps {
  row: RowView
  address: string
  tab: Tab
  /** What was refused of this row, with what was typed. */
  answered: RefusedForm['answered'] | undefined
}

/** The deeds of one row, its usual one first, and "later". What asks why opens below the row, with what was typed when it was refused. */
export function RowDeeds({ row, address, tab, answered }: DeedsProps) {
  const t = useText(todoText)
  if (tab === 'later')
    return (
      <RowForm row={row} address={address} intent="take-up" label={t('takeUp')}>
        <Button appearance="secondary" keys="1" hiddenText={row.subject}>
          {t('takeUp')}
        </Button>
      </RowForm>
    )
  const typed = (name: string) => [answered?.entries[name] ?? ''].flat()[0] ?? ''
  return (
    <>
      {row.deeds.map((deed, at) => (
        <Deed
          key={deed.id}
          deed={deed}
          at={at}
          row={row}
          address={address}
          answered={typed('deed') === deed.id ? answered : undefined}
        />
      ))}
      {row.isPile && (
        <a
          className="utrecht-button utrecht-button--secondary-action"
          href={row.href}
          data-key="1"
          aria-hidden="true"
          tabIndex={-1}
        >
          {t('begin')}
        </a>
      )}
      {!row.isRest && <Later row={row} address={address} day={typed('day')} error={errorOf(answered, 'day')} />}
    </>
  )
}

function errorOf(answered: RefusedForm['answered'] | undefined, field: string): string | undefined {
  return answered?.errors.find((error) => error.field === field)?.message
}

function Deed({ deed, at, ...rest }: Omit<DeedsProps, 'tab'> & { deed: RowView['deeds'][number]; at: number }) {
  const { row, address, answered } = rest
  const t = useText(todoText)
  const key = deed.keys ?? String(at + 1)
  const label = t('of', { deed: deed.text, subject: row.subject })
  const { reasons } = deed
  if (!reasons && !deed.isFinal)
    return (
      <RowForm row={row} address={address} intent="deed" label={label}>
        <HiddenField name="deed" value={deed.id} />
        <Button appearance={at === 0 ? 'primary' : 'secondary'} keys={key} hiddenText={row.subject}>
          {deed.text}
        </Button>
      </RowForm>
    )
  const typed = [answered?.entries.reason ?? ''].flat()[0] ?? ''
  const field = { id: 'rij-reason', name: 'reason', error: errorOf(answered, 'reason') }
  return (
    <details className="dw-todo__ask" name="deed" open={answered !== undefined}>
      <summary data-key={key} className="utrecht-button utrecht-button--secondary-action">
        {deed.text}
        <span className="dw-hidden">: {row.subject}</span>
        <kbd aria-hidden="true">{key}</kbd>
      </summary>
      <RowForm row={row} address={address} intent="deed" label={label}>
        <HiddenField name="deed" value={deed.id} />
        {deed.isFinal && <Irrevocable what={label} />}
        {typeof reasons === 'string' && (
          <TextField
            {...field}
            id={answered ? field.id : `${row.id}-${deed.id}`}
            label={reasons}
            defaultValue={typed}
          />
        )}
        {Array.isArray(reasons) && (
          <SelectField
            {...field}
            id={answered ? field.id : `${row.id}-${deed.id}`}
            label={t('why')}
            emptyText=""
            defaultValue={typed}
            options={reasons.map(({ value, text }) => ({ value, text }))}
          />
        )}
        <Button hiddenText={row.subject}>{deed.isFinal ? t('really', { deed: deed.text }) : deed.text}</Button>
      </RowForm>
    </details>
  )
}

function Later({
  row,
  address,
  day,
  error,
}: {
  row: RowView
  address: string
  day: string
  error: string | undefined
}) {
  const t = useText(todoText)
  const id = error ? 'rij-day' : `${row.id}-day`
  return (
    <details className="dw-todo__ask" name="deed" open={error !== undefined}>
      <summary data-key="h" className="utrecht-button utrecht-button--subtle">
        {t('putOff')}
        <span className="dw-hidden">: {row.subject}</span>
        <kbd aria-hidden="true">h</kbd>
      </summary>
      <RowForm row={row} address={address} intent="later" label={t('of', { deed: t('putOff'), subject: row.subject })}>
        <Button name="until" value="tomorrow" appearance="secondary" keys="1">
          {t('tomorrow')}
        </Button>
        <Button name="until" value="monday" appearance="secondary" keys="2">
          {t('monday')}
        </Button>
        <TextField id={id} name="day" label={t('day')} type="date" defaultValue={day} error={error} />
        <Button appearance="secondary">{t('untilDay')}</Button>
      </RowForm>
    </details>
  )
}

function RowForm(props: { row: RowView; address: string; intent: string; label: string; children: React.ReactNode }) {
  return (
    <Form intent={props.intent} action={props.address} label={props.label}>
      <HiddenField name="id" value={props.row.id} />
      <HiddenField name="name" value={nameOf(props.row)} />
      {props.row.version && <HiddenField name="version" value={props.row.version} />}
      {props.children}
    </Form>
  )
}

/** As it is called when its row is gone. */
function nameOf({ code, subject }: RowView): string {
  return [subject, code].filter(Boolean).join(' · ')
}
