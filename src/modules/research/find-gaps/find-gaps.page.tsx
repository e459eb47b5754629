// SPDX-License-Identifier: EUPL-1.2
import { addressIn, capitalised, type Language, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { PublicPage } from '#ui/page'
import { Records } from '#ui/records'
import { SelectField } from '#ui/select-field'
import { Table } from '#ui/table'
import { Lead, List, Paragraph } from '#ui/text'
import { paths } from '../study/addresses.ts'
import { type Population, populations } from '../study/study.ts'
import { populationText } from '../study/study.text.ts'
import type { Route } from './+types/find-gaps.page.ts'
import { findGaps } from './find-gaps.query.ts'
import { text } from './find-gaps.text.ts'
import type { Cell, FormGaps } from './gaps.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = await findGaps(ctx, new URL(args.request.url).searchParams.get('vorm') ?? '')
  return { ...found, here: addressIn(ctx.language, paths.gaps) }
}

export default function FindGaps({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { rows, gaps, main, chosen, here } = loaderData
  return (
    <PublicPage title={t('title')} back={{ href: addressIn(language, paths.public), text: t('back') }}>
      <Lead>{t('lead')}</Lead>
      <Paragraph>{t('limits')}</Paragraph>
      <Records items={gaps.map((gap) => ({ key: gap.form, content: <GapsOfForm gap={gap} language={language} /> }))} />
      <Heading level={2} id="tabel">
        {t('table')}
      </Heading>
      <Paragraph>{t('tableMore')}</Paragraph>
      <FilterBar
        action={`${here}#tabel`}
        label={t('table')}
        submitText={t('show')}
        clear={chosen ? { href: `${here}#tabel`, text: t('allForms') } : undefined}
      >
        <SelectField
          name="vorm"
          label={t('kindsOf')}
          emptyText={t('allForms')}
          defaultValue={chosen ?? ''}
          options={main.map(({ form, label }) => ({ value: form, text: label }))}
        />
      </FilterBar>
      <Table
        caption={t('table')}
        hideCaption
        folded={chosen === null}
        wide={chosen !== null}
        rows={populations}
        columns={(column) => [
          column(t('population'), (population) => populationText[language][population]),
          rows.map(({ label, cells }) => column(label, (_, at) => <CellWords cell={cells[at]} language={language} />)),
        ]}
      />
    </PublicPage>
  )
}

function GapsOfForm({ gap, language }: { gap: FormGaps & { label: string }; language: Language }) {
  const t = translate(text, language)
  const whom = (list: readonly Population[]) => listed(list, language)
  const years = [...new Set(gap.old.map(({ newest }) => newest))].sort()
  const sentences = [
    ...(gap.nobody.length > 0 ? [t('nobody', { form: gap.label, whom: whom(gap.nobody) })] : []),
    ...(gap.onlyWider.length > 0 ? [t('onlyWider', { whom: whom(gap.onlyWider) })] : []),
    ...years.map((year) =>
      t('old', {
        year: String(year),
        whom: whom(gap.old.filter(({ newest }) => newest === year).map(({ population }) => population)),
      }),
    ),
    ...(gap.wanted.length > 0 ? [t('wanted', { whom: whom(gap.wanted) })] : []),
  ]
  return (
    <>
      <Heading level={2}>{capitalised(gap.label)}</Heading>
      <List items={sentences} />
    </>
  )
}

const companies: readonly Population[] = ['micro-companies', 'small-companies', 'large-companies']
const nothing = { own: 0, wider: 0, newest: null, wanted: 0 }

/** 'slachtoffers, verdachten en geldezels'; companies of all sizes in one word. */
function listed(list: readonly Population[], language: Language): string {
  const t = translate(text, language)
  const isAnySize = companies.every((size) => list.includes(size))
  const others = isAnySize ? list.filter((one) => !companies.includes(one)) : list
  const words = [...others.map((one) => populationText[language][one]), ...(isAnySize ? [t('anySize')] : [])]
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${t('and')}${last}`
}

function CellWords({ cell, language }: { cell: Cell | undefined; language: Language }) {
  const { own, wider, newest, wanted } = cell ?? nothing
  const t = translate(text, language)
  const parts = [
    ...(own > 0 ? [newest === null ? t('ownNoYear', { own }) : t('own', { own, newest: String(newest) })] : []),
    ...(wider > 0 ? [t('wider', { wider })] : []),
    ...(own + wider === 0 ? [t('none')] : []),
    ...(wanted > 0 ? [t('wish', { wanted })] : []),
  ]
  return <>{own + wider === 0 ? <strong>{parts.join(', ')}</strong> : parts.join(', ')}</>
}
