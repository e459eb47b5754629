// SPDX-License-Identifier: EUPL-1.2
import { Details } from '#ui/details'
import { FilterBar } from '#ui/filter-bar'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextField } from '#ui/text-field'
import type { MessageKind } from '#values'
import { aroundText } from './list-around.text.ts'

interface AroundFilter {
  asked: { stand: 'now' | 'over'; form: string; province: string; kind: MessageKind | '' }
  municipality: string
  unknown: string
  kinds: readonly MessageKind[]
  options: {
    forms: { value: string; text: string }[]
    provinces: { value: string; text: string }[]
    municipalities: string[]
  }
  here: string
}

/** Where somebody lives; the rest is for whoever looks for it. */
export function AroundFilter({ asked, municipality, unknown, kinds, options, here }: AroundFilter) {
  const t = useText(aroundText)
  const { stand, form, province, kind } = asked
  const isOver = stand === 'over'
  const hasMore = form !== '' || municipality !== '' || unknown !== ''
  const clear = { href: isOver ? `${here}?stand=eerder` : here, text: t('clear') }
  const kept = Object.entries({ vorm: form, provincie: province, gemeente: municipality }).filter(
    ([, one]) => one !== '',
  )
  const ofKind = (one: MessageKind | '') => {
    const query = new URLSearchParams([...kept, ...(one === '' ? [] : [['soort', one]])])
    return query.size > 0 ? `${here}?${query}` : here
  }
  return (
    <>
      <div className="dw-around__filter">
        <FilterBar
          action={here}
          label={t('filter')}
          submitText={t('show')}
          more={
            <Details summary={t('more')} open={hasMore}>
              <TextField
                name="gemeente"
                label={t('municipality')}
                suggestions={options.municipalities}
                defaultValue={unknown || municipality}
                autoComplete="off"
                optional
              />
              <SelectField
                name="vorm"
                label={t('form')}
                defaultValue={form}
                emptyText={t('everyForm')}
                options={options.forms}
              />
            </Details>
          }
          clear={hasMore || province !== '' || kind !== '' ? clear : undefined}
        >
          {isOver && <HiddenField name="stand" value="eerder" />}
          {kind !== '' && <HiddenField name="soort" value={kind} />}
          <SelectField
            name="provincie"
            label={t('province')}
            defaultValue={province}
            emptyText={t('everywhere')}
            options={options.provinces}
          />
        </FilterBar>
      </div>
      {(kinds.length > 1 || kind !== '') && (
        <nav className="dw-around__kinds" aria-label={t('kinds')}>
          {(['', ...kinds] as const).map((one) => (
            <a key={one} className="dw-chip" href={ofKind(one)} aria-current={one === kind ? 'true' : undefined}>
              {t(one === '' ? 'everything' : one)}
            </a>
          ))}
        </nav>
      )}
    </>
  )
}
