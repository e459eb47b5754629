// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { FilterBar } from '#ui/filter-bar'
import { type FieldError, Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { SelectField } from '#ui/select-field'
import { List } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, datePartsOf } from '#values'
import { paths } from '../work/page-address.ts'
import { filterNames, searchOf, type WorkFilter, workStates } from '../work/work-filter.ts'
import { listText } from './list-work.text.ts'

type Choice = { value: string; text: string }

type FiltersProps = {
  filter: WorkFilter
  search: string
  forms: Choice[]
  channels: Choice[]
  colleagues: { id: string; name: string }[]
}

/** What most want to see with one press; pressed again it is off. Everything else is folded behind it. */
export function WorkFilters(props: FiltersProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { filter } = props
  const here = addressIn(language, paths.queue)
  const chips: { text: string; isOn: boolean; on: Partial<WorkFilter>; off: Partial<WorkFilter> }[] = [
    {
      text: t('urgent'),
      isOn: filter.urgent,
      on: { urgent: true, state: 'active' },
      off: { urgent: false, state: 'open' },
    },
    { text: t('mine'), isOn: filter.assigned === 'me', on: { assigned: 'me' }, off: { assigned: '' } },
    { text: t('needsPerson'), isOn: filter.needsPerson, on: { needsPerson: true }, off: { needsPerson: false } },
    { text: t('inCase'), isOn: filter.inCase, on: { inCase: true }, off: { inCase: false } },
  ]
  return (
    <nav className="dw-chips" aria-label={t('filter')}>
      {chips.map(({ text, isOn, on, off }) => {
        const search = searchOf({ ...filter, ...(isOn ? off : on) })
        return (
          <a key={text} href={`${here}${search && `?${search}`}`} aria-current={isOn ? 'true' : undefined}>
            {text}
          </a>
        )
      })}
      <Details summary={t('more')}>
        <FilterForm {...props} />
      </Details>
    </nav>
  )
}

function FilterForm(props: FiltersProps) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { filter, search, forms, channels, colleagues } = props
  const here = addressIn(language, paths.queue)
  return (
    <FilterBar
      label={t('filter')}
      action={here}
      submitText={t('show')}
      clear={search === '' ? undefined : { href: here, text: t('clear') }}
    >
      <SelectField
        name={filterNames.state}
        label={t('state')}
        emptyText={false}
        defaultValue={filter.state}
        options={workStates.map((state) => ({ value: state, text: t(`state-${state}`) }))}
      />
      <SelectField
        name={filterNames.assigned}
        label={t('assigned')}
        emptyText={t('anybody')}
        defaultValue={filter.assigned ?? ''}
        options={[
          { value: 'me', text: t('me') },
          { value: 'nobody', text: t('nobody') },
          ...colleagues.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <SelectField
        name={filterNames.form}
        label={t('form')}
        emptyText={t('all')}
        defaultValue={filter.form ?? ''}
        options={forms}
      />
      <div>
        <div className="dw-filter">
          <SelectField
            name={filterNames.channel}
            label={t('channel')}
            emptyText={t('all')}
            defaultValue={filter.channel ?? ''}
            options={channels}
          />
          <TextField
            name={filterNames.from}
            label={t('from')}
            width="medium"
            autoComplete="off"
            defaultValue={writtenDay(filter.from)}
          />
          <TextField
            name={filterNames.until}
            label={t('until')}
            width="medium"
            autoComplete="off"
            defaultValue={writtenDay(filter.until)}
          />
          <TextField
            name={filterNames.minimumLoss}
            label={t('minimumLoss')}
            prefix="€"
            inputMode="decimal"
            width="medium"
            autoComplete="off"
            defaultValue={filter.minimumLoss ? String(filter.minimumLoss / 100) : undefined}
          />
        </div>
        <Only filter={filter} />
      </div>
    </FilterBar>
  )
}

/** Three boxes with a name each, because each is a part of the address of its own. */
function Only({ filter }: { filter: WorkFilter }) {
  const t = useText(listText)
  return (
    <div className="dw-filter">
      {(['urgent', 'wantsHelp', 'needsPerson', 'inCase'] as const).map((name) => (
        <label key={name} className="dw-dialog__switch">
          <input
            className="utrecht-checkbox utrecht-checkbox--html-input"
            type="checkbox"
            name={filterNames[name]}
            value="ja"
            defaultChecked={filter[name]}
          />
          {t('only')} {t(name)}
        </label>
      ))}
    </div>
  )
}

/** '24-11-2026', as one types it. */
function writtenDay(day: string | undefined): string | undefined {
  if (!day) return undefined
  const parts = datePartsOf(day as CalendarDate)
  return `${parts.day}-${parts.month}-${parts.year}`
}

type Saved = { id: string; name: string; search: string; isShared: boolean; personName: string; isOwn: boolean }

export function SavedFilters(props: {
  saved: Saved[]
  search: string
  mayWork: boolean
  errors: FieldError[]
  name: string | undefined
}) {
  const language = useLanguage()
  const t = translate(listText, language)
  const { saved, search, mayWork, errors, name } = props
  const here = addressIn(language, paths.queue)
  const own = saved.filter(({ isOwn }) => isOwn)
  const nameError = errors.find(({ field }) => field === 'name')?.message
  if (saved.length === 0 && (search === '' || !mayWork)) return null
  return (
    <nav className="dw-saved" aria-label={t('saved')}>
      {saved.length > 0 && (
        <List
          items={saved.map((filter) => (
            <TextLink key={filter.id} href={`${here}${filter.search && `?${filter.search}`}`}>
              {filter.isOwn ? filter.name : t('savedBy', { name: filter.name, who: filter.personName })}
            </TextLink>
          ))}
        />
      )}
      {mayWork && search !== '' && (
        <Details summary={t('save')} open={nameError !== undefined}>
          <Form action={`${here}?${search}`}>
            <HiddenField name="search" value={search} />
            <TextField name="name" label={t('saveName')} width="medium" defaultValue={name} error={nameError} />
            <CheckboxGroup
              name="shared"
              legend={t('share')}
              options={[{ value: 'yes', text: t('share'), description: t('shareMore') }]}
            />
            <Button appearance="secondary" name="intent" value="save-filter">
              {t('saveDo')}
            </Button>
          </Form>
        </Details>
      )}
      {mayWork && own.length > 0 && (
        <Details summary={t('forgetTitle')}>
          {own.map((filter) => (
            <Form intent="remove-filter" key={filter.id} action={here}>
              <HiddenField name="filter" value={filter.id} />
              <HiddenField name="search" value={search} />
              <Button appearance="subtle" hiddenText={filter.name}>
                {t('forget')}
              </Button>{' '}
              {filter.name}
            </Form>
          ))}
        </Details>
      )}
    </nav>
  )
}
