// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { formatMoney } from '#values'
import { paths } from '../work/page-address.ts'
import { shortTime } from '../work/short-time.ts'
import { statusTone, statusText } from '../work/status.text.ts'
import { sayReason } from '../work/urgency.text.ts'
import type { WorkFilter } from '../work/work-filter.ts'
import type { ListedWork } from './list-work.query.ts'
import { listText } from './list-work.text.ts'

type WorkTableProps = {
  rows: ListedWork[]
  count: number
  isMore: boolean
  isByUrgency: boolean
  search: string
  filter: WorkFilter
  mayWork: boolean
  mayDecide: boolean
  maySeeCases: boolean
}

export function WorkTable(props: WorkTableProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { rows, count, isMore, isByUrgency, search, mayWork, mayDecide } = props
  const hasOneStatus = props.filter.state !== 'all' && props.filter.state !== 'active'
  const columns = [
    { key: 'at', text: t('at') },
    ...(isByUrgency ? [{ key: 'why', text: t('why') }] : []),
    { key: 'form', text: t('form') },
    { key: 'loss', text: t('loss'), numeric: true },
    ...(hasOneStatus ? [] : [{ key: 'status', text: t('status') }]),
    { key: 'case', text: t('case') },
    { key: 'assigned', text: t('who') },
  ]
  const atOf = (key: string) => {
    const row = rows.find(({ reportId }) => reportId === key)
    return row ? shortTime(row.receivedAt, language) : ''
  }
  return (
    <>
      <Table
        caption={t(isMore ? 'captionMore' : 'caption', { count })}
        columns={columns}
        responsive
        select={
          mayWork
            ? { name: 'id[]', form: 'gekozen', all: t('chooseAll'), label: ({ key }) => t('choose', { at: atOf(key) }) }
            : undefined
        }
        rows={rows.map((row) => ({ key: row.reportId, cells: cellsOf(row, props, language) }))}
      />
      {mayWork && (
        <form id="gekozen" className="dw-chosen" method="post" action={addressIn(language, paths.together)}>
          <HiddenField name="search" value={search} />
          <SelectField
            name="deed"
            label={t('chosen')}
            hideLabel
            emptyText={t('deed')}
            options={(
              ['assign', ...(mayDecide ? (['confirm', 'reject', 'duplicate'] as const) : []), 'join'] as const
            ).map((deed) => ({ value: deed, text: t(`deed-${deed}`) }))}
          />
          <Button appearance="secondary" name="step" value="preview">
            {t('go')}
          </Button>
          <Button appearance="secondary" id="aan-mij" name="step" value="to-me">
            {t('toMe')}
          </Button>
        </form>
      )}
    </>
  )
}

function cellsOf(row: ListedWork, { maySeeCases }: WorkTableProps, language: 'nl' | 'en') {
  const t = translate(listText, language)
  const at = shortTime(row.receivedAt, language)
  const { inCase } = row
  const s = translate(statusText, language)
  const caseSize = inCase && t('caseOwn', { count: inCase.ownReports })
  const [first, ...more] = row.reasons
  return {
    at: (
      <TextLink href={addressIn(language, `${paths.queue}/${row.reportId}`)}>
        <span className="dw-nowrap">{at}</span>
      </TextLink>
    ),
    why: first && (
      <span>
        {first.kind === 'waiting' ? (
          <span className="dw-soft">{sayReason(first, language)}</span>
        ) : (
          <strong>{sayReason(first, language)}</strong>
        )}
        {more.length > 0 && (
          <span className="dw-soft">. {more.map((reason) => sayReason(reason, language)).join('. ')}</span>
        )}
      </span>
    ),
    form: (
      <span>
        {row.formLabel ?? t('unknownForm')}
        {row.needsPerson && <span className="dw-soft">, {t('toClassify')}</span>}
      </span>
    ),
    loss: <span className="dw-nowrap">{row.lossInCents === null ? '' : formatMoney(row.lossInCents, language)}</span>,
    status: <Status kind={statusTone(row.status)} text={s(row.status)} />,
    case: inCase && (
      <span>
        {maySeeCases ? (
          <a className="utrecht-link utrecht-link--html-a" href={addressIn(language, `${paths.cases}/${row.reportId}`)}>
            <span className="dw-hidden">{t('caseMore', { at })} </span>
            {caseSize}
          </a>
        ) : (
          caseSize
        )}
        {inCase.otherReports > 0 && (
          <span className="dw-soft">, {t('caseOthers', { count: inCase.otherReports })}</span>
        )}
      </span>
    ),
    assigned: row.assignedName ?? <span className="dw-soft">{t('nobodyYet')}</span>,
  }
}
