// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { FilterBar } from '#ui/filter-bar'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { Lead, Paragraph } from '#ui/text'
import { FigureTable } from '../draw-trend/figure-table.part.tsx'
import type { Route } from './+types/compare-sources.page.ts'
import { compareSources } from './compare-sources.query.ts'
import { notesOfForm, text } from './compare-sources.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const asked = new URL(args.request.url).searchParams.get('vorm') ?? ''
  const found = await compareSources(ctx, asked)
  const figures = addressIn(ctx.language, '/cijfers')
  return {
    ...found,
    title: translate(text, ctx.language)('title'),
    here: addressIn(ctx.language, '/cijfers/vergelijken'),
    figures,
  }
}

export default function CompareSources({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const { title, comparison, choices, here, figures } = loaderData
  if (!comparison)
    return (
      <PublicPage title={title} back={{ href: figures, text: t('back') }}>
        <EmptyState title={t('none')} />
      </PublicPage>
    )
  const { form, ways, sourceCount } = comparison
  return (
    <PublicPage title={title} back={{ href: figures, text: t('back') }}>
      <Lead>{t('lead', { count: sourceCount })}</Lead>
      <FilterBar action={here} label={t('filterLabel')} submitText={t('show')}>
        <SelectField name="vorm" label={t('form')} options={choices} defaultValue={form.id} />
      </FilterBar>
      <Heading level={2}>{form.label}</Heading>
      {ways.map(({ way, sources, rows }, at) => (
        <Details key={way} summary={t(way)} open={at === 0}>
          <Paragraph>
            {t(`${way}Why`)} {t('from', { sources: sources.join(', ') })}
          </Paragraph>
          <FigureTable caption={t('caption', { way: t(way) })} rows={rows} language={language} />
        </Details>
      ))}
      <Notice kind="warn" title={t('noSum')}>
        <ul className="utrecht-unordered-list">
          {(['noSum1', 'noSum2', 'noSum3'] as const).map((reason) => (
            <li key={reason} className="utrecht-unordered-list__item">
              {t(reason)}
            </li>
          ))}
        </ul>
        {(notesOfForm[form.id] ?? []).map((note) => (
          <Paragraph key={note}>{t(note)}</Paragraph>
        ))}
      </Notice>
      <Paragraph>
        <TextLink href={`${figures}?vorm=${form.id}`}>{t('more', { form: form.label.toLowerCase() })}</TextLink>
      </Paragraph>
    </PublicPage>
  )
}
