// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { type FieldError, Form } from '#ui/form'
import { Key } from '#ui/deeds'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { formatMoney, reportCode } from '#values'
import { listText } from '../list-work/list-work.text.ts'
import { paths } from '../work/page-address.ts'
import { manyText } from './act-on-many.text.ts'
import { type Deed, deeds, hindranceOf, type Outcome } from './deed.ts'

export interface ShownRow {
  id: string
  /** undefined: not of the own organisation. */
  status: string | undefined
  at: string
  form: string | null
  lossInCents: number | null
}

interface Shown {
  deed: Deed
  rows: ShownRow[]
  search: string
}

type PreviewProps = Shown & {
  can: number
  reason: string
  to: string
  of: string
  errors: FieldError[]
  colleagues: { id: string; name: string }[]
}

export function Preview(props: PreviewProps) {
  const language = useLanguage()
  const t = translate(manyText, language)
  const { deed, rows, can, search, errors, colleagues } = props
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message
  const able = rows.filter(({ status }) => hindranceOf(deed, status) === null)
  const oldest = able.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0]?.id
  return (
    <>
      <Rows {...props} what={t('what')} said={(row) => t(hindranceOf(deed, row.status) ?? `will-${deed}`)} />
      {can > 0 && (
        <Form label={t(`title-${deed}`)} action={addressIn(language, paths.together)}>
          <HiddenField name="deed" value={deed} />
          <HiddenField name="search" value={search} />
          {rows.map(({ id }) => (
            <HiddenField key={id} name="id[]" value={id} />
          ))}
          {deed === 'assign' && (
            <SelectField
              name="to"
              label={t('to')}
              emptyText={t('nobody')}
              options={colleagues.map(({ id, name }) => ({ value: id, text: name }))}
              defaultValue={props.to}
              error={errorOf('to')}
            />
          )}
          {deed === 'duplicate' && (
            <SelectField
              name="of"
              label={t('of')}
              description={t('ofMore')}
              emptyText={false}
              options={able.map((row) => ({ value: row.id, text: describe(row, language) }))}
              defaultValue={props.of || oldest}
            />
          )}
          {(deed === 'reject' || deed === 'duplicate' || deed === 'join') && (
            <TextArea
              name="reason"
              label={t('reason')}
              description={t(`reason-${deed}`)}
              rows={3}
              defaultValue={props.reason}
              error={errorOf('reason')}
            />
          )}
          <ButtonGroup>
            <Button name="step" value="do">
              {t(`do-${deed}`)}
            </Button>
          </ButtonGroup>
        </Form>
      )}
    </>
  )
}

/** Somebody chose reports and not what to do with them: nothing that was chosen is lost. */
export function ChooseDeed(props: { rows: ShownRow[]; search: string; mayDecide: boolean }) {
  const language = useLanguage()
  const t = translate(listText, language)
  const possible = deeds.filter((deed) => props.mayDecide || deed === 'assign' || deed === 'join')
  return (
    <Form action={addressIn(language, paths.together)}>
      <HiddenField name="search" value={props.search} />
      {props.rows.map(({ id }) => (
        <HiddenField key={id} name="id[]" value={id} />
      ))}
      <SelectField
        name="deed"
        label={t('deed')}
        emptyText={false}
        options={possible.map((deed) => ({ value: deed, text: t(`deed-${deed}`) }))}
      />
      <Button name="step" value="preview">
        {t('go')}
      </Button>
    </Form>
  )
}

export function Done(props: Shown & { outcomes: (Outcome & { said: string })[]; back: string }) {
  const language = useLanguage()
  const t = translate(manyText, language)
  const { outcomes, rows, search } = props
  const done = outcomes.filter(({ isDone }) => isDone).length
  const failed = outcomes.length - done
  const undos = outcomes.flatMap(({ undo }) => undo ?? [])
  return (
    <>
      <Notice kind={failed === 0 ? 'ok' : 'warn'} title={t('done', { done })} announce>
        {failed > 0 && <Paragraph>{t('failed', { failed })}</Paragraph>}
      </Notice>
      <Rows
        {...props}
        what={t('happened')}
        said={(row) => outcomes.find(({ reportId }) => reportId === row.id)?.said ?? ''}
        can={rows.length}
        hideCaption
      />
      {undos.length > 0 ? (
        <Form action={addressIn(language, paths.together)}>
          <HiddenField name="search" value={search} />
          {undos.map((undo) => (
            <HiddenField key={undo} name="undo[]" value={undo} />
          ))}
          <Button appearance="secondary" name="step" value="undo" id="maak-ongedaan">
            {t('undo')} <Key keys="z" />
          </Button>
        </Form>
      ) : (
        done > 0 && <Small>{t('noUndo')}</Small>
      )}
    </>
  )
}

function Rows(props: Shown & { can: number; what: string; said: (row: ShownRow) => string; hideCaption?: boolean }) {
  const language = useLanguage()
  const t = translate(manyText, language)
  return (
    <Table
      caption={t('caption', { can: props.can })}
      hideCaption={props.hideCaption}
      columns={(column) => [
        column(t('at'), (row) =>
          row.status ? (
            <>
              <TextLink href={addressIn(language, `${paths.queue}/${row.id}`)}>{reportCode(row.id)}</TextLink>{' '}
              <Small>{row.at}</Small>
            </>
          ) : (
            reportCode(row.id)
          ),
        ),
        column(t('form'), (row) => row.form ?? t('unknown')),
        column(t('loss'), { numeric: true }, (row) =>
          row.lossInCents === null ? '' : formatMoney(row.lossInCents, language),
        ),
        column(props.what, (row) => props.said(row)),
      ]}
      rows={props.rows}
    />
  )
}

function describe(row: ShownRow, language: 'nl' | 'en'): string {
  return [
    reportCode(row.id),
    row.at,
    row.form,
    row.lossInCents === null ? null : formatMoney(row.lossInCents, language),
  ]
    .filter(Boolean)
    .join(', ')
}
