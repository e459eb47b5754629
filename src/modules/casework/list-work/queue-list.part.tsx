// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { addressIn, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { EmptyState } from '#ui/empty-state'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { Pagination } from '#ui/pagination'
import { SelectField } from '#ui/select-field'
import { paths } from '../work/page-address.ts'
import type { WorkFilter } from '../work/work-filter.ts'
import type { Desk } from './desk.part.tsx'
import type { ListedWork } from './list-work.query.ts'
import { listText } from './list-work.text.ts'
import { QueueRows } from './queue-rows.part.tsx'
import { queueText } from './queue.text.ts'

export interface QueueListProps {
  rows: ListedWork[]
  count: number
  isMore: boolean
  isByUrgency: boolean
  search: string
  filter: WorkFilter
  mayWork: boolean
  mayDecide: boolean
  page: number
  pages: number
  previousHref: string | undefined
  nextHref: string | undefined
}

/** A page of the queue with what one does with several of them: the whole page, or beside the report that is open. */
export function QueueList(props: QueueListProps & { desk: Desk; current?: string | undefined }) {
  const t = useText(listText)
  const { rows, search, filter, current, mayWork, page, pages, previousHref, nextHref } = props
  if (rows.length === 0) return <EmptyState title={t('empty')} more={t(search === '' ? 'emptyAll' : 'emptyMore')} />
  return (
    <>
      {current !== undefined && (
        <p className="dw-queue__count">
          <QueueCount {...props} />
        </p>
      )}
      <QueueRows {...props} hasOneStatus={filter.state !== 'all' && filter.state !== 'active'} />
      {mayWork && <Chosen {...props} />}
      <Pagination page={page} pages={pages} previousHref={previousHref} nextHref={nextHref} key={filter.state} />
    </>
  )
}

/** How many there are, and in which order. */
export function QueueCount({ isMore, count, isByUrgency }: Pick<QueueListProps, 'isMore' | 'count' | 'isByUrgency'>) {
  const t = useText(listText)
  return `${t(isMore ? 'captionMore' : 'caption', { count })} · ${t(isByUrgency ? 'lead' : 'leadNewest')}`
}

/** Only in sight when something is chosen. */
function Chosen({ search, mayDecide }: QueueListProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const deeds = ['assign', ...(mayDecide ? (['confirm', 'reject', 'duplicate'] as const) : []), 'join'] as const
  return (
    <form id="gekozen" className="dw-chosen" method="post" action={addressIn(language, paths.together)}>
      <HiddenField name="search" value={search} />
      <ChosenCount />
      <SelectField
        name="deed"
        label={t('chosen')}
        hideLabel
        emptyText={t('deed')}
        options={deeds.map((deed) => ({ value: deed, text: t(`deed-${deed}`) }))}
      />
      <Button appearance="secondary" name="step" value="preview">
        {t('go')}
      </Button>
      <Button appearance="secondary" id="gekozen-aan-mij" name="step" value="to-me">
        {t('toMe')}
      </Button>
    </form>
  )
}

function ChosenCount() {
  const t = useText(queueText)
  const [count, setCount] = useState(0)
  useEffect(() => {
    const look = () => setCount(document.querySelectorAll('[data-row] input:checked').length)
    look()
    document.addEventListener('change', look)
    return () => document.removeEventListener('change', look)
  }, [])
  return count > 0 && <strong>{t('chosenCount', { count })}</strong>
}
